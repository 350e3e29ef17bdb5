import { earlierTables } from '../../src/engine/earlierTables';
import { previousFigures } from '../../src/engine/previousFigures';
import type { Reading } from '../../src/engine/read';
import type { Definitions } from '../../src/engine/types';
import { areaAddress } from '../../src/model/cell';
import type { PreviousFigure } from '../../src/model/figure';
import type { Measure } from '../../src/model/measure';
import type { Rule } from '../../src/model/rule';
import type { Table } from '../../src/model/table';
import type { Tracker } from '../../src/model/tracker';
import { ASSET, definitionsWith, halfYear, indicator, LEASE, MEETING, STAFF } from './figureTrackers';
import { period } from './sheets';
import { tableOf, type TableOptions, type Value } from './tableOf';

const text = { zh: '', en: '' };
const reading = (table: Table): Reading => ({ table, findings: [], taken: () => false, pages: [], values: new Map() });
const meeting = (date: string, more: Partial<{ kind: string; attended: number; clerk: string; cost: number }> = {}): Value[] => [date, more.kind ?? '党组会', '议题', 10, more.attended ?? 9, true, more.clerk ?? '张三', more.cost];

const BOTH_YEARS = [meeting('2021-01-05'), meeting('2021-03-05', { kind: '党委会', attended: 4 }), meeting('2021-07-05'), meeting('2022-01-05'), meeting('2022-02-05'), meeting('2022-05-05')];
const THIS_YEAR = BOTH_YEARS.slice(3);
const LAST_YEAR = BOTH_YEARS.slice(0, 3);
const lastYears = (tracker: Tracker, records: readonly (readonly Value[])[], options: TableOptions = {}) => tableOf(tracker, records, { sheet: `2021年${tracker.name}`, ...options });

interface Workbook {
  readonly tables: readonly Table[];
  readonly earlier?: readonly Table[];
  readonly period?: string;
  readonly rules?: Readonly<Record<string, readonly Rule[]>>;
}

/** What the measure of this tracker came to a year before. */
function previousOf(tracker: string, measure: Measure, { tables, earlier = [], period: code, rules = {} }: Workbook): PreviousFigure | undefined {
  const all = definitionsWith({ [tracker]: [indicator('x', '次', measure)] });
  const definitions: Definitions = { ...all, trackers: all.trackers.map((each) => ({ ...each, rules: rules[each.id] ?? [] })) };
  return previousFigures(definitions, { readings: tables.map(reading), earlier: earlier.map(reading) }, halfYear(code)).get('x');
}

const COUNT: Measure = { aggregate: 'count' };
const ATTENDED: Measure = { aggregate: 'sum', field: '实到' };

describe('the period that a flow sheet holds', () => {
  const many = (days: readonly string[]) => days.map((day) => meeting(day));
  const year = (of: number, months: readonly number[]) => many(months.map((month) => `${of}-${String(month).padStart(2, '0')}-10`));
  const cases: [string, Workbook, number | undefined][] = [
    ['a sheet of both years', { tables: [tableOf(MEETING, BOTH_YEARS)] }, 2],
    ['a sheet of this year only', { tables: [tableOf(MEETING, THIS_YEAR)] }, undefined],
    ['a slip of the year in one date', { tables: [tableOf(MEETING, [...THIS_YEAR, meeting('2021-06-05')])] }, undefined],
    ['January dated with the old year, again and again', { tables: [tableOf(MEETING, [...many(['2021-01-04', '2021-01-11', '2021-01-18', '2021-01-25']), ...year(2022, [2, 3, 4, 5, 6])])] }, undefined],
    ['the old year alone', { tables: [tableOf(MEETING, LAST_YEAR)] }, undefined],
    ['months enough, though fewer', { tables: [tableOf(MEETING, [...year(2021, [1, 2, 4, 6]), ...year(2022, [1, 2, 3, 4, 5, 6])])] }, 4],
    ['a single record may be a slip, even beside a single one', { tables: [tableOf(MEETING, many(['2021-05-10', '2022-05-10']))] }, undefined],
    ['two beside two are none', { tables: [tableOf(MEETING, many(['2021-05-10', '2021-05-11', '2022-05-10', '2022-05-11']))] }, 2],
    ['half as many months are too few', { tables: [tableOf(MEETING, [...year(2021, [1, 2, 4]), ...year(2022, [1, 2, 3, 4, 5, 6])])] }, undefined],
    ['a sheet named for this year holds no other', { tables: [tableOf(MEETING, BOTH_YEARS, { sheet: '2022年会议台账' })] }, undefined],
    ['a sheet named for both years holds both', { tables: [tableOf(MEETING, [meeting('2021-06-05'), ...THIS_YEAR], { sheet: '2021-2022年会议台账' })] }, 1],
    ['last year\'s own sheet', { tables: [tableOf(MEETING, THIS_YEAR)], earlier: [lastYears(MEETING, LAST_YEAR)] }, 2],
    ['last year\'s own sheet is the one that counts', { tables: [tableOf(MEETING, BOTH_YEARS)], earlier: [lastYears(MEETING, [meeting('2021-02-01')])] }, 1],
    ['last year\'s sheet without a record', { tables: [tableOf(MEETING, THIS_YEAR)], earlier: [lastYears(MEETING, [])] }, undefined],
    ['last year\'s sheet, begun after the period', { tables: [tableOf(MEETING, THIS_YEAR)], earlier: [lastYears(MEETING, [meeting('2021-08-01')])] }, undefined],
    ['a month without records in a sheet that was kept over it is a true nought', { tables: [tableOf(MEETING, THIS_YEAR)], earlier: [lastYears(MEETING, LAST_YEAR)], period: '2022-02' }, 0],
    ['a period over the turn of the year', { tables: [tableOf(MEETING, many(['2020-12-05', '2021-01-05', '2021-12-05', '2022-01-05']))], period: '2021-12..2022-01' }, 2],
    ['a period of more than a year, which would meet itself', { tables: [tableOf(MEETING, BOTH_YEARS)], period: '2021-03..2022-06' }, undefined],
    ['no date column', { tables: [tableOf(MEETING, BOTH_YEARS, { without: ['日期'] })] }, undefined],
    ['before the calendar begins', { tables: [tableOf(MEETING, BOTH_YEARS)], period: '1900' }, undefined],
  ];
  it.each(cases)('%s', (_, workbook, expected) => {
    expect(previousOf('meeting', COUNT, workbook)?.value).toBe(expected);
  });

  it('is told by months too', () => {
    const rents = (months: readonly string[]): Value[][] => months.map((month) => ['H1', month, 100, 100]);
    const lease = tableOf(LEASE, rents(['2021-01', '2021-02', '2021-03', '2022-01', '2022-02', '2022-03']));
    expect(previousOf('lease', { aggregate: 'sum', field: '应收' }, { tables: [lease] })?.value).toBe(300);
    expect(previousOf('lease', COUNT, { tables: [tableOf(LEASE, rents(['2022-04']))], earlier: [lastYears(LEASE, rents(['2021-01', '2021-08']))], period: '2022-04' })?.value).toBe(0);
  });
});

describe('a state sheet', () => {
  const staff = [['张三', '办公室', true, 1], ['李四', '办公室', true, 1]] as const;
  const cases: [string, string, Workbook, number | undefined][] = [
    ['says nothing of a year ago by itself', 'staff', { tables: [tableOf(STAFF, staff)] }, undefined],
    ['of last year does', 'staff', { tables: [tableOf(STAFF, staff)], earlier: [lastYears(STAFF, staff.slice(0, 1))] }, 1],
    ['of last year counts up to that period\'s end', 'asset', { tables: [], earlier: [lastYears(ASSET, [['A1', '在用', 1, '2020-01-01'], ['A2', '在用', 1, '2021-07-01']])] }, 1],
    ['of last year with a date that could not be read is none', 'asset', { tables: [], earlier: [lastYears(ASSET, [['A1', '在用', 1, '2020-01-01']], { facts: { 取得日期: { unreadable: new Set([0]) } } })] }, undefined],
    ['of last year without a record is none', 'staff', { tables: [tableOf(STAFF, staff)], earlier: [lastYears(STAFF, [])] }, undefined],
  ];
  it.each(cases)('%s', (_, tracker, workbook, expected) => {
    expect(previousOf(tracker, COUNT, workbook)?.value).toBe(expected);
  });
});

describe('what can be vouched for', () => {
  const rate: Measure = { aggregate: 'rate', part: { aggregate: 'count', where: { field: '主持人', foundIn: { tracker: 'staff', field: '姓名' } } }, whole: COUNT };
  const staff = [['张三', '办公室', true, 1]] as const;
  const tables = [tableOf(MEETING, THIS_YEAR), tableOf(STAFF, staff)];
  const broken = (field: string) => lastYears(MEETING, LAST_YEAR, { facts: { [field]: { unreadable: new Set([0]) } } });
  const cases: [string, Measure, Workbook, number | undefined][] = [
    ['a column that it needs has an unreadable cell', ATTENDED, { tables, earlier: [broken('实到')] }, undefined],
    ['a date could not be read, which may lie in the period', COUNT, { tables, earlier: [broken('日期')] }, undefined],
    ['an unreadable cell in a column that it does not need', ATTENDED, { tables, earlier: [broken('费用')] }, 13],
    ['the column is not there', ATTENDED, { tables, earlier: [lastYears(MEETING, LAST_YEAR, { without: ['实到'] })] }, undefined],
    ['another tracker that it looks at has no sheet of last year', rate, { tables, earlier: [lastYears(MEETING, LAST_YEAR)] }, undefined],
    ['it looks at another tracker, of last year too', rate, { tables, earlier: [lastYears(MEETING, LAST_YEAR), lastYears(STAFF, staff)] }, 100],
    ['as the sheet of one year stands', { ...COUNT, scope: 'state' }, { tables, earlier: [lastYears(MEETING, LAST_YEAR)] }, 3],
    ['as the sheet of both years stands', { ...COUNT, scope: 'state' }, { tables: [tableOf(MEETING, BOTH_YEARS)] }, undefined],
    ['up to the end of the earlier period', { ...COUNT, scope: 'until-end' }, { tables: [tableOf(MEETING, BOTH_YEARS)] }, 2],
    ['nothing to divide by', { aggregate: 'rate', part: COUNT, whole: { aggregate: 'count', where: { field: '类型', in: ['常务会'] } } }, { tables: [tableOf(MEETING, BOTH_YEARS)] }, undefined],
  ];
  it.each(cases)('%s', (_, measure, workbook, expected) => {
    expect(previousOf('meeting', measure, workbook)?.value).toBe(expected);
  });

  it('an approximate one stays approximate', () => {
    const vague = tableOf(MEETING, BOTH_YEARS, { approximate: { 实到: { 1: 'over' } } });
    expect(previousOf('meeting', ATTENDED, { tables: [vague] })).toMatchObject({ value: 13, approximate: 'over' });
    // This year's are not last year's business.
    expect(previousOf('meeting', ATTENDED, { tables: [tableOf(MEETING, BOTH_YEARS, { approximate: { 实到: { 4: 'over' } } })] })).not.toHaveProperty('approximate');
  });
});

describe('figures that go by a rule', () => {
  const base = { severity: 'risk', message: text, hint: text, basis: text } as const;
  const SAME: Rule = { ...base, code: 'M-1', kind: 'duplicate', fields: ['日期', '类型', '主持人'] };
  const IN_SPAN: Rule = { ...base, code: 'M-2', kind: 'coverage', of: { tracker: 'staff', field: '姓名' }, by: { tracker: 'meeting', field: '主持人', inPeriod: true } };
  const flagged = (code: string, tracker?: string): Measure => ({ aggregate: 'count', where: { flagged: [code] }, ...(tracker !== undefined && { tracker }) });
  const twice = [...BOTH_YEARS, meeting('2021-01-05'), meeting('2022-01-05'), meeting('2022-01-05')];
  const staff = [['张三', '办公室', true, 1], ['李四', '办公室', true, 1]] as const;
  const rules = { meeting: [SAME, IN_SPAN] };
  const cases: [string, Measure, Workbook, number | undefined][] = [
    ['judged over the sheet of both years', flagged('M-1'), { tables: [tableOf(MEETING, twice)], rules }, 1],
    ['judged over last year\'s sheet', flagged('M-1'), { tables: [tableOf(MEETING, THIS_YEAR)], earlier: [lastYears(MEETING, [...LAST_YEAR, ...LAST_YEAR])], rules }, 2],
    ['judged by the earlier period', flagged('M-2', 'staff'), { tables: [], earlier: [lastYears(MEETING, [...LAST_YEAR, meeting('2021-07-01', { clerk: '李四' })]), lastYears(STAFF, staff)], rules }, 1],
    ['a tracker that the rule looks at is not there', flagged('M-2'), { tables: [tableOf(MEETING, BOTH_YEARS)], rules }, undefined],
    ['a column that the rule looks at is not there', flagged('M-1'), { tables: [tableOf(MEETING, BOTH_YEARS, { without: ['主持人'] })], rules }, undefined],
    ['a cell that the rule looks at could not be read', flagged('M-1'), { tables: [tableOf(MEETING, BOTH_YEARS, { facts: { 类型: { unreadable: new Set([0]) } } })], rules }, undefined],
    ['no such rule', flagged('M-9'), { tables: [tableOf(MEETING, BOTH_YEARS)], rules }, undefined],
  ];
  it.each(cases)('%s', (_, measure, workbook, expected) => {
    expect(previousOf('meeting', measure, workbook)?.value).toBe(expected);
  });
});

it('names its rows, and gives the formula over its own sheet', () => {
  const there = previousOf('meeting', COUNT, { tables: [tableOf(MEETING, THIS_YEAR)], earlier: [lastYears(MEETING, LAST_YEAR)] });
  expect(there?.sources.map((area) => `${area.sheet}!${areaAddress(area)}`)).toEqual(['2021年会议台账!A2:H3']);
  expect(there?.formula).toBe(`COUNTIFS('2021年会议台账'!$A:$A,">="&{start},'2021年会议台账'!$A:$A,"<="&{end})`);
  const here = previousOf('meeting', COUNT, { tables: [tableOf(MEETING, BOTH_YEARS)] });
  expect(here?.sources.map((area) => `${area.sheet}!${areaAddress(area)}`)).toEqual(['会议台账!A2:H3']);
  expect(here?.formula).toBe(`COUNTIFS('会议台账'!$A:$A,">="&{start},'会议台账'!$A:$A,"<="&{end})`);
});

it('a sheet whose dates are renewed tells nothing of an earlier period, that year\'s own sheet does', () => {
  const renewed: Tracker = { ...MEETING, dateRenewed: true };
  const held = (ofYear: readonly Table[]) => [...earlierTables([renewed], new Map([['meeting', tableOf(renewed, BOTH_YEARS)]]), new Map(ofYear.map((table) => [table.tracker.id, table])), { earlier: period('2021H1'), current: period('2022H1') }).values()].map(({ sheet }) => sheet);
  expect(held([])).toEqual([]);
  expect(held([lastYears(renewed, LAST_YEAR)])).toEqual(['2021年会议台账']);
});

it('a tracker that the workbook does not have has no earlier table either', () => {
  const held = earlierTables([MEETING, STAFF], new Map(), new Map(), { earlier: period('2021H1'), current: period('2022H1') });
  expect([...held.keys()]).toEqual([]);
});
