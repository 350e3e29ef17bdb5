import fc from 'fast-check';
import { addMonths, dayOf, FIRST_DAY, isoDay, isoMonth, LAST_DAY, monthOf, parseIsoDay, partsOf, weekdayOf } from '../../src/model/day';
import { dayAt } from './dayAt';

it('counts days as Excel does in the 1900 date system', () => {
  expect(dayAt('2022-06-20')).toBe(44732);
  expect(dayAt('1900-03-01')).toBe(FIRST_DAY);
  expect(dayAt('9999-12-31')).toBe(LAST_DAY);
});

it.each([[2022, 2, 29], [2022, 4, 31], [2022, 13, 1], [2022, 0, 1], [1899, 1, 1]])('%i-%i-%i is no date', (year, month, date) => {
  expect(dayOf(year, month, date)).toBeUndefined();
});

it('every day goes through its parts, its text and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
      const { year, month, date } = partsOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(parseIsoDay(isoDay(day))).toBe(day);
      expect(monthOf(day)).toBe(year * 12 + month - 1);
    }),
  );
});

it.each([
  ['2022-06-20', 1],
  ['2022-06-26', 7],
  ['2022-01-01', 6],
])('%s is weekday %i', (date, weekday) => {
  expect(weekdayOf(dayAt(date))).toBe(weekday);
});

it.each([
  ['2022-06-30', -12, '2021-06-30'],
  ['2022-03-31', -1, '2022-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2022-11-30', 3, '2023-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(isoDay(addMonths(dayAt(from), months))).toBe(to);
});

it('writes a month as the year and two digits', () => {
  expect(isoMonth(2022 * 12)).toBe('2022-01');
  expect(isoMonth(2022 * 12 + 11)).toBe('2022-12');
});
