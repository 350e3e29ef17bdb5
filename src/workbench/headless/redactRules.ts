import { HIDDEN_KINDS, type HiddenKind, type RedactionRules } from '../../engine/redact/types';
import type { Language } from '../../model/localText';
import { HeadlessError } from './headlessError';

const STYLES: readonly RedactionRules['style'][] = ['some', 'asterisks'];

/** What `--redact-rules count,money,person,asterisks` means: the kinds that are hidden, all others not. @throws HeadlessError for a word that is none */
export function redactRules(text: string, language: Language): Pick<RedactionRules, 'hide'> & Partial<Pick<RedactionRules, 'style'>> {
  const words = text.split(/[,，、\s]+/).filter((word) => word !== '');
  const unknown = words.filter((word) => !HIDDEN_KINDS.some((kind) => kind === word) && !STYLES.some((style) => style === word));
  const known = [...HIDDEN_KINDS, ...STYLES].join(',');
  if (unknown.length > 0 || words.length === 0) throw new HeadlessError({ zh: `看不懂脱敏规则“${text}”。可写：${known}，用逗号隔开。`, en: `The rules “${text}” can't be read. Write some of these, with commas between them: ${known}.` }, language);
  const hide = Object.fromEntries(HIDDEN_KINDS.map((kind) => [kind, words.includes(kind)])) as Record<HiddenKind, boolean>; // every kind is there
  const style = STYLES.find((one) => words.includes(one));
  return { hide, ...(style && { style }) };
}
