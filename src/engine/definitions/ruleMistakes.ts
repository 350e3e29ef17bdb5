import type { DatePoint, Lookup, Rule, RuleOf } from '../../model/rule';
import type { Field, Tracker } from '../../model/tracker';
import { conditionMistakes, sameColumn } from './conditionMistakes';
import { measureMistakes } from './measureMistakes';
import type { JsonPath } from './mistake';
import { problemMistakes } from './reportMistakes';
import { DATES, NUMBERS, ORDERED, type Scope, TEXTS } from './Scope';
import { sentenceSlots } from './sentenceSlots';
import { localTextMistakes } from './textMistakes';

/** What is wrong with a rule: what its kind needs, where its finding stands, and what it says. */
export function ruleMistakes(rule: Rule, tracker: Tracker, scope: Scope, path: JsonPath): void {
  conditionMistakes(rule.where, tracker, scope, [...path, 'where']);
  kindMistakes(rule, tracker, scope, path);
  // Where the finding stands decides whose amount and owner it has.
  const stands = scope.trackers.get(rule.kind === 'coverage' ? rule.of.tracker : rule.kind === 'limit' ? rule.group.tracker : tracker.id);
  if (rule.amount !== undefined) scope.field(stands, rule.amount, [...path, 'amount'], NUMBERS);
  if (rule.amountMinus !== undefined) scope.field(stands, rule.amountMinus, [...path, 'amountMinus'], NUMBERS);
  if (rule.owner !== undefined) scope.field(stands, rule.owner, [...path, 'owner']);
  const slots = sentenceSlots(rule);
  localTextMistakes(rule.message, slots, scope, [...path, 'message']);
  localTextMistakes(rule.hint, slots, scope, [...path, 'hint']);
  if (rule.problem) problemMistakes(rule.problem, scope, [...path, 'problem']);
}

function kindMistakes(rule: Rule, tracker: Tracker, scope: Scope, path: JsonPath): void {
  const at = (...steps: (string | number)[]): JsonPath => [...path, ...steps];
  const own = (name: string, steps: readonly (string | number)[], wanted?: readonly Field['type'][]) => scope.field(tracker, name, at(...steps), wanted);
  const list = (names: readonly string[], member: string, wanted?: readonly Field['type'][]) => names.forEach((name, index) => own(name, [member, index], wanted));

  switch (rule.kind) {
    case 'required':
      own(rule.field, ['field']);
      return;
    case 'requiredWhen':
      rule.need.forEach(({ field: name, is }, index) => {
        const field = own(name, ['need', index, 'field']);
        if (typeof is === 'boolean') scope.words(field, [is], () => at('need', index, 'is'));
        else if (typeof is !== 'string') scope.words(field, is, (word) => at('need', index, 'is', word));
      });
      return;
    case 'flag': {
      const field = own(rule.field, ['field']);
      if (rule.must !== undefined) scope.words(field, [rule.must], () => at('must'));
      if (rule.mustNot !== undefined) scope.words(field, [rule.mustNot], () => at('mustNot'));
      if (rule.must === undefined && rule.mustNot === undefined) scope.note({ code: 'MISSING', path: at('must'), found: '', expected: ['must', 'mustNot'] });
      return;
    }
    case 'differs': {
      const [first, second] = rule.fields;
      const field = own(first, ['fields', 0]);
      own(second, ['fields', 1], field && sameColumn(field.type));
      return;
    }
    case 'weekday':
      own(rule.field, ['field'], ['date']);
      scope.number(rule.weekday, at('weekday'));
      if (typeof rule.weekday === 'number' && ![1, 2, 3, 4, 5, 6, 7].includes(rule.weekday)) scope.note({ code: 'BAD-VALUE', path: at('weekday'), found: String(rule.weekday), expected: ['1', '2', '3', '4', '5', '6', '7'] });
      return;
    case 'lessOrEqual':
      own(rule.left, ['left'], ORDERED);
      own(rule.right, ['right'], ORDERED);
      return;
    case 'dateOrder':
      list(rule.fields, 'fields', DATES);
      atLeast(rule.fields, 2, at('fields'), scope);
      return;
    case 'duplicate':
      list(rule.fields, 'fields');
      if (rule.under !== undefined) own(rule.under, ['under']);
      atLeast(rule.fields, 1, at('fields'), scope);
      return;
    case 'equation':
      own(rule.result, ['result'], NUMBERS);
      list(rule.plus, 'plus', NUMBERS);
      list(rule.minus ?? [], 'minus', NUMBERS);
      scope.number(rule.times, at('times'));
      scope.number(rule.tolerance, at('tolerance'));
      atLeast(rule.plus, 1, at('plus'), scope);
      return;
    case 'frequency':
      frequencyMistakes(rule, tracker, scope, at);
      return;
    case 'coverage':
      for (const side of ['of', 'by'] as const) {
        const { tracker: id, field, where } = rule[side];
        const other = scope.tracker(id, at(side, 'tracker'));
        scope.field(other, field, at(side, 'field'));
        conditionMistakes(where, other, scope, at(side, 'where'));
      }
      return;
    case 'overlap':
      own(rule.who, ['who'], TEXTS);
      own(rule.from, ['from'], DATES);
      own(rule.to, ['to'], DATES);
      if (rule.same !== undefined) own(rule.same, ['same']);
      return;
    case 'overdue':
      pointMistakes(rule.from, tracker, scope, at('from'));
      pointMistakes(rule.to, tracker, scope, at('to'));
      own(rule.at, ['at']);
      if (rule.owed !== undefined) own(rule.owed, ['owed']);
      if ('days' in rule.within) scope.number(rule.within.days, at('within', 'days'));
      else scope.number(rule.within.months, at('within', 'months'));
      return;
    case 'gap':
      own(rule.month, ['month'], ['yearmonth']);
      own(rule.group, ['group']);
      own(rule.from, ['from'], ['date']);
      own(rule.to, ['to'], ['date']);
      return;
    case 'ratio':
      own(rule.part, ['part'], NUMBERS);
      own(rule.whole, ['whole'], NUMBERS);
      scope.number(rule.atLeast, at('atLeast'));
      return;
    case 'limit': {
      own(rule.sum, ['sum'], NUMBERS);
      own(rule.date, ['date'], DATES);
      scope.field(lookUpMistakes(rule.group, tracker, scope, at('group')), rule.ceiling, at('ceiling'), NUMBERS);
      return;
    }
    case 'misclassified':
      own(rule.field, ['field'], TEXTS);
      scope.parameter(rule.words, 'words', at('words'));
      return;
    case 'withinInterval': {
      own(rule.field, ['field'], DATES);
      const other = rule.in ? lookUpMistakes(rule.in, tracker, scope, at('in')) : tracker;
      scope.field(other, rule.from, at('from'), DATES);
      scope.field(other, rule.to, at('to'), DATES);
      return;
    }
    case 'agreesWith':
      agreementMistakes(rule, tracker, scope, at);
      return;
    case 'split':
      own(rule.sum, ['sum'], NUMBERS);
      own(rule.date, ['date'], DATES);
      list(rule.group, 'group');
      scope.number(rule.withinDays, at('withinDays'));
      scope.number(rule.ceiling, at('ceiling'));
      return;
    case 'holidays':
      own(rule.field, ['field'], ['date']);
      own(rule.node, ['node'], TEXTS);
      scope.number(rule.withinDays, at('withinDays'));
      return;
    case 'share':
      own(rule.field, ['field'], DATES);
      conditionMistakes(rule.part, tracker, scope, at('part'));
      scope.number(rule.atLeast, at('atLeast'));
      return;
    case 'sequence':
      own(rule.field, ['field'], ['integer', 'number']);
      list(rule.group, 'group');
      return;
  }
}

type At = (...steps: (string | number)[]) => JsonPath;

function frequencyMistakes({ field, atLeast: least, each, per }: RuleOf<'frequency'>, tracker: Tracker, scope: Scope, at: At): void {
  scope.field(tracker, field, at('field'), DATES);
  scope.number(least, at('atLeast'));
  if (each) scope.words(scope.field(tracker, each.field, at('each', 'field'), TEXTS), each.values, (index) => at('each', 'values', index));
  if (!per) return;
  scope.field(tracker, per.field, at('per', 'field'), TEXTS);
  scope.field(scope.tracker(per.tracker, at('per', 'tracker')), per.match, at('per', 'match'), TEXTS);
}

function agreementMistakes(rule: RuleOf<'agreesWith'>, tracker: Tracker, scope: Scope, at: At): void {
  const field = scope.field(tracker, rule.field, at('field'), 'value' in rule ? undefined : NUMBERS);
  if ('totals' in rule) {
    const { own, other, at: place } = rule.totals;
    const there = scope.tracker(place.tracker, at('totals', 'at', 'tracker'));
    scope.field(there, place.field, at('totals', 'at', 'field'));
    measureMistakes(own, tracker, scope, at('totals', 'own'));
    measureMistakes(other, there, scope, at('totals', 'other'));
    return;
  }
  const [member, { tracker: id, match, key }] = 'count' in rule ? (['count', rule.count] as const) : (['value', rule.value] as const);
  const other = scope.tracker(id, at(member, 'tracker'));
  const own = scope.field(tracker, key, at(member, 'key'));
  scope.field(other, match, at(member, 'match'), own && sameColumn(own.type));
  if ('count' in rule) conditionMistakes(rule.count.where, other, scope, at('count', 'where'));
  else scope.field(other, rule.value.field, at('value', 'field'), field && sameColumn(field.type));
}

/** The tracker that the lookup leads to. */
function lookUpMistakes({ field, tracker: id, match }: Lookup, tracker: Tracker, scope: Scope, path: JsonPath): Tracker | undefined {
  const own = scope.field(tracker, field, [...path, 'field']);
  const other = scope.tracker(id, [...path, 'tracker']);
  scope.field(other, match, [...path, 'match'], own && sameColumn(own.type));
  return other;
}

function pointMistakes(point: DatePoint, tracker: Tracker, scope: Scope, path: JsonPath): void {
  if (typeof point === 'string') return;
  if ('field' in point) scope.field(tracker, point.field, [...path, 'field'], DATES);
  else scope.field(tracker, point.monthEnd, [...path, 'monthEnd'], ['yearmonth']);
}

function atLeast(names: readonly string[], least: number, path: JsonPath, scope: Scope): void {
  if (names.length < least) scope.note({ code: 'TOO-FEW', path, found: String(names.length), expected: [String(least)] });
}
