import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { measure } from '../../src/engine/measure';
import { narrate } from '../../src/engine/narrate';
import { textOf } from '../../src/engine/phrases';
import { parseIsoDay } from '../../src/model/day';
import type { Figure } from '../../src/model/figure';
import type { Finding } from '../../src/model/finding';
import { parsePeriod } from '../../src/model/period';
import type { ClauseDefinition } from '../../src/model/report';
import { reports } from '../../src/reports';
import { trackers } from '../../src/trackers';

const definitions = composeDefinitions(trackers, reports);
const [report] = reports;
const period = parsePeriod('2022H1');
const today = parseIsoDay('2022-07-05');
if (!report || !period || today === undefined) throw new Error('bad test data');

const clausesOf = (clauses: readonly ClauseDefinition[]): ClauseDefinition[] => clauses.flatMap((clause) => [clause, ...clausesOf(clause.parts ?? [])]);
const narratives = trackers.map(({ narrative = [] }) => narrative);
const paragraphs = narratives.flat();
const spokenOf = new Set(paragraphs.flatMap(({ clauses }) => clausesOf(clauses)).flatMap(({ figures }) => Object.values(figures)));
const indicators = trackers.flatMap((tracker) => tracker.indicators);
const risks = trackers.flatMap((tracker) => tracker.rules).filter(({ severity }) => severity === 'risk');

const absent = measure(definitions, new Map(), [], { period, today, parameters: {} });
const whole = (figures: readonly Figure[], findings: readonly Finding[] = []) => {
  const text = narrate(report, { figures, findings, definitions, period, unitName: '某林业局' });
  return { ...text, lines: text.sections.flatMap(({ heading, paragraphs: lines }) => [heading, ...lines.map(textOf)]) };
};

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

it('says that nothing was found where there are no figures and no risks', () => {
  expect(whole(absent).title).toBe('某林业局2022年上半年党风廉政建设情况通报');
  expect(whole(absent).lines).toEqual([
    '一、存在的主要问题',
    '对照台账核查，本期未发现需要通报的突出问题。',
    '二、下一步工作打算',
    '巩固已有成效，继续按制度抓好日常监督，及时更新台账，做到底数清、情况明、责任实。',
  ]);
});

it('answers each problem that stands, in the same order', () => {
  const findings = risks.map(
    ({ code }, index): Finding => ({ code, severity: 'risk', tracker: 'study', at: { sheet: '表', row: index + 2, column: 1 }, received: '', expected: '', values: {}, inPeriod: true, amount: 100, owner: '办公室', record: `r${index}` }),
  );
  const { sections } = whole(absent, findings);
  expect(sections.map(({ paragraphs: lines }) => lines.length)).toEqual([risks.length, risks.length]);
  expect(sections.map(({ paragraphs: [first = []] }) => textOf(first))).toEqual([
    '（一）理论学习中心组学习不够经常。有1个季度未按要求开展集中学习。',
    '（一）制定理论学习中心组年度学习计划，按季度落实集中学习研讨，缺课的及时补上。',
  ]);
});

it.each([
  ['all figures one', 1],
  ['all figures zero', 0],
  ['all figures unreadable', null],
] as const)('reads well with %s', (_, value) => {
  const figures = absent.map(({ reason: _reason, ...figure }) => ({ ...figure, value, ...(value === null && { reason: 'unreadable' as const }) }));
  const { lines, complete } = whole(figures);
  for (const line of lines) expect(line).not.toMatch(/[，。；、：][，。；、：]|^[，。；、：]|（）|undefined|NaN|\{|\}/);
  expect(complete).toBe(value !== null);
  expect(lines.length).toBe(value === 0 ? 4 : paragraphs.length + 5);
});
