import { parameterUses } from '../../src/engine/parameterUses';
import { parameterFlaw } from '../../src/engine/parameterFlaw';
import type { Parameter } from '../../src/model/parameter';
import { trackers } from '../../src/trackers';

const both = (text: string) => ({ zh: text, en: text });

describe('parameterUses', () => {
  const uses = parameterUses(trackers);

  test.each([
    ['a rule', 'study.center-group-per-quarter', ['study rule STUDY-003']],
    ['a list of words', 'fund.ordinary-trip-words', ['research-fund rule FUND-001']],
  ])('names %s', (_, id, expected) => {
    expect((uses.get(id) ?? []).map(({ tracker, kind, name }) => `${tracker} ${kind} ${name}`)).toEqual(expect.arrayContaining(expected));
  });

  test('a use in two places of one rule is one', () => {
    for (const list of uses.values()) expect(new Set(list.map((use) => JSON.stringify(use))).size).toBe(list.length);
  });

  test('every parameter that comes with the add-in concerns somebody', () => {
    const idle = trackers.flatMap(({ parameters = [] }) => parameters.filter(({ id }) => !uses.has(id)).map(({ id }) => id));
    expect(idle).toEqual([]);
  });
});

describe('parameterFlaw', () => {
  const common = { id: 'a.b', label: both('a'), basis: both('b') };
  const number: Parameter = { ...common, kind: 'number', default: 90, unit: both('%'), minimum: 50, maximum: 100 };
  const money: Parameter = { ...number, minimum: 0, decimals: 2 };
  const words: Parameter = { ...common, kind: 'words', default: ['会议'] };

  test.each([
    ['a number within', number, 50, undefined],
    ['the largest', number, 100, undefined],
    ['a number below', number, 49, 'out-of-range'],
    ['a number above', number, 101, 'out-of-range'],
    ['no number', number, NaN, 'no-number'],
    ['words for a number', number, ['90'], 'no-number'],
    ['half a count', number, 80.5, 'too-fine'],
    ['fen', money, 0.01, undefined],
    ['less than a fen', money, 0.001, 'too-fine'],
    ['words', words, ['会议', '培训'], undefined],
    ['no words', words, [], 'no-words'],
    ['a blank word', words, [' '], 'no-words'],
    ['a number for words', words, 3, 'no-words'],
    ['a word that is a sentence', words, ['长'.repeat(41)], 'long-word'],
    ['too many words', words, Array.from({ length: 101 }, (_, index) => `词${index}`), 'too-many-words'],
  ] as const)('%s', (_, parameter, value, flaw) => expect(parameterFlaw(parameter, value)).toBe(flaw));
});
