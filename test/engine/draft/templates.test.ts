import { fillTemplate, flawOf } from '../../../src/engine/draft/fillTemplate';
import { outline } from '../../../src/engine/draft/makeOutline';
import { textOf } from '../../../src/engine/phrases';
import type { TemplateFlaw } from '../../../src/model/draft';
import { integrityReport } from '../../../src/reports/integrityReport';
import { definitions, figuresOf, period } from './samples';

const FIGURES = { 'study.party-group': { value: 14, previous: { value: 12, sources: [] } }, 'study.papers': { value: 0 }, 'study.law': { value: null, reason: 'tracker-missing' as const } };
const { slots } = outline(integrityReport, { figures: figuresOf(2, FIGURES), findings: [], definitions, period, unitName: '某林业局' });
const context = { slots, local: { count: 'study.party-group' }, drops: ['study.party-group', 'study.papers'] };

const said: readonly (readonly [what: string, template: string, says: string])[] = [
  ['a slot by the name that the definition has', '学习{count}', '学习14次'],
  ['by its id', '学习{study.party-group}', '学习14次'],
  ['by its label', '学习{党组会议学习}', '学习14次'],
  ['by its label with spaces around', '学习{ 党组会议学习 }', '学习14次'],
  ['a label with quotation marks and brackets', '整改率{整改率（不含已移交）}', '整改率2%'],
  ['the change against the year before', '学习{党组会议学习}{党组会议学习同比}', '学习14次（同比增加2次）'],
  ['unit and period, by both names', '{单位}{unit}{期间}{period}', '某林业局某林业局2022年上半年2022年上半年'],
  ['a choice', '{党组会议学习, plural, =0 {没有学习} other {学习{党组会议学习}}}', '学习14次'],
  ['a choice by number', '{研讨材料, plural, =0 {没有材料} other {有材料}}', '没有材料'],
  ['the number itself in a choice', '{党组会议学习, plural, other {共#回}}', '共14回'],
  ['a select', '{党组会议学习, select, 14 {十四次} other {多次}}', '十四次'],
  ['quoted braces', "'{'学习'}'", '{学习}'],
  ['what is less than is a letter', '学习<b>14</b>', '学习<b>14</b>'],
  ['a zero of its own says nothing', '材料{研讨材料}', ''],
  ['a zero in a choice does not silence it', '学习{党组会议学习}{研讨材料, plural, =0 {} other {，材料{研讨材料}}}', '学习14次'],
  ['without a sheet nothing is said', '学习{党组会议学习}，学法{会前学法}', ''],
  ['without a sheet the choice alone goes', '学习{党组会议学习}{会前学法, plural, =0 {} other {，学法{会前学法}}}', '学习14次'],
];

it.each(said)('%s', (_, template, says) => {
  const filled = fillTemplate(template, context);
  expect('code' in filled ? filled : textOf(filled)).toBe(says);
});

it('keeps a figure apart from the words, with its indicator', () => {
  expect(fillTemplate('学习{count}了', context)).toEqual([{ kind: 'text', text: '学习' }, { kind: 'figure', text: '14次', indicator: 'study.party-group' }, { kind: 'text', text: '了' }]);
});

const flaws: readonly (readonly [template: string, flaw: Partial<TemplateFlaw>])[] = [
  ['学习{count', { code: 'unclosed', line: 1, column: 3 }],
  ['学习\n例会{党组会议学习', { code: 'unclosed', line: 2, column: 3 }],
  ['学习count}次', { code: 'unopened', line: 1, column: 8 }],
  ['学习{}次', { code: 'empty', line: 1, column: 3 }],
  ['学习{count 次}', { code: 'form', line: 1, column: 3 }],
  ['{count, plurl, other {}}', { code: 'form', column: 9 }],
  ['{count, plural, }', { code: 'options' }],
  ['{count, plural, =0 {无}}', { code: 'no-other' }],
  ['{count, plural, =0 {无} =0 {无} other {}}', { code: 'twice', column: 24 }],
  ['学习{党组会义学习}', { code: 'unknown-slot', line: 1, column: 4, slot: '党组会义学习', nearest: expect.arrayContaining(['党组会议学习']) as string[] }],
  ['学习{study.party}', { code: 'unknown-slot', slot: 'study.party', nearest: expect.arrayContaining(['study.party-group']) as string[] }],
  ['{count, plural, =0 {} other {{党组会议学}}}', { code: 'unknown-slot', column: 31, nearest: expect.arrayContaining(['党组会议学习']) as string[] }],
];

it.each(flaws)('%s is no template, and it is said where', (template, flaw) => {
  expect(flawOf(template, context)).toMatchObject(flaw);
});
