export { canReread } from './read/canReread';
export { createReader, type Reading, type TableReader } from './read/createReader';
export type { ReadOptions } from './read/Records';
export { Revision } from './read/Revision';
export type { ReadBlock } from './read/RowSorter';
export { movedFinding, type RowRange, type RowShift, shiftRange } from './read/shiftPages';
