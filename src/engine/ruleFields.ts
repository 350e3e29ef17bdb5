import type { DatePoint, Lookup, Rule, RuleKind, RuleOf } from '../model/rule';
import type { Tracker } from '../model/tracker';
import { conditionFields, type NeededField, neededFields } from './neededFields';

type Trackers = ReadonlyMap<string, Tracker>;
type Fields<K extends RuleKind> = (rule: RuleOf<K>, own: string, trackers: Trackers) => readonly NeededField[];

/** Every tracker and field that a rule can't do without: where one is missing, no finding does not mean that all is well. */
export function ruleFields(rule: Rule, own: string, trackers: Trackers): NeededField[] {
  return [...at(own, ''), ...(rule.where ? conditionFields(rule.where, own, trackers) : []), ...ofKind(rule, own, trackers)];
}

function ofKind<K extends RuleKind>(rule: RuleOf<K>, own: string, trackers: Trackers): readonly NeededField[] {
  const fields: Fields<K> = KINDS[rule.kind];
  return fields(rule, own, trackers);
}

const at = (tracker: string, ...fields: readonly string[]): NeededField[] => fields.map((field) => ({ tracker, field }));
const leading = (own: string, { field, tracker, match }: Lookup): NeededField[] => [...at(own, field), ...at(tracker, match)];

function ofPoint(point: DatePoint): string[] {
  if (typeof point === 'string') return [];
  return 'field' in point ? [point.field] : [point.monthEnd];
}

const KINDS: { readonly [K in RuleKind]: Fields<K> } = {
  required: ({ field }, own) => at(own, field),
  requiredWhen: ({ need }, own) => at(own, ...need.filter(({ is }) => is !== 'absent').map(({ field }) => field)),
  flag: ({ field }, own) => at(own, field),
  differs: ({ fields }, own) => at(own, ...fields),
  weekday: ({ field }, own) => at(own, field),
  lessOrEqual: ({ left, right }, own) => at(own, left, right),
  dateOrder: ({ fields }, own) => at(own, ...fields),
  duplicate: ({ fields, under }, own) => at(own, ...fields, ...(under === undefined ? [] : [under])),
  equation: ({ result, plus, minus = [] }, own) => at(own, result, ...plus, ...minus),
  frequency: ({ field, each, per }, own) => [...at(own, field, ...(each ? [each.field] : [])), ...(per ? leading(own, per) : [])],
  coverage({ of, by, every }, _own, trackers) {
    const dateField = by.inPeriod === true || every !== undefined ? trackers.get(by.tracker)?.dateField : undefined;
    return [
      ...at(of.tracker, of.field),
      ...at(by.tracker, by.field, ...(dateField === undefined ? [] : [dateField])),
      ...(of.where ? conditionFields(of.where, of.tracker, trackers) : []),
      ...(by.where ? conditionFields(by.where, by.tracker, trackers) : []),
    ];
  },
  overlap: ({ who, from, to }, own) => at(own, who, from, to),
  overdue: ({ from, to, at: place }, own) => at(own, ...ofPoint(from), ...ofPoint(to), place),
  gap: ({ month, group, from, to }, own) => at(own, month, group, from, to),
  ratio: ({ part, whole }, own) => at(own, part, whole),
  limit: ({ sum, date, group, ceiling }, own) => [...at(own, sum, date), ...leading(own, group), ...at(group.tracker, ceiling)],
  misclassified: ({ where, field }, own, trackers) => [...at(own, field), ...conditionFields(where, own, trackers)],
  withinInterval: ({ field, from, to, in: other }, own) => [...at(own, field), ...at(other?.tracker ?? own, from, to), ...(other ? leading(own, other) : [])],
  agreesWith(rule, own, trackers) {
    if ('totals' in rule) return [...neededFields(rule.totals.own, own, trackers), ...neededFields(rule.totals.other, rule.totals.at.tracker, trackers)];
    const { tracker, match, key } = 'count' in rule ? rule.count : rule.value;
    const there = 'count' in rule ? (rule.count.where ? conditionFields(rule.count.where, tracker, trackers) : []) : at(tracker, rule.value.field);
    return [...at(own, rule.field, key), ...at(tracker, match), ...there];
  },
  split: ({ sum, date, group }, own) => at(own, sum, date, ...group),
  // Without the column that names the festival its date tells.
  holidays: ({ field }, own) => at(own, field),
  share: ({ field, part }, own, trackers) => [...at(own, field), ...conditionFields(part, own, trackers)],
  sequence: ({ field, group }, own) => at(own, field, ...group),
};
