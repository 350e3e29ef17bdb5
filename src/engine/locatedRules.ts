import type { Located } from './types';

/** Rules that were run over the trackers found: their own, and one for each constraint of a field that is there. */
export function locatedRules(located: Located): number {
  let rules = 0;
  for (const { tracker, columns } of located.places) {
    rules += tracker.rules.length + (tracker.primaryKey ? 1 : 0);
    for (const field of tracker.fields) {
      // The type itself is a rule, and so is each constraint.
      if (columns.has(field.name)) rules += 1 + Object.keys(field.constraints ?? {}).length;
    }
    rules += (tracker.foreignKeys ?? []).filter((key) => columns.has(key.field)).length;
  }
  return rules;
}
