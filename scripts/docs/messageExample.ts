import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, LocalText } from '../../src/model/localText';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a page shows in a slot: an example, or the name of what stands there, in 〈〉. */
export type Slots = Readonly<Record<string, LocalText>>;

const both = (text: string): LocalText => ({ zh: text, en: text });

/** Slots that need no rule to be understood. */
export const COMMON_SLOTS: Slots = {
  cell: both('B5'),
  received: { zh: '〈填写的值〉', en: '‹value›' },
  expected: { zh: '〈应有的值〉', en: '‹expected›' },
  amount: { zh: '〈金额〉', en: '‹amount›' },
  limit: { zh: '〈上限〉', en: '‹limit›' },
  what: { zh: '〈相同的内容〉', en: '‹what is the same›' },
  firstRow: both('4'),
  first: both('B4'),
  from: { zh: '〈起始日期〉', en: '‹from›' },
  to: { zh: '〈截止日期〉', en: '‹to›' },
  otherFrom: { zh: '〈另一次的起始日期〉', en: '‹other from›' },
  otherTo: { zh: '〈另一次的截止日期〉', en: '‹other to›' },
  earlier: { zh: '〈前一日期栏〉', en: '‹earlier date column›' },
  earlierDate: { zh: '〈前一日期〉', en: '‹earlier date›' },
  earliest: { zh: '〈最早日期〉', en: '‹earliest date›' },
  due: { zh: '〈应有日期〉', en: '‹due date›' },
  dueEn: both('‹weekday›'),
  owed: { zh: '〈应收额〉', en: '‹amount owed›' },
  days: both('12'),
  count: both('3'),
  rows: both('3'),
  records: both('20'),
  percent: both('72.5'),
  whole: { zh: '〈总数〉', en: '‹whole›' },
  total: { zh: '〈合计〉', en: '‹total›' },
  sum: { zh: '〈各记录之和〉', en: '‹sum›' },
  excess: { zh: '〈超出额〉', en: '‹excess›' },
  difference: { zh: '〈相差额〉', en: '‹difference›' },
  formula: { zh: '〈计算式〉', en: '‹formula›' },
  word: { zh: '〈词语〉', en: '‹word›' },
  key: { zh: '〈编号〉', en: '‹key›' },
  keys: { zh: '〈编号栏〉', en: '‹key column›' },
  group: { zh: '〈对象〉', en: '‹whose›' },
  kind: { zh: '〈类型〉', en: '‹kind›' },
  span: both('2022年5月'),
  spanEn: both('May 2022'),
  weekday: both('星期三'),
  weekdayEn: both('Wednesday'),
  months: both('2022年3月'),
  monthsEn: both('March 2022'),
  holiday: both('端午'),
  holidayEn: both('Dragon Boat Festival'),
  date: { zh: '〈节日日期〉', en: '‹date of the holiday›' },
  ceiling: { zh: '〈限额〉', en: '‹ceiling›' },
  spans: both('2022年3月、2022年4月'),
  spansEn: both('March 2022, April 2022'),
  missing: both('4'),
  missingEn: both('4'),
  before: both('3'),
  after: both('5'),
  label: both('合计'),
  nearest: { zh: '〈最接近的词〉', en: '‹nearest word›' },
  today: { zh: '〈今天〉', en: '‹today›' },
  tracker: { zh: '〈台账〉', en: '‹tracking sheet›' },
  target: { zh: '〈另一台账〉', en: '‹other sheet›' },
  targetField: { zh: '〈对应栏〉', en: '‹its column›' },
  number: both('90'),
  other: { zh: '〈另一栏〉', en: '‹other column›' },
};

/**
 * An ICU message as a person would see it: slots by example, of alternatives the ordinary one.
 * @throws Error for a slot that neither the rule nor the common ones explain: add it above.
 */
export function messageExample(text: string, language: Language, slots: Slots): string {
  const words = { ...COMMON_SLOTS, ...slots };
  const slot = (name: string): string => {
    const found = words[name];
    if (!found) throw new Error(`no example for the slot {${name}} of “${text}”`);
    return found[language];
  };
  // Told apart by what they hold: the package keeps the names of its kinds to itself.
  const render = (elements: readonly Element[], plural: string): string =>
    elements
      .map((element) => {
        if ('options' in element) {
          const ordinary = element.options['other']?.value ?? [];
          return render(ordinary, 'pluralType' in element ? slot(element.value) : plural);
        }
        if ('children' in element) return render(element.children, plural);
        // The # of a plural is all that has no value.
        if (!('value' in element)) return plural;
        return isWords(element) ? element.value : slot(element.value);
      })
      .join('');
  return render(new IntlMessageFormat(text, language === 'zh' ? 'zh-CN' : 'en').getAst(), '');
}

/** Of what holds a mere value, words are the first kind. */
function isWords({ type }: Element): boolean {
  const kind: number = type;
  return kind === 0;
}
