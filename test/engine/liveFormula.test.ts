import { liveFormula } from '../../src/engine/liveFormula';
import { measure } from '../../src/engine/measure';
import { figureContext } from '../../src/engine/selectRecords';
import { parseIsoDay } from '../../src/model/day';
import type { Figure } from '../../src/model/figure';
import type { Table } from '../../src/model/table';
import type { Measure } from '../../src/model/measure';
import { computed } from './computed';
import { ASSET, definitionsWith, halfYear, indicator, LEASE, MEETING, STAFF } from './figureTrackers';
import { tableOf, type TableOptions, type Value } from './tableOf';

const MEETINGS: Value[][] = [
  ['2022-01-05', '党组会', '一', 10, 9, true, '张三', 10.5],
  ['2022-02-05', '党委会', '二', 10, undefined, false, '李四', -20],
  ['2022-03-05', '党组会', '三', 10, 6, undefined, '张三', undefined],
  ['2021-12-31', '党组会', '四', 10, 5, true, '王五', 100],
  ['2022-06-30', '常务会', '六', undefined, 4, true, undefined, 1000],
];
const STAFF_RECORDS: Value[][] = [['张三', '办公室', true, 5], ['李四', '办公室', true, 6], ['王五', '财务科', false, 7]];
const ASSETS: Value[][] = [
  ['A1', '在用', 100, '2020-01-01', '张三', '2021-06-29'],
  ['A2', '在用', 200, '2021-01-01', undefined, '2021-06-30'],
  ['A3', '闲置', 400, '2021-01-01', undefined, undefined],
  ['A4', '在用', 800, '2022-07-01', undefined, undefined],
  ['A5', '已处置', 1600, '2021-01-01', undefined, undefined],
];
const LEASES: Value[][] = [
  ['H1', '2022-05', 100.1, 100.1, 'A2', '2022-05-03'],
  ['H1', '2022-06', 200.2, undefined, 'A2', undefined],
  ['H2', '2022-06', 300.3, 100, 'A4', '2022-06-30'],
  ['H2', '2022-07', 400, 0, 'A4', '2022-07-09'],
  ['H3', '2022-01', 50, 50, 'A2', '2020-12-31'],
  ['H3', '2022-02', 60, 60, 'A3', '2021-01-01'],
];

/** Each sheet with a title above, and a total row and a note below. */
function framed(records: Value[][], first: string, total: Record<string, string | number>): TableOptions {
  return { headerRow: 2, others: [{ row: 1, cells: { [first]: '台账' } }, { row: records.length + 3, cells: total }, { row: records.length + 4, cells: { [first]: '注：以上由办公室填报' } }] };
}
const meetings = tableOf(MEETING, MEETINGS, framed(MEETINGS, '日期', { 日期: '合计', 应到: 40, 实到: 24, 费用: 1090.5 }));
const staff = tableOf(STAFF, STAFF_RECORDS, framed(STAFF_RECORDS, '姓名', { 姓名: '合计', 人数: 18 }));
const assets = tableOf(ASSET, ASSETS, framed(ASSETS, '编号', { 编号: '合计', 原值: 3100 }));
const leases = tableOf(LEASE, LEASES, framed(LEASES, '合同', { 合同: '合计', 应收: 1110.6, 实收: 310.1 }));
const all = [meetings, staff, assets, leases];

const PERIOD = `'会议台账'!$A:$A,">="&{start},'会议台账'!$A:$A,"<="&{end}`;
const LATER = `'资产台账'!$D:$D,">"&{end}`;
const partyGroup = { aggregate: 'count', where: { field: '类型', in: ['党组会'] } } as const;
const unpaid = { all: [{ field: '期间', over: true }, { field: '实收', belowField: '应收' }] } as const;
const UNPAID = (column: string) => `SUMPRODUCT(ISNUMBER(${at('出租台账', 'B')})*(${at('出租台账', 'B')}<DATE(2022,7,1))*(${at('出租台账', 'D')}<${at('出租台账', 'C')})*(${at('出租台账', 'B')}>={start})*(${at('出租台账', 'B')}<={end})${column})`;
const LAST: Record<string, number> = { 会议台账: 507, 人员名册: 505, 资产台账: 507, 出租台账: 508 };
const at = (sheet: string, column: string) => `'${sheet}'!$${column}$2:$${column}$${LAST[sheet] ?? 0}`;

const FORMS: [string, string, Measure, string][] = [
  ['a word', 'meeting', partyGroup, `COUNTIFS('会议台账'!$B:$B,"党组会",${PERIOD})`],
  ['several words', 'meeting', { aggregate: 'count', where: { field: '类型', in: ['党组会', '党委会'] } }, `SUM(COUNTIFS('会议台账'!$B:$B,{"党组会","党委会"},${PERIOD}))`],
  ['all but some words', 'meeting', { aggregate: 'count', where: { field: '类型', notIn: ['党组会'] } }, `SUM(COUNTIFS('会议台账'!$B:$B,{"党委会","常务会"},${PERIOD}))`],
  ['two lists cross', 'meeting', { aggregate: 'count', where: { all: [{ field: '类型', in: ['党组会', '常务会'] }, { field: '主持人', in: ['张三', '李四'] }] } },
    `SUM(COUNTIFS('会议台账'!$B:$B,{"党组会","常务会"},'会议台账'!$G:$G,{"张三";"李四"},${PERIOD}))`],
  ['a truth', 'meeting', { aggregate: 'count', where: { field: '列席', in: [true] } }, `COUNTIFS('会议台账'!$F:$F,"是",${PERIOD})`],
  ['everything in the period', 'meeting', { aggregate: 'count' }, `COUNTIFS(${PERIOD})`],
  ['up to the end', 'meeting', { ...partyGroup, scope: 'until-end' }, `COUNTIFS('会议台账'!$B:$B,"党组会",'会议台账'!$A:$A,"<="&{end})`],
  ['a sum', 'meeting', { aggregate: 'sum', field: '实到' }, `SUMIFS('会议台账'!$E:$E,${PERIOD})`],
  ['a sum over several words', 'meeting', { aggregate: 'sum', field: '费用', where: { field: '类型', in: ['党组会', '常务会'] } }, `SUM(SUMIFS('会议台账'!$H:$H,'会议台账'!$B:$B,{"党组会","常务会"},${PERIOD}))`],
  ['a range', 'meeting', { aggregate: 'count', where: { field: '费用', atLeast: 0, atMost: { parameter: 'stale' } } }, `COUNTIFS('会议台账'!$H:$H,">=0",'会议台账'!$H:$H,"<=12",${PERIOD})`],
  ['a number that is there', 'meeting', { aggregate: 'sum', field: '应到', where: { field: '实到', empty: false } }, `SUMIFS('会议台账'!$D:$D,'会议台账'!$E:$E,">=0",${PERIOD})`],
  ['a number that may be negative', 'meeting', { aggregate: 'count', where: { field: '费用', empty: false } }, `COUNTIFS('会议台账'!$H:$H,">=-9E+307",${PERIOD})`],
  ['a text that is there', 'meeting', { aggregate: 'count', where: { field: '主持人', empty: false } }, `COUNTIFS('会议台账'!$G:$G,"?*",${PERIOD})`],
  ['a date of the year so far', 'meeting', { aggregate: 'count', scope: 'state', where: { field: '日期', yearToDate: true } }, `COUNTIFS('会议台账'!$A:$A,">="&DATE(YEAR({start}),1,1),'会议台账'!$A:$A,"<="&{end})`],
  ['a day that is past', 'lease', { aggregate: 'count', scope: 'state', where: { field: '收款日期', past: true } }, `COUNTIFS('出租台账'!$F:$F,"<"&DATE(2022,7,5))`],
  ['a day that is not past', 'lease', { aggregate: 'count', scope: 'state', where: { field: '收款日期', past: false } }, `COUNTIFS('出租台账'!$F:$F,">="&DATE(2022,7,5))`],
  ['a rate', 'meeting', { aggregate: 'rate', part: partyGroup, whole: { aggregate: 'count' } }, `IF(COUNTIFS(${PERIOD})=0,"",100*COUNTIFS('会议台账'!$B:$B,"党组会",${PERIOD})/COUNTIFS(${PERIOD}))`],
  ['a mean', 'meeting', { aggregate: 'mean', field: '实到' }, `IF(COUNTIFS(${PERIOD},'会议台账'!$E:$E,">=0")=0,"",SUMIFS('会议台账'!$E:$E,${PERIOD})/COUNTIFS(${PERIOD},'会议台账'!$E:$E,">=0"))`],
  ['the largest', 'meeting', { aggregate: 'max', field: '实到', where: { field: '类型', in: ['党组会'] } },
    `IF(COUNTIFS('会议台账'!$B:$B,"党组会",${PERIOD},'会议台账'!$E:$E,">=0")=0,"",MAXIFS('会议台账'!$E:$E,'会议台账'!$B:$B,"党组会",${PERIOD}))`],
  ['either of two conditions', 'meeting', { aggregate: 'count', where: { any: [{ field: '类型', in: ['党组会'] }, { field: '主持人', in: ['张三', '李四'] }] } },
    `COUNTIFS('会议台账'!$B:$B,"党组会",${PERIOD})+SUM(COUNTIFS('会议台账'!$G:$G,{"张三","李四"},${PERIOD}))-SUM(COUNTIFS('会议台账'!$B:$B,"党组会",'会议台账'!$G:$G,{"张三","李四"},${PERIOD}))`],
  ['a state, less what comes later', 'asset', { aggregate: 'count', where: { field: '状态', in: ['在用'] } }, `COUNTIFS('资产台账'!$B:$B,"在用")-COUNTIFS('资产台账'!$B:$B,"在用",${LATER})`],
  ['what is empty', 'asset', { aggregate: 'count', where: { all: [{ field: '状态', in: ['在用'] }, { field: '使用人', empty: true }] } },
    `COUNTIFS('资产台账'!$B:$B,"在用",'资产台账'!$E:$E,"")-COUNTIFS('资产台账'!$B:$B,"在用",${LATER},'资产台账'!$E:$E,"")`],
  ['what is empty, guarded', 'asset', { aggregate: 'count', where: { field: '使用人', empty: true } },
    `COUNTIFS('资产台账'!$D:$D,">0",'资产台账'!$E:$E,"")-COUNTIFS(${LATER},'资产台账'!$E:$E,"")`],
  ['what is stale', 'asset', { aggregate: 'count', where: { all: [{ field: '状态', in: ['在用'] }, { field: '盘点日期', staleMonths: { parameter: 'stale' } }] } },
    `COUNTIFS('资产台账'!$B:$B,"在用",'资产台账'!$F:$F,"")-COUNTIFS('资产台账'!$B:$B,"在用",${LATER},'资产台账'!$F:$F,"")+COUNTIFS('资产台账'!$B:$B,"在用",'资产台账'!$F:$F,"<"&EDATE({end},-12))-COUNTIFS('资产台账'!$B:$B,"在用",'资产台账'!$F:$F,"<"&EDATE({end},-12),${LATER})`],
  ['all records, no total, no note', 'staff', { aggregate: 'count' }, `COUNTIFS('人员名册'!$B:$B,"?*",'人员名册'!$D:$D,">=0")`],
  ['a sum of all records without its total', 'staff', { aggregate: 'sum', field: '人数' }, `SUMIFS('人员名册'!$D:$D,'人员名册'!$B:$B,"?*")`],
  ['values in another tracker', 'staff', { aggregate: 'count', where: { all: [{ field: '在岗', in: [true] }, { field: '姓名', foundIn: { tracker: 'meeting', field: '主持人', where: { field: '类型', in: ['党组会'] }, inPeriod: true } }] } },
    `SUMPRODUCT((${at('人员名册', 'C')}="是")*SIGN(COUNTIFS('会议台账'!$G:$G,${at('人员名册', 'A')},'会议台账'!$B:$B,"党组会",${PERIOD})))`],
  ['different values', 'meeting', { aggregate: 'distinct', field: '主持人', where: { field: '类型', in: ['党组会'] } },
    `ROUND(SUMPRODUCT((${at('会议台账', 'B')}="党组会")*ISNUMBER(${at('会议台账', 'A')})*(${at('会议台账', 'A')}>={start})*(${at('会议台账', 'A')}<={end})*(${at('会议台账', 'G')}<>"")/(COUNTIFS(${at('会议台账', 'G')},${at('会议台账', 'G')}&"",${at('会议台账', 'B')},"党组会",${at('会议台账', 'A')},">="&{start},${at('会议台账', 'A')},"<="&{end})+1-(${at('会议台账', 'B')}="党组会")*ISNUMBER(${at('会议台账', 'A')})*(${at('会议台账', 'A')}>={start})*(${at('会议台账', 'A')}<={end})*(${at('会议台账', 'G')}<>""))),0)`],
  ['a difference where the minuend may be missing', 'lease', { aggregate: 'sum', field: '实收', minus: '应收', scope: 'state', where: { field: '期间', over: true } },
    `SUMIFS('出租台账'!$D:$D,'出租台账'!$B:$B,"<"&DATE(2022,7,1))-SUMIFS('出租台账'!$C:$C,'出租台账'!$B:$B,"<"&DATE(2022,7,1),'出租台账'!$D:$D,">=-9E+307")`],
  ['one field below another, counted', 'lease', { aggregate: 'count', where: unpaid }, UNPAID('')],
  ['one field below another, what is short', 'lease', { aggregate: 'sum', field: '应收', minus: '实收', where: unpaid }, `${UNPAID(`,${at('出租台账', 'C')}`)}-${UNPAID(`,${at('出租台账', 'D')}`)}`],
];

/** Shapes whose text is long; their value is what counts. */
const MORE: [string, string, Measure][] = [
  ['different values that stand elsewhere', 'meeting', { aggregate: 'distinct', field: '主持人', where: { field: '主持人', foundIn: { tracker: 'staff', field: '姓名', where: { field: '在岗', in: [true] } } } }],
  ['a sum of a bounded lookup', 'staff', { aggregate: 'sum', field: '人数', where: { field: '姓名', foundIn: { tracker: 'meeting', field: '主持人' } } }],
  ['values in a state tracker that may come later', 'lease', { aggregate: 'sum', field: '应收', where: { field: '资产', foundIn: { tracker: 'asset', field: '编号', where: { field: '状态', in: ['在用', '闲置'] }, inPeriod: true } } }],
  ['a rate over another tracker', 'meeting', { aggregate: 'rate', part: { aggregate: 'count', tracker: 'staff', where: { field: '姓名', foundIn: { tracker: 'meeting', field: '主持人', inPeriod: true } } }, whole: { aggregate: 'count', tracker: 'staff' } }],
  ['a sum from each date on', 'asset', { aggregate: 'rate', part: { aggregate: 'sum', tracker: 'lease', field: '应收', scope: 'until-end', where: { field: '收款日期', since: { key: '资产', tracker: 'asset', match: '编号', field: '取得日期' } } }, whole: { aggregate: 'sum', field: '原值' } }],
  ['a mean over several words', 'meeting', { aggregate: 'mean', field: '费用', where: { field: '类型', in: ['党组会', '常务会'] } }],
  ['a mean of a state, less what comes later', 'asset', { aggregate: 'mean', field: '原值', where: { field: '状态', in: ['在用'] } }],
  ['a largest negative number', 'meeting', { aggregate: 'max', field: '费用', where: { field: '类型', in: ['党委会'] } }],
  ['a largest number of a whole sheet without its total', 'staff', { aggregate: 'max', field: '人数' }],
  ['days between two dates of a state', 'asset', { aggregate: 'mean-days', from: '取得日期', to: '盘点日期', where: { field: '状态', in: ['在用', '闲置'] } }],
  ['different contracts', 'lease', { aggregate: 'distinct', field: '合同' }],
];

const map = (tables: readonly Table[]) => new Map(tables.map((table) => [table.tracker.id, table]));
const formulaOf = (tracker: string, taken: Measure, tables: readonly Table[] = all, period = '2022H1') =>
  liveFormula(taken, tracker, figureContext(definitionsWith({}), map(tables), [], halfYear(period)));

it.each(FORMS)('puts %s', (_, tracker, taken, formula) => {
  expect(formulaOf(tracker, taken)).toEqual({ formula });
});

const cases = [...FORMS.map(([name, tracker, taken]) => ({ name, tracker, taken })), ...MORE.map(([name, tracker, taken]) => ({ name, tracker, taken }))];
const definitions = definitionsWith(
  Object.fromEntries(['meeting', 'staff', 'asset', 'lease'].map((id) => [id, cases.filter(({ tracker }) => tracker === id).map(({ name, taken }) => indicator(name, '次', taken))])),
);

it('comes to the engine\'s figure, in a spreadsheet engine', async () => {
  const figures = measure(definitions, map(all), [], halfYear());
  expect(figures.filter(({ formula }) => formula === undefined).map(({ id }) => id)).toEqual([]);
  const values = await computed(figures, all);
  expect(figures.map(({ id, value }, index) => [id, Number(values[index]).toFixed(6), Number(value).toFixed(6)]).filter(([, live, engine]) => live !== engine)).toEqual([]);
  expect(figures.length).toBe(FORMS.length + MORE.length);
});

it('stays right when records are added below and sorted', async () => {
  const figures = measure(definitions, map(all), [], halfYear());
  const more = [tableOf(MEETING, [...MEETINGS, ['2022-05-05', '党组会', '七', 5, 5, true, '李四', 1]].reverse()), tableOf(STAFF, [...STAFF_RECORDS].reverse()), tableOf(ASSET, [...ASSETS].reverse()), tableOf(LEASE, [...LEASES, ['H4', '2022-04', 9, 1, 'A1', '2022-04-01'] as Value[]].reverse())];
  const values = await computed(figures, more);
  const now = new Map(measure(definitions, map(more), [], halfYear()).map(({ id, value }) => [id, value]));
  expect(figures.map(({ id }, index) => [id, Number(values[index]).toFixed(6), Number(now.get(id)).toFixed(6)]).filter(([, live, engine]) => live !== engine)).toEqual([]);
});

describe('no formula', () => {
  const with_ = (facts: TableOptions['facts'], records = MEETINGS) => [tableOf(MEETING, records, facts ? { facts } : {}), staff];
  const named = (name: string): Value[][] => [['2022-01-05', '党组会', '一', 10, 9, true, name, 10.5]];
  const hosts = { aggregate: 'count', where: { field: '姓名', foundIn: { tracker: 'meeting', field: '主持人' } } } as const;
  const untidyTotal = tableOf(STAFF, STAFF_RECORDS, { others: [{ row: 5, cells: { 姓名: '张三', 部门: '办公室', 人数: 18 } }] });
  const wild: [string, string, Measure, Table[], Figure['formulaObstacle'], string?][] = [
    ['its column is untidy', 'meeting', partyGroup, with_({ 类型: { native: false } }), 'untidy-cells'],
    ['its date column is untidy', 'meeting', partyGroup, with_({ 日期: { native: false } }), 'untidy-cells'],
    ['flags have no formula', 'meeting', { aggregate: 'count', where: { flagged: ['M-1'] } }, all, 'shape'],
    ['falsehood has no one spelling', 'meeting', { aggregate: 'count', where: { field: '列席', in: [false] } }, all, 'shape'],
    ['a free text has no list of other words', 'meeting', { aggregate: 'count', where: { field: '主持人', notIn: ['张三'] } }, all, 'shape'],
    ['a word reads as a number', 'meeting', { aggregate: 'count', where: { field: '主持人', in: ['2022-01'] } }, all, 'shape'],
    ['a word begins as a comparison', 'meeting', { aggregate: 'count', where: { field: '主持人', in: ['>三'] } }, all, 'shape'],
    ['a word differs from another in case only', 'meeting', { aggregate: 'count', where: { field: '主持人', in: ['Li'] } }, with_({}, [...named('Li'), ...named('LI')]), 'shape'],
    ['a looked-up name has a wildcard', 'staff', hosts, [meetings, tableOf(STAFF, [['张*', '办公室', true, 1]])], 'shape'],
    ['a looked-up name reads as a number', 'staff', hosts, [tableOf(MEETING, named('007')), tableOf(STAFF, [['7', '办公室', true, 1]])], 'shape'],
    ['nothing tells a total from the records', 'staff', { aggregate: 'count' }, [untidyTotal], 'shape'],
    ['a date is compared with a month', 'lease', { aggregate: 'sum', field: '应收', scope: 'until-end', where: { field: '期间', since: { key: '资产', tracker: 'asset', match: '编号', field: '取得日期' } } }, all, 'shape'],
    ['months in a period that cuts one', 'lease', { aggregate: 'count' }, all, 'shape', '2022-01-15..2022-03-10'],
    ['too many rows to look up', 'staff', hosts, [tableOf(MEETING, Array.from({ length: 4000 }, () => named('张三')[0] ?? [])), tableOf(STAFF, Array.from({ length: 3000 }, (_, index) => [`员${index}甲`, '办公室', true, 1]))], 'shape'],
    ['too long a formula', 'meeting', { aggregate: 'count', where: { field: '主持人', in: Array.from({ length: 900 }, (_, index) => `主持人甲乙丙丁第${index}位`) } }, all, 'shape'],
  ];
  it.each(wild)('where %s', (_, tracker, taken, tables, formulaObstacle, ...[period]) => {
    expect(formulaOf(tracker, taken, tables, period)).toEqual({ formulaObstacle });
  });
});

describe('words', () => {
  const counted = (name: string) => formulaOf('meeting', { aggregate: 'count', scope: 'state', where: { field: '主持人', in: [name] } }).formula;
  it.each([
    ['张三', `COUNTIFS('会议台账'!$G:$G,"张三")`],
    ['张"三"', `COUNTIFS('会议台账'!$G:$G,"张""三""")`],
    ['张*三?', `COUNTIFS('会议台账'!$G:$G,"张~*三~?")`],
  ])('%s', (name, formula) => expect(counted(name)).toBe(formula));

  it('takes every spelling of 是 that stands in the column, and 是', () => {
    const table = tableOf(MEETING, MEETINGS, { facts: { 列席: { trueSpellings: ['√', true, '1'] } } });
    expect(formulaOf('meeting', { aggregate: 'count', scope: 'state', where: { field: '列席', in: [true] } }, [table]).formula).toBe(`SUM(COUNTIFS('会议台账'!$F:$F,{"√",TRUE,1,"是"}))`);
  });

  it('scales a 万元 column, and keeps a sum in brackets where it divides', () => {
    const table = tableOf(MEETING, MEETINGS, { facts: { 费用: { scale: 10_000 } } });
    const cost = { aggregate: 'sum', field: '费用', scope: 'until-end' } as const;
    expect(formulaOf('meeting', { aggregate: 'rate', part: cost, whole: cost }, [table]).formula).toBe(
      `IF((SUMIFS('会议台账'!$H:$H,'会议台账'!$A:$A,"<="&{end})*10000)=0,"",100*(SUMIFS('会议台账'!$H:$H,'会议台账'!$A:$A,"<="&{end})*10000)/(SUMIFS('会议台账'!$H:$H,'会议台账'!$A:$A,"<="&{end})*10000))`,
    );
  });

  it('divides by the whole of what it divides by, whatever quotes are in the sheet\'s name', () => {
    const table = tableOf(ASSET, ASSETS, { sheet: `资"产'台账` });
    const inUse = { aggregate: 'count', where: { field: '状态', in: ['在用'] } } as const;
    const counted = `COUNTIFS('资"产''台账'!$B:$B,"在用")-COUNTIFS('资"产''台账'!$B:$B,"在用",${LATER.replaceAll("'资产台账'", `'资"产''台账'`)})`;
    expect(formulaOf('asset', { aggregate: 'rate', part: inUse, whole: inUse }, [table]).formula).toBe(`IF((${counted})=0,"",100*(${counted})/(${counted}))`);
  });

  it('doubles the quotes of a sheet\'s name', () => {
    const table = tableOf(MEETING, MEETINGS, { sheet: "20'22会议" });
    expect(formulaOf('meeting', { aggregate: 'sum', field: '费用', scope: 'until-end' }, [table]).formula).toBe(`SUMIFS('20''22会议'!$H:$H,'20''22会议'!$A:$A,"<="&{end})`);
  });
});

it('guards with a word where nothing else tells a total row apart', () => {
  const table = tableOf(STAFF, STAFF_RECORDS, { others: [{ row: 5, cells: { 姓名: '小计', 部门: '全局', 人数: 18 } }] });
  expect(formulaOf('staff', { aggregate: 'sum', field: '人数' }, [table]).formula).toBe(`SUMIFS('人员名册'!$D:$D,'人员名册'!$A:$A,"<>小计")`);
  expect(parseIsoDay('2022-01-01')).toBe(halfYear().period.start);
});
