import { isoDay } from '../../src/model/day';
import { parsePeriod, reportedHalfYear, spansEndingIn, yearBefore } from '../../src/model/period';
import { dayAt } from './dayAt';

describe('parsePeriod', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', '2022年', '2022'],
    ['2022H1', '2022-01-01', '2022-06-30', '2022年上半年', 'first half of 2022'],
    ['2022h2', '2022-07-01', '2022-12-31', '2022年下半年', 'second half of 2022'],
    ['2022Q2', '2022-04-01', '2022-06-30', '2022年第二季度', 'Q2 2022'],
    ['2022-03', '2022-03-01', '2022-03-31', '2022年3月', 'March 2022'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024年2月', 'February 2024'],
    ['2022-01..2022-09', '2022-01-01', '2022-09-30', '2022年1—9月', 'January–September 2022'],
    ['2021-12..2022-02', '2021-12-01', '2022-02-28', '2021年12月—2022年2月', 'December 2021 – February 2022'],
    ['2022-01-15..2022-03-10', '2022-01-15', '2022-03-10', '2022年1月15日至2022年3月10日', '2022-01-15 to 2022-03-10'],
    ['２０２２Ｈ１', '2022-01-01', '2022-06-30', '2022年上半年', 'first half of 2022'],
  ])('%s is %s to %s', (code, start, end, zh, en) => {
    const period = parsePeriod(code);
    expect(period && { start: isoDay(period.start), end: isoDay(period.end), label: period.label }).toEqual({ start, end, label: { zh, en } });
    // What is kept in a workbook reads back as the same period.
    expect(parsePeriod(period?.code ?? '')).toEqual(period);
  });

  it.each(['', '22H1', '2022H3', '2022Q5', '2022-13', '2022-00', '2022-09..2022-01', '2022-03-10..2022-01-15', '2022-02-30..2022-03-01', '2022..2023..2024', '上半年', '2022-01..2022-03-05'])('%s is no period', (code) => {
    expect(parsePeriod(code)).toBeUndefined();
  });
});

describe('spansEndingIn', () => {
  it.each([
    ['2022H1', 'month', ['2022-01', '2022-02', '2022-03', '2022-04', '2022-05', '2022-06']],
    ['2022H1', 'quarter', ['2022Q1', '2022Q2']],
    ['2022H1', 'half-year', ['2022H1']],
    ['2022H1', 'year', []],
    ['2022H2', 'year', ['2022']],
    ['2022-01..2022-09', 'half-year', ['2022H1']],
    ['2022-02-10..2022-04-10', 'month', ['2022-02', '2022-03']],
  ] as const)('%s closes these spans of a %s', (code, span, expected) => {
    const period = parsePeriod(code);
    expect(period && spansEndingIn(period, span).map((part) => part.code)).toEqual(expected);
  });
});

describe('yearBefore', () => {
  it.each([
    ['2022', '2021', '2021-01-01', '2021-12-31'],
    ['2022H1', '2021H1', '2021-01-01', '2021-06-30'],
    ['2022Q4', '2021Q4', '2021-10-01', '2021-12-31'],
    ['2024-02', '2023-02', '2023-02-01', '2023-02-28'],
    ['2025-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2022-01..2022-09', '2021-01..2021-09', '2021-01-01', '2021-09-30'],
    ['2021-12..2022-02', '2020-12..2021-02', '2020-12-01', '2021-02-28'],
    ['2022-01-15..2022-03-10', '2021-01-15..2021-03-10', '2021-01-15', '2021-03-10'],
    ['2021-12-20..2022-01-05', '2020-12-20..2021-01-05', '2020-12-20', '2021-01-05'],
    ['2024-01-01..2024-02-29', '2023-01-01..2023-02-28', '2023-01-01', '2023-02-28'],
    ['2025-01-01..2025-02-28', '2024-01-01..2024-02-29', '2024-01-01', '2024-02-29'],
    ['2024-02-29..2024-03-10', '2023-02-28..2023-03-10', '2023-02-28', '2023-03-10'],
    ['2024-01-01..2024-02-28', '2023-01-01..2023-02-28', '2023-01-01', '2023-02-28'],
  ])('before %s comes %s', (code, before, start, end) => {
    const period = parsePeriod(code);
    const earlier = period && yearBefore(period);
    expect(earlier && [earlier.code, isoDay(earlier.start), isoDay(earlier.end)]).toEqual([before, start, end]);
    expect(earlier?.label).toEqual(parsePeriod(before)?.label);
  });

  it.each(['1900', '1900-03', '1900-03-01..1900-04-02'])('nothing comes before %s', (code) => {
    const period = parsePeriod(code);
    expect(period && yearBefore(period)).toBeUndefined();
    expect(period).toBeDefined();
  });

  it('a period that stands for any time has none', () => {
    expect(yearBefore({ start: 61, end: 99_999, code: '', label: { zh: '', en: '' } })).toBeUndefined();
  });
});

describe('reportedHalfYear', () => {
  it.each([
    ['2022-07-05', '2022H1'],
    ['2022-01-31', '2021H2'],
    ['2022-02-01', '2022H1'],
    ['2022-12-20', '2022H2'],
  ])('on %s it is %s', (today, code) => {
    expect(reportedHalfYear(dayAt(today))?.code).toBe(code);
  });
});
