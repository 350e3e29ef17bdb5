import type { Finding, SharedCode } from '../../src/model/finding';
import { describe as sentencesOf } from '../../src/engine/describe';
import { sharedMessages } from '../../src/engine/sharedMessages';
import { fixedAsset } from '../../src/trackers/fixedAsset';
import { lease } from '../../src/trackers/lease';
import { researchFund } from '../../src/trackers/researchFund';
import { study } from '../../src/trackers/study';

const definitions = { trackers: [study, fixedAsset, lease, researchFund] };
const finding = (code: string, more: Partial<Finding> = {}): Finding => ({
  code, severity: 'error', tracker: 'study', at: { sheet: '学习台账', row: 8, column: 8 }, field: '实到人数', received: '3', expected: '2', values: {}, inPeriod: true, ...more,
});

/** A finding of each shared code as the engine makes it, with the sentences that it must read as. */
const CASES: Record<SharedCode, { readonly of: Partial<Finding>; readonly zh: string; readonly en: string; readonly hint: string }[]> = {
  'SHEET-MISSING': [{ of: { values: { tracker: '谈话台账' } }, zh: '工作簿中没有可用的谈话台账，有关指标无法统计。', en: 'The workbook has no usable 谈话台账 sheet, so its figures cannot be computed.', hint: '请把谈话台账放入本工作簿；如已有，请检查工作表名称，或在“列对应”中指定。' }],
  'SHEET-HIDDEN': [
    { of: { values: { what: 'rows', rows: 3, records: 18 } }, zh: '学习台账：有 3 行被隐藏或筛选，均已计入。', en: '学习台账: 3 rows are hidden or filtered out but counted.', hint: '请取消隐藏或清除筛选后核对；不应计入的记录请删除。' },
    { of: { values: { what: 'sheet', rows: 0, records: 18 } }, zh: '学习台账：工作表处于隐藏状态，其中 18 条记录已计入。', en: '学习台账: the sheet is hidden; its 18 records are counted.', hint: '请取消隐藏或清除筛选后核对；不应计入的记录请删除。' },
    { of: { values: { what: 'both', rows: 1, records: 1 } }, zh: '学习台账：工作表处于隐藏状态，其中 1 条记录已计入，并有 1 行被隐藏或筛选。', en: '学习台账: the sheet is hidden and 1 row is hidden or filtered out; its 1 record is counted.', hint: '请取消隐藏或清除筛选后核对；不应计入的记录请删除。' },
  ],
  'HEADER-MISSING': [{ of: { field: '日期' }, zh: '学习台账 H8：表头中没有找到必需的列“日期”。', en: '学习台账 H8: the required column “日期” was not found in the header.', hint: '请补上“日期”列；已有这一列的，指明是哪一列，或把它的表头改为“日期”。' }],
  'HEADER-DUPLICATE': [{ of: { received: '金额(元)', field: '金额', values: { first: 'G2' } }, zh: '学习台账 H8：表头“金额(元)”与 G2 都对应“金额”，只读取了 G2 所在的列。', en: '学习台账 H8: the header “金额(元)” and G2 both stand for “金额”; only the column of G2 was read.', hint: '请保留一列“金额”，另一列改名或删除。' }],
  'FIELD-REQUIRED': [
    { of: { received: '—' }, zh: '学习台账 H8：“实到人数”必须填写，现填的“—”视为未填。', en: '学习台账 H8: “实到人数” must be filled in but holds “—”, which counts as nothing.', hint: '请补填“实到人数”。' },
    { of: { received: '' }, zh: '学习台账 H8：“实到人数”必须填写，现为空。', en: '学习台账 H8: “实到人数” must be filled in but is empty.', hint: '请补填“实到人数”。' },
  ],
  'FIELD-TYPE': [
    { of: { received: '若干', expected: '12', values: { type: 'integer' } }, zh: '学习台账 H8：“实到人数”填写的“若干”无法识别为整数。', en: '学习台账 H8: “若干” in “实到人数” cannot be read as a whole number.', hint: '请填写整数，如 12。' },
    { of: { received: '去年', expected: '2022', values: { type: 'year' } }, zh: '学习台账 H8：“实到人数”填写的“去年”无法识别为年份。', en: '学习台账 H8: “去年” in “实到人数” cannot be read as a year.', hint: '请填写四位年份，如 2022。' },
    { of: { received: '月底', expected: '2022-06-20', values: { type: 'date' } }, zh: '学习台账 H8：“实到人数”填写的“月底”无法识别为日期。', en: '学习台账 H8: “月底” in “实到人数” cannot be read as a date.', hint: '请填写完整日期，如 2022年6月20日。' },
  ],
  'FIELD-ENUM': [
    { of: { received: '党客', expected: '党课、读书班', values: { close: 'yes', nearest: '党课' } }, zh: '学习台账 H8：“实到人数”填写的“党客”不在规定的选项中。', en: '学习台账 H8: “党客” is not one of the words allowed in “实到人数”.', hint: '是否应为“党课”？可选：党课、读书班。' },
    { of: { received: '茶话', expected: '党课、读书班', values: { close: 'no', nearest: '' } }, zh: '学习台账 H8：“实到人数”填写的“茶话”不在规定的选项中。', en: '学习台账 H8: “茶话” is not one of the words allowed in “实到人数”.', hint: '请从以下选项中填写：党课、读书班。' },
  ],
  'FIELD-RANGE': [{ of: { received: '-3', expected: '≥ 0' }, zh: '学习台账 H8：“实到人数”为 -3，超出允许范围，应 ≥ 0。', en: '学习台账 H8: “实到人数” is -3, outside the allowed range; it should be ≥ 0.', hint: '请核对原始凭据后改正。' }],
  'DATE-AS-TEXT': [{ of: { field: '日期', received: '2022-06-20', expected: '2022-06-20' }, zh: '学习台账 H8：“日期”的“2022-06-20”不是真正的日期，已按 2022年6月20日 读取。', en: '学习台账 H8: “2022-06-20” in “日期” is not a real date; it was read as 20 June 2022.', hint: '点“修正”改为日期 2022年6月20日。' }],
  'NUMBER-AS-TEXT': [{ of: { received: '３', expected: '3' }, zh: '学习台账 H8：“实到人数”的“３”是文本，已按数字 3 读取。', en: '学习台账 H8: “３” in “实到人数” is text; it was read as the number 3.', hint: '点“修正”改为数字 3。' }],
  'VALUE-UNTIDY': [{ of: { received: ' 张三', expected: '张三' }, zh: '学习台账 H8：“实到人数”的“ 张三”书写不规范，已按“张三”读取。', en: '学习台账 H8: “ 张三” in “实到人数” is untidy; it was read as “张三”.', hint: '点“修正”改为“张三”。' }],
  'VALUE-APPROXIMATE': [{ of: { received: '90多', values: { kind: 'over', number: 90 } }, zh: '学习台账 H8：“实到人数”的“90多”是约数，已按“90余”计入。', en: '学习台账 H8: “90多” in “实到人数” is approximate; it was counted as over 90.', hint: '请尽量填写准确数字；确无准确数的，文稿中按约数表述。' }],
  'VALUE-REDACTED': [{ of: { received: '**' }, zh: '学习台账 H8：“实到人数”的数据已被遮盖（**），无法统计。', en: '学习台账 H8: “实到人数” is blacked out (**) and cannot be counted.', hint: '请填写真实数据；确需脱敏的，请在上报前另行处理。' }],
  'VALUE-ERROR': [{ of: { received: '#REF!' }, zh: '学习台账 H8：“实到人数”是 Excel 错误值 #REF!。', en: '学习台账 H8: “实到人数” holds the Excel error #REF!.', hint: '请检查该单元格的公式及其引用，或改填数值。' }],
  'KEY-DUPLICATE': [{ of: { received: 'A1', values: { keys: '编号', first: 'A2' } }, zh: '学习台账 H8：编号“A1”重复，首次出现在 A2。', en: '学习台账 H8: 编号 “A1” stands twice, first at A2.', hint: '请核对两条记录：重复录入的删除一条，编号有误的改正。' }],
  'REF-MISSING': [
    { of: { field: '谈话对象', received: '张三峰', values: { target: '人员名册', targetField: '姓名', close: 'yes', nearest: '张三丰' } }, zh: '学习台账 H8：“谈话对象”的“张三峰”在人员名册的“姓名”中找不到。', en: '学习台账 H8: “张三峰” in “谈话对象” is not found under “姓名” of 人员名册.', hint: '是否应为“张三丰”？请核对后改正，或在人员名册中补登。' },
    { of: { field: '谈话对象', received: '王五', values: { target: '人员名册', targetField: '姓名', close: 'no', nearest: '' } }, zh: '学习台账 H8：“谈话对象”的“王五”在人员名册的“姓名”中找不到。', en: '学习台账 H8: “王五” in “谈话对象” is not found under “姓名” of 人员名册.', hint: '请核对“王五”是否写错，或在人员名册中补登。' },
  ],
  'TOTAL-MISMATCH': [{ of: { values: { label: '合计', total: '36 名', sum: '39 名' } }, zh: '学习台账 H8：“合计”行的“实到人数”为 36 名，各记录合计应为 39 名。', en: '学习台账 H8: “实到人数” in the row “合计” is 36 名, but its records add up to 39 名.', hint: '请核对该行的公式或数字，以及是否有漏记、多记。' }],
  'DATE-OUT-OF-YEAR': [{ of: { field: '日期', received: '2021-04-11', expected: '2022' }, zh: '学习台账 H8：“日期”为 2021年4月11日，不在 2022 年内。', en: '学习台账 H8: “日期” is 11 April 2021, which is not in 2022.', hint: '请核对年份；属于其他年度的记录请移到当年台账。' }],
  'DATE-IN-FUTURE': [{ of: { field: '日期', received: '2022-12-05', values: { today: '2022-07-05' } }, zh: '学习台账 H8：“日期”为 2022年12月5日，晚于今天（2022年7月5日）。', en: '学习台账 H8: “日期” is 5 December 2022, which is later than today (5 July 2022).', hint: '该列只记录已经发生的事项，请核对日期。' }],
};

test.each(Object.entries(CASES).flatMap(([code, cases]) => cases.map((each) => [code, each] as const)))('%s says what is wrong and what to do', (code, { of, zh, en, hint }) => {
  const chinese = sentencesOf(finding(code, of), definitions, 'zh');
  expect([chinese.message, chinese.hint]).toEqual([zh, hint]);
  const english = sentencesOf(finding(code, of), definitions, 'en');
  expect(english.message).toBe(en);
  for (const text of [chinese.basis, english.basis, english.hint]) expect(text).not.toMatch(/^$|[{}]|undefined/);
});

test('every shared code has a case here', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(sharedMessages).sort());
});

test('a rule of a tracker has its own sentences', () => {
  const values = { sheet: '学习台账', left: '实到人数', right: '应到人数', limit: 2, amount: '—', owner: '—' };
  expect(sentencesOf(finding('STUDY-001', { values }), definitions, 'zh').message).toBe('学习台账 H8：实到 3 人，多于应到 2 人。');
});

test('a value that a finding does not have is a stroke in its sentence', () => {
  expect(sentencesOf(finding('STUDY-001'), definitions, 'zh').message).toBe('学习台账 H8：实到 3 人，多于应到 — 人。');
});

test('a code that nobody has is our fault', () => {
  expect(() => sentencesOf(finding('STUDY-999'), definitions, 'zh')).toThrow('no sentences for the code STUDY-999');
});

const inLease = { tracker: 'lease', at: { sheet: '资产出租台账', row: 2, column: 6 }, field: '应收期间' };
const GAP = { group: '2022-01', months: '2022-03、2022-04', monthsEn: '2022-03, 2022-04', count: 2, owner: '甲公司' };

test.each<[string, string, Partial<Finding>, string, string]>([
  ['money', 'ASSET-002', { tracker: 'fixed-asset', field: '净值', received: '3900.00', expected: '1234567.50', values: { formula: '原值 − 累计折旧', difference: '1230667.50' } },
    '学习台账 H8：净值 3,900.00 元，按原值 − 累计折旧应为 1,234,567.50 元，相差 1,230,667.50 元。', '学习台账 H8: net value 3,900.00 yuan; 原值 − 累计折旧 gives 1,234,567.50 yuan, a difference of 1,230,667.50.'],
  ['money and a date among values that agree', 'ASSET-007', { tracker: 'fixed-asset', field: '资产名称', values: { firstRow: 2, what: '电脑 / 5000.00 / 2020-01-01 / 2101室' } },
    '学习台账 H8：与第 2 行名称、原值、取得日期、存放地点相同（电脑 / 5,000.00 / 2020年1月1日 / 2101室），编号不同，疑似重复登记。', '学习台账 H8: same name, value, date and place as row 2 (电脑 / 5,000.00 / 1 January 2020 / 2101室) under another number; perhaps entered twice.'],
  ['a month', 'LEASE-005', { ...inLease, received: '2022-01', values: { from: '2022-02-10', to: '2022-12-31', key: '' } },
    '资产出租台账 F2：应收期间 2022年1月 不在合同期（2022年2月10日 至 2022年12月31日）内。', '资产出租台账 F2: the month January 2022 is outside the contract (10 February 2022 to 31 December 2022).'],
  ['months, but not a contract number that looks like one', 'LEASE-004', { ...inLease, received: '2022-05', values: GAP },
    '资产出租台账 F2：合同 2022-01（甲公司）缺 2022年3月、2022年4月 的租金记录，共 2 个月。', '资产出租台账 F2: contract 2022-01 (甲公司) has no record for March 2022, April 2022, 2 months in all.'],
  ['a month of another year', 'DATE-OUT-OF-YEAR', { ...inLease, received: '2021-12', expected: '2022' },
    '资产出租台账 F2：“应收期间”为 2021年12月，不在 2022 年内。', '资产出租台账 F2: “应收期间” is December 2021, which is not in 2022.'],
  ['a key, each part by its own type', 'KEY-DUPLICATE', { ...inLease, field: '合同编号', received: '2022-02-01 / 2022-01', values: { keys: '合同编号 + 应收期间', first: 'A2' } },
    '资产出租台账 F2：合同编号 + 应收期间“2022-02-01 / 2022年1月”重复，首次出现在 A2。', '资产出租台账 F2: 合同编号 + 应收期间 “2022-02-01 / January 2022” stands twice, first at A2.'],
  ['the spelling that a fix writes', 'VALUE-UNTIDY', { ...inLease, received: '1月', expected: '2022-01' },
    '资产出租台账 F2：“应收期间”的“1月”书写不规范，已按“2022-01”读取。', '资产出租台账 F2: “1月” in “应收期间” is untidy; it was read as “2022-01”.'],
])('writes %s as people do', (_, code, of, zh, en) => {
  expect(sentencesOf(finding(code, of), definitions, 'zh').message).toBe(zh);
  expect(sentencesOf(finding(code, of), definitions, 'en').message).toBe(en);
});

test('what was found and expected reads alike by itself', () => {
  const later = finding('DATE-IN-FUTURE', { field: '日期', received: '2022-12-05', expected: '≤ 2022-07-05', values: { today: '2022-07-05' } });
  expect(sentencesOf(later, definitions, 'zh')).toMatchObject({ received: '2022年12月5日', expected: '≤ 2022年7月5日' });
  expect(sentencesOf(finding('STUDY-001', { values: { limit: '2' } }), definitions, 'zh')).toMatchObject({ received: '3', expected: '2' });
});

test('a long text is cut, between characters', () => {
  const { message, received } = sentencesOf(finding('FIELD-TYPE', { received: `${'长'.repeat(199)}😀${'长'.repeat(32_000)}`, values: { type: 'integer' } }), definitions, 'zh');
  expect(received).toBe(`${'长'.repeat(199)}…`);
  expect(message.length).toBeLessThan(300);
});

test.each<[string, Partial<Finding>, string, string]>([
  ['FIELD-TYPE', { field: '日期', expected: '2022-06-20', values: { type: 'date' } }, '如 2022年6月20日', 'such as 20 June 2022'],
  ['FIELD-REQUIRED', { field: '应到人数', expected: '12' }, '如 12', 'such as 12'],
  ['FIELD-REQUIRED', { field: '学习主题', expected: '' }, '填写', 'filled in'],
  ['DATE-AS-TEXT', { field: '日期', expected: '2022-06-20' }, '2022年6月20日', '20 June 2022'],
  ['DATE-OUT-OF-YEAR', { field: '日期', expected: '2022' }, '2022年', '2022'],
  ['HEADER-DUPLICATE', { expected: '实到人数', values: { first: 'A1' } }, '一列“实到人数”', 'one column “实到人数”'],
  ['REF-MISSING', { expected: '张三丰', values: { target: '人员名册', targetField: '姓名', close: 'yes', nearest: '张三丰' } }, '可能是“张三丰”', 'perhaps “张三丰”'],
  ['STUDY-002', { field: '日期', expected: '≠ A3', values: { firstRow: 3, what: '' } }, '与 A3 不同', 'not the same as A3'],
  ['STUDY-006', { field: '佐证材料', expected: '填写', values: { column: 'there' } }, '填写', 'filled in'],
  ['STUDY-005', { field: '日期', expected: '星期一', values: { weekday: '星期二', weekdayEn: 'Tuesday', due: '星期一', dueEn: 'Monday' } }, '星期一', 'Monday'],
  ['ASSET-004', { tracker: 'fixed-asset', field: '盘点结果', expected: '≠ 盘亏', values: { amount: '5000.00', owner: '办公室' } }, '不是“盘亏”', 'not “盘亏”'],
  ['ASSET-005', { tracker: 'fixed-asset', field: '资产编号', expected: '出租', values: { bySheet: '出租', owner: '办公室' } }, '《出租》中有对应记录', 'a matching record in 出租'],
  ['ASSET-005', { tracker: 'fixed-asset', field: '资产编号', expected: '2022年1月、2022年2月', values: { bySheet: '出租', owner: '办公室', spans: '2022年1月、2022年2月', spansEn: 'January 2022, February 2022', count: 2 } }, '《出租》中有2022年1月、2022年2月的记录', 'records in 出租 for January 2022, February 2022'],
  ['LEASE-004', { ...inLease, expected: '2022-03, 2022-04', values: GAP }, '有 2022年3月、2022年4月 的记录', 'records for March 2022, April 2022'],
  ['LEASE-005', { ...inLease, expected: '2022-02-10 – 2022-12-31', values: { from: '2022-02-10', to: '2022-12-31', key: '' } }, '2022年2月10日 至 2022年12月31日', '10 February 2022 – 31 December 2022'],
  ['FUND-001', { tracker: 'research-fund', field: '事由', expected: '≠ …会议…', values: { amount: '1.00', word: '会议', owner: '李四' } }, '不含“会议”', 'without “会议”'],
  ['FUND-003', { tracker: 'research-fund', field: '出差开始', expected: '∉ 2022-02-01 – 2022-02-03', values: { from: '', to: '', firstRow: 2, otherFrom: '', otherTo: '', owner: '李四' } }, '不在 2022年2月1日 至 2022年2月3日 之间', 'not within 1 February 2022 – 3 February 2022'],
])('%s says by itself what was expected', (code, of, zh, en) => {
  expect(sentencesOf(finding(code, of), definitions, 'zh').expected).toBe(zh);
  expect(sentencesOf(finding(code, of), definitions, 'en').expected).toBe(en);
});

test.each([
  [{ what: 'rows', rows: 3 }, '3 行隐藏', '3 hidden rows'],
  [{ what: 'sheet', rows: 0 }, '工作表隐藏', 'sheet hidden'],
  [{ what: 'both', rows: 1 }, '工作表隐藏，1 行隐藏', 'sheet hidden, 1 hidden row'],
])('%j is hidden, and everything should be shown', (values, zh, en) => {
  const hidden = finding('SHEET-HIDDEN', { received: '0', expected: '0', values: { ...values, records: 2 } });
  expect(sentencesOf(hidden, definitions, 'zh')).toMatchObject({ received: zh, expected: '全部显示' });
  expect(sentencesOf(hidden, definitions, 'en')).toMatchObject({ received: en, expected: 'everything shown' });
});
