import { measure } from '../../src/engine/measure';
import { areaAddress } from '../../src/model/cell';
import type { Figure } from '../../src/model/figure';
import type { Finding } from '../../src/model/finding';
import type { Table } from '../../src/model/table';
import type { Measure } from '../../src/model/measure';
import type { Rule } from '../../src/model/rule';
import type { Indicator } from '../../src/model/tracker';
import { ASSET, both, definitionsWith, halfYear, indicator, LEASE, MEETING, STAFF } from './figureTrackers';
import { tableOf } from './tableOf';

const MEETINGS = [
  ['2022-01-05', '党组会', '一', 10, 9, true, '张三', 0.1],
  ['2022-02-05', '党委会', '二', 10, undefined, false, '李四', 0.2],
  ['2022-03-05', '党组会', '三', 10, 6, undefined, '张三', undefined],
  ['2021-12-31', '党组会', '四', 10, 5, true, '王五', 100],
  [undefined, '党组会', '五', 10, 5, true, '赵六', 100],
  ['2022-06-30', '常务会', '六', undefined, 4, true, '', 1000000.3],
] as const;
const STAFF_RECORDS = [['张三', '办公室', true, 1], ['李四', '办公室', true, 1], ['王五', '财务科', false, 1]] as const;
const ASSETS = [
  ['A1', '在用', 100, '2020-01-01', '张三', '2021-06-29'],
  ['A2', '在用', 200, '2021-01-01', undefined, '2021-06-30'],
  ['A3', '闲置', 400, '2021-01-01', undefined, undefined],
  ['A4', '在用', 800, '2022-07-01', undefined, undefined],
  ['A5', '已处置', 1600, undefined, undefined, undefined],
] as const;
const LEASES = [
  ['H1', '2022-05', 100.1, 100.1],
  ['H1', '2022-06', 200.2, undefined],
  ['H2', '2022-06', 300.3, 100],
  ['H2', '2022-07', 400, 0],
] as const;

const tables = (...more: Table[]) =>
  new Map([tableOf(MEETING, MEETINGS), tableOf(STAFF, STAFF_RECORDS), tableOf(ASSET, ASSETS), tableOf(LEASE, LEASES), ...more].map((table) => [table.tracker.id, table]));

function figureOf(tracker: string, taken: Measure, options: { tables?: Map<string, Table>; findings?: Finding[]; more?: Partial<Indicator>; rules?: Readonly<Record<string, readonly Rule[]>>; period?: string } = {}): Figure {
  const without = definitionsWith({ [tracker]: [indicator('x', '次', taken, options.more)] });
  const definitions = { ...without, trackers: without.trackers.map((each) => ({ ...each, rules: options.rules?.[each.id] ?? [] })) };
  const [figure] = measure(definitions, options.tables ?? tables(), options.findings ?? [], halfYear(options.period));
  if (!figure) throw new Error('no figure');
  return figure;
}

const finding = (code: string, row: number, inPeriod = true): Finding => ({
  code, severity: 'risk', tracker: 'meeting', at: { sheet: '会议台账', row, column: 1 }, received: '', expected: '', values: {}, inPeriod,
});
const flow = { aggregate: 'count', where: { field: '类型', in: ['党组会'] } } as const;

describe('values', () => {
  const cases: [string, string, Measure, number | null][] = [
    ['counts the records dated in the period', 'meeting', { aggregate: 'count' }, 4],
    ['counts those that meet the condition', 'meeting', flow, 2],
    ['counts up to the period\'s end', 'meeting', { ...flow, scope: 'until-end' }, 3],
    ['counts the sheet as it stands', 'meeting', { ...flow, scope: 'state' }, 4],
    ['leaves a state record out that is later than the end', 'asset', { aggregate: 'count' }, 4],
    ['counts a state tracker without a date whole', 'staff', { aggregate: 'count' }, 3],
    ['adds what is there', 'meeting', { aggregate: 'sum', field: '实到' }, 19],
    ['adds money without float dust', 'meeting', { aggregate: 'sum', field: '费用' }, 1000000.6],
    ['takes a missing subtrahend as nothing', 'lease', { aggregate: 'sum', field: '应收', minus: '实收', where: { all: [{ field: '实收', belowField: '应收' }, { field: '期间', over: true }] } }, 400.5],
    ['counts different values', 'meeting', { aggregate: 'distinct', field: '主持人' }, 2],
    ['counts different contracts by their month', 'lease', { aggregate: 'distinct', field: '合同' }, 2],
    ['divides', 'meeting', { aggregate: 'rate', part: flow, whole: { aggregate: 'count' } }, 50],
    ['keeps a percentage unrounded', 'staff', { aggregate: 'rate', part: { aggregate: 'count', where: { field: '在岗', in: [true] } }, whole: { aggregate: 'count' } }, 200 / 3],
    ['has no rate of nothing', 'meeting', { aggregate: 'rate', part: flow, whole: { aggregate: 'count', where: { field: '类型', in: ['无'] } } }, null],
    ['looks into another tracker', 'staff', { aggregate: 'count', where: { field: '姓名', foundIn: { tracker: 'meeting', field: '主持人', inPeriod: true } } }, 2],
    ['counts another tracker\'s records', 'staff', { aggregate: 'count', tracker: 'meeting' }, 4],
    ['counts what is stale or was never done', 'asset', { aggregate: 'count', where: { field: '盘点日期', staleMonths: { parameter: 'stale' } } }, 3],
    ['counts flagged records only', 'meeting', { aggregate: 'count', where: { flagged: ['M-1'] } }, 1],
    ['means what is there', 'meeting', { aggregate: 'mean', field: '实到' }, 19 / 3],
    ['means without float dust', 'meeting', { aggregate: 'mean', field: '费用', where: { field: '费用', atMost: 1 } }, 0.15],
    ['has no mean of nothing', 'meeting', { aggregate: 'mean', field: '实到', where: { field: '类型', in: ['党委会'] } }, null],
    ['takes the largest', 'meeting', { aggregate: 'max', field: '实到' }, 9],
    ['has no largest of nothing', 'meeting', { aggregate: 'max', field: '实到', where: { field: '类型', in: ['无'] } }, null],
    ['means the days between two dates that are both there', 'asset', { aggregate: 'mean-days', from: '取得日期', to: '盘点日期' }, (545 + 180) / 2],
    ['has no days without both dates', 'asset', { aggregate: 'mean-days', from: '取得日期', to: '盘点日期', where: { field: '状态', in: ['闲置'] } }, null],
    ['is zero where nothing meets the condition', 'meeting', { aggregate: 'sum', field: '费用', where: { field: '类型', in: ['无'] } }, 0],
  ];
  it.each(cases)('%s', (_, tracker, taken, expected) => {
    expect(figureOf(tracker, taken, { findings: [finding('M-1', 2), finding('M-1', 5), finding('M-2', 3)] }).value).toBe(expected);
  });
});

describe('reasons for no figure', () => {
  const nothing = { aggregate: 'rate', part: flow, whole: { aggregate: 'count', where: { field: '类型', in: ['无'] } } } as const;
  const others = new Map([['staff', tableOf(STAFF, STAFF_RECORDS)]]);
  const bare = new Map([['meeting', tableOf(MEETING, MEETINGS, { without: ['费用', '日期'] })]]);
  const unreadable = new Map([['meeting', tableOf(MEETING, [['2022-01-01', '党组会', '一']], { facts: { 费用: { unreadable: new Set([0]) } } })]]);
  const cases: [string, string, Measure, Map<string, Table>, Figure['reason']][] = [
    ['its tracker is not there', 'meeting', flow, others, 'tracker-missing'],
    ['a tracker that its condition needs is not there', 'staff', { aggregate: 'count', where: { field: '姓名', foundIn: { tracker: 'meeting', field: '主持人' } } }, others, 'tracker-missing'],
    ['a tracker that its part counts is not there', 'staff', { aggregate: 'rate', part: { ...flow, tracker: 'meeting' }, whole: { aggregate: 'count' } }, others, 'tracker-missing'],
    ['the column that it adds is not there', 'meeting', { aggregate: 'sum', field: '费用', scope: 'state' }, bare, 'column-missing'],
    ['the date column is not there', 'meeting', flow, bare, 'column-missing'],
    ['nothing of its column could be read', 'meeting', { aggregate: 'sum', field: '费用' }, unreadable, 'unreadable'],
    ['there is nothing to divide by', 'meeting', nothing, tables(), 'nothing-to-divide'],
    ['there is nothing to mean', 'meeting', { aggregate: 'mean', field: '实到', where: { field: '类型', in: ['党委会'] } }, tables(), 'nothing-to-divide'],
    ['there is no largest', 'meeting', { aggregate: 'max', field: '实到', where: { field: '类型', in: ['无'] } }, tables(), 'nothing-to-divide'],
    ['a date of its days is not there', 'asset', { aggregate: 'mean-days', from: '取得日期', to: '盘点日期' }, new Map([['asset', tableOf(ASSET, ASSETS, { without: ['盘点日期'] })]]), 'column-missing'],
  ];
  it.each(cases)('%s', (_, tracker, taken, all, reason) => {
    expect(figureOf(tracker, taken, { tables: all })).toMatchObject({ value: null, reason, formulaObstacle: 'no-figure' });
  });
});

it('joins neighbouring rows, whole records, and names the part and the whole of a rate', () => {
  const addresses = (figure: Figure) => figure.sources.map((area) => `${area.sheet}!${areaAddress(area)}`);
  expect(addresses(figureOf('meeting', { aggregate: 'count' }))).toEqual(['会议台账!A2:H4', '会议台账!A7:H7']);
  expect(addresses(figureOf('meeting', { aggregate: 'sum', field: '实到' }))).toEqual(['会议台账!A2:H2', '会议台账!A4:H4', '会议台账!A7:H7']);
  expect(addresses(figureOf('staff', { aggregate: 'rate', part: { ...flow, tracker: 'meeting' }, whole: { aggregate: 'count' } }))).toEqual(['人员名册!A2:D4', '会议台账!A2:H2', '会议台账!A4:H4']);
});

describe('approximation', () => {
  const vague = (kinds: Record<number, 'over' | 'near' | 'about'>) => new Map([['meeting', tableOf(MEETING, MEETINGS, { approximate: { 实到: kinds } })]]);
  const cases: [string, Measure, Record<number, 'over' | 'near' | 'about'>, Figure['approximate']][] = [
    ['goes with the sum', { aggregate: 'sum', field: '实到' }, { 0: 'over' }, 'over'],
    ['does not come from a record outside the period', { aggregate: 'sum', field: '实到' }, { 3: 'over' }, undefined],
    ['of two kinds is about', { aggregate: 'sum', field: '实到' }, { 0: 'over', 2: 'near' }, 'about'],
    ['makes a mean about', { aggregate: 'mean', field: '实到' }, { 0: 'over' }, 'about'],
    ['goes with the largest', { aggregate: 'max', field: '实到' }, { 0: 'over' }, 'over'],
    ['does not come from less than the largest', { aggregate: 'max', field: '实到' }, { 2: 'over' }, undefined],
    ['makes a rate about', { aggregate: 'rate', part: { aggregate: 'sum', field: '实到' }, whole: { aggregate: 'sum', field: '应到' } }, { 0: 'near' }, 'about'],
    ['says nothing of a count', { aggregate: 'count' }, { 0: 'near' }, undefined],
  ];
  it.each(cases)('%s', (_, taken, kinds, expected) => {
    expect(figureOf('meeting', taken, { tables: vague(kinds) }).approximate).toBe(expected);
  });
});

describe('requirement', () => {
  const RULE: Rule = { code: 'M-1', severity: 'risk', message: both('m'), hint: both('h'), basis: both('b'), kind: 'required', field: '议题' };
  const cases: [string, Indicator['requirement'], Finding[], boolean | undefined][] = [
    ['none set', undefined, [], undefined],
    ['rule without findings', { label: { zh: '', en: '' }, rule: 'M-1' }, [finding('M-2', 2)], true],
    ['rule with a finding in the period', { label: { zh: '', en: '' }, rule: 'M-1' }, [finding('M-1', 2)], false],
    ['rule with a finding outside the period', { label: { zh: '', en: '' }, rule: 'M-1' }, [finding('M-1', 2, false)], true],
    ['at least, from a parameter', { label: { zh: '', en: '' }, atLeast: { parameter: 'least' } }, [], false],
    ['at most', { label: { zh: '', en: '' }, atMost: 2 }, [], true],
  ];
  it.each(cases)('%s', (_, requirement, findings, expected) => {
    expect(figureOf('meeting', flow, { findings, rules: { meeting: [RULE] }, more: requirement ? { requirement } : {} }).met).toBe(expected);
  });
});

describe('a rule that could not run', () => {
  const base = { code: 'M-1', severity: 'risk', message: both('m'), hint: both('h'), basis: both('b') } as const;
  const coverage: Rule = { ...base, kind: 'coverage', of: { tracker: 'staff', field: '姓名', where: { field: '在岗', in: [true] } }, by: { tracker: 'meeting', field: '主持人', inPeriod: true } };
  const split: Rule = { ...base, kind: 'split', sum: '费用', date: '日期', group: ['主持人'], withinDays: 30, ceiling: 100 };
  const every: Rule = { ...base, kind: 'frequency', field: '日期', every: 'month', atLeast: 1, where: { field: '类型', in: ['党组会'] } };
  const totals: Rule = { ...base, kind: 'agreesWith', field: '费用', totals: { own: { aggregate: 'sum', field: '费用' }, other: { aggregate: 'sum', field: '应收' }, at: { tracker: 'lease', field: '应收' } } };
  const lacking = (...fields: string[]) => tables(tableOf(MEETING, MEETINGS, { without: fields }));
  const alone = new Map([['meeting', tableOf(MEETING, MEETINGS)]]);
  const counted = { aggregate: 'count', scope: 'state' } as const;
  const cases: [string, Rule, Map<string, Table>, boolean | undefined][] = [
    ['all is there', coverage, tables(), true],
    ['the tracker that it looks into is not', coverage, alone, undefined],
    ['the column that it looks for is not', coverage, lacking('主持人'), undefined],
    ['the date that puts a record in the period is not', coverage, lacking('日期'), undefined],
    ['its group is not', split, lacking('主持人'), undefined],
    ['the column of its condition is not', every, lacking('类型'), undefined],
    ['the other total is not', totals, alone, undefined],
    ['both totals are', totals, tables(), true],
  ];
  it.each(cases)('is neither met nor broken: %s', (_, rule, all, met) => {
    expect(figureOf('meeting', counted, { tables: all, rules: { meeting: [rule] }, more: { requirement: { label: both('r'), rule: 'M-1' } } }).met).toBe(met);
  });

  it('flags none, which is no nought', () => {
    const flagged: Measure = { aggregate: 'count', where: { flagged: ['M-1'] } };
    const rules = { meeting: [split] };
    expect(figureOf('meeting', flagged, { rules }).value).toBe(0);
    expect(figureOf('meeting', flagged, { rules, tables: lacking('主持人') })).toMatchObject({ value: null, reason: 'column-missing' });
    expect(figureOf('meeting', { aggregate: 'count', where: { any: [{ field: '列席', in: [true] }, { flagged: ['M-1'], not: true }] } }, { rules: { meeting: [coverage] }, tables: alone })).toMatchObject({ value: null, reason: 'tracker-missing' });
  });
});
