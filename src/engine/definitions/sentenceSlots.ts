import type { Rule, RuleKind } from '../../model/rule';

/** Slots that every rule's sentences may use. */
const COMMON = ['sheet', 'cell', 'field', 'received', 'expected', 'filled'];

/** The values that the check of each kind reports besides; see its comment in `checks/`. */
export const KIND_SLOTS: Readonly<Record<RuleKind, readonly string[]>> = {
  required: ['column'],
  requiredWhen: ['column', 'found'],
  flag: ['column'],
  differs: ['other'],
  weekday: ['weekday', 'weekdayEn', 'due', 'dueEn'],
  lessOrEqual: ['limit', 'other'],
  dateOrder: ['earlier', 'earlierDate'],
  duplicate: ['firstRow', 'what'],
  equation: ['formula', 'difference'],
  frequency: ['count', 'least', 'span', 'spanEn', 'kind', 'group'],
  coverage: ['bySheet', 'spans', 'spansEn', 'count'],
  overlap: ['firstRow', 'otherFrom', 'otherTo', 'from', 'to'],
  overdue: ['from', 'to', 'due', 'earliest', 'within', 'days', 'owed', 'found', 'column'],
  gap: ['group', 'months', 'monthsEn', 'count'],
  ratio: ['percent', 'least', 'whole'],
  limit: ['group', 'total', 'excess', 'count'],
  misclassified: ['word'],
  withinInterval: ['from', 'to', 'key'],
  agreesWith: ['bySheet', 'key', 'other', 'span', 'spanEn'],
  split: ['what', 'count', 'sum', 'ceiling', 'days', 'from', 'to', 'rows'],
  holidays: ['holiday', 'holidayEn', 'date', 'days'],
  share: ['span', 'spanEn', 'percent', 'least', 'count', 'whole'],
  sequence: ['missing', 'missingEn', 'count', 'before', 'after', 'what'],
};

/** Every slot that will be filled in the rule's message and hint. */
export function sentenceSlots(rule: Rule): string[] {
  const slots = KIND_SLOTS[rule.kind].filter((slot) => isReported(rule, slot));
  return [...COMMON, ...slots, ...(rule.amount === undefined ? [] : ['amount']), ...(rule.owner === undefined ? [] : ['owner'])];
}

/** What some forms of a kind do not report. */
function isReported(rule: Rule, slot: string): boolean {
  if (rule.kind === 'coverage') return slot === 'bySheet' || rule.every !== undefined;
  if (rule.kind === 'agreesWith') return !slot.startsWith('span') || 'totals' in rule;
  return true;
}
