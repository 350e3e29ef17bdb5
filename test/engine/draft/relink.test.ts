import fc from 'fast-check';
import { fillTemplate, flawOf } from '../../../src/engine/draft/fillTemplate';
import { outline } from '../../../src/engine/draft/makeOutline';
import { sentencesOf } from '../../../src/engine/draft/outline';
import { relink } from '../../../src/engine/draft/relink';
import { textOf } from '../../../src/engine/phrases';
import { integrityReport } from '../../../src/reports/integrityReport';
import { definitions, everyRisk, figuresOf, period } from './samples';

const FIGURES = {
  'study.party-group': { value: 14 }, 'study.first-topic': { value: 4 }, 'study.center-group': { value: 4 }, 'study.center-group-discussed': { value: 3 },
  'study.papers': { value: 0 }, 'study.staff-meeting': { value: 17 },
};
const made = outline(integrityReport, { figures: figuresOf(0, FIGURES), findings: everyRisk, definitions, period, unitName: '某林业局' });
const { slots } = made;

const CASES: readonly (readonly [what: string, before: string, text: string, after: string, loose?: readonly string[]])[] = [
  ['nothing changed', '开展学习{study.party-group}', '开展学习14次', '开展学习{study.party-group}'],
  ['words before it', '开展学习{study.party-group}', '上半年扎实开展学习14次', '上半年扎实开展学习{study.party-group}'],
  ['words behind it', '开展学习{study.party-group}', '开展学习14次以上', '开展学习{study.party-group}以上'],
  ['other words altogether', '开展学习{study.party-group}', '组织党组同志集中读书14次', '组织党组同志集中读书{study.party-group}'],
  ['a figure moved', '学习{study.party-group}，例会{study.staff-meeting}', '例会17次，学习14次', '例会{study.staff-meeting}，学习{study.party-group}'],
  ['two figures of one text keep their order', '议题{study.first-topic}，中心组{study.center-group}', '第一议题4次，其中中心组也有4次', '第一议题{study.first-topic}，其中中心组也有{study.center-group}'],
  ['of two figures of one text the one whose words are left', '第一议题学习{study.first-topic}，中心组研讨{study.center-group}', '中心组研讨4次', '中心组研讨{study.center-group}', ['study.first-topic|4次|']],
  ['a figure deleted', '学习{study.party-group}，例会{study.staff-meeting}', '学习若干，例会17次', '学习若干，例会{study.staff-meeting}', ['study.party-group|14次|若干']],
  ['a figure typed anew stays as typed', '学习{study.party-group}，例会{study.staff-meeting}', '学习15次，例会17次', '学习15次，例会{study.staff-meeting}', ['study.party-group|14次|15次']],
  ['a figure is not a part of a greater one', '议题{study.first-topic}', '议题14次', '议题14次', ['study.first-topic|4次|14次']],
  ['no figure left', '学习{study.party-group}', '学习有序推进', '学习有序推进', ['study.party-group|14次|有序推进']],
  ['braces are letters', '学习{study.party-group}', '学习{重要}14次', "学习'{'重要'}'{study.party-group}"],
  ['an apostrophe is one', '学习{study.party-group}', "学习'要点'14次", "学习''要点''{study.party-group}"],
  ['the period is a slot too', '{period}学习{study.party-group}', '截至2022年上半年，学习14次', '截至{period}，学习{study.party-group}'],
  ['what shows at times keeps its condition', '中心组{study.center-group}{study.center-group-discussed, plural, =0 {} other {，其中研讨{study.center-group-discussed}}}', '中心组学习4次，包括研讨3次',
    '中心组学习{study.center-group}{study.center-group-discussed, plural, =0 {} other {，包括研讨{study.center-group-discussed}}}'],
  ['its mark may be another', '中心组{study.center-group}{study.center-group-discussed, plural, =0 {} other {，其中研讨{study.center-group-discussed}}}', '中心组4次；其中研讨3次。',
    '中心组{study.center-group}{study.center-group-discussed, plural, =0 {} other {；其中研讨{study.center-group-discussed}}}。'],
  ['it goes with its figure', '中心组{study.center-group}{study.center-group-discussed, plural, =0 {} other {，其中研讨{study.center-group-discussed}}}', '中心组4次，均有研讨', '中心组{study.center-group}，均有研讨', ['study.center-group-discussed|3次|']],
  ['what does not show keeps its place', '学习{study.party-group}{study.papers, plural, =0 {} other {，形成材料{study.papers}}}，例会{study.staff-meeting}', '党组学习14次，职工例会17次',
    '党组学习{study.party-group}{study.papers, plural, =0 {} other {，形成材料{study.papers}}}，职工例会{study.staff-meeting}'],
  ['the words that stand for a zero', '{study.papers, plural, =0 {未形成材料} other {形成材料{study.papers}}}', '尚未形成书面材料', '{study.papers, plural, =0 {尚未形成书面材料} other {形成材料{study.papers}}}'],
];

it.each(CASES.map(([what, before, text, after, loose = []]) => ({ what, before, text, after, loose })))('$what', ({ before, text, after, loose }) => {
  const linked = relink(before, text, slots, {});
  expect([linked.template, linked.loose.map(({ id, sheets, text: typed }) => `${id}|${sheets}|${typed}`)]).toEqual([after, loose]);
});

const sentences = sentencesOf(made).filter(({ product }) => product.length > 0);

it('says exactly what was typed, whatever it is, and stays a template', () => {
  const piece = fc.oneof(fc.constantFrom('学习', '14次', '，', '4次', '{', '}', "'", '#', '其中'), fc.string({ unit: 'grapheme', maxLength: 4 }));
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.array(piece, { maxLength: 6 }), fc.nat(), fc.nat(), ({ product, template, local }, pieces, from, length) => {
      const old = textOf(product);
      const start = from % (old.length + 1);
      const text = old.slice(0, start) + pieces.join('') + old.slice(start + (length % 6));
      const linked = relink(template(), text, slots, local);
      expect(flawOf(linked.template, { slots, local })).toBeUndefined();
      const filled = fillTemplate(linked.template, { slots, local, drops: [] });
      expect('code' in filled ? filled : textOf(filled)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

it('changes no template whose text was not', () => {
  expect(sentences.map(({ template, product, local }) => relink(template(), textOf(product), slots, local))).toEqual(sentences.map(({ template }) => ({ template: template(), loose: [] })));
});
