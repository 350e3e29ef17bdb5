/** How a checked text is cut up, told on one line, and copied. */
import type { Reconciled } from '../../src/app/reconcile';
import type { Claim } from '../../src/model/claim';
import { outcomeText } from '../../src/taskpane/components/Reconcile/outcomeText';
import { paragraphsOf } from '../../src/taskpane/components/Reconcile/paragraphsOf';
import { reconcileStrings } from '../../src/taskpane/components/Reconcile/reconcileStrings';
import { snippetOf } from '../../src/taskpane/components/Reconcile/snippetOf';
import { neighbourClaim, shownClaims } from '../../src/taskpane/store/claimWalk';
import { checkResultOf, definitions } from '../app/plans/checkResultOf';

const claimAt = (text: string, number: string, more: Partial<Claim> = {}): Claim => {
  const start = text.indexOf(number);
  return { start, end: start + number.length, text: number, value: Number(number), unit: '次', subject: '', verdict: 'agrees', candidates: [], ...more };
};

test.each<[string, string, string[]]>([
  ['lines of every system', '一\r\n二\r三\n四', ['一', '二', '三', '四']],
  ['empty lines are left out', '一\n\n　\n二', ['一', '二']],
])('paragraphs: %s', (_, text, expected) => {
  expect(paragraphsOf(text, []).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('each claim stands in its paragraph', () => {
  const text = '题\n召开14次，党课3次\n走访46次';
  expect(paragraphsOf(text, ['14', '3', '46'].map((number) => claimAt(text, number))).map(({ claims }) => claims)).toEqual([[], [0, 1], [2]]);
});

test.each([
  ['召开14次。', '14', { before: '召开', number: '14次', after: '。' }],
  ['今年以来，全局各级党组织共召开14次，成效明显。', '14', { before: '…局各级党组织共召开', number: '14次', after: '，成效明显。' }],
  ['开会3次，学习，共召开会议14多次', '14', { before: '…学习，共召开会议', number: '14多次', after: '' }],
])('one line of %s', (text, number, expected) => expect(snippetOf(claimAt(text, number), text)).toEqual(expected));

const TEXT = '召开党组会5次，会议费3元，走访6次。\n学习7次。';
const outcome: Reconciled = {
  text: TEXT,
  claims: [
    claimAt(TEXT, '5', { target: 'm.count', expected: 5 }),
    claimAt(TEXT, '3', { unit: '元', target: 'm.cost', expected: 1234.5, verdict: 'differs' }),
    claimAt(TEXT, '6', { verdict: 'unbound' }),
    claimAt(TEXT, '7', { verdict: 'unbalanced', against: [2] }),
  ],
  targets: new Map([['m.cost', { id: 'm.cost', tracker: 'meeting', label: '会议费', unit: '元', value: 1234.5, sources: [] }]]),
  periods: new Map(),
  result: checkResultOf(),
};

test('the results as a text for whoever wrote the report', () => {
  expect(outcomeText(outcome, definitions, 'zh').split('\n')).toEqual([
    '共 4 个数字，2 处不符，1 处无法对应',
    '',
    '不一致 3元：会议费，台账 1,234.50 元，文稿比台账少 1,231.50 元，请核对后改正',
    '召开党组会5次，会议费3元，走访6次。',
    '',
    '内部不平 7次：与文中的“6次”对不上，请核对分项与总数、前后说法',
    '学习7次。',
    '',
    '无法对应 6次：没有认出说的是哪项指标，请指定，或标为“不是指标”',
    '召开党组会5次，会议费3元，走访6次。',
  ]);
});

test('the walk goes round, over what is wrong or what the filter leaves', () => {
  const at = (active: number | undefined, by: 1 | -1, verdicts: readonly Claim['verdict'][] = []) => neighbourClaim({ outcome, verdicts, active }, by);
  expect([at(undefined, 1), at(1, 1), at(3, 1), at(undefined, -1), at(1, -1), at(2, 1)]).toEqual([1, 3, 1, 3, 3, 3]);
  expect([at(undefined, 1, ['agrees', 'unbound']), at(0, 1, ['agrees', 'unbound']), at(0, 1, ['redacted'])]).toEqual([0, 2, undefined]);
  expect(shownClaims({ outcome, verdicts: ['unbound'] })).toEqual([2]);
});

test('English speaks English', () => {
  const said = Object.values(reconcileStrings.en).map((value) => (typeof value === 'function' ? value.toString() : JSON.stringify(value)));
  expect(said.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});
