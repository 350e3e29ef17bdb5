import type { Condition } from '../../model/condition';
import { put } from '../plans/planLabels';
import type { NewSheetLabels } from './newSheetLabels';

/** A simple condition in words, such as “政治面貌”为中共党员、中共预备党员; a general phrase for any other. */
export function conditionText(condition: Condition, labels: NewSheetLabels): string {
  const words = labels.condition;
  if ('all' in condition) return condition.all.map((part) => conditionText(part, labels)).join(words.and);
  if ('any' in condition) return condition.any.map((part) => conditionText(part, labels)).join(words.or);
  if ('in' in condition) return put(words.in, { field: condition.field, words: condition.in.map(shown).join('、') });
  if ('empty' in condition) return put(condition.empty ? words.empty : words.filled, { field: condition.field });
  if ('atLeast' in condition && typeof condition.atLeast === 'number' && condition.atMost === undefined) {
    return put(condition.exclusive === true ? words.above : words.atLeast, { field: condition.field, value: condition.atLeast });
  }
  return words.other;
}

const shown = (value: string | number | boolean): string => (typeof value === 'boolean' ? (value ? '是' : '否') : String(value));
