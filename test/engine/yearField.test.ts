import { describe as wordsOf } from '../../src/engine/describe';
import { measure } from '../../src/engine/measure';
import { recordInPeriod } from '../../src/engine/predicate';
import { parsePeriod } from '../../src/model/period';
import type { Measure } from '../../src/model/measure';
import type { Tracker } from '../../src/model/tracker';
import { computed } from './computed';
import { both, halfYear, indicator } from './figureTrackers';
import { readRows } from './sheets';
import { tableOf, type Value } from './tableOf';

const MATTERS: Tracker = {
  id: 'matter', name: '事项台账', label: both('事项'), section: both('板块'), aliases: [], nature: 'flow', dateField: '年度', rules: [], indicators: [],
  fields: [
    { name: '年度', type: 'year', constraints: { required: true, past: true } },
    { name: '填报人', type: 'string', constraints: { required: true } },
    { name: '起始年', type: 'year', constraints: { minimum: 2000 } },
  ],
};
const HEADER = ['年度', '填报人', '起始年'];
const RECORDS: Value[][] = [[2021, '甲', 2001], [2022, '乙', 2021], [2022, '丙', undefined], [2023, '丁', 2022]];

test.each([
  ['2022', [1, 2]],
  ['2022H1', [1, 2]],
  ['2022-03-05..2022-03-06', [1, 2]],
  ['2021-12..2022-01', [0, 1, 2]],
  ['2024', []],
])('a record belongs to %s when its year overlaps it', (code, expected) => {
  const period = parsePeriod(code);
  const inPeriod = period && recordInPeriod(tableOf(MATTERS, RECORDS), period);
  expect(RECORDS.map((_, record) => record).filter((record) => inPeriod?.(record))).toEqual(expected);
});

test('of a state tracker, later years are left out', () => {
  const period = parsePeriod('2022H1');
  const inPeriod = period && recordInPeriod(tableOf({ ...MATTERS, nature: 'state' }, RECORDS), period);
  expect(RECORDS.map((_, record) => record).filter((record) => inPeriod?.(record))).toEqual([0, 1, 2]);
});

test('reads years, and says what is wrong with them', () => {
  const { table, findings } = readRows(MATTERS, [HEADER, [2022, '甲', '二〇〇一年'], ['2022年', '乙', 1999], [2021, '丙', ''], ['2023年度', '丁', ''], ['去年', '戊', ''], ['', '己', '']]);
  expect([...(table.columns.get('年度')?.values ?? [])]).toEqual([2022, 2022, 2021, 2023, Number.NaN, Number.NaN]);
  expect(table.columns.get('年度')?.native).toBe(false);
  const definitions = { trackers: [MATTERS] };
  expect(findings.map((finding) => [finding.code, wordsOf(finding, definitions, 'zh').message, wordsOf(finding, definitions, 'zh').hint])).toEqual([
    ['VALUE-UNTIDY', '事项台账 C2：“起始年”的“二〇〇一年”书写不规范，已按“2001”读取。', '点“修正”改为“2001”。'],
    ['FIELD-RANGE', '事项台账 C3：“起始年”为 1999，超出允许范围，应 ≥ 2000。', '请核对原始凭据后改正。'],
    ['DATE-OUT-OF-YEAR', '事项台账 A4：“年度”为 2021，不在 2022 年内。', '请核对年份；属于其他年度的记录请移到当年台账。'],
    ['DATE-IN-FUTURE', '事项台账 A5：“年度”为 2023年度，晚于今天（2022年7月5日）。', '该列只记录已经发生的事项，请核对日期。'],
    ['FIELD-TYPE', '事项台账 A6：“年度”填写的“去年”无法识别为年份。', '请填写四位年份，如 2022。'],
    ['FIELD-REQUIRED', '事项台账 A7：“年度”必须填写，现为空。', '请补填“年度”。'],
  ]);
  expect(findings.map(({ inPeriod }) => inPeriod)).toEqual([true, true, false, false, true, true]);
});

test('a column of plain years is native, and its formulas come to the engine’s figures', async () => {
  const { table } = readRows(MATTERS, [['事项台账'], HEADER, ...RECORDS.map((record) => record.map((value) => value ?? '')), ['合计', 4, '']], { today: '2023-06-01' });
  expect(table.columns.get('年度')?.native).toBe(true);
  const takes: [Measure, string | undefined, number][] = [
    [{ aggregate: 'count' }, `COUNTIFS('事项台账'!$A:$A,">="&YEAR({start}),'事项台账'!$A:$A,"<="&YEAR({end}))`, 2],
    [{ aggregate: 'count', scope: 'until-end' }, `COUNTIFS('事项台账'!$A:$A,"<="&YEAR({end}))`, 3],
    [{ aggregate: 'count', scope: 'state', where: { field: '起始年', atLeast: 2001, atMost: 2021 } }, `COUNTIFS('事项台账'!$C:$C,">=2001",'事项台账'!$C:$C,"<=2021")`, 2],
    [{ aggregate: 'count', scope: 'state', where: { field: '年度', over: true } }, `COUNTIFS('事项台账'!$A:$A,"<"&YEAR(DATE(2022,7,1)))`, 1],
    [{ aggregate: 'count', where: { field: '起始年', empty: false } }, `COUNTIFS('事项台账'!$C:$C,">=0",'事项台账'!$A:$A,">="&YEAR({start}),'事项台账'!$A:$A,"<="&YEAR({end}))`, 1],
    [{ aggregate: 'max', field: '起始年' }, undefined, 2021],
  ];
  const tracker = { ...MATTERS, indicators: takes.map(([taken], index) => indicator(String(index), '人', taken)) };
  const figures = measure({ trackers: [tracker], parameters: [], reports: [] }, new Map([['matter', table]]), [], halfYear());
  expect(figures.map(({ value }) => value)).toEqual(takes.map(([, , value]) => value));
  expect(figures.map(({ formula }) => formula).slice(0, 5)).toEqual(takes.slice(0, 5).map(([, formula]) => formula));
  expect(await computed(figures, [table])).toEqual(takes.map(([, , value]) => value));
});
