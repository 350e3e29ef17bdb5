import type { Tracker } from '../model/tracker';

/** One place that a parameter counts in. */
export interface ParameterUse {
  /** Tracker that the place belongs to. */
  readonly tracker: string;
  readonly kind: 'rule' | 'indicator' | 'field' | 'chart';
  /** Code of the rule, id of the indicator or chart, name of the field. */
  readonly name: string;
}

/** Parameter id → all places that use it, in the order of the definitions. */
export function parameterUses(trackers: readonly Tracker[]): ReadonlyMap<string, readonly ParameterUse[]> {
  const uses = new Map<string, ParameterUse[]>();
  const note = (part: unknown, use: ParameterUse) => {
    for (const id of new Set(namedIn(part))) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const { id: tracker, rules, indicators, fields, charts = [] } of trackers) {
    for (const rule of rules) note(rule.kind === 'misclassified' ? [rule, { parameter: rule.words }] : rule, { tracker, kind: 'rule', name: rule.code });
    for (const indicator of indicators) note(indicator, { tracker, kind: 'indicator', name: indicator.id });
    for (const field of fields) note(field, { tracker, kind: 'field', name: field.name });
    for (const chart of charts) note(chart, { tracker, kind: 'chart', name: chart.id });
  }
  return uses;
}

/** Every `{ parameter: id }` within a definition, however deep. */
function namedIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'parameter' in part && typeof part.parameter === 'string' ? [part.parameter] : [];
  return [...own, ...Object.values(part).flatMap(namedIn)];
}
