import { tidyRules } from '../../../src/app/publishing/tidyRules';
import { DEFAULT_RULES } from '../../../src/engine/redact/defaultRules';

it.each([
  ['nothing kept', undefined, DEFAULT_RULES],
  ['another form', [1, 2], DEFAULT_RULES],
  ['switches of which one is no switch', { hide: { count: false, date: true, money: 'no', other: true } }, { ...DEFAULT_RULES, hide: { ...DEFAULT_RULES.hide, count: false, date: true } }],
  ['a style, and one that is none', { style: 'asterisks' }, { ...DEFAULT_RULES, style: 'asterisks' }],
  ['a style that is none', { style: 'blots' }, DEFAULT_RULES],
  ['keys and words, and what is neither', { kept: ['person:张三', 1], added: [{ word: '王五', kind: 'person' }, { word: '王', kind: 'person' }, { word: '王五', kind: 'dog' }, '王五'] }, { ...DEFAULT_RULES, kept: ['person:张三'], added: [{ word: '王五', kind: 'person' }] }],
])('%s', (_, kept, expected) => {
  expect(tidyRules(kept)).toEqual(expected);
});
