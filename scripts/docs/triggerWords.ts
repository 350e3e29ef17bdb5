import type { DatePoint, Rule, RuleKind, RuleOf } from '../../src/model/rule';
import type { LocalText } from '../../src/model/localText';
import { conditionWords } from './conditionWords';
import { measureWords } from './measureWords';
import type { Writer } from './Writer';

type Wording = { readonly [K in RuleKind]: (rule: RuleOf<K>, writer: Writer) => LocalText };

/** What makes a rule speak, as a sentence: `实到人数大于应到人数`. */
export function triggerWords(rule: Rule, writer: Writer): string {
  // Each wording takes the rules of its own kind only; the table's type says so.
  const word = WORDING[rule.kind] as (rule: Rule, writer: Writer) => LocalText;
  const trigger = writer.say(word(rule, writer));
  if (rule.where === undefined || rule.kind === 'requiredWhen' || rule.kind === 'misclassified') return trigger;
  const where = conditionWords(rule.where, writer);
  return writer.say({ zh: `${trigger}（只看${where}的记录）`, en: `${trigger} (only where ${where})` });
}

const SPANS: Record<'month' | 'quarter' | 'half-year' | 'year', LocalText> = {
  month: { zh: '月', en: 'month' },
  quarter: { zh: '季度', en: 'quarter' },
  'half-year': { zh: '半年', en: 'half-year' },
  year: { zh: '年', en: 'year' },
};

const WORDING: Wording = {
  required: ({ field }) => ({ zh: `${field}未填`, en: `${field} is not filled in` }),
  requiredWhen: ({ where, need }, writer) => {
    const word = (is: boolean | readonly string[]) => (typeof is === 'boolean' ? (is ? '是' : '否') : is.join('、'));
    const zh = need.map(({ field, is }) => `${field}${is === 'present' ? '未填' : is === 'absent' ? '仍有内容' : `不是“${word(is)}”`}`).join('，或');
    const en = need.map(({ field, is }) => `${field} ${is === 'present' ? 'is not filled in' : is === 'absent' ? 'is still filled in' : `is not ${word(is)}`}`).join(' or ');
    const when = conditionWords(where, writer);
    return { zh: `${when}，而${zh}`, en: `${when}, but ${en}` };
  },
  flag: ({ field, must, mustNot }) => {
    const word = (value: string | boolean) => (typeof value === 'boolean' ? (value ? '是' : '否') : value);
    return must === undefined ? { zh: `${field}为“${word(mustNot ?? '')}”`, en: `${field} is ${word(mustNot ?? '')}` } : { zh: `${field}不是“${word(must)}”，未填也算`, en: `${field} is not ${word(must)}, or is missing` };
  },
  differs: ({ fields: [first, second] }) => ({ zh: `${first}与${second}相同`, en: `${first} and ${second} are the same` }),
  weekday: ({ field, weekday }, { number }) => ({ zh: `${field}不是星期${'一二三四五六日'[Number(number(weekday)) - 1] ?? ''}`, en: `${field} is not on weekday ${number(weekday)} (1 = Monday)` }),
  lessOrEqual: ({ left, right }) => ({ zh: `${left}大于${right}`, en: `${left} is more than ${right}` }),
  dateOrder: ({ fields }) => ({ zh: `${fields.join('、')}没有依次先后（未填的跳过）`, en: `${fields.join(', ')} are not in this order (missing ones are skipped)` }),
  duplicate: ({ fields, under }) => ({
    zh: `${fields.join('、')}与前面一条记录都相同${under === undefined ? '' : `，而${under}不同`}`,
    en: `${fields.join(', ')} are the same as in an earlier record${under === undefined ? '' : ` under another ${under}`}`,
  }),
  equation: ({ result, plus, minus = [], times, tolerance }, { number }) => {
    const formula = `${plus.join('＋')}${minus.map((field) => `－${field}`).join('')}${times === undefined ? '' : `×${number(times)}`}`;
    return { zh: `${result}不等于${formula}（相差超过${number(tolerance)}）`, en: `${result} is not ${formula} (by more than ${number(tolerance)})` };
  },
  frequency: ({ every, atLeast, each, per }, writer) => {
    const least = writer.number(atLeast);
    const zh = `${each ? `${each.values.join('、')}中的每一种，` : ''}${per ? `${writer.sheet(per.tracker)}中的每一个，` : ''}`;
    const en = `${each ? `${each.values.join(', ')} each: ` : ''}${per ? `each one in ${writer.sheet(per.tracker)}: ` : ''}`;
    return { zh: `${zh}某个已结束的${SPANS[every].zh}内少于${least}次`, en: `${en}fewer than ${least} in a ${SPANS[every].en} that is over` };
  },
  coverage: ({ of, by, every }, writer) => {
    const which = (side: { readonly where?: Parameters<typeof conditionWords>[0] }) => (side.where ? conditionWords(side.where, writer) : '');
    const [ofWhere, byWhere] = [which(of), which(by)];
    const bracket = (text: string) => (text === '' ? '' : writer.say({ zh: `（${text}）`, en: ` (${text})` }));
    const when = every ? { zh: `每个已结束的${SPANS[every].zh}内`, en: ` in each ${SPANS[every].en} that is over` } : by.inPeriod ? { zh: '报告期内', en: ' in the period' } : { zh: '', en: '' };
    return {
      zh: `${writer.sheet(of.tracker)}中的${of.field}${bracket(ofWhere)}，${when.zh}在${writer.sheet(by.tracker)}的${by.field}中没有记录${bracket(byWhere)}`,
      en: `${of.field} of ${writer.sheet(of.tracker)}${bracket(ofWhere)} has no record under ${by.field} of ${writer.sheet(by.tracker)}${bracket(byWhere)}${when.en}`,
    };
  },
  overlap: ({ who, from, to, same }) => ({
    zh: `同一${who}的两段${from}—${to}重叠${same === undefined ? '' : `（起止日期和${same}都相同的视为同一次）`}`,
    en: `two spans ${from} – ${to} of one ${who} overlap${same === undefined ? '' : ` (same dates and same ${same} count as one)`}`,
  }),
  overdue: ({ from, to, within, missing }, { number }) => {
    const [amount, unit] = 'days' in within ? [number(within.days), { zh: '天', en: 'days' }] : [number(within.months), { zh: '个月', en: 'months' }];
    const [start, end] = [pointWords(from), pointWords(to)];
    const late = { zh: missing === 'late' ? '；没有起始日期也算' : '', en: missing === 'late' ? '; a missing date counts as well' : '' };
    return amount === '0'
      ? { zh: `${end.zh}晚于${start.zh}${late.zh}`, en: `${end.en} is later than ${start.en}${late.en}` }
      : { zh: `从${start.zh}到${end.zh}超过${amount}${unit.zh}${late.zh}`, en: `more than ${amount} ${unit.en} from ${start.en} to ${end.en}${late.en}` };
  },
  gap: ({ month, group, from, to }) => ({ zh: `同一${group}在${from}至${to}之间缺某个月的${month}`, en: `one ${group} has no ${month} for a month between ${from} and ${to}` }),
  ratio: ({ part, whole, atLeast }, { number }) => ({ zh: `${part}÷${whole}低于${number(atLeast)}%`, en: `${part} ÷ ${whole} is below ${number(atLeast)} %` }),
  limit: ({ sum, group, ceiling }, { sheet }) => ({ zh: `同一${group.field}的${sum}合计超过${sheet(group.tracker)}中的${ceiling}`, en: `the sum of ${sum} of one ${group.field} exceeds ${ceiling} of ${sheet(group.tracker)}` }),
  misclassified: ({ where, field }, writer) => {
    const when = conditionWords(where, writer);
    return { zh: `${when}，而${field}中出现了与之不符的词`, en: `${when}, but ${field} holds a word that speaks against it` };
  },
  withinInterval: ({ field, from, to, in: other }, { sheet }) => ({
    zh: `${field}不在${other ? `${sheet(other.tracker)}的` : ''}${from}至${to}之间`,
    en: `${field} is outside ${from} – ${to}${other ? ` of ${sheet(other.tracker)}` : ''}`,
  }),
  agreesWith: (rule, writer) => {
    if ('count' in rule) {
      const { tracker, where } = rule.count;
      const which = where ? conditionWords(where, writer) : '';
      return {
        zh: `${rule.field}与${writer.sheet(tracker)}中相应的记录数${which === '' ? '' : `（${which}）`}不一致`,
        en: `${rule.field} differs from the number of records in ${writer.sheet(tracker)}${which === '' ? '' : ` (${which})`}`,
      };
    }
    if ('value' in rule) return { zh: `${rule.field}与${writer.sheet(rule.value.tracker)}中的${rule.value.field}不一致`, en: `${rule.field} differs from ${rule.value.field} of ${writer.sheet(rule.value.tracker)}` };
    const [own, other] = [measureWords(rule.totals.own, writer), measureWords(rule.totals.other, writer)];
    return { zh: `报告期内，${own}与${other}不一致`, en: `in the period, ${own} differs from ${other}` };
  },
  split: ({ sum, group, withinDays, ceiling }, { number }) => ({
    zh: `同一${group.join('、')}在${number(withinDays)}天内有几笔，每笔${sum}都低于${number(ceiling)}，合计却超过`,
    en: `several of one ${group.join(' and ')} within ${number(withinDays)} days, each ${sum} below ${number(ceiling)} and together above it`,
  }),
  holidays: ({ withinDays }, { number }) => ({
    zh: `报告期内已过的法定节日（元旦、春节、清明、五一、端午、中秋、国庆）没有记录，前后${number(withinDays)}天内也没有`,
    en: `a statutory holiday of the period that is over has no record, nor within ${number(withinDays)} days around it`,
  }),
  share: ({ part, every, atLeast }, writer) => {
    const words = conditionWords(part, writer);
    return { zh: `某个已结束的${SPANS[every].zh}内，${words}的记录不足${writer.number(atLeast)}%`, en: `in a ${SPANS[every].en} that is over, fewer than ${writer.number(atLeast)} % of the records meet: ${words}` };
  },
  sequence: ({ field, group }) => ({ zh: `${group.length === 0 ? '' : `同一${group.join('、')}的`}${field}中间缺号`, en: `${field} skips a number${group.length === 0 ? '' : ` within one ${group.join(' and ')}`}` }),
};

function pointWords(point: DatePoint): LocalText {
  if (point === 'today') return { zh: '今天', en: 'today' };
  if (point === 'period-end') return { zh: '报告期末', en: 'the period\'s end' };
  if ('field' in point && point.orToday) return { zh: `${point.field}（未填按今天）`, en: `${point.field} (today where it is missing)` };
  return 'field' in point ? { zh: point.field, en: point.field } : { zh: `${point.monthEnd}的月末`, en: `the end of ${point.monthEnd}` };
}
