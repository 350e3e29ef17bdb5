import type { Rule, RuleKind } from '../model/rule';

/** Kinds that look at each record by itself. */
const LOCAL: ReadonlySet<RuleKind> = new Set<RuleKind>(['required', 'requiredWhen', 'flag', 'differs', 'weekday', 'lessOrEqual', 'dateOrder', 'equation', 'overdue', 'ratio', 'misclassified']);

/**
 * Whether a finding of the rule depends on its own record and on other sheets only, so that the rule may run over some
 * records at a time. What it says at the header it may then say several times.
 */
export function isLocal(rule: Rule): boolean {
  return LOCAL.has(rule.kind) || (rule.kind === 'withinInterval' && rule.in === undefined);
}
