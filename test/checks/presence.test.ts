import { type KindRule, type Sheet, runKind, said } from './kindCases';

const fields = { 状态: 'string', 人: 'string', 记录: 'boolean' } as const;
const sheet = (records: Sheet['records'], more: Partial<Sheet> = {}) => ({ own: { fields, records, ...more } });
const inUse = { field: '状态', in: ['在用'] };

describe('required', () => {
  const rule: KindRule = { kind: 'required', field: '人', where: inUse };
  test.each([
    ['an empty cell', sheet([['在用', undefined, true], ['在用', '甲', true]]), [['OWN!B2', '', '填写']]],
    ['empty where the rule does not apply', sheet([['闲置', undefined, true]]), []],
    ['an optional column is not there', sheet([['在用', '甲', true], ['在用', '甲', true]], { without: ['人'] }), [['OWN!A1', '', '填写']]],
    ['not there, and the rule applies to nothing', sheet([['闲置', '甲', true]], { without: ['人'] }), []],
    ['no record', sheet([]), []],
    ['a required column is not there: its header’s finding', { own: { fields: { 状态: 'string', '人*': 'string' } as const, records: [['在用', '甲']], without: ['人'] } }, []],
  ])('%s', (_, sheets, expected) => {
    expect(said(runKind(rule, { sheets }))).toEqual(expected);
  });
});

describe('requiredWhen', () => {
  test.each([
    ['missing and no', { need: [{ field: '人', is: 'present' }, { field: '记录', is: true }] }, [['在用', undefined, false]], [['OWN!B2', '', '填写'], ['OWN!C2', '否', '是']]],
    ['neither yes nor no', { need: [{ field: '记录', is: false }] }, [['在用', '甲', undefined]], [['OWN!C2', '', '否']]],
    ['a value that should be gone', { need: [{ field: '人', is: 'absent' }] }, [['在用', '甲', true]], [['OWN!B2', '甲', '空白']]],
    ['none of the words, and nothing', { need: [{ field: '人', is: ['甲', '乙'] }] }, [['在用', '丙', true], ['在用', undefined, true], ['在用', '乙', true]], [['OWN!B2', '丙', '甲、乙'], ['OWN!B3', '', '甲、乙']]],
    ['all as it should be', { need: [{ field: '人', is: 'present' }, { field: '记录', is: true }] }, [['在用', '甲', true]], []],
    ['the condition does not hold', { need: [{ field: '人', is: 'present' }] }, [['闲置', undefined, true]], []],
  ] as const)('%s', (_, { need }, records, expected) => {
    expect(said(runKind({ kind: 'requiredWhen', where: inUse, need }, { sheets: sheet(records) }))).toEqual(expected);
  });

  test('without the condition’s column nothing is known', () => {
    const rule: KindRule = { kind: 'requiredWhen', where: inUse, need: [{ field: '人', is: 'present' }] };
    expect(runKind(rule, { sheets: sheet([['在用', undefined, true]], { without: ['状态', '人'] }) })).toEqual([]);
  });
});

describe('flag', () => {
  test.each([
    ['must be yes: no and nothing', { must: true }, [['在用', '甲', false], ['在用', '甲', undefined], ['在用', '甲', true]], '记录', [['OWN!C2', '否', '是'], ['OWN!C3', '', '是']]],
    ['must be a word', { must: '在用' }, [['闲置', '甲', true], ['在用', '甲', true]], '状态', [['OWN!A2', '闲置', '在用']]],
    ['must not be a word; nothing is not it', { mustNot: '盘亏' }, [['盘亏', '甲', true], [undefined, '甲', true]], '状态', [['OWN!A2', '盘亏', '≠ 盘亏']]],
    ['must not be yes', { mustNot: true }, [['在用', '甲', true], ['在用', '甲', false]], '记录', [['OWN!C2', '是', '≠ 是']]],
  ] as const)('%s', (_, wanted, records, field, expected) => {
    expect(said(runKind({ kind: 'flag', field, ...wanted }, { sheets: sheet(records) }))).toEqual(expected);
  });

  test('only a value that must stand is missed with its column', () => {
    const records = [['在用', '甲', true]];
    expect(said(runKind({ kind: 'flag', field: '记录', must: true }, { sheets: sheet(records, { without: ['记录'] }) }))).toEqual([['OWN!A1', '', '是']]);
    expect(runKind({ kind: 'flag', field: '记录', mustNot: true }, { sheets: sheet(records, { without: ['记录'] }) })).toEqual([]);
  });
});

describe('misclassified', () => {
  const rule: KindRule = { kind: 'misclassified', where: inUse, field: '人', words: 'words' };
  test.each([
    ['the first word of the list that stands there', [['在用', '参加培训会议', true]], [['OWN!B2', '参加培训会议', '≠ …会议…']]],
    ['none of the words', [['在用', '样地调查', true]], []],
    ['another class', [['闲置', '参加会议', true]], []],
    ['nothing written', [['在用', undefined, true]], []],
  ])('%s', (_, records, expected) => {
    expect(said(runKind(rule, { sheets: sheet(records) }))).toEqual(expected);
  });
});
