import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { checkWorkbook, DEFAULT_SETTINGS, followChanges, openCheck, type OpenCheck } from '../../src/app';
import { parsePeriod } from '../../src/model/period';
import { definitions } from '../../src/workbench/definitions';
import type { SimulatedExcel } from '../../src/workbench/host';
import type { Calculator } from '../../src/workbench/host/calculator';
import { createUniverCalculator } from '../../src/workbench/host/formulas/univerCalculator';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import type { WorkbookChange } from '../../src/workbook/port';
import { dayAt } from '../model/dayAt';
import { loadSample, openExcel, SAMPLES } from '../support/openExcel';
import { soon, told } from '../support/soon';
import { sheetOf, type TestCell, workbookOf } from '../workbench/formulas/workbookOf';

const period = parsePeriod('2022H1');
if (!period) throw new Error('2022 has two halves');
const options = { settings: { ...DEFAULT_SETTINGS, unitName: '某林业局' }, today: dayAt('2022-07-05'), period };

/** A check that follows what happens in the workbook, as the pane has it. */
async function followed(workbook: StoredWorkbook, calculator?: Calculator) {
  const { host, port } = openExcel(workbook, calculator ? { calculator } : {}, soon);
  const heard: WorkbookChange[] = [];
  await port.watch((change) => heard.push(change));
  let open: OpenCheck = await openCheck(port, definitions, options);
  return {
    host,
    port,
    heard,
    /** What a check that follows says now, and what a full one says. */
    async both() {
      await told(host);
      const before = host.counters.sent;
      open = await followChanges(port, definitions, open, heard.splice(0), { ...options, settled: true });
      const moved = host.counters.sent - before;
      return { live: open.result, moved, full: await checkWorkbook(port, definitions, options) };
    },
    /** Follows the first changes only, as though Excel had not told of the others yet. */
    async lagging(told: number) {
      open = await followChanges(port, definitions, open, heard.splice(0, told), options);
    },
    /** What it says in the end, when all has been told. */
    async caughtUp() {
      await told(host);
      open = await followChanges(port, definitions, open, heard.splice(0), options);
      return { live: open.result, full: await checkWorkbook(port, definitions, options) };
    },
  };
}

const VALUES = ['', '合计', '示例', '无', '**', '90多', '2022年6月20日', '２０２２', '党课', '支部集中学习', '中心组学习', '某某', '是', '√', 0, 1, 3, 44_600, 44_700, 12.5, -1, true] as const;
const value = fc.constantFrom(...VALUES);
const cell = fc.record({ row: fc.integer({ min: 1, max: 80 }), column: fc.integer({ min: 0, max: 9 }) });
const letter = (column: number): string => String.fromCharCode(65 + column);

/** Thousands of findings: what is alike is told so much quicker. */
function expectSame(live: unknown, full: unknown): void {
  if (!isDeepStrictEqual(live, full)) expect(live).toEqual(full);
}

type Action = (host: SimulatedExcel, sheets: readonly string[]) => Promise<unknown>;
const named = (names: readonly string[], index: number): string => names[index % names.length] ?? '';
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 10, arbitrary: fc.tuple(fc.nat(30), cell, value).map(([sheet, { row, column }, typed]): Action => (host, sheets) => host.user.edit(named(sheets, sheet), `${letter(column)}${row}`, typed)) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(30), cell, fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 })).map(([sheet, { row, column }, block]): Action => (host, sheets) => host.user.paste(named(sheets, sheet), `${letter(column)}${row}`, block)) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(30), fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 3 })).map(([sheet, row, more]): Action => (host, sheets) => host.user.insertRows(named(sheets, sheet), `${row}:${row + more}`)) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(30), fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 3 })).map(([sheet, row, more]): Action => (host, sheets) => host.user.deleteRows(named(sheets, sheet), `${row}:${row + more}`)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(30), fc.nat(5)).map(([sheet, key]): Action => (host, sheets) => host.user.sort(named(sheets, sheet), 'A10:J40', [{ key, ascending: true }])) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(30), fc.constantFrom('学习', '台账备份', '2021年学习台账')).map(([sheet, name]): Action => (host, sheets) => host.user.renameSheet(named(sheets, sheet), name)) },
  { weight: 1, arbitrary: fc.nat(30).map((sheet): Action => (host, sheets) => host.user.deleteSheet(named(sheets, sheet))) },
);

it('says the same as a full check, whatever happens to the workbook', async () => {
  const stored = await loadSample(SAMPLES.flawed);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(action, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), async (bursts) => {
      const follow = await followed(structuredClone(stored));
      for (const burst of bursts) {
        for (const act of burst) {
          const sheets = (await follow.port.survey()).sheets.map(({ name }) => name);
          // What Excel refuses (a name twice, a sort over merged cells) changes nothing.
          await act(follow.host, sheets).catch(() => undefined);
        }
        const { live, full } = await follow.both();
        expectSame(live, full);
      }
    }),
    { numRuns: 8, seed: 20_220_705 },
  );
});

const manyRows = (count: number): StoredWorkbook => workbookOf([sheetOf('s', '学习台账', [STUDY, ...Array.from({ length: count }, (_, index) => record(index))])]);

const STUDY = ['日期', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数', '佐证材料'];
const record = (index: number) => [44_562 + (index % 170), '党课', `支部${index % 7}`, `主题${index}`, 20, index % 20, '有'];

/** Three pages and more, with totals, notes and repeated headers in between. */
function longSheets(): StoredWorkbook {
  const study = Array.from({ length: 1_700 }, (_, index): TestCell[] => (index % 331 === 330 ? ['合计', '', '', '', 20, 12] : index % 407 === 400 ? STUDY : index % 509 === 500 ? [] : record(index)));
  const trips = Array.from({ length: 1_300 }, (_, index): TestCell[] => [44_562 + (index % 170), `PZ${index % 1_290}`, '差旅费', 100 + index, `职工${index % 40}`, `职工${(index * 7) % 41}`, 44_562 + (index % 170), 44_563 + (index % 170)]);
  return workbookOf([
    sheetOf('s', '学习台账', [STUDY, ...study, ['填表人：某某']]),
    sheetOf('r', '科研经费台账', [['报销日期', '凭证号', '支出类别', '报销金额（元）', '报销人', '审批人', '出差开始', '出差结束'], ...trips]),
  ]);
}

const somewhere = fc.integer({ min: 2, max: 1_720 });
const few = fc.integer({ min: 0, max: 3 });
const longAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(1), somewhere, fc.nat(7), value).map(([sheet, row, column, typed]): Action => (host, sheets) => host.user.edit(named(sheets, sheet), `${letter(column)}${row}`, typed)) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(1), somewhere, few).map(([sheet, row, more]): Action => (host, sheets) => host.user.insertRows(named(sheets, sheet), `${row}:${row + more}`)) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(1), somewhere, fc.oneof(few, fc.integer({ min: 400, max: 900 }))).map(([sheet, row, more]): Action => (host, sheets) => host.user.deleteRows(named(sheets, sheet), `${row}:${row + more}`)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(1), somewhere, fc.nat(3)).map(([sheet, row, key]): Action => (host, sheets) => host.user.sort(named(sheets, sheet), `A${row}:H${row + 700}`, [{ key, ascending: false }])) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(1), somewhere).map(([sheet, row]): Action => (host, sheets) => host.user.paste(named(sheets, sheet), `A${row}`, Array.from({ length: 600 }, (_, index) => record(index)))) },
);

it('says the same as a full check when rows come and go in long sheets', async () => {
  const stored = longSheets();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(longAction, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }), async (bursts) => {
      const follow = await followed(structuredClone(stored));
      for (const burst of bursts) {
        for (const act of burst) await act(follow.host, ['学习台账', '科研经费台账']);
        const { live, full } = await follow.both();
        expectSame(live, full);
      }
    }),
    { numRuns: 8, seed: 20_220_706, endOnFailure: true },
  );
});

it('says the same in the end when Excel tells of changes only after they have been read', async () => {
  const stored = longSheets();
  await fc.assert(
    fc.asyncProperty(fc.array(longAction, { minLength: 2, maxLength: 5 }), fc.nat(4), async (actions, first) => {
      const follow = await followed(structuredClone(stored));
      for (const act of actions) {
        await act(follow.host, ['学习台账', '科研经费台账']);
        // Each is told by itself.
        await told(follow.host);
      }
      await follow.lagging(first);
      await follow.lagging(1);
      const { live, full } = await follow.caughtUp();
      expectSame(live, full);
    }),
    { numRuns: 12, seed: 20_220_707, endOnFailure: true },
  );
});

it('reads about as much for an edit in a long sheet as in a short one', async () => {
  const bytes: number[] = [];
  for (const count of [2_000, 20_000]) {
    const follow = await followed(manyRows(count));
    await follow.host.user.edit('学习台账', `F${count - 900}`, 99);
    const { live, full, moved } = await follow.both();
    expectSame(live, full);
    expect(live.findings.filter(({ code }) => code === 'STUDY-001').map(({ at }) => at?.row)).toEqual([count - 900]);
    bytes.push(moved);
  }
  const [short = 0, long = 0] = bytes;
  expect(long / short).toBeLessThan(1.1);
});

it.each<[string, (host: SimulatedExcel) => Promise<unknown>]>([
  ['an inserted row', (host) => host.user.insertRows('学习台账', '9000:9000')],
  ['deleted rows', (host) => host.user.deleteRows('学习台账', '9000:9004')],
  ['rows that were sorted', (host) => host.user.sort('学习台账', 'A9000:G9100', [{ key: 5, ascending: true }])],
])('reads no more than a few pages for %s', async (_, act) => {
  const follow = await followed(manyRows(20_000));
  await act(follow.host);
  const { live, full, moved } = await follow.both();
  expectSame(live, full);
  // The whole sheet takes thirty times as much.
  expect(moved).toBeLessThan(60_000);
});

it('follows the results of formulas, wherever the cells are that they look at', async () => {
  const calculator = await createUniverCalculator();
  const assets: TestCell[][] = [['资产编号', '资产名称', '资产类别', '原值', '累计折旧', '净值', '取得日期', '使用部门', '使用状态', '使用人'], ['Z1', '桌', '家具用具', 100, 40, 60, 44_562, '办公室', '在用', '甲'], ['Z2', '椅', '家具用具', 100, 40, { f: '=D3-其他!A1', v: 60 }, 44_562, '办公室', '在用', '甲']];
  const follow = await followed(workbookOf([sheetOf('a', '固定资产台账', assets), sheetOf('o', '其他', [[40]])]), calculator);
  await follow.host.user.edit('其他', 'A1', 50);
  const { live, full } = await follow.both();
  expectSame(live, full);
  expect(live.findings.filter(({ code }) => code === 'ASSET-002').map(({ at }) => at?.row)).toEqual([3]);
  calculator.dispose();
});
