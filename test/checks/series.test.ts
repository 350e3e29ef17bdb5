import { type KindRule, type Sheet, runKind, said } from './kindCases';

type Records = readonly (readonly (string | number | boolean | undefined)[])[];

describe('split', () => {
  const rule: KindRule = { kind: 'split', sum: '金额', date: '日期', group: ['商', '部'], withinDays: 30, ceiling: 100 };
  const own = (...records: Records): Sheet => ({ fields: { 日期: 'date', 商: 'string', 部: 'string', 金额: 'number' }, nature: 'flow', dateField: '日期', records });
  const of = (...purchases: readonly [string, number][]) => own(...purchases.map(([day, sum]) => [day, '甲', '一', sum]));
  test.each([
    ['two that are together above it', of(['2022-03-01', 60], ['2022-03-31', 60]), [['OWN!D3', '120.00', '≤ 100.00']]],
    ['31 days apart', of(['2022-03-01', 60], ['2022-04-01', 60]), []],
    ['exactly at it', of(['2022-03-01', 60], ['2022-03-02', 40]), []],
    ['ten times ten and a fen, without the dust of adding', of(...Array.from({ length: 10 }, (_, at): [string, number] => [`2022-03-1${at}`, 10])), []],
    ['one that reaches it by itself takes no part', of(['2022-03-01', 60], ['2022-03-02', 100]), []],
    ['nothing bought, or money back', of(['2022-03-01', 99], ['2022-03-02', 0], ['2022-03-03', -10]), []],
    ['the last by date, wherever it stands', of(['2022-03-31', 60], ['2022-03-01', 60]), [['OWN!D2', '120.00', '≤ 100.00']]],
    ['another supplier, another department, no supplier, no date', own(['2022-03-01', '甲', '一', 60], ['2022-03-01', '乙', '一', 60], ['2022-03-01', '甲', '二', 60], ['2022-03-01', undefined, '一', 60], [undefined, '甲', '一', 60]), []],
    ['two clusters of one group', of(['2022-01-01', 60], ['2022-01-02', 60], ['2022-05-01', 70], ['2022-05-02', 70]), [['OWN!D3', '120.00', '≤ 100.00'], ['OWN!D5', '140.00', '≤ 100.00']]],
    ['a chain: of windows that share a record the larger one, once', of(['2022-03-01', 60], ['2022-03-21', 60], ['2022-04-10', 90]), [['OWN!D4', '150.00', '≤ 100.00']]],
    ['a chain long enough for two', of(['2022-03-01', 60], ['2022-03-21', 90], ['2022-04-10', 60], ['2022-04-30', 60]), [['OWN!D3', '150.00', '≤ 100.00'], ['OWN!D5', '120.00', '≤ 100.00']]],
    ['all of one window', of(['2022-03-01', 40], ['2022-03-11', 40], ['2022-03-21', 40], ['2022-03-31', 40]), [['OWN!D5', '160.00', '≤ 100.00']]],
    ['a column is not there', { ...of(['2022-03-01', 60], ['2022-03-31', 60]), without: ['商'] }, []],
  ])('%s', (_, sheet, expected) => {
    expect(said(runKind(rule, { sheets: { own: sheet } }))).toEqual(expected);
  });

  test('the sum is at stake, and the others are related', () => {
    const [finding] = runKind({ ...rule, owner: '部' }, { sheets: { own: of(['2022-03-01', 40.5], ['2022-03-11', 40], ['2022-03-21', 40]) } });
    expect(finding?.amount).toBe(120.5);
    expect(finding?.values).toEqual({ owner: '一', what: '甲 / 一', count: 3, sum: '120.50', ceiling: '100.00', days: 30, from: '2022-03-01', to: '2022-03-21', rows: '2、3、4' });
    expect(finding?.related).toEqual([{ sheet: 'OWN', row: 2, column: 4 }, { sheet: 'OWN', row: 3, column: 4 }]);
  });

  test('a cluster belongs to the period that its last record lies in', () => {
    const found = runKind(rule, { sheets: { own: of(['2022-06-30', 60], ['2022-07-01', 60]) } });
    expect(found.map(({ inPeriod }) => inPeriod)).toEqual([false]);
  });
});

describe('holidays', () => {
  const rule: KindRule = { kind: 'holidays', field: '日期', node: '节点', withinDays: 3 };
  const own = (...records: Records): Sheet => ({ fields: { 日期: 'date', 节点: 'string', 类: 'string' }, nature: 'flow', dateField: '日期', records });
  const open = (sheet: Sheet, period: string, today: string, each = rule) => runKind(each, { sheets: { own: sheet }, period, today }).map(({ values }) => values['holiday']);
  test.each([
    ['all of a half-year without a record', own(), '2022H1', '2022-07-05', ['元旦', '春节', '清明', '五一', '端午']],
    ['by date, three days before and after', own(['2022-01-29', undefined], ['2022-04-08', undefined]), '2022Q2', '2022-07-05', ['五一', '端午']],
    ['four days after is none', own(['2022-04-09', undefined]), '2022-04', '2022-07-05', ['清明']],
    ['by the word, weeks before', own(['2021-12-10', '元旦']), '2022-01', '2022-07-05', []],
    ['by the word with 节', own(['2022-05-20', '端午节'], ['2022-04-20', '劳动节']), '2022-05..2022-06', '2022-07-05', []],
    ['one check for two', own(['2022-08-25', '中秋、国庆']), '2022-09..2022-10', '2022-12-05', []],
    ['the word of another year', own(['2021-06-10', '端午']), '2022-06', '2022-07-05', ['端午']],
    ['another word', own(['2022-05-20', '五一']), '2022-06', '2022-07-05', ['端午']],
    ['a word without a date', own([undefined, '端午']), '2022-06', '2022-07-05', ['端午']],
    ['today is not over', own(), '2022-06', '2022-06-03', []],
    ['the day after is', own(), '2022-06', '2022-06-04', ['端午']],
    ['two on one day', own(), '2020-10', '2020-12-01', ['中秋', '国庆']],
    ['no column for the word', { ...own(['2022-06-02', '日常']), without: ['节点'] }, '2022-06', '2022-07-05', []],
    ['no column for the date', { ...own(), without: ['日期'] }, '2022-06', '2022-07-05', []],
  ])('%s', (_, sheet, period, today, expected) => {
    expect(open(sheet, period, today)).toEqual(expected);
  });

  test('only records that the rule is about count', () => {
    expect(open(own(['2022-06-03', '端午', '暗访']), '2022-06', '2022-07-05', { ...rule, where: { field: '类', in: ['节点检查'] } })).toEqual(['端午']);
  });

  test('stands at the date’s header, with the day', () => {
    const found = runKind(rule, { sheets: { own: own() }, period: '2022-06', today: '2022-07-05' });
    expect(said(found)).toEqual([['OWN!A1', '0', '≥ 1']]);
    expect(found[0]?.values).toEqual({ holiday: '端午', holidayEn: 'Dragon Boat Festival', date: '2022-06-03', days: 3 });
  });
});

describe('share', () => {
  const rule: KindRule = { kind: 'share', field: '年度', part: { field: '抽查', in: [true] }, every: 'year', atLeast: 30 };
  const own = (...records: Records): Sheet => ({ fields: { 年度: 'year', 抽查: 'boolean', 人: 'string' }, nature: 'flow', dateField: '年度', records });
  const years = (year: number, checked: number, all: number): Records => Array.from({ length: all }, (_, at) => [year, at < checked, '甲']);
  const run = (sheet: Sheet, period = '2022', today = '2023-01-05') => runKind(rule, { sheets: { own: sheet }, period, today });
  test.each([
    ['less than it', own(...years(2022, 2, 7)), '2022', '2023-01-05', [['OWN!A1', '28.5%', '≥ 30%']]],
    ['exactly it', own(...years(2022, 3, 10)), '2022', '2023-01-05', []],
    ['nearly it does not read as it', own(...years(2022, 2999, 10_000)), '2022', '2023-01-05', [['OWN!A1', '29.9%', '≥ 30%']]],
    ['each year for itself', own(...years(2021, 0, 1), ...years(2022, 1, 1)), '2021-01..2022-12', '2023-01-05', [['OWN!A1', '0.0%', '≥ 30%']]],
    ['a year without records', own(...years(2021, 0, 5)), '2022', '2023-01-05', []],
    ['the year runs', own(...years(2022, 0, 5)), '2022', '2022-12-31', []],
    ['a year is not due in its first half', own(...years(2022, 0, 5)), '2022H1', '2023-01-05', []],
    ['what it asks for has no column', { ...own(...years(2022, 0, 5)), without: ['抽查'] }, '2022', '2023-01-05', []],
  ])('%s', (_, sheet, period, today, expected) => {
    expect(said(run(sheet, period, today))).toEqual(expected);
  });

  test('says how many of how many', () => {
    expect(run(own(...years(2022, 1, 8)))[0]?.values).toEqual({ span: '2022年', spanEn: '2022', percent: '12.5', least: 30, count: 1, whole: 8 });
  });
});

describe('sequence', () => {
  const rule: KindRule = { kind: 'sequence', field: '轮', group: ['场'] };
  const own = (...records: Records): Sheet => ({ fields: { 轮: 'integer', 场: 'string' }, records });
  const gaps = (each: KindRule, sheet: Sheet) => runKind(each, { sheets: { own: sheet } }).map(({ at, values }) => [at?.row, values['missing'], values['count']]);
  test.each([
    ['without a gap, in any order', rule, own([3, '甲'], [1, '甲'], [2, '甲'], [2, '甲']), []],
    ['one is left out: at the first record after it', rule, own([4, '甲'], [2, '甲'], [4, '甲']), [[2, '3', 1]]],
    ['two gaps', rule, own([1, '甲'], [4, '甲'], [9, '甲']), [[3, '2、3', 2], [4, '5–8', 4]]],
    ['each group for itself', rule, own([1, '甲'], [2, '乙'], [3, '甲']), [[4, '2', 1]]],
    ['no group', rule, own([1, '甲'], [2, undefined], [3, undefined]), []],
    ['all together', { ...rule, group: [] }, own([6, '甲'], [8, '乙']), [[3, '7', 1]]],
    ['nothing, one, and no number', rule, own([5, '甲'], [undefined, '甲'], [1.5, '甲']), []],
    ['far apart', rule, own([1, '甲'], [1_000_000_001, '甲']), [[3, '2–1000000000', 999_999_999]]],
  ] as const)('%s', (_, each, sheet, expected) => {
    expect(gaps(each, sheet)).toEqual(expected);
  });

  test('names both sides of the gap', () => {
    const [finding] = runKind(rule, { sheets: { own: own([1, '甲'], [4, '甲']) } });
    expect(finding?.values).toEqual({ missing: '2、3', missingEn: '2, 3', count: 2, before: 1, after: 4, what: '甲' });
    expect([finding?.received, finding?.expected, finding?.related]).toEqual(['4', '2', [{ sheet: 'OWN', row: 2, column: 1 }]]);
  });
});

describe('coverage of each value, in each span', () => {
  const rule = (every?: 'month' | 'year', distinct?: boolean): KindRule => ({
    kind: 'coverage',
    of: { tracker: 'staff', field: '部门', where: { field: '在岗', in: [true] }, ...(distinct && { distinct }) },
    by: { tracker: 'own', field: '部门', where: { field: '类', in: ['谈'] } },
    ...(every && { every }),
  });
  const staff: Sheet = { fields: { 姓名: 'string', 部门: 'string', 在岗: 'boolean' }, records: [['甲', '一科', false], ['乙', '一科', true], ['丙', '一科', true], ['丁', '二科', true]] };
  const own = (...records: Records): Sheet => ({ fields: { 月: 'yearmonth', 类: 'string', 部门: 'string' }, nature: 'flow', dateField: '月', records });
  const lacking = (each: KindRule, sheet: Sheet, period = '2022Q1') => runKind(each, { sheets: { own: sheet, staff }, period }).map(({ at, values }) => [at?.row, values['spans'] ?? '', values['count'] ?? 0]);
  test.each([
    ['once for each value, at the first record that counts', rule(undefined, true), own(['2022-01', '谈', '二科']), '2022Q1', [[3, '', 0]]],
    ['at every record, where that is not asked', rule(), own(['2022-01', '谈', '二科']), '2022Q1', [[3, '', 0], [4, '', 0]]],
    ['the months that lack one, in one finding', rule('month', true), own(['2022-01', '谈', '一科'], ['2022-02', '会', '一科'], ['2022-01', '谈', '二科'], ['2022-02', '谈', '二科'], ['2022-03', '谈', '二科']), '2022Q1', [[3, '2022年2月、2022年3月', 2]]],
    ['never one', rule('year', true), own(), '2021', [[3, '2021年', 1], [5, '2021年', 1]]],
    ['a month that runs is not due', rule('month', true), own(['2022-06', '谈', '一科'], ['2022-06', '谈', '二科']), '2022-06..2022-07', []],
    ['no whole span in the period', rule('year'), own(), '2022H1', []],
    ['no date to tell the month by', rule('month'), { ...own(), without: ['月'] }, '2022Q1', []],
  ])('%s', (_, each, sheet, period, expected) => {
    expect(lacking(each, sheet, period)).toEqual(expected);
  });

  test('what is expected names the months', () => {
    expect(said(runKind(rule('month', true), { sheets: { own: own(['2022-01', '谈', '一科'], ['2022-01', '谈', '二科']), staff }, period: '2022-01..2022-02' }))).toEqual([
      ['STAFF!B3', '一科', '2022年2月'],
      ['STAFF!B5', '二科', '2022年2月'],
    ]);
  });
});
