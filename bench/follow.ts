import { type CheckOptions, DEFAULT_SETTINGS, followChanges, openCheck } from '../src/app';
import { createExcelWorkbook } from '../src/excel/createExcelWorkbook';
import { parsePeriod } from '../src/model/period';
import { definitions } from '../src/workbench/definitions';
import { createHost } from '../src/workbench/host';
import { startOfficeInNode } from '../src/workbench/host/node';
import type { WorkbookChange } from '../src/workbook/port';
import { longWorkbook } from './job';

/** What one more edit costs, beside a full check of the same workbook in the same run. */
export interface EditCost {
  readonly rows: number;
  /** Median milliseconds. */
  readonly full: number;
  readonly cell: number;
  readonly paste: number;
  /** Bytes read for one cell. */
  readonly bytes: number;
}

const ROUNDS = 7;
const PASTED = 1_000;

/** One cell, and a paste of 1 000 rows, in a study sheet of so many rows. */
export async function benchFollow(rows: number): Promise<EditCost> {
  const host = createHost({ workbook: longWorkbook(rows), profile: 'm365', platform: 'web' });
  const { Excel: excel, Office: office } = startOfficeInNode(host);
  const port = createExcelWorkbook({ excel, isSetSupported: (set, version) => office.context.requirements.isSetSupported(set, version) });
  const period = parsePeriod('2022H1');
  const sheet = host.workbook.sheets[0];
  if (!period || !sheet) throw new Error('no period or sheet');
  const options: CheckOptions = { settings: DEFAULT_SETTINGS, today: period.end + 5, period };
  let open = await openCheck(port, definitions, options);

  const follow = async (firstRow: number, count: number, value: number): Promise<void> => {
    await host.user.paste(sheet.name, `J${firstRow}`, Array.from({ length: count }, () => [value]));
    const change: WorkbookChange = { kind: 'cells', sheetId: sheet.id, areas: [{ firstRow, firstColumn: 10, lastRow: firstRow + count - 1, lastColumn: 10 }] };
    open = await followChanges(port, definitions, open, [change], options);
  };
  const full: number[] = [];
  const cell: number[] = [];
  const paste: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    full.push(await timed(async () => (open = await openCheck(port, definitions, options))));
    await follow(20, 1, 0);
    const before = host.counters.sent;
    cell.push(await timed(() => follow(Math.floor(rows / 2), 1, round)));
    bytes = host.counters.sent - before;
    paste.push(await timed(() => follow(10, Math.min(PASTED, rows - 20), round)));
  }
  return { rows, full: median(full), cell: median(cell), paste: median(paste), bytes };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
