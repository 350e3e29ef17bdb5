import { ToolError } from '../model/toolError';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import { addSheets } from './addSheets';
import { clearMarks, markCells } from './marks';
import { narrow, widen } from './narrow';
import { openCopy } from './openCopy';
import { OwnChanges } from './OwnChanges';
import { readBlocks } from './readBlocks';
import { recall, remember } from './remember';
import { reveal, selectedCell } from './reveal';
import { selectedText } from './selectedText';
import { surveyWorkbook } from './survey';
import { watchWorkbook } from './watch';
import { watchSelection } from './watchSelection';
import { previewCells, undoCells, writeCells, type CellsWritten } from './writeCells';
import { undoSheets, withIds, writeSheets, type SheetsWritten } from './writeSheets';

export interface ExcelWorkbookOptions {
  /** The namespace that office.js puts into the page. */
  readonly excel: typeof Excel;
  /** `Office.context.requirements.isSetSupported`; default: nothing beyond ExcelApi 1.14. */
  readonly isSetSupported?: (name: string, minVersion: string) => boolean;
  /** Calls back once, later, and returns how to call it off; default: 400 ms. For joining change events. */
  readonly later?: (action: () => void) => () => void;
}

/** Writes that can be taken back, one after the other. */
const MOST_UNDOS = 10;

/** The workbook that the add-in's page belongs to. */
export function createExcelWorkbook({ excel, isSetSupported = () => false, later = afterAWhile }: ExcelWorkbookOptions): WorkbookPort {
  const own = new OwnChanges();
  const supports = (version: string): boolean => isSetSupported('ExcelApi', version);
  const written: (SheetsWritten | CellsWritten)[] = [];
  let receipts = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** One write at a time: the second would find the first half done. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined); // whoever asked for it gets the failure
    return done;
  }

  function note(write: SheetsWritten | CellsWritten): WriteReceipt {
    written.push(write);
    if (written.length > MOST_UNDOS) written.shift();
    return write.receipt;
  }

  async function undo(): Promise<WriteReceipt> {
    const write = written[written.length - 1];
    if (write === undefined) throw new ToolError('NOTHING-TO-UNDO');
    if ('before' in write) await undoCells(excel, write);
    else {
      const ids = await undoSheets(excel, write, own);
      written.forEach((earlier, index) => {
        if (!('before' in earlier)) written[index] = withIds(earlier, ids);
      });
    }
    written.pop();
    return write.receipt;
  }

  return {
    survey: (options) => surveyWorkbook(excel, options),
    read: (sheetId, area, options) => readBlocks(excel, sheetId, area, options),
    writeSheets: (plans, options) => inTurn(async () => note(await writeSheets(excel, plans, ++receipts, own, options))),
    addSheets: (plans, options) => inTurn(async () => note(await addSheets(excel, plans, ++receipts, own, options))),
    previewCells: (edits, options) => previewCells(excel, edits, options),
    writeCells: (edits, options) => inTurn(async () => note(await writeCells(excel, edits, ++receipts, options))),
    get lastWrite() {
      return written[written.length - 1]?.receipt;
    },
    undo: () => inTurn(undo),
    mark: (marks, options) => inTurn(() => markCells(excel, marks, options)),
    clearMarks: () => inTurn(() => clearMarks(excel)),
    reveal: (areas) => reveal(excel, areas, supports),
    narrow: (sheet, within, rows) => inTurn(() => narrow(excel, sheet, within, rows)),
    widen: () => inTurn(() => widen(excel)),
    selectedCell: () => selectedCell(excel),
    selectedText: () => selectedText(excel),
    recall: () => recall(excel),
    remember: (entries) => inTurn(() => remember(excel, entries)),
    openCopy: (file) => openCopy(excel, file),
    watch: (listener) => watchWorkbook(excel, listener, { own, supports, later }),
    watchSelection: (listener) => watchSelection(excel, listener, later),
  };
}

function afterAWhile(action: () => void): () => void {
  const timer = setTimeout(action, 400);
  return () => clearTimeout(timer);
}
