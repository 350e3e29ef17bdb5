export { readDraftSheet, readSelection, type CellsText } from './readCells';
export { reconcileText, type Reconciled } from './reconcileText';
export { bindPhrase } from './bindPhrase';
export { soundText } from './text/soundText';
export { readTextFile } from './text/readTextFile';
export type { ParseXml } from './text/xml';
export { isWrong, VERDICT_WORDS, VERDICTS } from './verdicts';
export { writeReconciliation } from './writeReconciliation';
