import { findingsPlan } from '../../../src/app/plans/findingsPlan';
import { describe as sentences } from '../../../src/engine/describe';
import type { Finding } from '../../../src/model/finding';
import { checkResultOf, definitions, finding } from './checkResultOf';

const plan = (findings: readonly Finding[], more: Parameters<typeof checkResultOf>[0] = {}) => findingsPlan(checkResultOf({ findings, ...more }), definitions, { language: 'zh', now: '2022-07-05 09:30' });

it('gives each finding a row with a link to its cell and its sentences', () => {
  const one = finding();
  const { message, hint, basis } = sentences(one, definitions, 'zh');
  const sheet = plan([one, finding({ severity: 'risk', at: { sheet: "会'议", row: 30, column: 28 } })]);
  expect(sheet.rows[2]).toEqual(['序号', '级别', '编码', '台账', '位置', '问题', '发现', '应为', '处理建议', '依据']);
  expect(sheet.rows[3]).toEqual([1, '错误', 'FIELD-REQUIRED', '会议台账', { formula: `HYPERLINK("#'会议台账'!B4","B4")` }, message, '', '党组会、党委会', hint, basis]);
  expect(sheet.rows[4]?.slice(0, 5)).toEqual([2, '风险', 'FIELD-REQUIRED', "会'议", { formula: `HYPERLINK("#'会''议'!AB30","AB30")` }]);
  expect(sheet.rows[1]?.[0]).toBe('错误 1 项，风险 1 项，提示 0 项；制表时间 2022-07-05 09:30');
});

it('names the tracker where a finding has no cell', () => {
  const homeless: Finding = { code: 'SHEET-MISSING', tracker: 'asset', severity: 'warning', received: '', expected: '', values: { tracker: '资产台账' }, inPeriod: true };
  expect(plan([homeless]).rows[3]?.slice(3, 5)).toEqual(['资产台账', '工作簿']);
});

it('filters, repeats and freezes its header', () => {
  const sheet = plan([finding(), finding()]);
  expect(sheet.filter).toEqual({ firstRow: 3, firstColumn: 1, lastRow: 5, lastColumn: 10 });
  expect(sheet.print.titleRows).toEqual({ first: 3, last: 3 });
  expect(sheet.freezeRows).toBe(3);
});

it('says so where nothing was found', () => {
  const sheet = plan([]);
  expect([sheet.rows.slice(3).map(([first]) => first), sheet.filter, sheet.conditional]).toEqual([['未发现问题'], undefined, undefined]);
});

it('lists what was accepted under its own heading, with reason, name and day, apart from what can be filtered', () => {
  const accepted = finding({ severity: 'risk', received: '007' });
  const sheet = plan([finding()], { excepted: [{ finding: accepted, reason: '已核实', by: '张三', on: '2022-07-01' }, { finding: finding(), reason: '早先的' }] });
  const { message } = sentences(accepted, definitions, 'zh');
  expect(sheet.rows[4]).toEqual(Array(10).fill(null));
  expect(sheet.rows[5]?.[0]).toBe('例外（2 项）');
  expect(sheet.rows[6]).toEqual(['序号', '级别', '编码', '台账', '位置', '问题', '发现', '确认人', '理由', '确认日期']);
  expect(sheet.rows[7]).toEqual([1, '风险', 'FIELD-REQUIRED', '会议台账', { formula: `HYPERLINK("#'会议台账'!B4","B4")` }, message, '007', '张三', '已核实', { date: 44743 }]);
  expect(sheet.rows[8]?.slice(7)).toEqual([null, '早先的', null]);
  expect([sheet.filter?.lastRow, sheet.print.area?.lastRow]).toEqual([4, 9]);
  expect(sheet.rows[1]?.[0]).toBe('错误 1 项，风险 0 项，提示 0 项；制表时间 2022-07-05 09:30');
});

it('lists no more than a sheet of Excel on the web takes, gravest first, and says how many are left', () => {
  const many = Array.from({ length: 150_001 }, (_, index) => finding({ at: { sheet: '会议台账', row: index + 2, column: 2 } }));
  const sheet = plan(many, { excepted: [{ finding: finding(), reason: '已核实' }] });
  expect(sheet.rows.length).toBe(150_003);
  expect(sheet.rows[1]?.[0]).toBe('错误 150001 项，风险 0 项，提示 0 项；制表时间 2022-07-05 09:30；本表只列 150000 项，另有 2 项未列：改正后再校验，并重新生成本表');
}, 60_000);

it('keeps its styles few, however many findings there are', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => finding({ at: { sheet: '会议台账', row: index + 2, column: 2 } }));
  const sheet = plan(many);
  expect(sheet.rows.length).toBe(10_003);
  expect(sheet.styles.length).toBeLessThan(12);
});
