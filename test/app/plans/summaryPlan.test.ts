import { summaryPlan } from '../../../src/app/plans/summaryPlan';
import type { Figure } from '../../../src/model/figure';
import type { Language } from '../../../src/model/localText';
import type { PlanCell, SheetPlan } from '../../../src/workbook/sheetPlan';
import { checkResultOf, definitions, figures } from './checkResultOf';

const plan = (more: Parameters<typeof checkResultOf>[0] = {}, language: Language = 'zh'): SheetPlan => summaryPlan(checkResultOf(more), definitions, { language, now: '2022-07-05 09:30' });
const row = (sheet: SheetPlan, number: number): readonly PlanCell[] => sheet.rows[number - 1] ?? [];

it('heads the table with title, unit, period and time of making', () => {
  const sheet = plan();
  expect(row(sheet, 1)[0]).toBe('某林业局2022年上半年台账数据汇总表');
  expect(row(sheet, 2).slice(0, 4)).toEqual(['单位', '某林业局', '制表时间', '2022-07-05 09:30']);
  expect(row(sheet, 3).slice(0, 5)).toEqual(['期间', '2022年上半年', '起止', { date: 44562 }, { date: 44742 }]);
  expect(row(sheet, 5)).toEqual(['板块', '指标', '计量单位', '本期数', '核算值', '核对', '要求', '达标情况', '数据来源', '备注']);
});

it('gives each indicator its row, live where it can be', () => {
  const sheet = plan();
  const check = (at: number) => ({ formula: `IF(AND(ISNUMBER(D${at}),ISNUMBER(E${at})),IF(ABS(D${at}-E${at})<0.005,"","≠"),IF(D${at}=E${at},"","≠"))` });
  expect(row(sheet, 6)).toEqual([
    '板块', '党组会', '次', { formula: `COUNTIFS('会议台账'!$A:$A,">="&$D$3,'会议台账'!$A:$A,"<="&$E$3)` }, 5, check(6), '按月召开', '未达标',
    { formula: `HYPERLINK("#'会议台账'!A3:H5","会议台账 5 行")` }, '',
  ]);
  expect(row(sheet, 7)).toEqual(['板块', '会议费', '元', 1234.5, 1234.5, check(7), '—', '—', { formula: `HYPERLINK("#'会议台账'!A3:H3","会议台账 1 行")` }, '含约数；写法不规范，未设公式']);
  expect(row(sheet, 8)).toEqual(['板块', '列席率', '%', 200 / 3, 200 / 3, check(8), '—', '达标', { formula: `HYPERLINK("#'会议台账'!A3:H9","会议台账 7 行；人员名册 3 行")` }, '逐行核算，未设公式']);
  expect(row(sheet, 9)).toEqual(['板块', '资产', '件', '—', '—', check(9), '—', '—', '—', '没有此台账']);
});

it('says above the table whether the two figures agree anywhere', () => {
  expect(row(plan(), 4)[0]).toEqual({
    formula: 'IF(COUNTIF($F$6:$F$9,"≠")=0,"本期数与核算值全部一致","本期数与核算值有 "&COUNTIF($F$6:$F$9,"≠")&" 项不一致（标“≠”），请重新校验后再生成")',
  });
});

it('names below it what is missing and which parameters were changed', () => {
  const sheet = plan({ parameters: { stale: 6, least: 3 } });
  expect(sheet.rows.slice(9).map((cells) => cells.filter((cell) => cell !== null && cell !== ''))).toEqual([
    [],
    ['说明：“本期数”是按台账实时计算的公式；“核算值”是制表时逐行核对的结果；点击“数据来源”查看明细行；规范单元格后重新生成，常量即换成公式。'],
    ['制表后新增或改动的行，必填项未填全、编号重复或写法不规范的，公式可能算不准：请改正后再校验，并重新生成本表。'],
    ['未提供的台账：资产台账'],
    [],
    ['与默认值不同的参数', '现值', '默认值', '用于'],
    ['盘点间隔', '月', 6, 12],
  ]);
});

it('is rectangular, and prints one page wide with its header on each page', () => {
  const sheet = plan();
  expect(new Set(sheet.rows.map((cells) => cells.length))).toEqual(new Set([sheet.columns.length]));
  expect(sheet.freezeRows).toBe(5);
  expect(sheet.print).toEqual({
    orientation: 'landscape', area: { firstRow: 1, firstColumn: 1, lastRow: sheet.rows.length, lastColumn: 10 }, titleRows: { first: 5, last: 5 }, footer: '第 &P 页，共 &N 页',
  });
});

it('formats numbers by their unit', () => {
  const formats = plan().styles.filter(({ area, style }) => style.numberFormat !== undefined && area.firstRow >= 6);
  expect(formats.map(({ area, style }) => [area.firstRow, area.lastRow, style.numberFormat])).toEqual([[6, 6, '#,##0'], [7, 7, '#,##0.00'], [8, 8, '0.0'], [9, 9, '#,##0']]);
});

it('speaks English, and keeps the trackers\' names', () => {
  const sheet = plan({}, 'en');
  expect(sheet.name).toBe('Summary');
  expect(row(sheet, 6).slice(6, 9)).toEqual(['every month', 'Not met', { formula: `HYPERLINK("#'会议台账'!A3:H5","会议台账, 5 rows")` }]);
});

it('doubles quotes in sheet names, and keeps within what Excel holds in a formula', () => {
  const [first] = checkResultOf().figures;
  const named = (sheet: string) => row(plan({ figures: first ? [{ ...first, sources: [{ sheet, firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 }] }] : [] }), 6)[8];
  expect(named(`张"三'的`)).toEqual({ formula: `HYPERLINK("#'张""三''的'!A2","张""三'的 1 行")` });
  expect(named('长'.repeat(260))).toBe(`${'长'.repeat(260)} 1 行`);
});

describe('beside the year before', () => {
  const [count, cost, rate, asset] = figures;
  if (!count || !cost || !rate || !asset) throw new Error('bad test data');
  const FORMULA = `COUNTIFS('会议台账'!$A:$A,">="&{start},'会议台账'!$A:$A,"<="&{end})`;
  const compared: readonly Figure[] = [
    { ...count, previous: { value: 3, sources: [], formula: FORMULA } },
    { ...cost, previous: { value: 1000, sources: [], approximate: 'over' } },
    { ...rate, previous: { value: 50, sources: [] } },
    asset,
  ];
  const cells = (sheet: SheetPlan, number: number) => row(sheet, number).slice(6, 9);
  const difference = (at: number, decimals: number) => ({ formula: `IF(AND(ISNUMBER(D${at}),ISNUMBER(G${at})),ROUND(ROUND(D${at},${decimals})-ROUND(G${at},${decimals}),${decimals}),"—")` });
  const percent = (at: number) => ({ formula: `IF(ISNUMBER(H${at}),IF(ROUND(G${at},2)=0,"—",100*H${at}/ROUND(G${at},2)),"—")` });

  it('has three columns more, and the earlier period\'s ends for their formulas', () => {
    const sheet = plan({ figures: compared });
    expect(row(sheet, 5)).toEqual(['板块', '指标', '计量单位', '本期数', '核算值', '核对', '上年同期', '增减', '增减（%）', '要求', '达标情况', '数据来源', '备注']);
    expect(row(sheet, 3).slice(3)).toEqual([{ date: 44562 }, { date: 44742 }, null, '上年同期起止', { date: 44197 }, { date: 44377 }, null, null, null, null]);
    expect(cells(sheet, 6)).toEqual([{ formula: `COUNTIFS('会议台账'!$A:$A,">="&$H$3,'会议台账'!$A:$A,"<="&$I$3)` }, difference(6, 2), percent(6)]);
    // Of approximate figures there is no difference.
    expect(cells(sheet, 7)).toEqual([1000, '—', '—']);
    expect(cells(sheet, 8)).toEqual([50, difference(8, 1), '—']);
    expect(cells(sheet, 9)).toEqual(['—', '—', '—']);
  });

  it('signs the change, and says points for percentages', () => {
    const sheet = plan({ figures: compared });
    const format = (at: number, column: number) => sheet.styles.filter(({ area, style }) => style.numberFormat !== undefined && area.firstRow <= at && at <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn).at(-1)?.style.numberFormat;
    expect([6, 7, 8].map((at) => [7, 8, 9].map((column) => format(at, column)))).toEqual([
      ['#,##0', '+#,##0;-#,##0;#,##0', '+0.0;-0.0;0.0'],
      ['#,##0.00', '+#,##0.00;-#,##0.00;#,##0.00', '+0.0;-0.0;0.0'],
      ['0.0', '+0.0"个百分点";-0.0"个百分点";0.0"个百分点"', '+0.0;-0.0;0.0'],
    ]);
    expect([format(3, 8), format(3, 9)]).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
  });

  it('keeps its marks, links and page where the columns have moved', () => {
    const sheet = plan({ figures: compared });
    expect(sheet.columns).toHaveLength(13);
    expect(sheet.print.area?.lastColumn).toBe(13);
    expect(new Set(sheet.rows.map((line) => line.length))).toEqual(new Set([13]));
    expect(sheet.conditional?.map(({ area, formula }) => [area.firstColumn, formula])).toEqual([[4, '$F6="≠"'], [1, 'COUNTIF($F$6:$F$9,"≠")>0'], [11, '$K6="未达标"'], [1, '$A6=$A5']]);
    expect(sheet.styles.filter(({ style }) => style.font?.underline).map(({ area }) => [area.firstColumn, area.firstRow, area.lastRow])).toEqual([[12, 6, 8]]);
  });

  it('says what is approximate or a constant, and what the columns mean', () => {
    const sheet = plan({ figures: [{ ...count, previous: { value: 3, sources: [] } }, ...compared.slice(1)] });
    expect([row(sheet, 6)[12], row(sheet, 7)[12], row(sheet, 8)[12]]).toEqual(['上年同期按核算值填，未设公式', '含约数；写法不规范，未设公式；上年同期含约数', '逐行核算，未设公式']);
    expect(sheet.rows.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('“上年同期”'))).toHaveLength(1);
  });

  it('speaks English', () => {
    const sheet = plan({ figures: compared }, 'en');
    expect(row(sheet, 5).slice(6, 9)).toEqual(['Year before', 'Change', 'Change (%)']);
    expect(row(sheet, 3)[6]).toBe('Year before');
  });
});
