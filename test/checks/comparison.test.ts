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
});
