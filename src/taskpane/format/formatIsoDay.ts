import { parseIsoDay, partsOf } from '../../model/day';
import type { Language } from '../../model/localText';
import { strings } from '../strings';

/** `2022-07-05` → `2022年7月5日`; whatever is no date stays as it is. */
export function formatIsoDay(text: string, language: Language): string {
  const day = parseIsoDay(text);
  if (day === undefined) return text;
  const { year, month, date } = partsOf(day);
  return strings[language].date(year, month, date);
}
