export { canReread } from './read/canReread';
export { createReader, type TableReader } from './read/createReader';
export type { ReadBlock } from './read/ReadBlock';
export type { Reading } from './read/Reading';
export type { ReadOptions } from './read/Records';
export { Revision } from './read/Revision';
export { movedFinding, type RowRange, type RowShift, shiftRange } from './read/shiftPages';
