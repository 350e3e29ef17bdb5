import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { type Day, dayOf, partsOf } from '../../model/day';
import type { LocalText } from '../../model/localText';

export interface Holiday {
  /** As tracking sheets call it: 五一, not 劳动节. */
  readonly name: LocalText;
  /** Other words that mean it. */
  readonly words: readonly string[];
  /** The festival itself, not the days off around it, which the State Council sets each year. */
  readonly day: Day;
}

const FESTIVALS: readonly (Omit<Holiday, 'day'> & { readonly of: (year: number) => Day | undefined })[] = [
  { name: { zh: '元旦', en: 'New Year’s Day' }, words: ['元旦'], of: (year) => dayOf(year, 1, 1) },
  { name: { zh: '春节', en: 'Spring Festival' }, words: ['春节'], of: (year) => fromSolar(LunarDay.fromYmd(year, 1, 1).getSolarDay()) },
  { name: { zh: '清明', en: 'Qingming' }, words: ['清明'], of: (year) => fromSolar(SolarTerm.fromName(year, '清明').getSolarDay()) },
  { name: { zh: '五一', en: 'Labour Day' }, words: ['五一', '劳动节'], of: (year) => dayOf(year, 5, 1) },
  { name: { zh: '端午', en: 'Dragon Boat Festival' }, words: ['端午'], of: (year) => fromSolar(LunarDay.fromYmd(year, 5, 5).getSolarDay()) },
  { name: { zh: '中秋', en: 'Mid-Autumn Festival' }, words: ['中秋'], of: (year) => fromSolar(LunarDay.fromYmd(year, 8, 15).getSolarDay()) },
  { name: { zh: '国庆', en: 'National Day' }, words: ['国庆'], of: (year) => dayOf(year, 10, 1) },
];

/** The seven statutory festivals (Regulation on Public Holidays) from one day to another, both included, in order. */
export function statutoryHolidays(from: Day, to: Day): Holiday[] {
  const found: Holiday[] = [];
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  for (let year = first; year <= last; year++) {
    for (const { name, words, of } of FESTIVALS) {
      const day = of(year);
      if (day !== undefined && day >= from && day <= to) found.push({ name, words, day });
    }
  }
  return found.sort((a, b) => a.day - b.day);
}

function fromSolar(day: SolarDay): Day | undefined {
  return dayOf(day.getYear(), day.getMonth(), day.getDay());
}
