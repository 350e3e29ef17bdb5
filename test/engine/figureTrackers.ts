import type { Definitions } from '../../src/engine/types';
import type { RunOptions } from '../../src/engine/types';
import { parseIsoDay } from '../../src/model/day';
import { parsePeriod } from '../../src/model/period';
import type { Measure } from '../../src/model/measure';
import type { Field, Indicator, Tracker } from '../../src/model/tracker';

/** Small trackers of our own: what is tested here must not move when a real definition does. */
export const both = (text: string) => ({ zh: text, en: text });
const field = (name: string, type: Field['type'], constraints: Field['constraints'] = {}): Field => ({ name, type, constraints });

export const indicator = (id: string, unit: string, measure: Measure, more: Partial<Indicator> = {}): Indicator => ({ id, label: both(id), unit, measure, ...more });

const base = { section: both('板块'), aliases: [], rules: [], indicators: [] };

export const MEETING: Tracker = {
  ...base,
  id: 'meeting',
  name: '会议台账',
  label: both('会议'),
  nature: 'flow',
  dateField: '日期',
  fields: [
    field('日期', 'date', { required: true }),
    field('类型', 'string', { required: true, enum: ['党组会', '党委会', '常务会'] }),
    field('议题', 'string', { required: true }),
    field('应到', 'integer', { minimum: 0 }),
    field('实到', 'integer', { minimum: 0 }),
    field('列席', 'boolean'),
    field('主持人', 'string'),
    field('费用', 'number'),
  ],
};

export const STAFF: Tracker = {
  ...base,
  id: 'staff',
  name: '人员名册',
  label: both('人员'),
  nature: 'state',
  fields: [field('姓名', 'string', { required: true }), field('部门', 'string', { required: true }), field('在岗', 'boolean'), field('人数', 'integer', { required: true })],
};

export const ASSET: Tracker = {
  ...base,
  id: 'asset',
  name: '资产台账',
  label: both('资产'),
  nature: 'state',
  dateField: '取得日期',
  fields: [
    field('编号', 'string', { required: true, unique: true }),
    field('状态', 'string', { required: true, enum: ['在用', '闲置', '已处置'] }),
    field('原值', 'number', { required: true }),
    field('取得日期', 'date', { required: true }),
    field('使用人', 'string'),
    field('盘点日期', 'date'),
  ],
};

export const LEASE: Tracker = {
  ...base,
  id: 'lease',
  name: '出租台账',
  label: both('出租'),
  nature: 'flow',
  dateField: '期间',
  fields: [field('合同', 'string', { required: true }), field('期间', 'yearmonth', { required: true }), field('应收', 'number', { required: true }), field('实收', 'number'), field('资产', 'string'), field('收款日期', 'date')],
};

export const TRACKERS = [MEETING, STAFF, ASSET, LEASE];

/** Definitions with these indicators at their trackers. */
export function definitionsWith(indicators: Readonly<Record<string, readonly Indicator[]>>): Definitions {
  return {
    trackers: TRACKERS.map((tracker) => ({ ...tracker, indicators: indicators[tracker.id] ?? [] })),
    parameters: [
      { id: 'stale', kind: 'number', default: 12, minimum: 1, maximum: 60, label: both('盘点间隔'), basis: both('内部管理要求'), unit: both('月') },
      { id: 'least', kind: 'number', default: 3, minimum: 0, maximum: 99, label: both('最少次数'), basis: both('内部管理要求'), unit: both('次') },
    ],
    reports: [],
  };
}

/** First half of 2022, looked at on 5 July. */
export function halfYear(period = '2022H1', today = '2022-07-05'): RunOptions {
  const parsed = parsePeriod(period);
  const day = parseIsoDay(today);
  if (!parsed || day === undefined) throw new Error('bad period or day');
  return { period: parsed, today: day, parameters: {} };
}
