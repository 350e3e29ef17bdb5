import type { CellValue } from '../model/cell';
import { areaAddress, cellAddress } from '../model/cell';
import { ToolError } from '../model/toolError';
import type { WorkOptions } from '../workbook/port';
import { entryOf, inputOf, sameInput, type CellInput } from './cellInput';
import { cellValues } from './readBlocks';
import { toolErrorOf } from './hostErrors';
import { finishExcel } from './runExcel';
import { stopIfAsked } from './workControl';

/** Runs of cells in one request; each takes about 1 kB of it. */
const RUNS_A_REQUEST = 500;
/** Cells in one request: even with long texts, told twice in the answer, less than Excel on the web refuses. */
export const CELLS_A_REQUEST = 2_000;

/** Cells of one column that follow each other, at most `CELLS_A_REQUEST`, and where they lie. */
export interface Run {
  readonly sheetId: string;
  /** For messages. */
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

/** What a run's cells hold, top to bottom. */
export interface RunImage extends Run {
  readonly inputs: readonly CellInput[];
  readonly formats: readonly string[];
}

export interface RunFound extends RunImage {
  readonly values: readonly CellValue[];
  /** Some or all rows are out of sight. */
  readonly hidden: boolean;
}

const addressOf = (run: Run): string => areaAddress({ firstRow: run.firstRow, lastRow: run.lastRow, firstColumn: run.column, lastColumn: run.column });

/** Portions that fit a request. */
function portions<R extends Run>(runs: readonly R[]): R[][] {
  const all: R[][] = [];
  let cells = Infinity;
  for (const run of runs) {
    const last = all[all.length - 1];
    const more = run.lastRow - run.firstRow + 1;
    if (last === undefined || last.length >= RUNS_A_REQUEST || cells + more > CELLS_A_REQUEST) {
      all.push([run]);
      cells = more;
    } else {
      last.push(run);
      cells += more;
    }
  }
  return all;
}

/** Reads what the runs hold, a request for some thousands of cells. */
export async function readRuns(context: Excel.RequestContext, runs: readonly Run[], options?: WorkOptions): Promise<RunFound[]> {
  const found: RunFound[] = [];
  for (const portion of portions(runs)) {
    stopIfAsked(options);
    for (const run of await readPortion(context, portion)) found.push(run);
  }
  return found;
}

async function readPortion(context: Excel.RequestContext, runs: readonly Run[]): Promise<RunFound[]> {
  const ranges = runs.map((run) => context.workbook.worksheets.getItem(run.sheetId).getRange(addressOf(run)).load('values,formulas,numberFormat,rowHidden').untrack());
  await context.sync();
  return runs.map((run, index): RunFound => {
    const range = ranges[index];
    const values = column(range?.values);
    const formulas = column(range?.formulas);
    // rowHidden is null where some rows are hidden and some are not
    return { ...run, values, inputs: values.map((value, r) => inputOf(value, formulas[r] ?? value)), formats: column(range?.numberFormat).map(String), hidden: range?.rowHidden !== false };
  });
}

const column = (answer: unknown): CellValue[] => cellValues(answer).map((row) => row[0] ?? '');

/**
 * Turns what the cells hold from one image to another and looks at the outcome; on any failure it puts the first
 * image back. The cells must hold the first image when it begins. Both images are of the same runs.
 * @throws ToolError of the failure; CANCELLED; WRITE-FAILED where Excel did not take a value as it is; HALF-WRITTEN where putting back failed
 */
export async function exchange(excel: typeof Excel, from: readonly RunImage[], to: readonly RunImage[], options?: WorkOptions): Promise<void> {
  let begun = 0;
  try {
    await finishExcel(excel, (context) => put(context, portions(to), options, () => (begun += 1)));
  } catch (error) {
    try {
      const touched = portions(from).slice(0, begun);
      if (touched.length > 0) await finishExcel(excel, (context) => put(context, touched));
    } catch (again) {
      throw new ToolError('HALF-WRITTEN', { ...toolErrorOf(error).values, then: toolErrorOf(again).code }, { cause: error });
    }
    throw error;
  }
}

/** `begins` is told before each portion. */
async function put(context: Excel.RequestContext, all: readonly (readonly RunImage[])[], options?: WorkOptions, begins?: () => void): Promise<void> {
  const cellsOf = (portion: readonly RunImage[]) => portion.reduce((sum, { inputs }) => sum + inputs.length, 0);
  const total = all.reduce((sum, portion) => sum + cellsOf(portion), 0);
  let done = 0;
  for (const portion of all) {
    stopIfAsked(options);
    begins?.();
    await putPortion(context, portion);
    done += cellsOf(portion);
    options?.onProgress?.(done, total);
  }
}

/** Formats go in before the values: in a cell of format `@` whatever comes is text. */
async function putPortion(context: Excel.RequestContext, images: readonly RunImage[]): Promise<void> {
  const ranges = images.map((image) => {
    const range = context.workbook.worksheets.getItem(image.sheetId).getRange(addressOf(image));
    const entries = image.inputs.map((input, index) => entryOf(input, image.formats[index] ?? ''));
    range.numberFormat = entries.map(({ enterAs }) => [enterAs]);
    range.formulas = entries.map(({ entry }) => [entry]);
    if (entries.some(({ enterAs, format }) => enterAs !== format)) range.numberFormat = entries.map(({ format }) => [format]);
    return range.load('values,formulas').untrack();
  });
  await context.sync();
  images.forEach((image, index) => {
    const values = column(ranges[index]?.values);
    const formulas = column(ranges[index]?.formulas);
    const wrong = image.inputs.findIndex((input, r) => !sameInput(input, inputOf(values[r] ?? '', formulas[r] ?? '')));
    if (wrong >= 0) throw new ToolError('WRITE-FAILED', { sheet: image.sheet, cell: cellAddress({ row: image.firstRow + wrong, column: image.column }) });
  });
}
