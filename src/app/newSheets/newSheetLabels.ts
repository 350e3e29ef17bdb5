import type { Language } from '../../model/localText';

/** Words on the sheets that are made for the user. Placeholders stand in braces. Names of columns stay Chinese: they are the user's data. */
export interface NewSheetLabels {
  readonly hint: string;
  /** Before each entry of the sample row, which makes a text of it that no figure counts. */
  readonly example: string;
  readonly required: string;
  readonly expected: string;
  readonly requiredWhen: string;
  readonly optional: string;
  readonly types: { readonly date: string; readonly yearmonth: string; readonly year: string; readonly boolean: string; readonly integer: string; readonly number: string; readonly money: string; readonly text: string };
  readonly unit: string;
  readonly words: string;
  /** Where not all of the words fit. */
  readonly someWords: string;
  readonly least: string;
  readonly above: string;
  readonly most: string;
  readonly between: string;
  readonly past: string;
  readonly unique: string;
  readonly reference: string;
  readonly referenceWhen: string;
  readonly such: string;
  readonly joint: string;
  readonly stop: string;
  /** Shown when Excel asks whether an entry shall stand. */
  readonly warning: string;
  readonly condition: { readonly in: string; readonly filled: string; readonly empty: string; readonly atLeast: string; readonly above: string; readonly other: string; readonly and: string; readonly or: string };
  readonly footer: string;
}

export const NEW_SHEET_LABELS: Readonly<Record<Language, NewSheetLabels>> = {
  zh: {
    hint: '带 * 的列必填；点选单元格可看填写说明。灰色斜体行是示例，不计入任何数字，可以删去。',
    example: '例：',
    required: '必填。',
    expected: '应填。',
    requiredWhen: '{when}时必填。',
    optional: '选填。',
    types: { date: '日期', yearmonth: '月份', year: '年份，四位数字', boolean: '填“是”或“否”', integer: '整数', number: '数字', money: '金额，单位元', text: '文字' },
    unit: '（{unit}）',
    words: '从列表中选：{words}',
    someWords: '从列表中选：{words}等 {count} 项',
    least: '不小于 {value}',
    above: '大于 {value}',
    most: '不大于 {value}',
    between: '{from} 至 {to}',
    past: '不晚于今天',
    unique: '不得重复',
    reference: '须与《{sheet}》的“{column}”一致',
    referenceWhen: '{when}时须与《{sheet}》的“{column}”一致',
    such: '例：{example}',
    joint: '，',
    stop: '。',
    warning: '此列应填：{rule}。要保留现在所填的，请选“是”；校验时会列出。',
    condition: { in: '“{field}”为{words}', filled: '“{field}”已填', empty: '“{field}”未填', atLeast: '“{field}”不小于 {value} ', above: '“{field}”大于 {value} ', other: '符合规定情形', and: '且', or: '或' },
    footer: '第 &P 页，共 &N 页',
  },
  en: {
    hint: 'Columns marked * are required; select a cell to see how to fill it in. The grey row is an example: it counts in no figure and may be deleted.',
    example: 'e.g. ',
    required: 'Required. ',
    expected: 'Should be filled in. ',
    requiredWhen: 'Required where {when}. ',
    optional: 'Optional. ',
    types: { date: 'A date', yearmonth: 'A month', year: 'A year in four digits', boolean: '是 (yes) or 否 (no)', integer: 'A whole number', number: 'A number', money: 'An amount in yuan', text: 'Text' },
    unit: ' ({unit})',
    words: 'Choose from the list: {words}',
    someWords: 'Choose from the list: {words} … ({count} in all)',
    least: '{value} or more',
    above: 'more than {value}',
    most: '{value} or less',
    between: '{from} to {to}',
    past: 'not later than today',
    unique: 'no value twice',
    reference: 'as in column {column} of {sheet}',
    referenceWhen: 'as in column {column} of {sheet} where {when}',
    such: 'Example: {example}',
    joint: ', ',
    stop: '. ',
    warning: 'Expected in this column: {rule}. Choose Yes to keep what was entered; a check will list it.',
    condition: { in: '{field} is {words}', filled: '{field} is filled in', empty: '{field} is empty', atLeast: '{field} is {value} or more', above: '{field} is more than {value}', other: 'the rules ask for it', and: ' and ', or: ' or ' },
    footer: 'Page &P of &N',
  },
};
