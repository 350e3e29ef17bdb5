import { type Day, isoDay, partsOf } from '../../model/day';

/** What stands between a date's parts. */
const PLAIN = /^[\s/.\-年月日]*$/;

/** In place of a part that is shown in another way. */
const UNKNOWN = '?';

/** A day as a cell of this number format shows it; ISO where the format has more than year, month and day in figures. */
export function showDate(day: Day, format: string): string {
  const [bare = ''] = format.replace(/\[[^\]]*\]/g, '').replace(/"([^"]*)"|\\(.)/g, '$1$2').split(/;|@/);
  const { year, month, date } = partsOf(day);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year), yy: String(year % 100).padStart(2, '0'), mm: String(month).padStart(2, '0'), m: String(month), dd: String(date).padStart(2, '0'), d: String(date),
  };
  const shown = bare.toLowerCase().replace(/y+|m+|d+/g, (part) => parts[part] ?? UNKNOWN);
  return PLAIN.test(shown.replace(/\d/g, '')) ? shown.trim() : isoDay(day);
}
