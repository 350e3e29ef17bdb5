import { statutoryHolidays } from '../../src/checks/holidays/statutoryHolidays';
import { isoDay } from '../../src/model/day';
import { day } from '../engine/sheets';

const datesOf = (name: string, first: number, last: number) =>
  statutoryHolidays(day(`${first}-01-01`), day(`${last}-12-31`)).flatMap((holiday) => (holiday.name.zh === name ? [isoDay(holiday.day)] : []));

// As the State Council's yearly notices on public holidays have them; years to come as printed almanacs do.
test.each([
  ['春节', 2012, ['2012-01-23', '2013-02-10', '2014-01-31', '2015-02-19', '2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03', '2031-01-23', '2032-02-11', '2033-01-31']],
  ['清明', 2016, ['2016-04-04', '2017-04-04', '2018-04-05', '2019-04-05', '2020-04-04', '2021-04-04', '2022-04-05', '2023-04-05', '2024-04-04', '2025-04-04', '2026-04-05']],
  ['端午', 2016, ['2016-06-09', '2017-05-30', '2018-06-18', '2019-06-07', '2020-06-25', '2021-06-14', '2022-06-03', '2023-06-22', '2024-06-10', '2025-05-31', '2026-06-19']],
  ['中秋', 2016, ['2016-09-15', '2017-10-04', '2018-09-24', '2019-09-13', '2020-10-01', '2021-09-21', '2022-09-10', '2023-09-29', '2024-09-17', '2025-10-06', '2026-09-25']],
  ['元旦', 2022, ['2022-01-01', '2023-01-01']],
  ['五一', 2022, ['2022-05-01']],
  ['国庆', 2022, ['2022-10-01']],
] as const)('%s', (name, first, dates) => {
  expect(datesOf(name, first, first + dates.length - 1)).toEqual(dates);
});

test('the year whose leap month almanacs once disputed, and the one after it', () => {
  expect(datesOf('中秋', 2033, 2034)).toEqual(['2033-09-08', '2034-09-27']);
});

test.each([
  ['both ends are included, in order', '2020-10-01', '2021-01-01', ['中秋', '国庆', '元旦']],
  ['none between', '2022-07-01', '2022-08-31', []],
  ['an end before its start', '2022-07-01', '2022-01-01', []],
])('%s', (_, from, to, names) => {
  expect(statutoryHolidays(day(from), day(to)).map(({ name }) => name.zh)).toEqual(names);
});

test('every year of the calendar has seven', () => {
  for (const year of [1901, 1949, 2057, 2100, 2262, 9998]) {
    expect([year, statutoryHolidays(day(`${year}-01-01`), day(`${year}-12-31`)).length]).toEqual([year, 7]);
  }
});
