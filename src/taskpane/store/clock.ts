import { type Day, dayOf } from '../../model/day';

/** The civil date on the user's own clock. */
export function todayOf(now: Date): Day {
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new RangeError('the clock shows no date');
  return today;
}

/** `2022-07-05 09:30` */
export function stamp(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
