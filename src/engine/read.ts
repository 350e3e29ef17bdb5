export { createReader, type Reading, type TableReader } from './read/createReader';
export type { ReadOptions } from './read/Records';
export type { ReadBlock } from './read/RowSorter';
export { canReread, reread, type RowRange, rowsToReread } from './read/reread';
