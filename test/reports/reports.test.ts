import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { measure } from '../../src/engine/measure';
import { narrate } from '../../src/engine/narrate';
import { textOf } from '../../src/engine/phrases';
import { parseIsoDay } from '../../src/model/day';
import type { Figure } from '../../src/model/figure';
import type { Finding } from '../../src/model/finding';
import { parsePeriod } from '../../src/model/period';
import type { ClauseDefinition, ReportDefinition } from '../../src/model/report';
import { reports } from '../../src/reports';
import { trackers } from '../../src/trackers';

const definitions = composeDefinitions(trackers, reports);
const period = parsePeriod('2022H1');
const today = parseIsoDay('2022-07-05');
if (!period || today === undefined) throw new Error('bad test data');

const clausesOf = (clauses: readonly ClauseDefinition[]): ClauseDefinition[] => clauses.flatMap((clause) => [clause, ...clausesOf(clause.parts ?? [])]);
const narratives = trackers.map(({ narrative = [] }) => narrative);
const spokenOf = new Set(narratives.flat().flatMap(({ clauses }) => clausesOf(clauses)).flatMap(({ figures }) => Object.values(figures)));
const indicators = trackers.flatMap((tracker) => tracker.indicators);
const risks = trackers.flatMap((tracker) => tracker.rules).filter(({ severity }) => severity === 'risk');
const ids: readonly string[] = trackers.map(({ id }) => id);

const absent = measure(definitions, new Map(), [], { period, today, parameters: {} });
const whole = (report: ReportDefinition, figures: readonly Figure[], findings: readonly Finding[] = [], unitName = '某林业局') => {
  const text = narrate(report, { figures, findings, definitions, period, unitName });
  return { ...text, lines: text.sections.flatMap(({ heading, paragraphs: lines }) => [...(heading === '' ? [] : [heading]), ...lines.map(textOf)]) };
};

describe('what the trackers bring', () => {
  it('speaks of every indicator, and of no other', () => {
    expect([...spokenOf].sort()).toEqual(indicators.map(({ id }) => id).sort());
  });

  it('has a paragraph about every tracker', () => {
    expect(trackers.filter(({ narrative = [] }) => narrative.length === 0)).toEqual([]);
  });

  it('has a problem for every risk, and for no other rule', () => {
    const told = trackers.flatMap(({ rules }) => rules).filter(({ problem }) => problem !== undefined);
    expect(told.map(({ code }) => code)).toEqual(risks.map(({ code }) => code));
  });
});

describe.each(reports.map((report) => [report.id, report] as const))('%s', (_, report) => {
  const entries = report.sections.flatMap((section) => ('paragraphs' in section ? section.paragraphs.flatMap((entry) => ('group' in entry ? entry.paragraphs : [entry])) : []));
  const groups = report.sections.flatMap((section) => ('groups' in section ? (section.groups ?? []) : []));
  const own = entries.flatMap((entry) => ('clauses' in entry ? clausesOf(entry.clauses) : []));

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('names only trackers and indicators that there are, and each tracker once', () => {
    const named: string[] = entries.flatMap((entry) => ('trackers' in entry ? entry.trackers : []));
    const grouped: string[] = groups.flatMap((group) => ('trackers' in group ? group.trackers : []));
    expect([...named, ...grouped, ...(report.needs ?? [])].filter((id) => !ids.includes(id))).toEqual([]);
    expect(named.filter((id, index) => named.indexOf(id) !== index)).toEqual([]);
    const known = new Set<string>(indicators.map(({ id }) => id));
    expect(own.flatMap(({ figures }) => Object.values(figures)).filter((id) => !known.has(id))).toEqual([]);
  });

  it('has a place for trackers that it does not know', () => {
    expect(entries.some((entry) => 'others' in entry)).toBe(true);
  });

  it('opens and closes, and says that nothing was found, where there are no figures and no risks', () => {
    const { title, lines } = whole(report, absent);
    expect(title).toMatch(/^某林业局2022年上半年/);
    expect(lines[0]).toMatch(/^2022年上半年，某林业局.+如下：$/);
    expect(lines.slice(1, -1).filter((line) => /^[一二三]、/.test(line))).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/。$/);
  });

  it('speaks of 本单位 where no unit is named, and leaves the title without one', () => {
    const { title, lines } = whole(report, absent, [], '');
    expect([title.startsWith('2022年上半年'), lines[0]?.startsWith('2022年上半年，本单位')]).toEqual([true, true]);
  });

  it('answers each problem that stands, in the same order', () => {
    const findings = trackers.flatMap(({ id, rules }) =>
      rules
        .filter(({ severity }) => severity === 'risk')
        .map(({ code }): Finding => ({ code, severity: 'risk', tracker: id, at: { sheet: '表', row: 2, column: 1 }, received: '', expected: '', values: {}, inPeriod: true, amount: 100, owner: '办公室', record: 'r' })),
    );
    const bare = (line: string) => line.replace(/^(\d+\.|（[^）]+）)/, '');
    const lines = whole(report, absent, findings).lines.map(bare);
    const problems = trackers.flatMap(({ rules }) => rules).flatMap(({ problem }) => problem ?? []);
    const placeOf = (start: (problem: (typeof problems)[number]) => string) => problems.map((problem) => lines.findIndex((line) => line.startsWith(start(problem))));
    const [told, answered] = [placeOf(({ title }) => `${title}。`), placeOf(({ answer }) => answer)];
    expect([told.includes(-1), answered.includes(-1)]).toEqual([false, false]);
    const order = (places: readonly number[]) => problems.map(({ title }, index) => [places[index] ?? 0, title] as const).sort(([a], [b]) => a - b).map(([, title]) => title);
    expect(order(answered)).toEqual(order(told));
  });

  it.each([
    ['all figures one', 1],
    ['all figures zero', 0],
    ['all figures unreadable', null],
  ] as const)('reads well with %s', (__, value) => {
    const figures = absent.map(({ reason: _reason, ...figure }) => ({ ...figure, value, ...(value === null && { reason: 'unreadable' as const }) }));
    const { lines, complete } = whole(report, figures);
    for (const line of lines) expect(line).not.toMatch(/[，。；、：][，。；、：]|^[，。；、：]|（）|undefined|NaN|\{|\}/);
    expect(complete).toBe(value !== null);
    expect(lines.length).toBeGreaterThan(value === 0 ? 4 : trackers.length);
  });
});
