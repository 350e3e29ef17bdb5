import { narrate } from '../../../src/engine/narrate';
import type { Definitions } from '../../../src/engine/types';
import type { ReportText } from '../../../src/model/report';
import type { Figure } from '../../../src/model/figure';
import { reports } from '../../../src/reports';
import { definitions, everyRisk, figuresOf, period } from './samples';

const write = (report: (typeof reports)[number], figures: readonly Figure[] = figuresOf(2), told: Definitions = definitions) =>
  narrate(report, { figures, findings: everyRisk, definitions: told, period, unitName: '某林业局' });

/** Id → its words, in the order of the text. */
function sentencesOf({ sections }: ReportText): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const phrase of sections.flatMap(({ paragraphs }) => paragraphs.flat())) {
    if (phrase.sentence !== undefined) sentences.set(phrase.sentence, (sentences.get(phrase.sentence) ?? '') + phrase.text);
  }
  return sentences;
}

describe.each(reports.map((report) => [report.id, report] as const))('%s', (_, report) => {
  const whole = write(report);

  it('has phrases of one sentence side by side, and sentences of one name only once', () => {
    const runs = whole.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.map(({ sentence }) => sentence).filter((id, index, all) => id !== undefined && id !== all[index - 1])));
    expect(runs.filter((id, index) => runs.indexOf(id) !== index)).toEqual([]);
    expect(runs.length).toBeGreaterThan(150);
  });

  it('leaves marks and numbers alone outside of sentences', () => {
    const between = whole.sections.flatMap(({ paragraphs }) => paragraphs.flat()).filter(({ sentence }) => sentence === undefined);
    expect(between.filter(({ text }) => !/^(。?[，；。]?|（[一二三四五六七八九十]+）|\d+\.)$/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('keeps its names when figures drop out and appear', () => {
    const names = [...sentencesOf(whole).keys()];
    const few = sentencesOf(write(report, figuresOf(0, { 'study.law': { value: 3 }, 'meeting.party-group': { value: 1 } })));
    expect([...few.keys()].filter((id) => !names.includes(id))).toEqual([]);
    expect(few.get('study/study.law')).toBe('会前学法3部');
  });

  it('keeps its names when every paragraph gains a clause at its beginning', () => {
    const more: Definitions = {
      ...definitions,
      trackers: definitions.trackers.map((tracker) => ({
        ...tracker,
        narrative: tracker.narrative?.map((paragraph, index) => ({ ...paragraph, clauses: [{ text: `另有情况${index}`, figures: {} }, ...paragraph.clauses] })) ?? [],
      })),
    };
    const [before, after] = [sentencesOf(whole), sentencesOf(write(report, figuresOf(2), more))];
    const lost = [...before].filter(([id, words]) => after.get(id) !== words);
    expect(lost).toEqual([]);
  });
});
