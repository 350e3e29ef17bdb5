import type { Finding, SharedCode } from '../model/finding';
import type { Language, LocalText } from '../model/localText';
import type { Field } from '../model/tracker';
import { isSharedCode } from './sharedMessages';

/** Shared codes whose `expected` shows a value of the field's type: 如 12, as against the value itself. */
const BY_EXAMPLE: ReadonlySet<string> = new Set<SharedCode>(['FIELD-TYPE', 'FIELD-REQUIRED', 'VALUE-REDACTED', 'VALUE-ERROR', 'VALUE-APPROXIMATE']);

/** How the checks note down what they expect, and how people say it. */
const FORMS: readonly { readonly form: RegExp; readonly words: LocalText }[] = [
  { form: /^≠ …(.+)…$/, words: { zh: '不含“$1”', en: 'without “$1”' } },
  { form: /^≠ ([A-Z]{1,3}\d+)$/, words: { zh: '与 $1 不同', en: 'not the same as $1' } },
  { form: /^≠ (.+)$/, words: { zh: '不是“$1”', en: 'not “$1”' } },
  { form: /^∉ (.+) – (.+)$/, words: { zh: '不在 $1 至 $2 之间', en: 'not within $1 – $2' } },
  { form: /^(.+) – (.+)$/, words: { zh: '$1 至 $2', en: '$1 – $2' } },
  { form: /^填写$/, words: { zh: '填写', en: 'filled in' } },
  { form: /^空白$/, words: { zh: '空白', en: 'empty' } },
];

/** What a finding says by itself was expected; `worded` is its `expected` with dates and money as people write them. */
export function expectedText(finding: Finding, type: Field['type'] | undefined, worded: string, language: Language): string {
  const { code, values } = finding;
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  if (isSharedCode(code)) return sharedText(code, type, worded, say);
  if (values['bySheet'] === finding.expected) return say(`《${worded}》中有对应记录`, `a matching record in ${worded}`);
  if (values['spans'] !== undefined) return say(`《${String(values['bySheet'])}》中有${worded}的记录`, `records in ${String(values['bySheet'])} for ${String(values['spansEn'])}`);
  if (values['months'] !== undefined) return say(`有 ${worded.replaceAll(', ', '、')} 的记录`, `records for ${worded}`);
  if (values['dueEn'] !== undefined) return say(worded, String(values['dueEn']));
  const known = FORMS.find(({ form }) => form.test(worded));
  return known ? worded.replace(known.form, known.words[language]) : worded;
}

function sharedText(code: SharedCode, type: Field['type'] | undefined, worded: string, say: (zh: string, en: string) => string): string {
  if (code === 'SHEET-HIDDEN') return say('全部显示', 'everything shown');
  if (code === 'HEADER-DUPLICATE') return say(`一列“${worded}”`, `one column “${worded}”`);
  if (code === 'DATE-OUT-OF-YEAR') return say(`${worded}年`, worded);
  if (code === 'REF-MISSING' && worded !== '') return say(`可能是“${worded}”`, `perhaps “${worded}”`);
  if (code === 'FIELD-REQUIRED' && worded === '') return say('填写', 'filled in');
  const isExample = BY_EXAMPLE.has(code) && worded !== '' && type !== 'string' && type !== 'boolean';
  return isExample ? say(`如 ${worded}`, `such as ${worded}`) : worded;
}

/** What a finding says by itself was found. */
export function receivedText({ code, values }: Finding, worded: string, language: Language): string {
  if (code !== 'SHEET-HIDDEN') return worded;
  const { what, rows = 0 } = values;
  const parts = language === 'zh'
    ? [what === 'rows' ? '' : '工作表隐藏', what === 'sheet' ? '' : `${rows} 行隐藏`]
    : [what === 'rows' ? '' : 'sheet hidden', what === 'sheet' ? '' : `${rows} hidden row${rows === 1 ? '' : 's'}`];
  return parts.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
}
