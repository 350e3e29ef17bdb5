import { chartColors } from '../../../src/app/plans/chartColors';
import { chartsPlan } from '../../../src/app/plans/chartsPlan';
import { splitPages } from '../../../src/app/plans/splitPages';
import type { CheckResult } from '../../../src/app/checkResult';
import type { ChartData } from '../../../src/model/chart';
import type { Severity } from '../../../src/model/severity';
import { checkResultOf, definitions, finding } from './checkResultOf';

const both = (zh: string, en: string) => ({ zh, en });
const byMonth: ChartData = {
  id: 'm.by-month', tracker: 'meeting', title: both('各月会议', 'Meetings by month'), shape: 'stacked-columns', unit: both('次', 'meetings'), by: both('月份', 'Month'),
  series: [{ label: both('党组会', 'Party group'), listed: false }, { label: both('其他', 'Other'), listed: false }, { label: both('合计', 'Total'), listed: true }],
  rows: [
    { label: both('1月', 'Jan'), cells: [{ value: 2, formula: 'COUNTIFS(1)' }, { value: 1, formula: 'COUNTIFS(2)' }, { value: 3 }] },
    { label: both('2月', 'Feb'), cells: [{ value: 0, formula: 'COUNTIFS(3)' }, { value: null }, { value: 0 }] },
  ],
};
const rent: ChartData = {
  id: 'l.by-month', tracker: 'lease', title: both('各月租金', 'Rent by month'), shape: 'columns', unit: both('元', 'yuan'), by: both('月份', 'Month'),
  series: [{ label: both('应收', 'Due'), listed: false }, { label: both('实收', 'Received'), listed: false }],
  rows: Array.from({ length: 12 }, (_, index) => ({ label: both(`${index + 1}月`, `${index + 1}`), cells: [{ value: 14_700 }, { value: 14_000 }] })),
};

const plan = (more: Partial<CheckResult> = {}, language: 'zh' | 'en' = 'zh') => chartsPlan(checkResultOf({ charts: [byMonth], ...more }), definitions, { language, now: '2022-07-05 09:30' });
const findings = (...severities: Severity[]) => severities.map((severity) => finding({ severity }));

it('heads the sheet with what it is, and each chart with number, title and unit', () => {
  const sheet = plan({ charts: [byMonth, rent] });
  expect(sheet).toMatchObject({ kind: 'charts', name: '汇总图表' });
  expect([sheet.rows[0]?.[0], sheet.rows[1]?.[0], sheet.rows[2]?.[0]]).toEqual([
    '某林业局2022年上半年台账汇总图表',
    '图旁各表是按台账实时计算的公式，图随表变；各台账问题数为制表时的计数。制表时间 2022-07-05 09:30',
    '图1　各月会议（单位：次）',
  ]);
  expect(sheet.rows.flatMap((row) => row.filter((cell) => typeof cell === 'string' && cell.startsWith('图2')))).toEqual(['图2　各月租金（单位：元）']);
});

it('puts the figures beside the chart, live where they can be, and draws all but the total', () => {
  const sheet = plan();
  const table = (row: number) => sheet.rows[row - 1]?.slice(8);
  expect(table(4)).toEqual(['月份', '党组会', '其他', '合计']);
  expect(table(5)).toEqual(['1月', { formula: 'COUNTIFS(1)' }, { formula: 'COUNTIFS(2)' }, 3]);
  expect(table(6)).toEqual(['2月', { formula: 'COUNTIFS(3)' }, null, 0]);
  expect(sheet.charts).toEqual([
    {
      name: '各月会议（m.by-month）', shape: 'stacked-columns', title: '2022年上半年各月会议',
      data: { firstRow: 4, firstColumn: 9, lastRow: 6, lastColumn: 11 },
      at: { firstRow: 4, firstColumn: 1, lastRow: 15, lastColumn: 7 },
      axes: { category: '月份', value: '次' }, numberFormat: '#,##0', step: 1, labels: 'level',
      colors: [{ fill: '#1F5C3F', label: '#FFFFFF' }, { fill: '#F0C95A', label: '#262626' }],
    },
  ]);
});

it('stands values upright where they would run into each other', () => {
  expect(plan({ charts: [rent] }).charts?.[0]).toMatchObject({ labels: 'upright' });
  expect(plan({ charts: [rent] }).charts?.[0]?.step).toBeUndefined();
  expect(plan({ charts: [{ ...rent, rows: rent.rows.slice(0, 4) }] }).charts?.[0]).toMatchObject({ labels: 'level' });
});

it('counts findings by tracker and severity, with a total', () => {
  const sheet = plan({ charts: [], findings: [...findings('error', 'warning', 'warning'), finding({ tracker: 'asset', severity: 'risk' })] });
  expect(sheet.rows.slice(3, 6).map((row) => row.slice(8))).toEqual([['台账', '错误', '风险', '提示', '合计'], ['会议台账', 1, 0, 2, 3], ['资产台账', 0, 1, 0, 1]]);
  expect(sheet.charts).toMatchObject([{ name: '各台账问题数（findings）', shape: 'stacked-bars', data: { lastColumn: 12 }, axes: { category: '台账', value: '项' }, colors: [{ fill: '#A4262C' }, {}, {}] }]);
});

it('says so where there is nothing to draw', () => {
  const sheet = plan({ charts: [], findings: [] });
  expect(sheet.charts).toEqual([]);
  expect(sheet.rows.map(([first]) => first)).toEqual(['某林业局2022年上半年台账汇总图表', '本期没有可以画图的记录。制表时间 2022-07-05 09:30']);
});

it('speaks English', () => {
  const sheet = plan({ findings: findings('risk') }, 'en');
  expect([sheet.name, sheet.rows[2]?.[0], sheet.rows[3]?.slice(8, 12)]).toEqual(['Charts', 'Chart 1: Meetings by month (in meetings)', ['Month', 'Party group', 'Other', 'Total']]);
  expect(sheet.charts?.map(({ title, axes }) => [title, axes.category, axes.value])).toEqual([
    ['Meetings by month, first half of 2022', 'Month', 'meetings'],
    ['Findings by tracking sheet, first half of 2022', 'Tracking sheet', 'findings'],
  ]);
});

it('names every chart once, and lays none over another', () => {
  const charts = plan({ charts: [byMonth, rent, { ...byMonth, id: 'other' }], findings: findings('risk') }).charts ?? [];
  expect(new Set(charts.map(({ name }) => name)).size).toBe(4);
  charts.slice(1).forEach(({ at }, index) => expect(at.firstRow).toBeGreaterThan(charts[index]?.at.lastRow ?? Infinity));
});

it('is rectangular and prints lying, each chart whole', () => {
  const sheet = plan({ charts: Array.from({ length: 7 }, (_, index) => ({ ...rent, id: `r${index}` })) });
  expect(sheet.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
  const { print, rowHeights = {}, charts = [], columns } = sheet;
  expect(print).toMatchObject({ orientation: 'landscape', area: { firstRow: 1, firstColumn: 1, lastRow: sheet.rows.length, lastColumn: sheet.columns.length } });
  const points = columns.reduce((sum, { width }) => sum + ((width * 7.43 + 5) * 72) / 96, 0);
  expect((points * (print.scale ?? 0)) / 100).toBeLessThanOrEqual(842 - 2 * 50.4);
  const ends = [1, ...(print.pageBreaks ?? []), sheet.rows.length + 1];
  const pages = ends.slice(0, -1).map((first, index) => [first, (ends[index + 1] ?? first) - 1] as const);
  for (const [first, last] of pages) {
    let height = 0;
    for (let row = first; row <= last; row++) height += rowHeights[row] ?? 15;
    expect((height * (print.scale ?? 0)) / 100).toBeLessThanOrEqual(595 - 2 * 54);
  }
  for (const { at } of charts) expect(pages.some(([first, last]) => at.firstRow >= first && at.lastRow <= last)).toBe(true);
});

describe('pages', () => {
  const rows = (count: number, points: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 1, points]));
  it.each([
    ['are not split where all fits', [50], rows(20, 20), [{ first: 1, last: 20 }], { scale: 100, pageBreaks: [] }],
    ['begin anew before a block that does not fit', [50], rows(40, 20), [{ first: 2, last: 20 }, { first: 21, last: 40 }], { scale: 100, pageBreaks: [21] }],
    ['shrink a little where that saves a page', [50], rows(25, 20), [{ first: 1, last: 13 }, { first: 14, last: 25 }], { scale: 96, pageBreaks: [] }],
    ['shrink to the width', [280], rows(10, 20), [{ first: 1, last: 10 }], { scale: 47, pageBreaks: [] }],
    ['shrink to the tallest block', [50], rows(40, 20), [{ first: 1, last: 40 }], { scale: 60, pageBreaks: [] }],
    ['have nothing to split without a block', [50], {}, [], { scale: 100, pageBreaks: [] }],
  ])('%s', (_, widths, heights, blocks, expected) => expect(splitPages(widths, heights, blocks)).toEqual(expected));
});

/** Relative luminance (WCAG 2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (a: string, b: string) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);

describe.each(['series', 'severities'] as const)('colours of %s', (palette) => {
  const colors = chartColors(palette, palette === 'series' ? 6 : 3);
  it('let the values on them be read', () => {
    for (const { fill, label } of colors) expect(contrast(fill, label)).toBeGreaterThan(4.5);
  });
  it('tell neighbours apart on a grey print', () => {
    colors.slice(1).forEach(({ fill }, index) => expect(contrast(fill, colors[index]?.fill ?? fill)).toBeGreaterThan(1.4));
  });
});
