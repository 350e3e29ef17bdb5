import type { Area } from '../../../src/model/cell';
import type { SheetHead } from '../../../src/engine/types';
import { locate, type LocateOptions } from '../../../src/engine/locate';
import { trackers } from '../../../src/trackers';
import { researchFund } from '../../../src/trackers/researchFund';
import { study } from '../../../src/trackers/study';
import { period, type Rows, sheetOf } from '../sheets';

const STUDY = ['日期', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数'];
const ROW = [44732, '党课', '机关支部', '党史', 10, 9];
const studySheet = (name: string, more: Partial<SheetHead> = {}) => sheetOf(name, [STUDY, ROW], more);

function find(sheets: readonly SheetHead[], options: Partial<LocateOptions> = {}) {
  const located = locate({ trackers }, sheets, { choices: {}, period: period('2022H1'), ...options });
  return { ...located, found: located.places.map((place) => [place.sheet.name, place.tracker.id]) };
}

test('a sheet is found by its name, whatever order the sheets and columns come in', () => {
  const shuffled = sheetOf('学习登记表', [['备注', '实到人数', '学习主题', '日期', '组织单位', '应到人数', '学习类型'], []]);
  const { places, notTaken, missing } = find([sheetOf('Sheet1', [['随笔']]), shuffled]);
  expect(places.map((place) => [...place.columns].map(([name, { position }]) => [name, position]))).toEqual([
    [['日期', 4], ['学习类型', 7], ['组织单位', 5], ['学习主题', 3], ['应到人数', 6], ['实到人数', 2]],
  ]);
  expect(notTaken).toEqual([{ sheet: 'Sheet1', why: 'unknown' }]);
  expect(missing).toEqual(trackers.map(({ id }) => id).filter((id) => id !== 'study'));
});

test('a sheet of another year is left out, whoever answers to the name beside it', () => {
  const { found, notTaken } = find([studySheet('2021年学习台账'), studySheet('2022年学习台账')]);
  expect(found).toEqual([['2022年学习台账', 'study']]);
  expect(notTaken).toEqual([{ sheet: '2021年学习台账', why: 'other-year', tracker: 'study' }]);
});

test('without a period the latest year is taken', () => {
  const located = locate({ trackers }, [studySheet('2021年学习台账'), studySheet('2022年学习台账')], { choices: {} });
  expect(located.places.map((place) => place.sheet.name)).toEqual(['2022年学习台账']);
});

describe('the year before', () => {
  const cases: [string, string[], string | undefined, string[]][] = [
    ['its sheet is found for comparison', ['2021年学习台账', '2022年学习台账'], '2022H1', ['2021年学习台账']],
    ['also where this year has none', ['2021年学习台账'], '2022H1', ['2021年学习台账']],
    ['a year further back is none', ['2020年学习台账', '2022年学习台账'], '2022H1', []],
    ['of several none is taken', ['2021年上半年学习台账', '2021年下半年学习台账', '2022年学习台账'], '2022H1', []],
    ['a sheet of both years is this year\'s', ['2021-2022年学习台账'], '2022H1', []],
    ['a period over two years wants both of them', ['2020年学习台账', '2022年学习台账'], '2021-12..2022-02', []],
    ['a name without a year says nothing', ['学习台账', '学习登记表'], '2022H1', []],
    ['without a period there is none', ['2021年学习台账', '2022年学习台账'], undefined, []],
  ];
  test.each(cases)('%s', (_, names, code, expected) => {
    const { earlier } = locate({ trackers }, names.map((name) => studySheet(name)), { choices: {}, ...(code !== undefined && { period: period(code) }) });
    expect(earlier.map(({ sheet, tracker }) => [sheet.name, tracker.id])).toEqual(expected.map((name) => [name, 'study']));
  });

  test('a sheet that a person left out, or chose for this report, is not compared with', () => {
    const sheets = [studySheet('2021年学习台账'), studySheet('2022年学习台账')];
    expect(find(sheets, { choices: { '2021年学习台账': '' } }).earlier).toEqual([]);
    expect(find(sheets, { choices: { '2021年学习台账': 'study' } }).earlier).toEqual([]);
  });

  test('a sheet without a header is none', () => {
    expect(find([sheetOf('2021年学习台账', [['甲', '乙'], [1, 2]])]).earlier).toEqual([]);
  });

  test('a name that fits two trackers equally well is none', () => {
    const twin = { ...study, id: 'twin' };
    expect(locate({ trackers: [study, twin] }, [studySheet('2021年学习台账')], { choices: {}, period: period('2022H1') }).earlier).toEqual([]);
  });
});

test('of several sheets none is taken, and a person is asked', () => {
  const { found, notTaken, missing } = find([studySheet('学习台账'), studySheet('2022年学习台账')]);
  expect(found).toEqual([]);
  expect(notTaken).toEqual([
    { sheet: '学习台账', why: 'ambiguous', tracker: 'study', rivals: ['2022年学习台账'] },
    { sheet: '2022年学习台账', why: 'ambiguous', tracker: 'study', rivals: ['学习台账'] },
  ]);
  expect(missing).toContain('study');
});

test('a choice settles it', () => {
  const sheets = [studySheet('学习台账'), studySheet('2021年学习台账'), studySheet('其他')];
  expect(find(sheets, { choices: { '2021年学习台账': 'study' } })).toMatchObject({
    found: [['2021年学习台账', 'study']],
    notTaken: [{ sheet: '学习台账', why: 'excluded' }, { sheet: '其他', why: 'like', tracker: 'study' }],
  });
  expect(find(sheets, { choices: { 其他: 'study', 学习台账: '' } })).toMatchObject({
    found: [['其他', 'study']],
    notTaken: [{ sheet: '学习台账', why: 'excluded' }, { sheet: '2021年学习台账', why: 'other-year', tracker: 'study' }],
  });
});

test('a choice of a tracker that is no more is no choice', () => {
  expect(find([studySheet('学习台账')], { choices: { 学习台账: 'gone' } }).found).toEqual([['学习台账', 'study']]);
});

test('a name that fits two trackers equally well is asked about', () => {
  const twin = { ...study, id: 'twin' };
  const located = locate({ trackers: [study, twin] }, [studySheet('学习台账')], { choices: {}, period: period('2022H1') });
  expect(located.notTaken).toEqual([
    { sheet: '学习台账', why: 'ambiguous', tracker: 'study', rivals: [] },
    { sheet: '学习台账', why: 'ambiguous', tracker: 'twin', rivals: [] },
  ]);
});

test('columns alone make a sheet like a tracker', () => {
  expect(find([studySheet('Sheet1')])).toMatchObject({ found: [], notTaken: [{ sheet: 'Sheet1', why: 'like', tracker: 'study' }] });
});

test('a sheet without cells, of our own, or without a header says so', () => {
  const { notTaken } = find([sheetOf('空表', []), studySheet('汇总表', { own: 'summary' }), sheetOf('学习台账', [['学习台账'], ['甲', '乙'], [1, 2]])]);
  expect(notTaken).toEqual([
    { sheet: '空表', why: 'empty' },
    { sheet: '汇总表', why: 'own' },
    { sheet: '学习台账', why: 'no-header', tracker: 'study', looked: study.fields.map((field) => field.name) },
  ]);
});

const head = (rows: Rows, merged: readonly Area[] = [], tracker = researchFund.name) => {
  const [place] = locate({ trackers }, [sheetOf(tracker, rows, { merged })], { choices: {}, period: period('2022H1') }).places;
  if (!place) throw new Error('not located');
  return { ...place, positions: Object.fromEntries([...place.columns].map(([name, { position }]) => [name, position])) };
};

const FUND = ['凭证号', '报销日期', '项目编号', '支出类别', '报销人', '事由', '出差地点', '出差开始', '出差结束', '金额', '审批人'];

test('titles, a unit line and blank rows may stand above the header', () => {
  const place = head([['××林业局科研经费台账'], [], ['编制单位：计划财务科', '', '', '', '', '', '', '', '单位：万元'], FUND, []], [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 11 }]);
  expect([place.headerRow, place.lastHeaderRow, place.columns.size]).toEqual([4, 4, 11]);
  expect(place.columns.get('金额')).toEqual({ position: 10, row: 4, header: '金额', scale: 10_000 });
  expect(place.body).toEqual({ firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 11 });
  expect(place.findings).toEqual([]);
});

const GROUPED = ['凭证号', '报销日期', '项目编号', '支出类别', '报销人', '事由', '出差地点', '出差', '', '金额', '审批人'];
const SUB = ['', '', '', '', '', '', '', '开始', '结束', '', ''];
const merged: Area[] = [
  { firstRow: 2, lastRow: 2, firstColumn: 8, lastColumn: 9 },
  ...[1, 2, 3, 4, 5, 6, 7, 10, 11].map((column) => ({ firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column })),
];

test.each<[string, Rows, Area[]]>([
  ['merged across and down', [['科研经费台账'], GROUPED, SUB, []], merged],
  ['merged across only', [['科研经费台账'], GROUPED, SUB, []], merged.slice(0, 1)],
  ['not merged at all', [['科研经费台账'], GROUPED, SUB, []], []],
])('a header of two rows, %s', (_, rows, areas) => {
  const place = head(rows, areas);
  expect([place.headerRow, place.lastHeaderRow]).toEqual([2, 3]);
  expect(place.positions).toEqual(Object.fromEntries(FUND.map((name, at) => [name, at + 1])));
  expect(place.columns.get('出差结束')?.header).toBe('出差结束');
  expect(place.findings).toEqual([]);
});

test('a header merged down over two rows begins the body below them', () => {
  const place = head([FUND, [], []], FUND.map((_, at) => ({ firstRow: 1, lastRow: 2, firstColumn: at + 1, lastColumn: at + 1 })));
  expect([place.headerRow, place.lastHeaderRow, place.body?.firstRow]).toEqual([1, 2, 3]);
});

test.each([
  ['金额(元)', 1], ['金额（万元）', 10_000], ['金 额（单位：万元）', 10_000], ['*金额', 1], ['金额/万元', 10_000], ['报销金额（千元）', 1000], ['金额[亿元]', 100_000_000], ['金额：', 1], ['金额（含税）', 1], ['金额\n（万元）', 10_000],
  ['金额（万元，含税）', 10_000], ['金额（含税，万元）', 10_000], ['金额（万元/月）', 10_000], ['金额（人民币：万元）', 10_000], ['金额（账面，单位：万元）', 10_000], ['金额（万）', 10_000], ['（万元）金额', 10_000],
])('the header %s is 金额, scaled by %d', (header, scale) => {
  const place = head([FUND.map((name) => (name === '金额' ? header : name))]);
  expect(place.columns.get('金额')).toMatchObject({ position: 10, scale });
});

const UNITS = ['', '年/月/日', '', '下拉选择', '', '', '', '', '', '（万元）', ''];
const UNDER_GROUPS = ['', '', '', '', '', '', '', '', '', '万元', '必填'];
test.each<[string, Rows, Area[], [number, number]]>([
  ['a header of one row', [['科研经费台账'], FUND, UNITS, []], [], [2, 3]],
  ['a header of two rows', [['科研经费台账'], GROUPED, SUB, UNDER_GROUPS, []], merged, [2, 4]],
  ['a header that is merged down for most columns', [['科研经费台账'], FUND, UNDER_GROUPS.with(10, ''), []], FUND.flatMap((_, at) => (at === 9 ? [] : [{ firstRow: 2, lastRow: 3, firstColumn: at + 1, lastColumn: at + 1 }])), [2, 3]],
])('a row of units under %s belongs to it', (_, rows, areas, lines) => {
  const place = head(rows, areas);
  expect([place.headerRow, place.lastHeaderRow]).toEqual(lines);
  expect(place.positions).toEqual(Object.fromEntries(FUND.map((name, at) => [name, at + 1])));
  expect(place.columns.get('金额')?.scale).toBe(10_000);
  expect(place.findings).toEqual([]);
});

test('a first record is no row of units', () => {
  const place = head([FUND, ['', '', '', '', '', '', '', '', '', '', '人'], []]);
  expect([place.lastHeaderRow, place.body?.firstRow]).toEqual([1, 2]);
});

test('是否 before the name of a field of 是/否 says nothing more', () => {
  const place = locate({ trackers }, [sheetOf('学习台账', [['日期', '学习类型', '是否列为“第一议题”', '有无集中研讨'], []])], { choices: {}, period: period('2022H1') }).places[0];
  expect([...place?.columns ?? []].map(([name, { position }]) => [name, position])).toEqual([['日期', 1], ['学习类型', 2], ['第一议题', 3], ['集中研讨', 4]]);
});

test.each([
  ['单位：万元', 10_000], ['单位：件、万元', 10_000], ['计量单位：人、个、亿元', 100_000_000], ['金额单位：万元  日期：2022.6.30', 10_000], ['单 位 ： 万 元', 10_000], ['单位（万元）', 10_000],
  ['（万元）', 10_000], ['金额：万元', 10_000], ['科研经费台账（单位：千元）', 1000], ['填报单位：元阳县林业局', 1], ['填报单位：万元村', 1], ['单位：人', 1],
])('under the line %s money is scaled by %d', (line, scale) => {
  expect(head([[line], FUND]).columns.get('金额')?.scale).toBe(scale);
});

const DOWN = [1, 2, 3, 7, 8].map((column) => ({ firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column }));
test.each([['nothing', []], ['the other headers', DOWN]])('a unit over a group of columns holds for each of them, with %s merged down', (_, down) => {
  const rows = [['固定资产台账', '', '', '', '', '', '', ''], ['资产编号', '资产名称', '资产类别', '价值（万元）', '', '', '取得日期', '使用部门'], ['', '', '', '原值', '累计折旧', '净值（元）', '', '']];
  const place = locate({ trackers }, [sheetOf('固定资产台账', rows, { merged: [{ firstRow: 2, lastRow: 2, firstColumn: 4, lastColumn: 6 }, ...down] })], { choices: {}, period: period('2022H1') }).places[0];
  expect(['原值', '累计折旧', '净值'].map((name) => place?.columns.get(name)?.scale)).toEqual([10_000, 10_000, 1]);
  expect([place?.headerRow, place?.lastHeaderRow]).toEqual([2, 3]);
});

test('a unit in the header wins over the unit line, and counts only for money', () => {
  const place = head([['单位：万元'], FUND.map((name) => (name === '金额' ? '金额（元）' : name))]);
  expect(place.columns.get('金额')?.scale).toBe(1);
  expect(head([['单位：万元'], FUND]).columns.get('凭证号')?.scale).toBe(1);
});

test('an alias heads a column, and the field\'s own name wins over it', () => {
  const rows = [['凭证编号', '报账日期', '项目号', '类别', '报账人', '报销事由', '金额', '报销金额', '批准人']];
  const place = head(rows);
  expect(place.positions).toEqual({ 凭证号: 1, 报销日期: 2, 项目编号: 3, 支出类别: 4, 报销人: 5, 事由: 6, 金额: 7, 审批人: 9 });
  expect(place.findings).toEqual([]);
});

test('a required column that is not there, and one that is there twice', () => {
  const place = head([['科研经费台账'], ['', '凭证号', '报销日期', '支出类别', '报销人', '事由', '金额', '审批人', '金额(元)']]);
  expect(place.findings).toEqual([
    { code: 'HEADER-MISSING', severity: 'error', tracker: 'research-fund', at: { sheet: '科研经费台账', row: 2, column: 2 }, field: '项目编号', received: '', expected: '项目编号', values: {}, inPeriod: true },
    { code: 'HEADER-DUPLICATE', severity: 'error', tracker: 'research-fund', at: { sheet: '科研经费台账', row: 2, column: 9 }, field: '金额', received: '金额(元)', expected: '金额', values: { first: 'G2' }, inPeriod: true },
  ]);
  expect(place.positions['金额']).toBe(7);
});

test.each([
  ['hidden', { visibility: 'hidden' as const }, { what: 'sheet', rows: 0, records: 0 }],
  ['very hidden, with hidden rows', { visibility: 'very-hidden' as const, hiddenRows: 2 }, { what: 'both', rows: 2, records: 0 }],
  ['with hidden rows', { hiddenRows: 3 }, { what: 'rows', rows: 3, records: 0 }],
])('a sheet that is %s is taken, and said to be', (_, more, values) => {
  const { places } = find([studySheet('学习台账', more)]);
  expect(places[0]?.findings).toEqual([
    { code: 'SHEET-HIDDEN', severity: 'warning', tracker: 'study', at: { sheet: '学习台账', row: 1, column: 1 }, received: String(values.rows), expected: '0', values, inPeriod: true },
  ]);
});

test('a table may begin anywhere in the sheet', () => {
  const place = locate({ trackers }, [sheetOf('学习台账', [['学习台账'], STUDY, ROW], { first: { row: 4, column: 3 } })], { choices: {}, period: period('2022H1') }).places[0];
  expect([place?.headerRow, place?.columns.get('日期')?.position, place?.body]).toEqual([5, 3, { firstRow: 6, firstColumn: 3, lastRow: 6, lastColumn: 8 }]);
});

test('a sheet with a header and nothing under it has no body', () => {
  expect(head([FUND]).body).toBeUndefined();
});

test('a header in the twentieth row is found, one below is not', () => {
  const above = (rows: number) => Array.from({ length: rows }, (_, at) => [`说明${at}`]);
  expect(head([...above(19), FUND, []]).headerRow).toBe(20);
  expect(find([sheetOf(researchFund.name, [...above(20), FUND, []])]).notTaken[0]?.why).toBe('no-header');
});
