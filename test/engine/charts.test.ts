import { charts } from '../../src/engine/charts';
import type { Definitions } from '../../src/engine/types';
import type { ChartData, ChartDefinition } from '../../src/model/chart';
import type { Table } from '../../src/model/table';
import { ASSET, both, definitionsWith, halfYear, LEASE, MEETING, STAFF } from './figureTrackers';
import { tableOf, type TableOptions, type Value } from './tableOf';

const MEETINGS: Value[][] = [
  ['2022-01-05', '党组会', '一', 10, 9, true, '张三', 10],
  ['2022-01-31', '常务会', '二', 10, 8, true, '李四', undefined],
  ['2022-03-20', '党组会', '三', 10, 5, false, '张三', 5],
  ['2022-07-01', '党委会', '四', 10, 10, true, '王五', 7],
];

const count = { aggregate: 'count' } as const;
const base: Omit<ChartDefinition, 'by'> = {
  id: 'm',
  title: both('会议'),
  shape: 'columns',
  unit: both('次'),
  series: [{ label: both('党组会'), measure: { ...count, where: { field: '类型', in: ['党组会'] } } }, { label: both('合计'), measure: count, listed: true }],
};

const withCharts = (tracker: string, ...definitions: ChartDefinition[]): Definitions => {
  const all = definitionsWith({});
  return { ...all, trackers: all.trackers.map((each) => (each.id === tracker ? { ...each, charts: definitions } : each)) };
};
const drawn = (chart: ChartDefinition, { tracker = 'meeting', tables = [tableOf(MEETING, MEETINGS)], period = '2022H1' }: { tracker?: string; tables?: Table[]; period?: string } = {}): ChartData[] =>
  charts(withCharts(tracker, chart), new Map(tables.map((table) => [table.tracker.id, table])), [], halfYear(period));
const rows = (found: readonly ChartData[]) => found.flatMap((chart) => chart.rows.map(({ label, cells }) => [label.zh, ...cells.map(({ value }) => value)]));

it('counts by month, with formulas that are complete', () => {
  const [chart] = drawn({ ...base, by: { every: 'month' } });
  expect(chart).toMatchObject({ id: 'm', tracker: 'meeting', by: { zh: '月份', en: 'Month' }, series: [{ label: both('党组会'), listed: false }, { label: both('合计'), listed: true }] });
  expect(rows(chart ? [chart] : [])).toEqual([['1月', 1, 2], ['2月', 0, 0], ['3月', 1, 1], ['4月', 0, 0], ['5月', 0, 0], ['6月', 0, 0]]);
  expect(chart?.rows.map(({ label }) => label.en)).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
  expect(chart?.rows[1]?.cells[1]?.formula).toBe(`COUNTIFS('会议台账'!$A:$A,">="&DATE(2022,2,1),'会议台账'!$A:$A,"<="&DATE(2022,2,28))`);
});

it.each([
  ['months that the period cuts', '2022-01-15..2022-03-10', ['1月', '2月', '3月'], [0, 0, 0]],
  ['months of two years by their years', '2021-12..2022-01', ['2021年12月', '2022年1月'], [0, 1]],
  ['quarters where there would be too many months', '2021-01..2023-06', ['2021年第一季度', '2021年第二季度', '2021年第三季度', '2021年第四季度', '2022年第一季度', '2022年第二季度', '2022年第三季度', '2022年第四季度', '2023年第一季度', '2023年第二季度'], [0, 0, 0, 0, 2, 0, 0, 0, 0, 0]],
])('takes %s', (_, period, labels, values) => {
  const chart: ChartDefinition = { ...base, by: { every: 'month' }, series: [...base.series.slice(0, 1), { label: both('全部'), measure: { ...count, scope: 'state' } }] };
  const found = drawn(chart, { period });
  expect(rows(found).map(([label]) => label)).toEqual(labels);
  expect(rows(found).map(([, value]) => value)).toEqual(values);
});

it('counts by the allowed words that occur, in their order', () => {
  expect(rows(drawn({ ...base, by: { field: '类型', label: both('类型') }, series: [{ label: both('次数'), measure: count }] }))).toEqual([['党组会', 2], ['党委会', 0], ['常务会', 1]]);
});

it('counts by the values of another tracker, those without a record among them', () => {
  const staff = tableOf(STAFF, [['王五', '办公室', true, 1], ['张三', '办公室', true, 1]]);
  const by = { field: '主持人', label: both('主持人'), from: { tracker: 'staff', field: '姓名' } } as const;
  const found = drawn({ ...base, by }, { tables: [tableOf(MEETING, MEETINGS), staff] });
  expect(rows(found)).toEqual([['王五', 0, 0], ['张三', 2, 2]]);
  expect(found[0]?.rows[1]?.cells[0]?.formula).toBe(`COUNTIFS('会议台账'!$B:$B,"党组会",'会议台账'!$G:$G,"张三",'会议台账'!$A:$A,">="&DATE(2022,1,1),'会议台账'!$A:$A,"<="&DATE(2022,6,30))`);
  // Without that tracker: whoever occurs.
  expect(rows(drawn({ ...base, by }))).toEqual([['张三', 2, 2], ['李四', 0, 1], ['王五', 0, 0]]);
});

it('puts what is beyond twenty-four values together', () => {
  const many = Array.from({ length: 30 }, (_, index): Value[] => ['2022-02-01', '党组会', '议题', 1, 1, true, `主持${index}`, 1]);
  const found = rows(drawn({ ...base, by: { field: '主持人', label: both('主持人') } }, { tables: [tableOf(MEETING, many)] }));
  expect(found).toHaveLength(24);
  expect(found.at(-1)).toEqual(['其余', 7, 7]);
});

it('keeps a rate a rate', () => {
  const part = { aggregate: 'sum', field: '实到' } as const;
  const rate = { aggregate: 'rate', part, whole: { ...part, field: '应到' } } as const;
  expect(rows(drawn({ ...base, by: { field: '类型', label: both('类型') }, series: [{ label: both('到会率'), measure: rate }] }))).toEqual([['党组会', 70], ['党委会', null], ['常务会', 80]]);
});

it('sums months of a month field', () => {
  const lease = tableOf(LEASE, [['H1', '2022-01', 100, 80, 'A1'], ['H1', '2022-02', 100, undefined, 'A1'], ['H2', '2022-02', 50, 50, 'A2']]);
  const chart: ChartDefinition = { ...base, by: { every: 'month' }, series: [{ label: both('应收'), measure: { aggregate: 'sum', field: '应收' } }, { label: both('实收'), measure: { aggregate: 'sum', field: '实收' } }] };
  expect(rows(drawn(chart, { tracker: 'lease', tables: [lease], period: '2022Q1' }))).toEqual([['1月', 100, 80], ['2月', 150, 50], ['3月', 0, 0]]);
});

describe('a chart is left out', () => {
  const by = { every: 'month' } as const;
  const meetings = (records: Value[][], options: TableOptions = {}) => [tableOf(MEETING, records, options)];
  it.each([
    ['where its sheet is missing', [tableOf(ASSET, [])]],
    ['where there is no record', meetings([])],
    ['where none lies in the period', meetings(MEETINGS.slice(3))],
    ['where all that is drawn is 0, whatever the table lists besides', meetings(MEETINGS.slice(1, 2))],
    ['where a column is missing', meetings(MEETINGS, { without: ['类型'] })],
  ])('%s', (_, tables) => expect(drawn({ ...base, by, series: base.series.map((series) => ({ ...series })) }, { tables })).toEqual([]));
});
