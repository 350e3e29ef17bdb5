import fc from 'fast-check';
import { outline } from '../../../src/engine/draft/makeOutline';
import { sentencesOf } from '../../../src/engine/draft/outline';
import { narrate } from '../../../src/engine/narrate';
import { textOf } from '../../../src/engine/phrases';
import type { ReportEdits, SentenceEdit } from '../../../src/model/draft';
import { NO_EDITS } from '../../../src/model/draft';
import type { Figure } from '../../../src/model/figure';
import { reports } from '../../../src/reports';
import { integrityReport } from '../../../src/reports/integrityReport';
import { definitions, everyRisk, figuresOf, period } from './samples';

const input = { figures: figuresOf(2), findings: everyRisk, definitions, period, unitName: '某林业局' };
const PARTY = 'study/study.party-group';
const CENTRE = 'study/study.center-group';
const LAW = 'study/study.law';

/** The paragraph about study sessions, without its number and title. */
function study(edits: Partial<ReportEdits>, figures: readonly Figure[] = figuresOf(0, { 'study.party-group': { value: 14 }, 'study.center-group': { value: 4 }, 'study.law': { value: 3 } })): string | undefined {
  const lines = narrate(integrityReport, { ...input, figures, findings: [], edits: { ...NO_EDITS, ...edits } }).sections.flatMap(({ paragraphs }) => paragraphs.map(textOf));
  return lines.find((line) => /^(（.）|\d+\.|)坚持以学促廉/.test(line))?.replace(/^.*?。/, '');
}
const paragraph = sentencesOf(outline(integrityReport, input)).find(({ id }) => id === PARTY)?.paragraph ?? '';
const only = (id: string, edit: SentenceEdit) => ({ sentences: { [id]: edit } });

const CASES: readonly (readonly [what: string, edits: Partial<ReportEdits>, text: string])[] = [
  ['nothing', {}, '2022年上半年，开展党组会议学习14次，理论学习中心组学习4次；会前学法3部。'],
  ['other words', only(PARTY, { template: '党组带头学习{study.party-group}' }), '2022年上半年，党组带头学习14次，理论学习中心组学习4次；会前学法3部。'],
  ['switched off', only(PARTY, { off: true }), '2022年上半年，理论学习中心组学习4次；会前学法3部。'],
  ['all of them', { sentences: { [PARTY]: { off: true }, [CENTRE]: { off: true }, [LAW]: { off: true } } }, ''],
  ['a lead switched off', only(`${paragraph}/lead`, { off: true }), '开展党组会议学习14次，理论学习中心组学习4次；会前学法3部。'],
  ['another order', { order: { [paragraph]: [LAW, PARTY] } }, '2022年上半年，会前学法3部。开展党组会议学习14次，理论学习中心组学习4次。'],
  ['a mark of its own before it', only(CENTRE, { template: '；中心组学习{study.center-group}' }), '2022年上半年，开展党组会议学习14次；中心组学习4次；会前学法3部。'],
  ['a mark of its own behind it', only(PARTY, { template: '党组学习{study.party-group}。' }), '2022年上半年，党组学习14次。理论学习中心组学习4次；会前学法3部。'],
  ['a sentence of the user’s own, last', { own: [{ id: 'own:1', paragraph, template: '学习形式多样' }] }, '2022年上半年，开展党组会议学习14次，理论学习中心组学习4次；会前学法3部。学习形式多样。'],
  ['with a figure, where it was put', { own: [{ id: 'own:1', paragraph, template: '其中学法{study.law}' }], order: { [paragraph]: [PARTY, 'own:1', CENTRE, LAW] } }, '2022年上半年，开展党组会议学习14次。其中学法3部，理论学习中心组学习4次；会前学法3部。'],
  ['pinned in this period', only(PARTY, { pinned: { text: '开展党组会议学习13次', period: '2022H1' } }), '2022年上半年，开展党组会议学习13次，理论学习中心组学习4次；会前学法3部。'],
  ['pinned in another one', only(PARTY, { pinned: { text: '开展党组会议学习13次', period: '2021H1' } }), '2022年上半年，开展党组会议学习14次，理论学习中心组学习4次；会前学法3部。'],
  ['pinned though it says nothing any more', only('study/study.papers', { pinned: { text: '形成研讨材料2篇', period: '2022H1' } }), '2022年上半年，开展党组会议学习14次，理论学习中心组学习4次，形成研讨材料2篇；会前学法3部。'],
  ['a template that names what is gone: the product’s words', only(PARTY, { template: '学习{study.gone}' }), '2022年上半年，开展党组会议学习14次，理论学习中心组学习4次；会前学法3部。'],
  ['a zero still drops it', only('study/study.papers', { template: '材料共{study.papers}' }), '2022年上半年，开展党组会议学习14次，理论学习中心组学习4次；会前学法3部。'],
  ['without a slot there is nothing to drop it', only('study/study.papers', { template: '材料齐全' }), '2022年上半年，开展党组会议学习14次，理论学习中心组学习4次，材料齐全；会前学法3部。'],
];
it.each(CASES)('%s', (_, edits, text) => {
  expect(study(edits) ?? '').toBe(text);
});

it('tells a problem that was said to stay, and its title with it', () => {
  const edits: ReportEdits = { ...NO_EDITS, sentences: { 'problem/STUDY-003': { pinned: { text: '有1个季度未按要求开展集中学习', period: '2022H1' } } } };
  const lines = narrate(integrityReport, { ...input, findings: [], edits }).sections.flatMap(({ paragraphs }) => paragraphs.map(textOf));
  expect(lines).toContain('理论学习中心组学习不够经常。有1个季度未按要求开展集中学习。');
});

it.each(reports)('$id: switching off and moving sentences changes no other one', (report) => {
  const whole = outline(report, input);
  const words = (edits: ReportEdits) => new Map(sentencesOf(outline(report, { ...input, edits })).map(({ id, phrases }) => [id, textOf(phrases)]));
  const before = words(NO_EDITS);
  const ids = [...before.keys()];
  const paragraphs = whole.sections.flatMap((section) => section.paragraphs);
  fc.assert(
    fc.property(fc.subarray(ids), fc.infiniteStream(fc.nat()), (off, order) => {
      const edits: ReportEdits = {
        sentences: Object.fromEntries(off.map((id) => [id, { off: true } as const])),
        order: Object.fromEntries(paragraphs.map(({ id, sentences }) => [id, sentences.map((sentence) => [order.next().value, sentence.id] as const).sort(([a], [b]) => a - b).map(([, one]) => one)])),
        own: [],
      };
      const after = words(edits);
      // A paragraph of which nothing is left is told apart; its title, lead and heading are not sentences that anybody reads.
      for (const [id, text] of after) expect([id, text]).toEqual([id, before.get(id)]);
      for (const section of narrate(report, { ...input, edits }).sections) {
        for (const line of section.paragraphs.map(textOf)) expect(line).not.toMatch(/[，。；、：][，。；、：]|^[，。；、：]|undefined|\{|\}/);
      }
    }),
    { numRuns: 10 },
  );
});
