import fc from 'fast-check';
import { checkWorkbook, type CheckResult, DEFAULT_SETTINGS } from '../../src/app';
import { reconcile } from '../../src/engine/reconcile/reconcile';
import { targets } from '../../src/engine/reconcile/targets';
import type { Claim, Target } from '../../src/model/claim';
import { parsePeriod, type Period } from '../../src/model/period';
import type { ReportText } from '../../src/model/report';
import { definitions } from '../../src/workbench/definitions';
import { dayAt } from '../model/dayAt';
import { GROUP_SAMPLES, loadSample, openExcel, SAMPLES } from '../support/openExcel';

interface Scenario {
  readonly sample: string;
  readonly period: string;
  readonly today: string;
  readonly report: string;
}

const HALF = { period: '2022H1', today: '2022-07-05' };
const MONTHS = { period: '2022-01..2022-09', today: '2022-10-10' };
const YEAR = { period: '2022', today: '2023-01-20' };

const SCENARIOS: [string, Scenario][] = [
  ['bureau, clean', { sample: SAMPLES.clean, ...HALF, report: 'integrity' }],
  ['bureau, flawed', { sample: SAMPLES.flawed, ...HALF, report: 'integrity' }],
  ['bureau, clean, the other report', { sample: SAMPLES.clean, ...HALF, report: 'inspection' }],
  ['bureau, flawed, the whole year', { sample: SAMPLES.flawed, ...YEAR, report: 'integrity' }],
  ['enterprise, clean', { sample: GROUP_SAMPLES.clean, ...MONTHS, report: 'inspection' }],
  ['enterprise, flawed', { sample: GROUP_SAMPLES.flawed, ...MONTHS, report: 'inspection' }],
  ['enterprise, flawed, the other report', { sample: GROUP_SAMPLES.flawed, ...MONTHS, report: 'integrity' }],
  ['enterprise, flawed, the whole year', { sample: GROUP_SAMPLES.flawed, ...YEAR, report: 'inspection' }],
];

/** A figure of the draft: where it stands in the text, and what it is a figure of. */
interface Said {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Indicator id, its change, or the code that its problem is about. */
  readonly of: string;
}

async function check({ sample, period: code, today, report }: Scenario): Promise<CheckResult> {
  const { port } = openExcel(await loadSample(sample));
  const period = parsePeriod(code);
  if (!period) throw new Error(`no period ${code}`);
  return checkWorkbook(port, definitions, { settings: { ...DEFAULT_SETTINGS, unitName: '××林业局' }, today: dayAt(today), period, report });
}

/** One line a heading and a paragraph, as it is copied out of Excel. */
function written({ title, sections }: ReportText): { text: string; figures: Said[] } {
  let text = `${title}\n`;
  const figures: Said[] = [];
  for (const { heading, paragraphs } of sections) {
    if (heading !== '') text += `${heading}\n`;
    for (const paragraph of paragraphs) {
      for (const phrase of paragraph) {
        if (phrase.kind === 'figure') figures.push({ start: text.length, end: text.length + phrase.text.length, text: phrase.text, of: phrase.codes?.[0] ?? `${phrase.indicator ?? ''}${phrase.change ? '.change' : ''}` });
        text += phrase.text;
      }
      text += '\n';
    }
  }
  return { text, figures };
}

const isBoundTo = ({ target = '' }: Claim, of: string) => target === of || [`${of}.count`, `${of}.amount`].includes(target);

describe.each(SCENARIOS)('the draft of %s, against its own workbook', (_, scenario) => {
  let draft: { text: string; figures: Said[] };
  let known: Target[];
  let period: Period;
  const claimsOf = (text: string) => reconcile({ text, targets: known, definitions, period }).claims;
  beforeAll(async () => {
    const result = await check(scenario);
    draft = written(result.report);
    known = targets(result, definitions);
    period = result.period;
  });

  it('agrees in every figure, each bound to its own indicator', () => {
    const claims = claimsOf(draft.text);
    expect(draft.figures.length).toBeGreaterThan(75);
    expect(claims.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
    const astray = draft.figures.filter(({ start, end, of }) => !claims.some((claim) => claim.start >= start && claim.end <= end && isBoundTo(claim, of)));
    expect(astray).toEqual([]);
    // Besides figures the draft says only how many have to answer for a problem.
    const others = claims.filter((claim) => !draft.figures.some(({ start, end }) => claim.start >= start && claim.end <= end));
    expect(others.filter(({ target = '' }) => !target.endsWith('.owners'))).toEqual([]);
  });

  it('says of any one figure that is changed, and of no other, that it differs', () => {
    const before = claimsOf(draft.text);
    fc.assert(
      fc.property(fc.nat(draft.figures.length - 1), fc.integer({ min: 1, max: 9_999 }), (at, other) => {
        const figure = draft.figures[at];
        const number = /[\d,]+(?:\.\d+)?/u.exec(figure?.text ?? '');
        if (!figure || !number) throw new Error('a figure has a number');
        const place = before.findIndex((claim) => claim.start >= figure.start && claim.end <= figure.end);
        const old = Number(number[0].replace(/,/gu, ''));
        // ×10ⁿ is another verdict, and what the words 约, 余, 近 still cover is no difference.
        fc.pre(![1, 10, 100, 1_000, 10_000].some((factor) => Math.abs(other * factor - old) <= factor || Math.abs(old * factor - other) <= factor));
        fc.pre(before[place]?.approximate === undefined || Math.abs(other - old) > old / 2);
        const from = figure.start + number.index;
        const text = `${draft.text.slice(0, from)}${other}${draft.text.slice(from + number[0].length)}`;
        const after = claimsOf(text);
        expect(after.map(({ target, verdict }) => [target, verdict])).toEqual(before.map(({ target, verdict }, each) => [target, each === place ? 'differs' : verdict]));
      }),
      { numRuns: 25 },
    );
  });
});
