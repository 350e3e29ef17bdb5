import { type Area, cellAddress } from '../model/cell';
import { ToolError } from '../model/toolError';
import type { CellEdit, EditOutlook, WorkbookChange, WorkOptions, WriteReceipt } from '../workbook/port';
import { exchange, readRuns, type Run, type RunFound, type RunImage } from './cellImages';
import { sameInput } from './cellInput';
import { findSheets, obstacleError, planEdits } from './planEdits';
import { readExcel, runExcel } from './runExcel';

/** What `undoCells` needs to know. */
export interface CellsWritten {
  readonly receipt: WriteReceipt;
  readonly before: readonly RunImage[];
  readonly after: readonly RunImage[];
}

/** What `writeCells` would do and what stands in its way; changes nothing. */
export async function previewCells(excel: typeof Excel, edits: readonly CellEdit[], options?: WorkOptions): Promise<readonly EditOutlook[]> {
  return readExcel(excel, async (context) => (await planEdits(context, edits, options)).outlook);
}

/**
 * Puts values into the user's cells.
 * @throws ToolError SHEET-GONE, PROTECTED-SHEET, FILTERED, CELL-FORMULA, CELL-CHANGED with the places, and what `exchange` throws
 */
export async function writeCells(excel: typeof Excel, edits: readonly CellEdit[], receiptId: number, options?: WorkOptions): Promise<CellsWritten> {
  // 1. Look at the cells and what they are to hold, before anything is touched.
  const { before, after, outlook } = await runExcel(excel, (context) => planEdits(context, edits, options));
  const refused = obstacleError(outlook);
  if (refused) throw refused;

  // 2. All or nothing.
  await exchange(excel, before, after, options);
  const receipt = { id: receiptId, what: 'cells', sheets: [...new Set(edits.map(({ at }) => at.sheet))], cells: before.reduce((sum, run) => sum + run.inputs.length, 0), changes: changesOf(before) } as const;
  return { receipt, before, after };
}

function changesOf(runs: readonly Run[]): WorkbookChange[] {
  const areas = new Map<string, Area[]>();
  for (const { sheetId, firstRow, lastRow, column } of runs) {
    const area = { firstRow, lastRow, firstColumn: column, lastColumn: column };
    const others = areas.get(sheetId);
    if (others) others.push(area);
    else areas.set(sheetId, [area]);
  }
  return Array.from(areas, ([sheetId, own]) => ({ kind: 'cells', sheetId, areas: own }));
}

/** @throws ToolError UNDO-CHANGED where a cell holds something else by now, SHEET-GONE, PROTECTED-SHEET, FILTERED */
export async function undoCells(excel: typeof Excel, { before, after }: CellsWritten): Promise<void> {
  const now = await runExcel(excel, async (context) => {
    const sheets = await findSheets(context, [...new Map(before.map(({ sheetId, sheet }) => [sheetId, sheet]))]);
    const missing = sheets.find(({ sheetId }) => sheetId === undefined);
    if (missing !== undefined) throw new ToolError('SHEET-GONE', { sheet: missing.sheet });
    const closed = sheets.find(({ isProtected }) => isProtected);
    if (closed !== undefined) throw new ToolError('PROTECTED-SHEET', { sheet: closed.name });
    const filtered = new Set(sheets.flatMap(({ sheetId, isFiltered }) => (isFiltered ? [sheetId] : [])));
    const names = new Map(sheets.map(({ sheetId, name }) => [sheetId, name]));
    const found = await readRuns(context, after.map((run) => ({ ...run, sheet: names.get(run.sheetId) ?? run.sheet })));
    const hidden = found.find((run) => run.hidden && filtered.has(run.sheetId));
    if (hidden !== undefined) throw new ToolError('FILTERED', placeOf(hidden, 0));
    return found;
  });
  now.forEach((run: RunFound, index) => {
    const changed = run.inputs.findIndex((input, r) => !sameInput(after[index]?.inputs[r] ?? '', input));
    if (changed >= 0) throw new ToolError('UNDO-CHANGED', placeOf(run, changed));
  });
  await exchange(excel, now, before.map((run, index) => keepFormats(run, after[index], now[index])));
}

/** A number format that somebody chose since the write stays theirs. */
function keepFormats(before: RunImage, written: RunImage | undefined, now: RunImage | undefined): RunImage {
  return { ...before, formats: before.formats.map((format, index) => (now && now.formats[index] !== written?.formats[index] ? (now.formats[index] ?? format) : format)) };
}

const placeOf = (run: Run, index: number): { sheet: string; cell: string } => ({ sheet: run.sheet, cell: cellAddress({ row: run.firstRow + index, column: run.column }) });
