import { type KindRule, type Sheet, runKind, said } from './kindCases';

type Days = readonly (string | undefined)[];

describe('dateOrder', () => {
  const own = (...records: Days[]) => ({ own: { fields: { 甲: 'date', 乙: 'date', 丙: 'date' } as const, records } });
  const rule: KindRule = { kind: 'dateOrder', fields: ['甲', '乙', '丙'] };
  test.each([
    ['each before the one before it', own(['2022-03-03', '2022-03-02', '2022-03-01']), [['OWN!B2', '2022-03-02', '≥ 2022-03-03'], ['OWN!C2', '2022-03-01', '≥ 2022-03-02']]],
    ['the middle one is missing', own(['2022-03-03', undefined, '2022-03-01']), [['OWN!C2', '2022-03-01', '≥ 2022-03-03']]],
    ['all on one day', own(['2022-03-03', '2022-03-03', '2022-03-03']), []],
    ['one date only', own([undefined, '2022-03-03', undefined]), []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });
});

describe('overdue', () => {
  const own = (...records: Days[]) => ({ own: { fields: { 起: 'date', 止: 'date', 月: 'yearmonth' } as const, records } });
  const days: KindRule = { kind: 'overdue', from: { field: '起' }, to: { field: '止' }, within: { days: 30 }, missing: 'passes', at: '止' };
  const open: KindRule = { ...days, to: { field: '止', orToday: true } };
  const months: KindRule = { kind: 'overdue', from: { field: '起' }, to: 'period-end', within: { months: { parameter: 'least' } }, missing: 'late', at: '起' };
  const month: KindRule = { kind: 'overdue', from: { monthEnd: '月' }, to: 'today', within: { days: 0 }, missing: 'passes', at: '止' };
  test.each([
    ['still open a day past 30 days', open, own(['2022-06-04', undefined, undefined]), [['OWN!B2', '', '≤ 2022-07-04']]],
    ['still open on the 30th day', open, own(['2022-06-05', undefined, undefined]), []],
    ['ended in time, though long ago', open, own(['2022-03-01', '2022-03-31', undefined]), []],
    ['a day past 30 days', days, own(['2022-03-01', '2022-04-01', undefined]), [['OWN!B2', '2022-04-01', '≤ 2022-03-31']]],
    ['on the 30th day', days, own(['2022-03-01', '2022-03-31', undefined]), []],
    ['no start', days, own([undefined, '2022-03-31', undefined]), []],
    ['no end', days, own(['2022-03-01', undefined, undefined]), []],
    ['a day past two months', months, own(['2022-04-29', undefined, undefined]), [['OWN!A2', '2022-04-29', '≥ 2022-04-30']]],
    ['two months, counted back from the last of June', months, own(['2022-04-30', undefined, undefined]), []],
    ['never', months, own([undefined, undefined, undefined]), [['OWN!A2', '', '≥ 2022-04-30']]],
    ['the month ended before today', month, own([undefined, undefined, '2022-06']), [['OWN!B2', '', '≤ 2022-06-30']]],
    ['the month runs', month, own([undefined, undefined, '2022-07']), []],
  ])('%s', (_, rule, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });
});

describe('withinInterval', () => {
  const rule: KindRule = { kind: 'withinInterval', field: '日', from: '起', to: '止', in: { field: '号', tracker: 'plan', match: '号' } };
  const own = (日: string | undefined, 号 = 'A'): Sheet => ({ fields: { 号: 'string', 日: 'date' }, records: [[号, 日]] });
  const plan = (起: string | undefined, 止: string | undefined): Sheet => ({ fields: { 号: 'string', 起: 'date', 止: 'date' }, records: [['A', 起, 止], ['A', '2000-01-01', '2000-01-02']] });
  test.each([
    ['before', { own: own('2022-01-31'), plan: plan('2022-02-01', '2022-02-28') }, [['OWN!B2', '2022-01-31', '2022-02-01 – 2022-02-28']]],
    ['after', { own: own('2022-03-01'), plan: plan('2022-02-01', '2022-02-28') }, [['OWN!B2', '2022-03-01', '2022-02-01 – 2022-02-28']]],
    ['its first day', { own: own('2022-02-01'), plan: plan('2022-02-01', '2022-02-28') }, []],
    ['an unknown key', { own: own('2022-03-01', 'B'), plan: plan('2022-02-01', '2022-02-28') }, []],
    ['an open end', { own: own('2022-03-01'), plan: plan('2022-02-01', undefined) }, []],
    ['the other sheet is not there', { own: own('2022-03-01') }, []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });
});

describe('gap', () => {
  const rule: KindRule = { kind: 'gap', month: '月', group: '号', from: '起', to: '止' };
  const own = (...records: Days[]) => ({ own: { fields: { 号: 'string', 起: 'date', 止: 'date', 月: 'yearmonth' } as const, records } });
  const of = (...months: string[]) => own(...months.map((month) => ['A', '2021-11-20', '2022-12-31', month]));
  test.each([
    ['months of one record’s gap stand together', of('2022-01', '2022-04', '2022-05', '2022-06'), [['OWN!D3', '2022-04', '2022-02, 2022-03']]],
    ['only older months: all of the period is missing at the last', of('2021-11', '2021-12'), [['OWN!D3', '2021-12', '2022-01, 2022-02, 2022-03, 2022-04, 2022-05, 2022-06']]],
    ['a month twice is no gap', of('2022-01', '2022-01', '2022-02', '2022-03', '2022-04', '2022-05', '2022-06'), []],
    ['a month whose own span is wrong is there all the same', own(['A', '2022-01-01', '2022-03-31', '2022-01'], ['A', '2022-01-01', '2021-03-31', '2022-02'], ['A', undefined, '2022-03-31', '2022-03']), []],
    ['no span', own(['A', undefined, undefined, '2022-01']), []],
    ['no record', own(), []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });

  test('the month that runs counts, the next does not', () => {
    expect(said(runKind(rule, { sheets: of('2022-01', '2022-02'), today: '2022-03-01' }))).toEqual([['OWN!D3', '2022-02', '2022-03']]);
  });
});

describe('overlap', () => {
  const rule: KindRule = { kind: 'overlap', who: '人', from: '起', to: '止', same: '地' };
  const own = (...records: Days[]) => ({ own: { fields: { 人: 'string', 起: 'date', 止: 'date', 地: 'string' } as const, records } });
  test.each([
    ['a shared day', own(['甲', '2022-03-01', '2022-03-03', '林场'], ['甲', '2022-03-03', '2022-03-04', '林场']), [['OWN!B3', '2022-03-03', '∉ 2022-03-01 – 2022-03-03']]],
    ['three at once: each later row names the earliest', own(['甲', '2022-03-05', '2022-03-06', '一'], ['甲', '2022-03-01', '2022-03-05', '二'], ['甲', '2022-03-01', '2022-03-09', '三']), [['OWN!B3', '2022-03-01', '∉ 2022-03-05 – 2022-03-06'], ['OWN!B4', '2022-03-01', '∉ 2022-03-05 – 2022-03-06']]],
    ['the second voucher of a trip clashes too', own(['甲', '2022-03-01', '2022-03-03', '一'], ['甲', '2022-03-02', '2022-03-04', '二'], ['甲', '2022-03-01', '2022-03-03', '一']), [['OWN!B3', '2022-03-02', '∉ 2022-03-01 – 2022-03-03'], ['OWN!B4', '2022-03-01', '∉ 2022-03-02 – 2022-03-04']]],
    ['one trip in two places', own(['甲', '2022-03-01', '2022-03-03', '一'], ['甲', '2022-03-01', '2022-03-03', undefined], ['甲', '2022-03-01', '2022-03-03', '二']), [['OWN!B4', '2022-03-01', '∉ 2022-03-01 – 2022-03-03']]],
    ['one trip, two vouchers', own(['甲', '2022-03-01', '2022-03-03', '一'], ['甲', '2022-03-01', '2022-03-03', '一']), []],
    ['one after the other', own(['甲', '2022-03-04', '2022-03-05', '一'], ['甲', '2022-03-01', '2022-03-03', '一']), []],
    ['two people', own(['甲', '2022-03-01', '2022-03-03', '一'], ['乙', '2022-03-01', '2022-03-03', '二']), []],
    ['nobody, no end, or an end before its start', own([undefined, '2022-03-01', '2022-03-03', '一'], ['甲', '2022-03-01', undefined, '一'], ['甲', '2022-03-03', '2022-03-01', '二'], ['甲', '2022-03-02', '2022-03-02', '三']), []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });

  test('twenty thousand trips of one person do not take long', () => {
    const month = (index: number) => `2022-0${(index % 6) + 1}`;
    const records = Array.from({ length: 20_000 }, (_, index) => ['甲', `${month(index)}-${String((index % 28) + 1).padStart(2, '0')}`, `${month(index)}-28`, '林场']);
    expect(runKind(rule, { sheets: own(...records) })).toHaveLength(19_994);
    expect(runKind(rule, { sheets: own(...records.map(() => ['甲', '2022-03-01', '2022-03-05', '林场'])) })).toEqual([]);
  });
});
