import { type CheckOptions, DEFAULT_SETTINGS, followChanges, openCheck } from '../src/app';
import { parsePeriod } from '../src/model/period';
import { definitions } from '../src/workbench/definitions';
import type { WorkbookChange } from '../src/workbook/port';
import { openExcel } from '../test/support/openExcel';
import { soon, told } from '../test/support/soon';
import { longWorkbook } from './job';

/** What a check after one more edit costs, beside a full check of the same workbook in the same run. */
export interface EditCost {
  readonly rows: number;
  /** Median milliseconds of a full check. */
  readonly full: number;
  readonly edits: readonly { readonly name: string; /** Median milliseconds. */ readonly ms: number; /** Bytes read from the workbook. */ readonly bytes: number }[];
}

const ROUNDS = 9;
/** Rows that are pasted and sorted. */
const MANY = 1_000;

/** In the middle of a study sheet of so many rows, told by Excel's own events. */
export async function benchFollow(rows: number): Promise<EditCost> {
  const { host, port } = openExcel(longWorkbook(rows), { profile: 'm365', platform: 'web' }, soon);
  const period = parsePeriod('2022H1');
  const sheet = host.workbook.sheets[0]?.name;
  if (!period || sheet === undefined) throw new Error('no period or sheet');
  const options: CheckOptions = { settings: DEFAULT_SETTINGS, today: period.end + 5, period };
  const heard: WorkbookChange[] = [];
  await port.watch((change) => heard.push(change));

  const middle = Math.floor(rows / 2);
  const many = Math.min(MANY, middle - 20);
  let due = 0;
  const edits: { readonly name: string; readonly make: () => Promise<void>; readonly times: number[]; bytes: number }[] = [
    { name: 'one cell', make: () => host.user.edit(sheet, `J${middle}`, ++due % 2) },
    { name: `paste of ${many} rows`, make: () => host.user.paste(sheet, `J${middle - many / 2}`, Array.from({ length: many }, () => [++due % 2])) },
    { name: 'a row inserted', make: () => host.user.insertRows(sheet, `${middle}:${middle}`) },
    { name: 'a row deleted', make: () => host.user.deleteRows(sheet, `${middle}:${middle}`) },
    { name: `${many} rows sorted`, make: () => host.user.sort(sheet, `A${middle - many / 2}:K${middle + many / 2}`, [{ key: 3, ascending: ++due % 2 === 0 }]) },
  ].map((edit) => ({ ...edit, times: [], bytes: 0 }));

  const full: number[] = [];
  let open = await openCheck(port, definitions, options);
  for (let round = 0; round < ROUNDS; round++) {
    full.push(await timed(async () => (open = await openCheck(port, definitions, options))));
    for (const edit of [undefined, ...edits]) {
      // The first edit after a full check also makes what the later ones go by.
      await (edit ? edit.make() : host.user.edit(sheet, 'J20', ++due % 2));
      await told(host);
      const before = host.counters.sent;
      const ms = await timed(async () => (open = await followChanges(port, definitions, open, heard.splice(0), { ...options, settled: true })));
      edit?.times.push(ms);
      if (edit) edit.bytes = host.counters.sent - before;
    }
  }
  return { rows, full: median(full), edits: edits.map(({ name, times, bytes }) => ({ name, ms: median(times), bytes })) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
