import type { Measure } from '../../model/measure';
import type { Tracker } from '../../model/tracker';
import { conditionMistakes } from './conditionMistakes';
import type { JsonPath } from './mistake';
import { DATES, NUMBERS, ORDERED, type Scope } from './Scope';

/** What is wrong with a measure; `own` is the tracker that it is taken of unless it names another. */
export function measureMistakes(measure: Measure, own: Tracker | undefined, scope: Scope, path: JsonPath): void {
  if (measure.aggregate === 'rate') {
    measureMistakes(measure.part, own, scope, [...path, 'part']);
    measureMistakes(measure.whole, own, scope, [...path, 'whole']);
    return;
  }
  const tracker = measure.tracker === undefined ? own : scope.tracker(measure.tracker, [...path, 'tracker']);
  if (measure.aggregate === 'distinct') scope.field(tracker, measure.field, [...path, 'field']);
  if (measure.aggregate === 'sum') {
    scope.field(tracker, measure.field, [...path, 'field'], NUMBERS);
    if (measure.minus !== undefined) scope.field(tracker, measure.minus, [...path, 'minus'], NUMBERS);
  }
  if (measure.aggregate === 'mean' || measure.aggregate === 'max') scope.field(tracker, measure.field, [...path, 'field'], ORDERED);
  if (measure.aggregate === 'mean-days') {
    scope.field(tracker, measure.from, [...path, 'from'], DATES);
    scope.field(tracker, measure.to, [...path, 'to'], DATES);
  }
  conditionMistakes(measure.where, tracker, scope, [...path, 'where']);
}
