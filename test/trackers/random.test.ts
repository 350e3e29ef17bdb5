import fc from 'fast-check';
import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { describe as sentencesOf } from '../../src/engine/describe';
import { measure } from '../../src/engine/measure';
import { narrate } from '../../src/engine/narrate';
import { runRules } from '../../src/engine/runRules';
import { isoDay, isoMonth } from '../../src/model/day';
import type { Field, Tracker } from '../../src/model/tracker';
import { reports } from '../../src/reports';
import { trackers } from '../../src/trackers';
import { day, period } from '../engine/sheets';
import { tableOf, type Value } from '../engine/tableOf';

const definitions = composeDefinitions(trackers, reports);
const options = { period: period('2022H1'), today: day('2022-07-05'), parameters: {} };
const FIRST = day('2021-01-01');

/** What may stand in a cell that could be read; words are few, so that records meet. */
function valueOf({ type, unit, constraints = {} }: Field): fc.Arbitrary<Value> {
  const { enum: words, minimum = 0, maximum = 6, required } = constraints;
  const value: fc.Arbitrary<Value> =
    words ? fc.constantFrom(...words)
    : type === 'date' ? fc.integer({ min: FIRST, max: FIRST + 729 }).map(isoDay)
    : type === 'yearmonth' ? fc.integer({ min: 2021 * 12, max: 2022 * 12 + 11 }).map(isoMonth)
    : type === 'year' ? fc.constantFrom(2021, 2022)
    : type === 'boolean' ? fc.boolean()
    : type === 'string' ? fc.constantFrom('甲', '乙', '丙')
    : unit === '元' ? fc.constantFrom(1, 50_000, 60_000.1, 99_999.99, 200_000)
    : fc.integer({ min: minimum, max: maximum });
  return required ? value : fc.option(value, { nil: undefined });
}

const tableFor = (tracker: Tracker) => fc.array(fc.tuple(...tracker.fields.map(valueOf)), { maxLength: 8 }).map((records) => [tracker.id, tableOf(tracker, records)] as const);
const workbooks = fc.tuple(...trackers.map(tableFor)).map((tables) => new Map(tables));

const resultOf = (tables: ReadonlyMap<string, ReturnType<typeof tableOf>>) => {
  const findings = runRules(definitions, tables, options).map((finding) => ({ ...finding, record: 'r' }));
  return { findings, figures: measure(definitions, tables, findings, options) };
};

test('whatever a workbook holds, every finding speaks both languages and stands on a sheet', () => {
  fc.assert(
    fc.property(workbooks, (tables) => {
      for (const finding of resultOf(tables).findings) {
        expect(finding.at).toBeDefined();
        for (const language of ['zh', 'en'] as const) {
          const { message, hint, expected } = sentencesOf(finding, definitions, language);
          expect(`${message} ${hint} ${expected}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('a part of records never exceeds its whole, and rates of records lie between 0 and 100', () => {
  const byId = new Map(trackers.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.id, indicator] as const)));
  fc.assert(
    fc.property(workbooks, (tables) => {
      const { figures } = resultOf(tables);
      const values = new Map(figures.map(({ id, value }) => [id, value]));
      for (const { id, value } of figures) {
        const { partOf, measure: how } = byId.get(id) ?? {};
        const whole = partOf === undefined ? undefined : byId.get(partOf);
        // Sums of two columns need not agree until somebody puts the sheet right.
        const counts = how?.aggregate === 'count' && whole?.measure.aggregate === 'count';
        if (counts && value !== null) expect([id, value <= (values.get(whole.id) ?? 0)]).toEqual([id, true]);
        if (how?.aggregate === 'rate' && how.part.aggregate === 'count' && value !== null) expect([id, value >= 0 && value <= 100]).toEqual([id, true]);
      }
    }),
    { numRuns: 25 },
  );
});

test('figures of what was flagged are as many as the records flagged in the period', () => {
  fc.assert(
    fc.property(workbooks, (tables) => {
      const { findings, figures } = resultOf(tables);
      const flagged = (code: string) => new Set(findings.filter((finding) => finding.code === code && finding.inPeriod).map(({ at }) => at?.row)).size;
      const value = (id: string) => figures.find((figure) => figure.id === id)?.value;
      expect(value('task.overdue')).toBe(flagged('TASK-001'));
      expect(value('natural-resource.unquantified')).toBe(flagged('NATRES-001'));
      expect(value('rectification.overdue')).toBe(flagged('RECT-003'));
      expect(value('procurement.overdue')).toBe(flagged('PROC-005'));
      expect(value('procurement.suspected-splits')).toBe(flagged('PROC-003'));
      expect((value('works.count') ?? 0) - (value('works.six-steps') ?? 0)).toBe(flagged('WORKS-001'));
    }),
    { numRuns: 25 },
  );
});

test('every report reads: no mark doubled, no sentence without its end', () => {
  fc.assert(
    fc.property(workbooks, (tables) => {
      const { findings, figures } = resultOf(tables);
      for (const report of reports) {
        const text = narrate(report, { figures, findings, definitions, period: options.period, unitName: '某某局' });
        const paragraphs = text.sections.flatMap((section) => [section.heading, ...section.paragraphs.map((phrases) => phrases.map((phrase) => phrase.text).join(''))]);
        for (const said of paragraphs) expect(said).not.toMatch(/[，；。、：]{2}|undefined|NaN|[{}]|（）|^[，；。]/);
      }
    }),
    { numRuns: 25 },
  );
});
