import { type KindRule, runKind, said } from './kindCases';

describe('differs', () => {
  const own = (records: (string | undefined)[][]) => ({ own: { fields: { 申请人: 'string', 审批人: 'string' } as const, records } });
  const rule: KindRule = { kind: 'differs', fields: ['申请人', '审批人'] };
  test.each([
    ['the same person', [['甲', '甲']], [['OWN!B2', '甲', '≠ 甲']]],
    ['two people', [['甲', '乙']], []],
    ['both blank', [[undefined, undefined]], []],
  ])('%s', (_, records, expected) => {
    expect(said(runKind(rule, { sheets: own(records) }))).toEqual(expected);
  });
});

describe('lessOrEqual', () => {
  const own = (records: (number | undefined)[][]) => ({ own: { fields: { 实到: 'integer', 应到: 'integer' } as const, records } });
  test.each([
    ['more', [[5, 4]], [['OWN!A2', '5', '≤ 4']]],
    ['equal', [[4, 4]], []],
    ['one of them missing', [[5, undefined], [undefined, 4]], []],
  ])('%s', (_, records, expected) => {
    expect(said(runKind({ kind: 'lessOrEqual', left: '实到', right: '应到' }, { sheets: own(records) }))).toEqual(expected);
  });
});

describe('ratio', () => {
  const own = (records: (number | undefined)[][]) => ({ own: { fields: { 实到: 'integer', 应到: 'integer' } as const, records } });
  test.each([
    ['below', [[1, 100]], [['OWN!A2', '1', '≥ 2%']]],
    ['exactly', [[2, 100]], []],
    ['nothing to divide by', [[0, 0], [0, undefined]], []],
  ])('%s', (_, records, expected) => {
    expect(said(runKind({ kind: 'ratio', part: '实到', whole: '应到', atLeast: { parameter: 'least' } }, { sheets: own(records) }))).toEqual(expected);
  });

  test('all of the whole is expected as a number', () => {
    expect(said(runKind({ kind: 'ratio', part: '实到', whole: '应到', atLeast: 100 }, { sheets: own([[1, 2], [2, 2]]) }))).toEqual([['OWN!A2', '1', '≥ 2']]);
  });

  test('the percentage is cut off, so that it never reads as enough', () => {
    const [finding] = runKind({ kind: 'ratio', part: '实到', whole: '应到', atLeast: 80 }, { sheets: own([[7996, 10000]]) });
    expect(finding?.values).toEqual({ percent: '79.9', least: 80, whole: '10000' });
  });
});

describe('equation', () => {
  const own = (records: (number | undefined)[][]) => ({ own: { fields: { 金额净: 'number', 金额原: 'number', 金额折: 'number', 人数: 'integer' } as const, records } });
  const difference: KindRule = { kind: 'equation', result: '金额净', plus: ['金额原'], minus: ['金额折'], tolerance: 0.01 };
  test.each([
    ['two fen apart', difference, [[70.02, 100, 30, 1]], [['OWN!A2', '70.02', '70.00']]],
    ['one fen apart', difference, [[70.01, 100, 30, 1]], []],
    ['float dust', difference, [[0.3, 0.4, 0.1, 1]], []],
    ['a term missing', difference, [[1, 100, undefined, 1]], []],
    ['not so many times', { kind: 'equation', result: '金额净', plus: ['人数'], times: 200, tolerance: 0 }, [[401, 0, 0, 2]], [['OWN!A2', '401.00', '400.00']]],
    ['so many times', { kind: 'equation', result: '金额净', plus: ['人数'], times: 200, tolerance: 0 }, [[400, 0, 0, 2]], []],
  ] as const)('%s', (_, rule, records, expected) => {
    expect(said(runKind(rule, { sheets: own(records.map((record) => [...record])) }))).toEqual(expected);
  });

  test('the formula is named as it was computed', () => {
    const [finding] = runKind({ kind: 'equation', result: '金额净', plus: ['人数'], times: { parameter: 'least' }, tolerance: 0 }, { sheets: own([[5, 0, 0, 2]]) });
    expect(finding?.values).toEqual({ formula: '人数 × 2', difference: '1.00' });
  });

  test.each([['金额净', 399], ['金额原', 7], [undefined, undefined]] as const)('at stake, by an amount of %s: %s', (amount, expected) => {
    const [finding] = runKind({ kind: 'equation', result: '金额净', plus: ['人数'], times: 200, tolerance: 0, ...(amount && { amount }) }, { sheets: own([[1, 7, 0, 2]]) });
    expect(finding?.amount).toBe(expected);
  });
});

describe('weekday', () => {
  const own = (day: string | undefined) => ({ own: { fields: { 日期: 'date' } as const, records: [[day]] } });
  test.each([
    ['a Sunday', '2022-06-19', [['OWN!A2', '2022-06-19', '星期二']]],
    ['the Tuesday that a parameter asks for', '2022-06-21', []],
    ['no date', undefined, []],
  ])('%s', (_, day, expected) => {
    expect(said(runKind({ kind: 'weekday', field: '日期', weekday: { parameter: 'least' } }, { sheets: own(day) }))).toEqual(expected);
  });
});

describe('agreesWith', () => {
  const rule: KindRule = { kind: 'agreesWith', field: '人数', count: { tracker: 'staff', match: '支部', key: '名称', where: { field: '党员', in: [true] } } };
  const staff = { fields: { 支部: 'string', 党员: 'boolean' } as const, records: [['一', true], ['一', true], ['一', false], ['二', true]] };
  const own = (人数: number | undefined) => ({ fields: { 名称: 'string', 人数: 'integer' } as const, records: [['一', 人数]] });
  test.each([
    ['another number', { own: own(3), staff }, [['OWN!B2', '3', '2']]],
    ['the same number', { own: own(2), staff }, []],
    ['nothing entered', { own: own(undefined), staff }, []],
    ['nothing to count', { own: own(3), staff: { ...staff, records: [] } }, [['OWN!B2', '3', '0']]],
    ['the other sheet is not there', { own: own(3) }, []],
    ['the condition’s column is not there', { own: own(3), staff: { ...staff, without: ['党员'] } }, []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });

  test('names the records that were counted; where there are none, their header', () => {
    const related = (records: (string | boolean)[][]) => runKind(rule, { sheets: { own: own(3), staff: { ...staff, records } } })[0]?.related;
    expect(related([['一', true], ['二', true], ['一', true]])).toEqual([{ sheet: 'STAFF', row: 2, column: 1 }, { sheet: 'STAFF', row: 4, column: 1 }]);
    expect(related([])).toEqual([{ sheet: 'STAFF', row: 1, column: 1 }]);
  });
});

describe('agreesWith a value', () => {
  const rule: KindRule = { kind: 'agreesWith', field: '人数', value: { tracker: 'branch', match: '名称', key: '组织', field: '党员数' } };
  const own = (人数: number | undefined, 组织: string | undefined = '一') => ({ fields: { 组织: 'string', 人数: 'integer' } as const, records: [[组织, 人数]] });
  const branch = (...records: (string | number | undefined)[][]) => ({ fields: { 名称: 'string', 党员数: 'integer' } as const, records });
  test.each([
    ['another number', { own: own(3), branch: branch(['二', 3], ['一', 5]) }, [['OWN!B2', '3', '5']]],
    ['the same number', { own: own(5), branch: branch(['一', 5]) }, []],
    ['the first record of the key counts', { own: own(5), branch: branch(['一', 5], ['一', 6]) }, []],
    ['nothing entered here', { own: own(undefined), branch: branch(['一', 5]) }, []],
    ['nothing entered there', { own: own(3), branch: branch(['一', undefined]) }, []],
    ['no such record', { own: own(3), branch: branch(['二', 5]) }, []],
    ['no key', { own: own(3, ''), branch: branch(['', 5]) }, []],
    ['the other sheet is not there', { own: own(3) }, []],
    ['the other column is not there', { own: own(3), branch: { ...branch(['一', 5]), without: ['党员数'] } }, []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });

  test('names the other place', () => {
    const [finding] = runKind(rule, { sheets: { own: own(3), branch: branch(['一', 5]) } });
    expect([finding?.values, finding?.related]).toEqual([{ bySheet: 'BRANCH', key: '一', other: '5' }, [{ sheet: 'BRANCH', row: 2, column: 2 }]]);
  });
});

describe('agreesWith the totals of a period', () => {
  const rule: KindRule = {
    kind: 'agreesWith', field: '金额',
    totals: { own: { aggregate: 'sum', field: '金额' }, other: { aggregate: 'sum', field: '金额发生', where: { field: '类', in: ['会'] } }, at: { tracker: 'other', field: '金额发生' } },
  };
  const flow = { nature: 'flow', dateField: '日期' } as const;
  const own = (...sums: [string, number | undefined][]) => ({ ...flow, fields: { 日期: 'date', 金额: 'number' } as const, records: sums });
  const other = (...sums: [string, string, number][]) => ({ ...flow, fields: { 日期: 'date', 类: 'string', 金额发生: 'number' } as const, records: sums });
  test.each([
    ['another total', { own: own(['2022-01-01', 5], ['2022-02-01', 2.5]), other: other(['2022-03-01', '会', 6]) }, [['OWN!B1', '7.50', '6.00']]],
    ['the same total, without the dust of adding', { own: own(['2022-01-01', 0.1], ['2022-01-01', 0.2]), other: other(['2022-03-01', '会', 0.3]) }, []],
    ['less than half a fen apart', { own: own(['2022-01-01', 5]), other: other(['2022-03-01', '会', 5.004]) }, []],
    ['only what is dated in the period, and what is meant', { own: own(['2022-01-01', 5], ['2022-07-01', 9]), other: other(['2022-03-01', '会', 5], ['2021-12-31', '会', 7], ['2022-03-01', '训', 7]) }, []],
    ['nothing there', { own: own(['2022-01-01', 5]), other: other() }, [['OWN!B1', '5.00', '0.00']]],
    ['nothing here', { own: own(), other: other(['2022-01-01', '会', 5]) }, [['OWN!B1', '0.00', '5.00']]],
    ['the other sheet is not there', { own: own(['2022-01-01', 5]) }, []],
    ['a column is not there', { own: own(['2022-01-01', 5]), other: { ...other(['2022-03-01', '会', 6]), without: ['类'] } }, []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });

  test('names both headers and the period', () => {
    const [finding] = runKind(rule, { sheets: { own: own(['2022-01-01', 5]), other: other() } });
    expect(finding?.values).toEqual({ bySheet: 'OTHER', key: '', other: '0.00', span: '2022年上半年', spanEn: 'first half of 2022' });
    expect(finding?.related).toEqual([{ sheet: 'OTHER', row: 1, column: 3 }]);
  });
});
