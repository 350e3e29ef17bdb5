import type { SharedCode } from '../model/finding';
import type { LocalText } from '../model/localText';
import type { Severity } from '../model/severity';

export interface SharedMessage {
  readonly severity: Severity;
  /** ICU MessageFormat over {sheet}, {cell}, {field}, {received}, {filled} (yes, no), {expected} and the finding's values. */
  readonly message: LocalText;
  readonly hint: LocalText;
  readonly basis: LocalText;
}

const ENTRY: LocalText = { zh: '内部管理要求：台账填写规范', en: 'Internal requirement: how tracking sheets are filled in' };
const LAYOUT: LocalText = { zh: '内部管理要求：台账表样', en: 'Internal requirement: layout of tracking sheets' };
const LEDGER: LocalText = { zh: '内部管理要求：台账之间数据一致', en: 'Internal requirement: tracking sheets agree with one another' };

/** Sentences of the codes that every tracker shares: place, found, expected; the hint says what to do. */
export const sharedMessages = {
  'SHEET-MISSING': {
    severity: 'warning',
    message: {
      zh: '工作簿中没有可用的{tracker}，有关指标无法统计。',
      en: 'The workbook has no usable {tracker} sheet, so its figures cannot be computed.',
    },
    hint: {
      zh: '请把{tracker}放入本工作簿；如已有，请检查工作表名称，或在“列对应”中指定。',
      en: 'Add the sheet {tracker} to this workbook. If it is there, check its name or choose it under “Columns”.',
    },
    basis: LAYOUT,
  },
  'SHEET-HIDDEN': {
    severity: 'warning',
    message: {
      zh: '{sheet}：{what, select, sheet {工作表处于隐藏状态，其中 {records} 条记录已计入。} both {工作表处于隐藏状态，其中 {records} 条记录已计入，并有 {rows} 行被隐藏或筛选。} other {有 {rows} 行被隐藏或筛选，均已计入。}}',
      en: '{sheet}: {what, select, sheet {the sheet is hidden; its {records, plural, one {# record is} other {# records are}} counted.} both {the sheet is hidden and {rows, plural, one {# row is} other {# rows are}} hidden or filtered out; its {records, plural, one {# record is} other {# records are}} counted.} other {{rows, plural, one {# row is} other {# rows are}} hidden or filtered out but counted.}}',
    },
    hint: {
      zh: '请取消隐藏或清除筛选后核对；不应计入的记录请删除。',
      en: 'Unhide the sheet or clear the filter and look; delete records that should not count.',
    },
    basis: LAYOUT,
  },
  'HEADER-MISSING': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：表头中没有找到必需的列“{field}”。',
      en: '{sheet} {cell}: the required column “{field}” was not found in the header.',
    },
    hint: {
      zh: '请补上“{field}”列；已有这一列的，指明是哪一列，或把它的表头改为“{field}”。',
      en: 'Add the column “{field}”. If it is there under another header, say which one it is, or rename it to “{field}”.',
    },
    basis: LAYOUT,
  },
  'HEADER-DUPLICATE': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：表头“{received}”与 {first} 都对应“{field}”，只读取了 {first} 所在的列。',
      en: '{sheet} {cell}: the header “{received}” and {first} both stand for “{field}”; only the column of {first} was read.',
    },
    hint: { zh: '请保留一列“{field}”，另一列改名或删除。', en: 'Keep one column “{field}”; rename or delete the other.' },
    basis: LAYOUT,
  },
  'FIELD-REQUIRED': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：“{field}”必须填写，{filled, select, yes {现填的“{received}”视为未填} other {现为空}}。',
      en: '{sheet} {cell}: “{field}” must be filled in but {filled, select, yes {holds “{received}”, which counts as nothing} other {is empty}}.',
    },
    hint: { zh: '请补填“{field}”。', en: 'Fill in “{field}”.' },
    basis: ENTRY,
  },
  'FIELD-TYPE': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：“{field}”填写的“{received}”无法识别为{type, select, date {日期} yearmonth {月份} year {年份} integer {整数} number {数字} boolean {是或否} other {文字}}。',
      en: '{sheet} {cell}: “{received}” in “{field}” cannot be read as {type, select, date {a date} yearmonth {a month} year {a year} integer {a whole number} number {a number} boolean {yes or no} other {text}}.',
    },
    hint: {
      zh: '{type, select, date {请填写完整日期，如 {expected}。} yearmonth {请填写年月，如 {expected}。} year {请填写四位年份，如 {expected}。} integer {请填写整数，如 {expected}。} number {请填写数字，如 {expected}。} boolean {请填写“是”或“否”。} other {请改正该单元格。}}',
      en: '{type, select, date {Enter a full date, such as {expected}.} yearmonth {Enter a year and month, such as {expected}.} year {Enter a year of four digits, such as {expected}.} integer {Enter a whole number, such as {expected}.} number {Enter a number, such as {expected}.} boolean {Enter 是 (yes) or 否 (no).} other {Correct the cell.}}',
    },
    basis: ENTRY,
  },
  'FIELD-ENUM': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：“{field}”填写的“{received}”不在规定的选项中。',
      en: '{sheet} {cell}: “{received}” is not one of the words allowed in “{field}”.',
    },
    hint: {
      zh: '{close, select, yes {是否应为“{nearest}”？可选：{expected}。} other {请从以下选项中填写：{expected}。}}',
      en: '{close, select, yes {Did you mean “{nearest}”? Allowed: {expected}.} other {Use one of: {expected}.}}',
    },
    basis: ENTRY,
  },
  'FIELD-RANGE': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：“{field}”为 {received}，超出允许范围，应 {expected}。',
      en: '{sheet} {cell}: “{field}” is {received}, outside the allowed range; it should be {expected}.',
    },
    hint: { zh: '请核对原始凭据后改正。', en: 'Check the original record and correct it.' },
    basis: ENTRY,
  },
  'DATE-AS-TEXT': {
    severity: 'warning',
    message: {
      zh: '{sheet} {cell}：“{field}”的“{received}”不是真正的日期，已按 {expected} 读取。',
      en: '{sheet} {cell}: “{received}” in “{field}” is not a real date; it was read as {expected}.',
    },
    hint: { zh: '点“修正”改为日期 {expected}。', en: 'Choose Fix to turn it into the date {expected}.' },
    basis: ENTRY,
  },
  'NUMBER-AS-TEXT': {
    severity: 'warning',
    message: {
      zh: '{sheet} {cell}：“{field}”的“{received}”是文本，已按数字 {expected} 读取。',
      en: '{sheet} {cell}: “{received}” in “{field}” is text; it was read as the number {expected}.',
    },
    hint: { zh: '点“修正”改为数字 {expected}。', en: 'Choose Fix to turn it into the number {expected}.' },
    basis: ENTRY,
  },
  'VALUE-UNTIDY': {
    severity: 'warning',
    message: {
      zh: '{sheet} {cell}：“{field}”的“{received}”书写不规范，已按“{expected}”读取。',
      en: '{sheet} {cell}: “{received}” in “{field}” is untidy; it was read as “{expected}”.',
    },
    hint: { zh: '点“修正”改为“{expected}”。', en: 'Choose Fix to change it to “{expected}”.' },
    basis: ENTRY,
  },
  'VALUE-APPROXIMATE': {
    severity: 'warning',
    message: {
      zh: '{sheet} {cell}：“{field}”的“{received}”是约数，已按{kind, select, over {“{number}余”} near {“近{number}”} other {“约{number}”}}计入。',
      en: '{sheet} {cell}: “{received}” in “{field}” is approximate; it was counted as {kind, select, over {over {number}} near {nearly {number}} other {about {number}}}.',
    },
    hint: { zh: '请尽量填写准确数字；确无准确数的，文稿中按约数表述。', en: 'Enter the exact number if there is one; otherwise the draft words it as approximate.' },
    basis: ENTRY,
  },
  'VALUE-REDACTED': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：“{field}”的数据已被遮盖（{received}），无法统计。',
      en: '{sheet} {cell}: “{field}” is blacked out ({received}) and cannot be counted.',
    },
    hint: { zh: '请填写真实数据；确需脱敏的，请在上报前另行处理。', en: 'Enter the real value; black it out only in the copy that is passed on.' },
    basis: ENTRY,
  },
  'VALUE-ERROR': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：“{field}”是 Excel 错误值 {received}。',
      en: '{sheet} {cell}: “{field}” holds the Excel error {received}.',
    },
    hint: { zh: '请检查该单元格的公式及其引用，或改填数值。', en: 'Check the formula and the cells it refers to, or enter the value.' },
    basis: ENTRY,
  },
  'KEY-DUPLICATE': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：{keys}“{received}”重复，首次出现在 {first}。',
      en: '{sheet} {cell}: {keys} “{received}” stands twice, first at {first}.',
    },
    hint: { zh: '请核对两条记录：重复录入的删除一条，编号有误的改正。', en: 'Compare the two records: delete the one entered twice, or correct the number.' },
    basis: LEDGER,
  },
  'REF-MISSING': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：“{field}”的“{received}”在{target}的“{targetField}”中找不到。',
      en: '{sheet} {cell}: “{received}” in “{field}” is not found under “{targetField}” of {target}.',
    },
    hint: {
      zh: '{close, select, yes {是否应为“{nearest}”？请核对后改正，或在{target}中补登。} other {请核对“{received}”是否写错，或在{target}中补登。}}',
      en: '{close, select, yes {Did you mean “{nearest}”? Correct it, or add the entry to {target}.} other {Check the spelling of “{received}”, or add the entry to {target}.}}',
    },
    basis: LEDGER,
  },
  'TOTAL-MISMATCH': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：“{label}”行的“{field}”为 {total}，各记录合计应为 {sum}。',
      en: '{sheet} {cell}: “{field}” in the row “{label}” is {total}, but its records add up to {sum}.',
    },
    hint: { zh: '请核对该行的公式或数字，以及是否有漏记、多记。', en: 'Check the formula or number in this row, and whether records are missing or counted twice.' },
    basis: ENTRY,
  },
  'DATE-OUT-OF-YEAR': {
    severity: 'warning',
    message: {
      zh: '{sheet} {cell}：“{field}”为 {received}，不在 {expected} 年内。',
      en: '{sheet} {cell}: “{field}” is {received}, which is not in {expected}.',
    },
    hint: { zh: '请核对年份；属于其他年度的记录请移到当年台账。', en: 'Check the year; move a record of another year to that year’s sheet.' },
    basis: ENTRY,
  },
  'DATE-IN-FUTURE': {
    severity: 'error',
    message: {
      zh: '{sheet} {cell}：“{field}”为 {received}，晚于今天（{today}）。',
      en: '{sheet} {cell}: “{field}” is {received}, which is later than today ({today}).',
    },
    hint: { zh: '该列只记录已经发生的事项，请核对日期。', en: 'This column records what has happened; check the date.' },
    basis: ENTRY,
  },
} satisfies Record<SharedCode, SharedMessage>;

export function isSharedCode(code: string): code is SharedCode {
  return Object.hasOwn(sharedMessages, code);
}
