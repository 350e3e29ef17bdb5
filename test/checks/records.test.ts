import { type KindRule, type Sheet, runKind, said } from './kindCases';

describe('duplicate', () => {
  const own = (...records: (string | number | undefined)[][]) => ({ own: { fields: { 号: 'string', 名: 'string', 价: 'number' } as const, records } });
  const rule: KindRule = { kind: 'duplicate', fields: ['名', '价'] };
  const under: KindRule = { ...rule, under: '号' };
  test.each([
    ['each later one names the first', rule, own(['1', '甲', 5], ['2', '甲', 5], ['3', '甲', 5]), [['OWN!B3', '甲', '≠ B2'], ['OWN!B4', '甲', '≠ B2']]],
    ['one of the values differs', rule, own(['1', '甲', 5], ['2', '甲', 6]), []],
    ['values that read alike when joined', rule, own(['1', '甲1', 5], ['2', '甲', 15]), []],
    ['blanks never match', rule, own(['1', '甲', undefined], ['2', '甲', undefined]), []],
    ['blanks match where the rule says so', { ...rule, blanksMatch: true }, own(['1', '甲', undefined], ['2', '甲', undefined]), [['OWN!B3', '甲', '≠ B2']]],
    ['nothing but blanks never matches', { ...rule, blanksMatch: true }, own(['1', undefined, undefined], ['2', undefined, undefined]), []],
    ['under two numbers', under, own(['1', '甲', 5], ['2', '甲', 5]), [['OWN!B3', '甲', '≠ B2']]],
    ['under the same number, then another, then the first again', under, own(['1', '甲', 5], ['1', '甲', 5], ['2', '甲', 5], ['1', '甲', 5]), [['OWN!B4', '甲', '≠ B2'], ['OWN!B5', '甲', '≠ B4']]],
    ['under a third number, then the first again: names the second', under, own(['1', '甲', 5], ['2', '甲', 5], ['3', '甲', 5], ['1', '甲', 5]), [['OWN!B3', '甲', '≠ B2'], ['OWN!B4', '甲', '≠ B2'], ['OWN!B5', '甲', '≠ B3']]],
    ['no number', under, own(['1', '甲', 5], [undefined, '甲', 5]), []],
  ] as const)('%s', (_, each, sheets, expected) => {
    expect(said(runKind(each, { sheets }))).toEqual(expected);
  });

  test('without one of the columns nothing is alike', () => {
    expect(runKind(rule, { sheets: { own: { ...own(['1', '甲', 5], ['2', '甲', 5]).own, without: ['价'] } } })).toEqual([]);
  });
});

describe('coverage', () => {
  const rule: KindRule = {
    kind: 'coverage', owner: '部门',
    of: { tracker: 'staff', field: '姓名', where: { field: '在岗', in: [true] } },
    by: { tracker: 'own', field: '对象', where: { field: '类', in: ['谈'] }, inPeriod: true },
  };
  const staff: Sheet = { fields: { 姓名: 'string', 部门: 'string', 在岗: 'boolean' }, records: [['甲', '一科', true], ['乙', '二科', true], ['丙', '二科', false], [undefined, '三科', true]] };
  const own = (...records: (string | undefined)[][]): Sheet => ({ fields: { 日期: 'date', 类: 'string', 对象: 'string' }, nature: 'flow', dateField: '日期', records });
  test.each([
    ['one has none', { own: own(['2022-06-30', '谈', '甲']), staff }, [['STAFF!A3', '乙', 'OWN']]],
    ['outside the period, or of another kind', { own: own(['2022-07-01', '谈', '甲'], ['2022-06-30', '会', '乙']), staff }, [['STAFF!A2', '甲', 'OWN'], ['STAFF!A3', '乙', 'OWN']]],
    ['everybody has one', { own: own(['2022-01-01', '谈', '甲'], ['2022-06-30', '谈', '乙']), staff }, []],
    ['nobody has one in an empty sheet', { own: own(), staff }, [['STAFF!A2', '甲', 'OWN'], ['STAFF!A3', '乙', 'OWN']]],
    ['the other sheet is not there', { own: own() }, []],
    ['the date’s column is not there', { own: { ...own(), without: ['日期'] }, staff }, []],
    ['the condition’s column is not there', { own: own(), staff: { ...staff, without: ['在岗'] } }, []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });

  test('what a register has otherwise is related', () => {
    const lease: KindRule = { kind: 'coverage', of: { tracker: 'own', field: '资产' }, by: { tracker: 'asset', field: '编号', where: { field: '状态', in: ['出租'] } } };
    const asset: Sheet = { fields: { 编号: 'string', 状态: 'string' }, records: [['A1', '出租'], ['A2', '闲置']] };
    const found = runKind(lease, { sheets: { own: { fields: { 资产: 'string' }, records: [['A1'], ['A2'], ['A3']] }, asset } });
    expect(found.map(({ received, related = [] }) => [received, ...related.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)])).toEqual([['A2', 'ASSET 3 1'], ['A3']]);
  });

  test('stands in the other tracker, and its owner with it', () => {
    const [finding] = runKind(rule, { sheets: { own: own(['2022-06-30', '谈', '甲']), staff } });
    expect([finding?.tracker, finding?.owner, finding?.values]).toEqual(['staff', '二科', { owner: '二科', bySheet: 'OWN' }]);
  });
});

describe('frequency', () => {
  const own = (...days: (string | undefined)[]): Sheet => ({ fields: { 日期: 'date', 类: 'string' }, nature: 'flow', dateField: '日期', records: days.map((day) => [day, '会']) });
  const rule = (every: 'month' | 'quarter' | 'half-year' | 'year', atLeast = 1): KindRule => ({ kind: 'frequency', field: '日期', every, atLeast });
  const spans = (each: KindRule, sheet: Sheet, period?: string, today?: string) =>
    runKind(each, { sheets: { own: sheet }, ...(period !== undefined && { period }), ...(today !== undefined && { today }) }).map(({ values, received }) => [values['span'], received]);

  test.each([
    ['a quarter with one of two', rule('quarter', 2), own('2022-01-01', '2022-03-31', '2022-04-01'), '2022H1', '2022-07-05', [['2022年第二季度', '1']]],
    ['first and last day of a month count', rule('month'), own('2022-01-01', '2022-02-28'), '2022-01..2022-02', '2022-07-05', []],
    ['a month that is not over is not yet due', rule('month'), own('2022-01-15'), '2022-01..2022-03', '2022-03-31', [['2022年2月', '0']]],
    ['a quarter is due in the month that closes it, whole', rule('quarter'), own('2022-01-15'), '2022-03', '2022-07-05', []],
    ['a quarter is not due in its first month', rule('quarter'), own(), '2022-01', '2022-07-05', []],
    ['a year is due in its last quarter', rule('year'), own(), '2022Q4', '2023-01-05', [['2022年', '0']]],
    ['a record without a date counts nowhere', rule('half-year'), own(undefined), '2022H1', '2022-07-05', [['2022年上半年', '0']]],
    ['none is required', rule('half-year', 0), own(), '2022H1', '2022-07-05', []],
  ])('%s', (_, each, sheet, period, today, expected) => {
    expect(spans(each, sheet, period, today)).toEqual(expected);
  });

  test('each word is counted for itself, in their order', () => {
    const each: KindRule = { ...rule('half-year'), kind: 'frequency', field: '日期', every: 'half-year', atLeast: 1, each: { field: '类', values: ['述职', '会', '谈'] } };
    expect(runKind(each, { sheets: { own: own('2022-03-01') } }).map(({ values }) => values['kind'])).toEqual(['述职', '谈']);
  });

  test('each record of another sheet is counted for itself, once', () => {
    const each: KindRule = { kind: 'frequency', field: '日期', every: 'half-year', atLeast: 1, per: { field: '类', tracker: 'branch', match: '名' } };
    const branch: Sheet = { fields: { 名: 'string' }, records: [['一'], ['会'], ['二'], ['二'], [undefined]] };
    expect(runKind(each, { sheets: { own: own('2022-03-01'), branch } }).map(({ values }) => values['group'])).toEqual(['一', '二']);
    expect(runKind(each, { sheets: { own: own() } })).toEqual([]);
  });

  test('stands at the date’s header', () => {
    expect(said(runKind(rule('half-year'), { sheets: { own: own() } }))).toEqual([['OWN!A1', '0', '≥ 1']]);
  });
});

describe('limit', () => {
  const rule: KindRule = { kind: 'limit', sum: '金额', date: '日期', group: { field: '号', tracker: 'plan', match: '号' }, ceiling: '金额上限' };
  const own = (...records: (string | number | undefined)[][]): Sheet => ({ fields: { 号: 'string', 日期: 'date', 金额: 'number' }, records });
  const plan: Sheet = { fields: { 号: 'string', 金额上限: 'number' }, records: [['A', 1], ['B', 10], ['C', undefined]] };
  test.each([
    ['over it, from every year up to the end', { own: own(['A', '2020-01-01', 0.6], ['A', '2022-06-30', 0.6], ['B', '2022-01-01', 10]), plan }, [['PLAN!B2', '1.00', '≥ 1.20']]],
    ['ten times ten fen are one yuan', { own: own(...Array.from({ length: 10 }, () => ['A', '2022-01-01', 0.1])), plan }, []],
    ['after the end, undated, of no plan, without a ceiling', { own: own(['A', '2022-07-01', 5], ['A', undefined, 5], ['X', '2022-01-01', 5], ['C', '2022-01-01', 5]), plan }, []],
    ['the plan is not there', { own: own(['A', '2022-01-01', 5]) }, []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });

  test('the excess is at stake, and the records behind it are named', () => {
    const [finding] = runKind(rule, { sheets: { own: own(['A', '2022-01-01', 2.5]), plan } });
    expect([finding?.amount, finding?.values, finding?.related]).toEqual([1.5, { group: 'A', total: '2.50', excess: '1.50', count: 1 }, [{ sheet: 'OWN', row: 2, column: 3 }]]);
  });
});
