import type { MistakeCode } from '../../engine/definitions';
import type { Language, LocalText } from '../../model/localText';
import type { JsonMistakeCode } from './readJson';
import type { PlacedMistake } from './readDefinition';

/** What a person reads of a mistake in a definition. */
export interface MistakeText {
  /** `第12行第7列 trackers[0].rules[2].kind` */
  readonly place: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** What to do. */
  readonly next: string;
}

interface Entry {
  readonly message: LocalText;
  readonly next: LocalText;
}

const FORM: LocalText = { zh: '对照 schema/definitions.schema.json 或示例文件改正。', en: 'Correct it by schema/definitions.schema.json or the sample file.' };
const CHOOSE: LocalText = { zh: '改成上面列出的一个。', en: 'Use one of those listed.' };
const NAME: LocalText = { zh: '核对名称，一字不差地照写。', en: 'Check the name; it must be exactly the same.' };
const TEXT: LocalText = { zh: '按 ICU 写法改正：花括号成对，里面是数值的名称；文中的花括号写成 ‘{’。', en: 'Write it as ICU does: braces in pairs with the name of a value within; quote braces that are text.' };
const JSON_SIGNS: LocalText = { zh: '标点用英文半角：引号 "、逗号 ,、冒号 :；文字都放在引号里。', en: 'Use plain signs: " for quotes, comma, colon; put every text in quotes.' };

/** `{found}`, `{expected}`, `{owner}` are filled in; `expected` is a list in words, cut where it is long. */
const TEXTS = {
  'TOO-LONG': {
    message: { zh: '内容太长：{found} 个字符，最多 {expected} 个。', en: 'Too long: {found} characters, {expected} at most.' },
    next: { zh: '分成几个文件，或移除不再使用的自定义台账。', en: 'Split it into several files, or remove definitions that are no longer used.' },
  },
  'JSON-EMPTY': { message: { zh: '文件是空的。', en: 'The file is empty.' }, next: { zh: '选择含有台账定义的 JSON 文件。', en: 'Choose a JSON file with definitions.' } },
  'JSON-SIGN': { message: { zh: '不是 JSON：看不懂 {found} 。', en: 'Not JSON: {found} can’t be read.' }, next: JSON_SIGNS },
  'JSON-COMMA': { message: { zh: '不是 JSON：{found} 前面应有逗号。', en: 'Not JSON: a comma is missing before {found}.' }, next: { zh: '在上一项末尾加英文逗号。', en: 'Put a comma after the entry before it.' } },
  'JSON-COLON': { message: { zh: '不是 JSON：名称后面应是冒号，实际是 {found}。', en: 'Not JSON: a colon belongs after the name, found {found}.' }, next: JSON_SIGNS },
  'JSON-NAME': { message: { zh: '不是 JSON：这里应是带双引号的名称，实际是 {found}。', en: 'Not JSON: a name in double quotes belongs here, found {found}.' }, next: { zh: '补上名称；最后一项后面不要逗号。', en: 'Add the name; no comma after the last entry.' } },
  'JSON-VALUE': { message: { zh: '不是 JSON：这里应有一个值，实际是 {found}。', en: 'Not JSON: a value belongs here, found {found}.' }, next: { zh: '补上值；最后一项后面不要逗号。', en: 'Add the value; no comma after the last entry.' } },
  'JSON-OPEN': { message: { zh: '不是 JSON：有括号没有关上。', en: 'Not JSON: a bracket is not closed.' }, next: { zh: '补上 } 或 ]，检查文件是否完整。', en: 'Add the } or ], and check that the file is whole.' } },
  'JSON-REST': { message: { zh: '不是 JSON：结束之后还有 {found}。', en: 'Not JSON: {found} follows after the end.' }, next: { zh: '删去多余的内容；多个台账放在一个 trackers 列表里。', en: 'Delete what is left over; several trackers go into one list.' } },
  'JSON-COMMENT': { message: { zh: 'JSON 中不能有注释。', en: 'JSON has no comments.' }, next: { zh: '删去注释。', en: 'Delete the comment.' } },
  'JSON-STRING': { message: { zh: '不是 JSON：引号里的文字有误（{found}）。', en: 'Not JSON: the text in quotes is broken ({found}).' }, next: { zh: '补上结尾的引号；文字里的换行写成 \\n，双引号写成 \\"。', en: 'Close the quotes; write line breaks as \\n and quotes as \\".' } },
  'JSON-NUMBER': { message: { zh: '不是 JSON：数字“{found}”写法有误。', en: 'Not JSON: the number “{found}” is badly written.' }, next: { zh: '写成 12 或 0.5，不加逗号和单位。', en: 'Write 12 or 0.5, without separators or units.' } },
  'JSON-TWICE': { message: { zh: '同一处有两个“{found}”。', en: '“{found}” stands here twice.' }, next: { zh: '只留一个。', en: 'Keep one of them.' } },
  'JSON-DEEP': { message: { zh: '括号套得太深。', en: 'Too many brackets within each other.' }, next: FORM },

  'WRONG-TYPE': { message: { zh: '应为{expected}，实际是 {found}。', en: 'Expected {expected}, found {found}.' }, next: FORM },
  MISSING: { message: { zh: '缺少 {expected}。', en: '{expected} is missing.' }, next: { zh: '补上这一项。', en: 'Add it.' } },
  'UNKNOWN-MEMBER': { message: { zh: '没有“{found}”这一项；这里可以有 {expected}。', en: 'There is no “{found}” here; there can be {expected}.' }, next: { zh: '改正名称，或删去。', en: 'Correct the name, or delete it.' } },
  'NOT-ALLOWED': { message: { zh: '“{found}”不能用；可用的是 {expected}。', en: '“{found}” is not allowed; expected {expected}.' }, next: CHOOSE },
  'NO-FORM': { message: { zh: '看不出是哪一种写法，这里应有 {expected} 中的一项。', en: 'None of the forms that fit here; expected one of {expected}.' }, next: FORM },
  'TOO-FEW': { message: { zh: '有 {found} 项，应有 {expected} 项。', en: '{found} entries, expected {expected}.' }, next: { zh: '补足或删去多余的。', en: 'Add entries, or delete those left over.' } },

  'BAD-ID': { message: { zh: '编号“{found}”不合规范，应写成 {expected} 的样子。', en: 'The id “{found}” is not of the right form, such as {expected}.' }, next: { zh: '只用英文字母、数字和短横线；台账编号小写，规则编码大写。', en: 'Use letters, digits and hyphens: lower case for ids, upper case for rule codes.' } },
  TAKEN: { message: { zh: '“{found}”已被“{owner}”使用。', en: '“{found}” is taken by {owner}.' }, next: { zh: '换一个名称；自带的台账不能覆盖。要替换自己的旧定义，请用相同的 name。', en: 'Choose another; what comes with the add-in can’t be overridden. To replace an own definition give the file the same name.' } },
  'NO-TRACKER': { message: { zh: '没有编号为“{found}”的台账；有 {expected}。', en: 'There is no tracker “{found}”; there are {expected}.' }, next: { zh: '填台账的编号（id），不是表名。', en: 'Give the tracker’s id, not its sheet name.' } },
  'NO-FIELD': { message: { zh: '“{owner}”没有“{found}”这一列；有 {expected}。', en: '{owner} has no column “{found}”; it has {expected}.' }, next: NAME },
  'NO-RULE': { message: { zh: '没有编码为“{found}”的规则；有 {expected}。', en: 'There is no rule “{found}”; there are {expected}.' }, next: NAME },
  'NO-INDICATOR': { message: { zh: '没有编号为“{found}”的指标；有 {expected}。', en: 'There is no indicator “{found}”; there are {expected}.' }, next: NAME },
  'NO-PARAMETER': { message: { zh: '没有名为“{found}”的这类参数；有 {expected}。', en: 'There is no such parameter “{found}”; there are {expected}.' }, next: { zh: '先在台账的 parameters 里写明参数。', en: 'Declare it in the tracker’s parameters first.' } },
  'FIELD-TYPE': { message: { zh: '“{owner}”在这里应是 {expected} 类型，实际是 {found}。', en: '{owner} must be of type {expected} here, but is {found}.' }, next: { zh: '换一列，或改正列的 type。', en: 'Use another column, or correct its type.' } },
  'NOT-A-WORD': { message: { zh: '“{found}”不在规定的选项内：{expected}。', en: '“{found}” is not among the allowed words: {expected}.' }, next: { zh: '改成规定的词，或补进列的 enum。', en: 'Use an allowed word, or add it to the column’s enum.' } },
  'BAD-VALUE': { message: { zh: '“{found}”不能用在这里，应为{expected}。', en: '“{found}” can’t stand here, expected {expected}.' }, next: CHOOSE },
  'NO-DATE-FIELD': { message: { zh: '按日期归入报告期，却没有写 dateField；日期列有：{expected}。', en: 'Its records belong to a period by their date, but dateField is missing; date columns: {expected}.' }, next: { zh: '补上 dateField，或把 nature 改为 state。', en: 'Add dateField, or make its nature state.' } },
  'NEEDS-ENUM': { message: { zh: '有别名“{found}”，却没有规定的选项（enum）。', en: 'There is another spelling “{found}”, but no allowed words (enum).' }, next: { zh: '在 constraints 里补上 enum。', en: 'Add enum to the constraints.' } },
  'OUT-OF-RANGE': { message: { zh: '{found} 超出范围 {expected}。', en: '{found} is outside {expected}.' }, next: { zh: '改成范围内的数。', en: 'Use a number within the range.' } },
  'EMPTY-RANGE': { message: { zh: '上限 {found} 小于下限 {expected}。', en: 'The maximum {found} is below the minimum {expected}.' }, next: { zh: '改正上限或下限。', en: 'Correct either of them.' } },
  CIRCLE: { message: { zh: '“其中”关系绕了一圈：{expected}。', en: 'A part of itself: {expected}.' }, next: { zh: '去掉一个 partOf。', en: 'Remove one partOf.' } },
  NOTHING: { message: { zh: '文件里既没有台账也没有报告。', en: 'The file holds neither a tracker nor a report.' }, next: { zh: '写上 trackers 或 reports。', en: 'Add trackers or reports.' } },
  'BAD-TEXT': { message: { zh: '这段文字的花括号写法有误（{expected}）。', en: 'The braces of this text can’t be read ({expected}).' }, next: TEXT },
  'NO-SLOT': { message: { zh: '文字里的 {slot} 没有数值可填；可用的是 {expected}。', en: 'Nothing will stand in {slot}; there are {expected}.' }, next: { zh: '改正花括号里的名称。', en: 'Correct the name in the braces.' } },
} satisfies Record<MistakeCode | JsonMistakeCode | 'TOO-LONG', Entry>;

/** Names of JSON's types. */
const TYPES: Readonly<Record<string, LocalText>> = {
  object: { zh: '对象 {…}', en: 'an object {…}' },
  array: { zh: '列表 […]', en: 'a list […]' },
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  null: { zh: 'null', en: 'null' },
};

/** Codes whose `expected` (and `found`, of values that are no text) name JSON's types. */
const OF_TYPES: ReadonlySet<string> = new Set<MistakeCode>(['WRONG-TYPE', 'BAD-VALUE']);
/** Entries of a long list that are named. */
const NAMED = 12;

/** A mistake in words, with its place. */
export function mistakeText(mistake: PlacedMistake, language: Language): MistakeText {
  const { code, line, column, path, nearest, owner } = mistake;
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const typed = (word: string) => (OF_TYPES.has(code) ? TYPES[word]?.[language] : undefined) ?? word;
  const joint = say('、', ', ');
  const words = mistake.expected.slice(0, NAMED).map(typed).join(code === 'OUT-OF-RANGE' ? ' – ' : code === 'WRONG-TYPE' ? say('或', ' or ') : joint);
  const more = mistake.expected.length > NAMED ? say(`等 ${mistake.expected.length} 个`, ` … (${mistake.expected.length} in all)`) : '';
  const values: Readonly<Record<string, string>> = {
    found: typed(short(mistake.found)) || say('（空）', '(empty)'),
    slot: `{${mistake.found}}`,
    expected: words === '' ? say('（没有）', '(none)') : words + more,
    owner: owner ?? '',
  };
  const entry: Entry = TEXTS[code];
  const fill = (text: string) => text.replace(/\{(found|slot|expected|owner)\}/g, (_, name: string) => values[name] ?? '');
  const guess = nearest === undefined ? '' : say(`是不是“${nearest}”？`, ` Did you mean “${nearest}”?`);
  return { place: say(`第${line}行第${column}列`, `Line ${line}, column ${column}`) + (path === '' ? '' : ` ${path}`), message: fill(entry.message[language]) + guess, next: fill(entry.next[language]) };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
