import type { Rule } from '../../src/model/rule';
import type { LocalText } from '../../src/model/localText';
import type { Tracker } from '../../src/model/tracker';
import type { Slots } from './messageExample';
import type { Writer } from './Writer';

const both = (text: string): LocalText => ({ zh: text, en: text });

/** What a rule itself tells of the slots of its sentences. */
export function ruleSlots(rule: Rule, tracker: Tracker, writer: Writer): Slots {
  const stands = rule.kind === 'coverage' ? rule.of.tracker : rule.kind === 'limit' ? rule.group.tracker : tracker.id;
  const field = fieldOf(rule);
  return {
    sheet: both(writer.sheet(stands).replace(/[《》]/g, '')),
    ...(field !== undefined && { field: both(field) }),
    ...(rule.owner !== undefined && { owner: { zh: `〈${rule.owner}〉`, en: `‹${rule.owner}›` } }),
    ...(rule.amount !== undefined && { amount: { zh: `〈${rule.amount}〉`, en: `‹${rule.amount}›` } }),
    ...numbers(rule, writer),
    ...(rule.kind === 'coverage' && { bySheet: both(writer.sheet(rule.by.tracker).replace(/[《》]/g, '')) }),
    ...(rule.kind === 'agreesWith' && { bySheet: both(writer.sheet(otherOf(rule)).replace(/[《》]/g, '')) }),
  };
}

function numbers(rule: Rule, { number }: Writer): Slots {
  switch (rule.kind) {
    case 'frequency': case 'ratio': case 'share':
      return { least: both(number(rule.atLeast)) };
    case 'overdue':
      return { within: both(number('days' in rule.within ? rule.within.days : rule.within.months)) };
    case 'split': case 'holidays':
      return { within: both(number(rule.withinDays)), ...(rule.kind === 'split' && { ceiling: both(number(rule.ceiling)) }) };
    default:
      return {};
  }
}

function otherOf(rule: Extract<Rule, { kind: 'agreesWith' }>): string {
  return 'count' in rule ? rule.count.tracker : 'value' in rule ? rule.value.tracker : rule.totals.at.tracker;
}

/** The field at whose cell the finding stands. */
function fieldOf(rule: Rule): string | undefined {
  switch (rule.kind) {
    case 'requiredWhen':
      return rule.need[0]?.field;
    case 'differs':
      return rule.fields[1];
    case 'dateOrder':
      return rule.fields.at(-1);
    case 'lessOrEqual':
      return rule.left;
    case 'equation':
      return rule.result;
    default:
      return 'field' in rule ? rule.field : undefined;
  }
}
