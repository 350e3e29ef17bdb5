import type { Condition } from '../../model/condition';
import type { Tracker } from '../../model/tracker';
import type { JsonPath } from './mistake';
import { DATES, ORDERED, type Scope } from './Scope';

/** What is wrong with a condition over the records of a tracker. */
export function conditionMistakes(condition: Condition | undefined, tracker: Tracker | undefined, scope: Scope, path: JsonPath): void {
  if (condition === undefined || !tracker) return;
  if ('all' in condition) condition.all.forEach((part, index) => conditionMistakes(part, tracker, scope, [...path, 'all', index]));
  else if ('any' in condition) condition.any.forEach((part, index) => conditionMistakes(part, tracker, scope, [...path, 'any', index]));
  else if ('flagged' in condition) condition.flagged.forEach((code, index) => scope.rule(code, [...path, 'flagged', index]));
  else fieldCondition(condition, tracker, scope, path);
}

type FieldCondition = Extract<Condition, { field: string }>;

function fieldCondition(condition: FieldCondition, tracker: Tracker, scope: Scope, path: JsonPath): void {
  const field = scope.field(tracker, condition.field, [...path, 'field'], wantedOf(condition));
  if ('in' in condition) scope.words(field, condition.in, (index) => [...path, 'in', index]);
  else if ('notIn' in condition) scope.words(field, condition.notIn, (index) => [...path, 'notIn', index]);
  else if ('belowField' in condition) scope.field(tracker, condition.belowField, [...path, 'belowField'], ORDERED);
  else if ('staleMonths' in condition) scope.number(condition.staleMonths, [...path, 'staleMonths']);
  else if ('foundIn' in condition) {
    const { tracker: id, field: name, where } = condition.foundIn;
    const at = [...path, 'foundIn'];
    const other = scope.tracker(id, [...at, 'tracker']);
    scope.field(other, name, [...at, 'field'], field && sameColumn(field.type));
    conditionMistakes(where, other, scope, [...at, 'where']);
  } else if ('since' in condition) {
    const { key, tracker: id, match, field: name } = condition.since;
    const at = [...path, 'since'];
    const other = scope.tracker(id, [...at, 'tracker']);
    const own = scope.field(tracker, key, [...at, 'key']);
    scope.field(other, match, [...at, 'match'], own && sameColumn(own.type));
    scope.field(other, name, [...at, 'field'], DATES);
  } else if (isRange(condition)) {
    if (condition.atLeast === undefined && condition.atMost === undefined) scope.note({ code: 'MISSING', path: [...path, 'atLeast'], found: '', expected: ['atLeast', 'atMost', 'in', 'empty'] });
    scope.number(condition.atLeast, [...path, 'atLeast']);
    scope.number(condition.atMost, [...path, 'atMost']);
  }
}

type RangeCondition = Extract<FieldCondition, { atLeast?: unknown }>;
const OTHERS = ['in', 'notIn', 'empty', 'belowField', 'over', 'inPeriod', 'yearToDate', 'past', 'staleMonths', 'foundIn', 'since'];
const isRange = (condition: FieldCondition): condition is RangeCondition => !OTHERS.some((name) => name in condition);

function wantedOf(condition: FieldCondition) {
  if ('in' in condition || 'notIn' in condition || 'empty' in condition || 'foundIn' in condition) return undefined;
  return isRange(condition) || 'belowField' in condition ? ORDERED : DATES;
}

/** Words are found among words, numbers among numbers. */
export function sameColumn(type: string) {
  return type === 'string' ? (['string'] as const) : (['number', 'integer', 'date', 'yearmonth', 'year', 'boolean'] as const);
}
