import type { CellValue } from '../model/cell';
import { cellAddress } from '../model/cell';
import { ToolError } from '../model/toolError';
import type { CellEdit, Survey, WriteReceipt } from '../workbook/port';
import { CELLS_A_REQUEST, exchange, readRuns, type Run, type RunFound, type RunImage } from './cellImages';
import { CELL_CHARACTERS, GENERAL, sameInput, sameValue, TEXT, type CellInput } from './cellInput';
import { askDateSystem, dateSystemOf, serialIn } from './dateSystem';
import { runsDown } from './place';
import { DATE_FORMAT } from './planContent';
import { runExcel } from './runExcel';

/** What `undoCells` needs to know. */
export interface CellsWritten {
  readonly receipt: WriteReceipt;
  readonly before: readonly RunImage[];
  readonly after: readonly RunImage[];
}

interface Target {
  readonly sheetId: string;
  readonly isFiltered: boolean;
  /** By `row:column`; of two edits of one cell the later counts. */
  readonly edits: Map<string, CellEdit>;
}

/**
 * Puts values into the user's cells.
 * @throws ToolError SHEET-GONE, PROTECTED-SHEET, FILTERED, CELL-CHANGED (also where a formula makes the value), and what `exchange` throws
 */
export async function writeCells(excel: typeof Excel, edits: readonly CellEdit[], receiptId: number): Promise<CellsWritten> {
  // 1. Look at the cells, before anything is touched.
  const { before, targets, system } = await runExcel(excel, async (context) => {
    const found = await findTargets(context, edits);
    return { ...found, before: await readRuns(context, runsOf(found.targets)) };
  });

  // 2. What they are to hold.
  const after = before.map((run): RunImage => {
    const target = targets.get(run.sheet);
    const planned = run.inputs.map((input, index) => {
      const at = { sheet: run.sheet, cell: cellAddress({ row: run.firstRow + index, column: run.column }) };
      const edit = target?.edits.get(`${run.firstRow + index}:${run.column}`);
      if (target === undefined || edit === undefined) throw new ToolError('CELL-GONE', at);
      // Excel misplaces what is written over filtered rows; a row hidden by hand is safe.
      if (target.isFiltered && run.hidden) throw new ToolError('FILTERED', at);
      if (typeof input === 'object' || !sameValue(edit.was, input)) throw new ToolError('CELL-CHANGED', at);
      return planEdit(edit, run.formats[index] ?? GENERAL, system, at);
    });
    return { ...run, inputs: planned.map(({ input }) => input), formats: planned.map(({ format }) => format) };
  });

  // 3. All or nothing.
  await exchange(excel, before, after);
  const receipt = { id: receiptId, what: 'cells', sheets: [...targets.keys()], cells: before.reduce((sum, run) => sum + run.inputs.length, 0) } as const;
  return { receipt, before, after };
}

/** @throws ToolError UNDO-CHANGED where a cell holds something else by now, SHEET-GONE, PROTECTED-SHEET, FILTERED */
export async function undoCells(excel: typeof Excel, { before, after }: CellsWritten): Promise<void> {
  const now = await runExcel(excel, async (context) => {
    const filtered = await checkSheets(context, [...new Map(before.map(({ sheetId, sheet }) => [sheetId, sheet]))]);
    const found = await readRuns(context, after);
    const hidden = found.find((run) => run.hidden && filtered.has(run.sheetId));
    if (hidden !== undefined) throw new ToolError('FILTERED', placeOf(hidden, 0));
    return found;
  });
  now.forEach((run: RunFound, index) => {
    const changed = run.inputs.findIndex((input, r) => !sameInput(after[index]?.inputs[r] ?? '', input));
    if (changed >= 0) throw new ToolError('UNDO-CHANGED', placeOf(run, changed));
  });
  await exchange(excel, now, before);
}

const placeOf = (run: Run, index: number): { sheet: string; cell: string } => ({ sheet: run.sheet, cell: cellAddress({ row: run.firstRow + index, column: run.column }) });

async function findTargets(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<{ targets: Map<string, Target>; system: Survey['dateSystem'] }> {
  const names = [...new Set(edits.map(({ at }) => at.sheet))];
  const sheets = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name).load('id') }));
  const days = askDateSystem(context);
  await context.sync();
  const ids = sheets.map(({ name, sheet }): [string, string] => {
    if (sheet.isNullObject) throw new ToolError('SHEET-GONE', { sheet: name });
    return [sheet.id, name];
  });
  const filtered = await checkSheets(context, ids);
  const targets = new Map(ids.map(([sheetId, name]): [string, Target] => [name, { sheetId, isFiltered: filtered.has(sheetId), edits: new Map() }]));
  for (const edit of edits) targets.get(edit.at.sheet)?.edits.set(`${edit.at.row}:${edit.at.column}`, edit);
  return { targets, system: dateSystemOf(days) };
}

/** The ids of sheets with a filter at work. @throws ToolError SHEET-GONE, PROTECTED-SHEET */
async function checkSheets(context: Excel.RequestContext, sheets: readonly (readonly [id: string, name: string])[]): Promise<Set<string>> {
  const found = sheets.map(([id, name]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    return {
      id, name, sheet: sheet.load('id'),
      protection: sheet.protection.load('protected'),
      filter: sheet.autoFilter.load('isDataFiltered'),
      tables: sheet.tables.load('items/autoFilter/isDataFiltered'),
    };
  });
  await context.sync();
  const filtered = new Set<string>();
  for (const { id, name, sheet, protection, filter, tables } of found) {
    if (sheet.isNullObject) throw new ToolError('SHEET-GONE', { sheet: name });
    if (protection.protected) throw new ToolError('PROTECTED-SHEET', { sheet: name });
    if (filter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered)) filtered.add(id);
  }
  return filtered;
}

/** Cells below each other go together, but one by one on a filtered sheet. */
function runsOf(targets: ReadonlyMap<string, Target>): Run[] {
  return [...targets].flatMap(([sheet, { sheetId, isFiltered, edits }]) => {
    const cells = [...edits.values()].map(({ at }) => at);
    const areas = isFiltered ? cells.flatMap((cell) => runsDown([cell])) : runsDown(cells);
    return areas.flatMap(({ firstRow, lastRow, firstColumn: column }) =>
      Array.from({ length: Math.ceil((lastRow - firstRow + 1) / CELLS_A_REQUEST) }, (_, part) => {
        const first = firstRow + part * CELLS_A_REQUEST;
        return { sheetId, sheet, firstRow: first, lastRow: Math.min(lastRow, first + CELLS_A_REQUEST - 1), column };
      }),
    );
  });
}

function planEdit(edit: CellEdit, format: string, system: Survey['dateSystem'], at: { sheet: string; cell: string }): { input: CellInput; format: string } {
  const { kind, value } = edit;
  if (kind === 'date' && typeof value === 'number') return { input: serialIn(system, value), format: showsDates(format) ? format : DATE_FORMAT };
  if (typeof value === 'string' && value.length > CELL_CHARACTERS) throw new ToolError('TOO-LARGE', at);
  const input: CellValue = value;
  return { input, format: kind === 'number' && format === TEXT ? GENERAL : format };
}

/** Whether a number format shows a number as a date: `y`, `m` or `d` outside quotes, brackets and escapes. */
const showsDates = (format: string): boolean => /[ymde]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|General/gi, ''));
