import type { Target } from '../../model/claim';
import { type Figure, isAbsent, type NoFigure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import type { ProblemDefinition } from '../../model/report';
import type { Rule } from '../../model/rule';
import type { Indicator, Tracker } from '../../model/tracker';
import { changeOf } from '../change';
import { casesAreas, problemCounts, type ProblemCounts } from '../problemCounts';
import { ruleFields } from '../ruleFields';
import type { Definitions } from '../types';

/** What of a check a text may state: `CheckResult` has it. */
export interface Checked {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** Trackers whose sheets were read. */
  readonly trackers: readonly { readonly id: string }[];
}

/**
 * Everything that a text may state a figure of, in the order of the definitions: each indicator with its year before
 * (`.previous`), its change (`.change`) and its change in percent (`.growth`) where they are known, and what each problem
 * counts (`.count`, `.amount`, `.owners`), 0 where it has no findings.
 */
export function targets({ figures, findings, trackers }: Checked, definitions: Definitions): Target[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const read = new Set(trackers.map(({ id }) => id));
  const counts = problemCounts(findings, new Set(definitions.trackers.flatMap(({ rules }) => rules.map(({ code }) => code))));
  const missing = new Set(findings.filter(({ code }) => code === 'HEADER-MISSING').map(({ tracker, field }) => `${tracker} ${field ?? ''}`));
  const all = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker]));
  return definitions.trackers.flatMap((tracker) => [
    ...tracker.indicators.flatMap((indicator) => indicatorTargets(indicator, tracker, byId.get(indicator.id))),
    ...tracker.rules.flatMap((rule) => (rule.problem ? problemTargets(rule, rule.problem, tracker, counts.get(rule.code) ?? unflagged(rule, tracker, { all, read, missing })) : [])),
  ]);
}

function indicatorTargets({ id, label, unit, partOf }: Indicator, tracker: Tracker, figure: Figure | undefined): Target[] {
  const base = { tracker: tracker.id, unit };
  const own: Target = {
    ...base,
    id,
    label: label.zh,
    value: figure?.value ?? null,
    ...(figure?.reason ? { reason: figure.reason } : !figure && { reason: 'tracker-missing' as const }),
    ...(figure?.approximate && { approximate: figure.approximate }),
    sources: figure?.sources ?? [],
    ...(partOf !== undefined && { partOf }),
  };
  const { previous } = figure ?? {};
  if (!figure || !previous || isAbsent(figure)) return [own];
  const before: Target = { ...base, id: `${id}.previous`, label: `上年同期${bare(label.zh)}`, value: previous.value, sources: previous.sources, ...(previous.approximate && { approximate: previous.approximate }) };
  const change = changeOf(figure);
  if (!change) return [own, before];
  const sources = [...figure.sources, ...previous.sources];
  const isRate = unit === '%';
  return [
    own,
    before,
    { ...base, id: `${id}.change`, label: `${bare(label.zh)}同比变化`, unit: isRate ? '个百分点' : unit, value: change.difference, sources },
    ...(change.percent === undefined ? [] : [{ ...base, id: `${id}.growth`, label: `${bare(label.zh)}同比增长率`, unit: '%', value: change.percent, sources }]),
  ];
}

const bare = (label: string) => label.replace(/^其中/, '');

function problemTargets({ code }: Rule, { title, text, amountText = '', ownersText = '', measureWord, ownersUnit = '个部门' }: ProblemDefinition, { id }: Tracker, counted: ProblemCounts | NoFigure): Target[] {
  const known = typeof counted === 'string' ? undefined : counted;
  const base = { tracker: id, codes: [code], sources: casesAreas(known?.cases ?? []), ...(typeof counted === 'string' && { reason: counted }) };
  const states = (slot: string) => [text, amountText, ownersText].some((each) => each.includes(slot));
  return [
    { ...base, id: `${code}.count`, label: title, unit: measureWord, value: known?.cases.length ?? null },
    ...(states('{amount}') ? [{ ...base, id: `${code}.amount`, label: `${title}：金额`, unit: '元', value: known?.amount ?? null }] : []),
    ...(states('{owners}') ? [{ ...base, id: `${code}.owners`, label: `${title}：${ownersUnit}`, unit: ownersUnit, value: known?.owners.length ?? null }] : []),
  ];
}

interface Read {
  readonly all: ReadonlyMap<string, Tracker>;
  readonly read: ReadonlySet<string>;
  /** `tracker field` of columns that sheets lack. */
  readonly missing: ReadonlySet<string>;
}

const NOTHING: ProblemCounts = { cases: [], amount: 0, owners: [] };

/** What no finding of the rule means: nothing wrong, or that it could not be judged. */
function unflagged(rule: Rule, tracker: Tracker, { all, read, missing }: Read): ProblemCounts | NoFigure {
  const needed = ruleFields(rule, tracker.id, all);
  if (needed.some((field) => !read.has(field.tracker))) return 'tracker-missing';
  return needed.some(({ tracker: of, field }) => missing.has(`${of} ${field}`)) ? 'column-missing' : NOTHING;
}
