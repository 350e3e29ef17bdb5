import type { Condition } from '../model/condition';
import type { Table } from '../model/table';
import type { Measure } from '../model/measure';
import type { Tracker } from '../model/tracker';

/** A field of a tracker that a figure can't do without. */
export interface NeededField {
  readonly tracker: string;
  readonly field: string;
}

/** Every tracker and field that a measure looks at; trackers that are looked at without a field have `field` ''. */
export function neededFields(measure: Measure, own: string, trackers: ReadonlyMap<string, Tracker>): NeededField[] {
  if (measure.aggregate === 'rate') return [...neededFields(measure.part, own, trackers), ...neededFields(measure.whole, own, trackers)];
  const tracker = measure.tracker ?? own;
  const needed: NeededField[] = [{ tracker, field: '' }];
  const add = (field: string | undefined) => {
    if (field !== undefined) needed.push({ tracker, field });
  };
  if (measure.aggregate === 'mean-days') for (const field of [measure.from, measure.to]) add(field);
  else if (measure.aggregate !== 'count') add(measure.field);
  if (measure.aggregate === 'sum') add(measure.minus);
  if (scopeOf(measure, trackers.get(tracker)) !== 'state') add(trackers.get(tracker)?.dateField);
  if (measure.where) needed.push(...conditionFields(measure.where, tracker, trackers));
  return needed;
}

/** The scope that a selection has unless it names one. */
export function scopeOf(measure: { readonly scope?: 'period' | 'until-end' | 'state' }, tracker: Tracker | undefined): 'period' | 'until-end' | 'state' {
  return measure.scope ?? (tracker?.nature === 'flow' ? 'period' : 'state');
}

/** Every field that a condition looks at, here and in other trackers. */
export function conditionFields(condition: Condition, tracker: string, trackers: ReadonlyMap<string, Tracker>): NeededField[] {
  if ('all' in condition) return condition.all.flatMap((part) => conditionFields(part, tracker, trackers));
  if ('any' in condition) return condition.any.flatMap((part) => conditionFields(part, tracker, trackers));
  if ('flagged' in condition) return [];
  const needed: NeededField[] = [{ tracker, field: condition.field }];
  if ('belowField' in condition) needed.push({ tracker, field: condition.belowField });
  if ('foundIn' in condition) {
    const { tracker: other, field, where, inPeriod } = condition.foundIn;
    needed.push({ tracker: other, field });
    if (where) needed.push(...conditionFields(where, other, trackers));
    const dateField = inPeriod ? trackers.get(other)?.dateField : undefined;
    if (dateField !== undefined) needed.push({ tracker: other, field: dateField });
  }
  if ('since' in condition) {
    const { key, tracker: other, match, field } = condition.since;
    needed.push({ tracker, field: key }, { tracker: other, field: match }, { tracker: other, field });
  }
  return needed;
}

/** Why a measure has no figure before anything is counted; `undefined` where nothing stands in its way. */
export function missingPart(needed: readonly NeededField[], tables: ReadonlyMap<string, Table>): 'tracker-missing' | 'column-missing' | 'unreadable' | undefined {
  if (needed.some(({ tracker }) => !tables.has(tracker))) return 'tracker-missing';
  const columns = needed.filter(({ field }) => field !== '').map(({ tracker, field }) => tables.get(tracker)?.columns.get(field));
  if (columns.includes(undefined)) return 'column-missing';
  const blind = columns.some((column) => column !== undefined && column.unreadable.size > 0 && !column.values.some((value) => value !== '' && !Number.isNaN(value)));
  return blind ? 'unreadable' : undefined;
}
