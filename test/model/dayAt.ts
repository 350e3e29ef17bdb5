import { type Day, parseIsoDay } from '../../src/model/day';

/** `2022-06-20` as a day; a date that does not exist fails the test that asked for it. */
export function dayAt(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new RangeError(`no such date: ${iso}`);
  return day;
}
