import type { Condition } from '../model/condition';
import type { Measure } from '../model/measure';
import type { Rule } from '../model/rule';
import type { Tracker } from '../model/tracker';
import type { NeededField } from './neededFields';
import { ruleFields } from './ruleFields';

/** What the rules need whose findings a measure counts by: where one can't run, none flagged is no nought. */
export function flaggedFields(measure: Measure, trackers: ReadonlyMap<string, Tracker>): NeededField[] {
  if (measure.aggregate === 'rate') return [...flaggedFields(measure.part, trackers), ...flaggedFields(measure.whole, trackers)];
  return flaggedCodes(measure.where).flatMap((code) => {
    const found = findRule(code, trackers);
    return found ? ruleFields(found.rule, found.tracker, trackers) : [];
  });
}

/** Codes that a measure counts by. */
export function measureCodes(measure: Measure): readonly string[] {
  return measure.aggregate === 'rate' ? [...measureCodes(measure.part), ...measureCodes(measure.whole)] : flaggedCodes(measure.where);
}

export function findRule(code: string, trackers: ReadonlyMap<string, Tracker>): { readonly rule: Rule; readonly tracker: string } | undefined {
  for (const { id, rules } of trackers.values()) {
    const rule = rules.find((each) => each.code === code);
    if (rule) return { rule, tracker: id };
  }
  return undefined;
}

function flaggedCodes(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('flagged' in condition) return condition.flagged;
  if ('all' in condition) return condition.all.flatMap(flaggedCodes);
  if ('any' in condition) return condition.any.flatMap(flaggedCodes);
  return 'foundIn' in condition ? flaggedCodes(condition.foundIn.where) : [];
}
