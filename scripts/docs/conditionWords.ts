import type { Condition } from '../../src/model/condition';
import type { Writer } from './Writer';

/** A condition as a person says it: `使用状态为在用，且使用人为空`. */
export function conditionWords(condition: Condition, writer: Writer): string {
  const { say, sheet, number, list } = writer;
  if ('all' in condition) return condition.all.map((part) => nested(part, writer)).join(say({ zh: '，且', en: ' and ' }));
  if ('any' in condition) return condition.any.map((part) => nested(part, writer)).join(say({ zh: '，或', en: ' or ' }));
  if ('flagged' in condition) {
    const codes = list(condition.flagged);
    return condition.not ? say({ zh: `没有 ${codes} 的问题`, en: `there is no finding ${codes}` }) : say({ zh: `有 ${codes} 的问题`, en: `there is a finding ${codes}` });
  }
  const { field } = condition;
  if ('in' in condition) return say({ zh: `${field}为${list(condition.in)}`, en: `${field} is ${list(condition.in)}` });
  if ('notIn' in condition) return say({ zh: `${field}不是${list(condition.notIn)}`, en: `${field} is not ${list(condition.notIn)}` });
  if ('empty' in condition) return condition.empty ? say({ zh: `${field}为空`, en: `${field} is empty` }) : say({ zh: `${field}已填`, en: `${field} is filled in` });
  if ('belowField' in condition) return say({ zh: `${field}小于${condition.belowField}（未填按0计）`, en: `${field} is less than ${condition.belowField} (missing counts as 0)` });
  if ('over' in condition) return say({ zh: `${field}所在月份已过`, en: `the month of ${field} is over` });
  if ('inPeriod' in condition) return say({ zh: `${field}在报告期内`, en: `${field} lies in the period` });
  if ('yearToDate' in condition) return say({ zh: `${field}在报告期所在年度内、不晚于报告期末`, en: `${field} lies in the period's year, up to the period's end` });
  if ('past' in condition) return condition.past ? say({ zh: `${field}早于今天`, en: `${field} is before today` }) : say({ zh: `${field}不早于今天`, en: `${field} is today or later` });
  if ('staleMonths' in condition) {
    const months = number(condition.staleMonths);
    return say({ zh: `${field}为空，或距报告期末超过${months}个月`, en: `${field} is empty, or more than ${months} months before the period's end` });
  }
  if ('foundIn' in condition) {
    const { tracker, field: there, where, inPeriod } = condition.foundIn;
    const which = [...(where ? [conditionWords(where, writer)] : []), ...(inPeriod ? [say({ zh: '在报告期内', en: 'in the period' })] : [])].join(say({ zh: '，', en: ', ' }));
    const bracket = which === '' ? '' : say({ zh: `（${which}）`, en: ` (${which})` });
    return say({ zh: `${field}见于${sheet(tracker)}的${there}${bracket}`, en: `${field} stands under ${there} of ${sheet(tracker)}${bracket}` });
  }
  if ('since' in condition) {
    const { tracker, field: there } = condition.since;
    return say({ zh: `${field}不早于${sheet(tracker)}中对应的${there}`, en: `${field} is not before ${there} of ${sheet(tracker)}` });
  }
  return boundWords(condition, writer);
}

function boundWords({ field, atLeast, atMost, exclusive }: Extract<Condition, { atLeast?: unknown }>, { say, number }: Writer): string {
  const signs = exclusive ? ['＞', '＜'] : ['≥', '≤'];
  const low = atLeast === undefined ? [] : [`${field} ${signs[0]} ${number(atLeast)}`];
  const high = atMost === undefined ? [] : [`${field} ${signs[1]} ${number(atMost)}`];
  return [...low, ...high].join(say({ zh: '，且', en: ' and ' }));
}

/** An alternative within a list of conditions stands in brackets. */
function nested(condition: Condition, writer: Writer): string {
  const words = conditionWords(condition, writer);
  return 'any' in condition || 'all' in condition ? writer.say({ zh: `（${words}）`, en: `(${words})` }) : words;
}
