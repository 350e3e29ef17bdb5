import { cellAddress } from '../model/cell';
import { ToolError, type ToolErrorCode } from '../model/toolError';
import type { CellEdit, CellObstacle, EditOutlook, WorkOptions } from '../workbook/port';
import { CELLS_A_REQUEST, readRuns, type Run, type RunFound, type RunImage } from './cellImages';
import { CELL_CHARACTERS, GENERAL, sameValue, TEXT, type CellInput } from './cellInput';
import { askDateSystem, dateSystemOf, serialIn } from './dateSystem';
import { type ColumnFormats, nearbyFormats, showsDates } from './nearbyFormats';
import { runsDown } from './place';
import { DATE_FORMAT } from './planContent';

export interface EditPlan {
  /** What the cells hold, and what they are to hold; of cells without an obstacle. */
  readonly before: readonly RunFound[];
  readonly after: readonly RunImage[];
  /** One for each edit, in their order. */
  readonly outlook: readonly EditOutlook[];
}

interface SheetFound {
  /** The name that was asked for. */
  readonly sheet: string;
  /** As it is called now. */
  readonly name: string;
  /** `undefined` where there is no such sheet. */
  readonly sheetId?: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** Looks at the cells of edits and changes nothing. Of two edits of one cell the later counts. */
export async function planEdits(context: Excel.RequestContext, edits: readonly CellEdit[], options?: WorkOptions): Promise<EditPlan> {
  const days = askDateSystem(context);
  const sheets = await findSheets(context, [...new Set(edits.map(({ at }) => at.sheet))].map((name) => [name, name] as const));
  const system = dateSystemOf(days);
  const wanted = new Map(edits.map((edit) => [keyOf(edit.at), edit]));
  const before = await readRuns(context, runsOf(sheets, [...wanted.values()]), options);
  const facts = factsOf(sheets, before, wanted);
  const asking = facts.filter(({ edit, format, obstacle }) => obstacle === undefined && needsNeighbours(edit, format));
  const formats = await nearbyFormats(context, asking.map(placeOf), facts.map(placeOf));

  const planned = new Map(
    facts.map((fact): [string, { outlook: EditOutlook; input: CellInput }] => {
      const { edit, obstacle } = fact;
      const format = obstacle === undefined ? formatFor(edit, fact.format, formats(fact.sheetId, edit.at.column)) : fact.format;
      const input = edit.kind === 'date' && typeof edit.value === 'number' ? serialIn(system, edit.value) : edit.value;
      return [keyOf(edit.at), { outlook: { edit, format, ...(obstacle !== undefined && { obstacle }) }, input }];
    }),
  );
  const after = before.map((run): RunImage => {
    const cells = run.inputs.map((_, index) => planned.get(keyOf({ sheet: run.sheet, row: run.firstRow + index, column: run.column })));
    return { ...run, inputs: cells.map((cell, index) => cell?.input ?? run.inputs[index] ?? ''), formats: cells.map((cell, index) => cell?.outlook.format ?? run.formats[index] ?? GENERAL) };
  });
  return { before, after, outlook: edits.map((edit) => planned.get(keyOf(edit.at))?.outlook ?? { edit, format: GENERAL, obstacle: 'gone' }) };
}

const CODES: Readonly<Record<CellObstacle, ToolErrorCode>> = { gone: 'SHEET-GONE', protected: 'PROTECTED-SHEET', filtered: 'FILTERED', formula: 'CELL-FORMULA', changed: 'CELL-CHANGED' };
/** The gravest obstacle is told; a person clears one after the other. */
const ORDER: readonly CellObstacle[] = ['gone', 'protected', 'filtered', 'formula', 'changed'];
/** Cells that a message names; the others are counted. */
const NAMED = 5;

/** What stands in the way of writing any of the edits, with its places; `undefined` where nothing does. */
export function obstacleError(outlook: readonly EditOutlook[]): ToolError | undefined {
  const [obstacle] = ORDER.filter((each) => outlook.some((one) => one.obstacle === each));
  if (obstacle === undefined) return undefined;
  const places = outlook.filter((each) => each.obstacle === obstacle).map(({ edit }) => edit.at);
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const [first] = sheets;
  const cells = places.slice(0, NAMED).map((at) => (at.sheet === first ? cellAddress(at) : `${at.sheet} ${cellAddress(at)}`));
  const sheetWide = obstacle === 'gone' || obstacle === 'protected';
  return new ToolError(CODES[obstacle], { sheet: sheetWide ? sheets.join('、') : (first ?? ''), cell: `${cells.join(', ')}${places.length > NAMED ? ` … (${places.length})` : ''}`, count: places.length });
}

const placeOf = ({ sheetId, edit }: Fact) => ({ sheetId, row: edit.at.row, column: edit.at.column });
const keyOf = ({ sheet, row, column }: CellEdit['at']): string => `${row}:${column}:${sheet}`;

/** Sheets by id or name. */
export async function findSheets(context: Excel.RequestContext, wanted: readonly (readonly [idOrName: string, name: string])[]): Promise<SheetFound[]> {
  const found = wanted.map(([id, name]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    return {
      name,
      sheet: sheet.load('id,name'),
      protection: sheet.protection.load('protected'),
      filter: sheet.autoFilter.load('isDataFiltered'),
      tables: sheet.tables.load('items/autoFilter/isDataFiltered'),
    };
  });
  await context.sync();
  return found.map(({ name, sheet, protection, filter, tables }): SheetFound => {
    if (sheet.isNullObject) return { sheet: name, name, isProtected: false, isFiltered: false };
    return { sheet: name, name: sheet.name, sheetId: sheet.id, isProtected: protection.protected, isFiltered: filter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered) };
  });
}

/** Cells below each other go together, but one by one on a filtered sheet. */
function runsOf(sheets: readonly SheetFound[], edits: readonly CellEdit[]): Run[] {
  return sheets.flatMap(({ sheet, sheetId, isFiltered }) => {
    if (sheetId === undefined) return [];
    const cells = edits.flatMap(({ at }) => (at.sheet === sheet ? [at] : []));
    const areas = isFiltered ? cells.flatMap((cell) => runsDown([cell])) : runsDown(cells);
    return areas.flatMap(({ firstRow, lastRow, firstColumn: column }) =>
      Array.from({ length: Math.ceil((lastRow - firstRow + 1) / CELLS_A_REQUEST) }, (_, part) => {
        const first = firstRow + part * CELLS_A_REQUEST;
        return { sheetId, sheet, firstRow: first, lastRow: Math.min(lastRow, first + CELLS_A_REQUEST - 1), column };
      }),
    );
  });
}

interface Fact {
  readonly edit: CellEdit;
  readonly sheetId: string;
  readonly format: string;
  readonly obstacle?: CellObstacle;
}

function factsOf(sheets: readonly SheetFound[], runs: readonly RunFound[], wanted: ReadonlyMap<string, CellEdit>): Fact[] {
  const byName = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
  return runs.flatMap((run) =>
    run.inputs.flatMap((input, index): Fact[] => {
      const at = { sheet: run.sheet, row: run.firstRow + index, column: run.column };
      const edit = wanted.get(keyOf(at));
      const sheet = byName.get(run.sheet);
      if (edit === undefined || sheet === undefined) return [];
      if (typeof edit.value === 'string' && edit.value.length > CELL_CHARACTERS) throw new ToolError('TOO-LARGE', { sheet: at.sheet, cell: cellAddress(at) });
      const obstacle = obstacleOf(edit, sheet, run.hidden, input);
      return [{ edit, sheetId: run.sheetId, format: run.formats[index] ?? GENERAL, ...(obstacle !== undefined && { obstacle }) }];
    }),
  );
}

function obstacleOf(edit: CellEdit, { isProtected, isFiltered }: SheetFound, hidden: boolean, input: CellInput): CellObstacle | undefined {
  if (isProtected) return 'protected';
  // Excel misplaces what is written over filtered rows; a row hidden by hand is safe.
  if (isFiltered && hidden) return 'filtered';
  if (typeof input === 'object') return 'formula';
  return sameValue(edit.was, input) ? undefined : 'changed';
}

/** Whether the cell's own number format says nothing of how such a value is shown. */
function needsNeighbours({ kind }: CellEdit, format: string): boolean {
  if (kind === 'date') return !showsDates(format);
  return kind === 'number' && (format === GENERAL || format === TEXT || showsDates(format));
}

/** The cell's own format where it fits, else that of its neighbours. */
function formatFor(edit: CellEdit, format: string, { dates, numbers }: ColumnFormats): string {
  if (!needsNeighbours(edit, format)) return format;
  return edit.kind === 'date' ? (dates ?? DATE_FORMAT) : (numbers ?? GENERAL);
}
