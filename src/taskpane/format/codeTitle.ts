import type { Definitions } from '../../engine/types';
import type { Language } from '../../model/localText';
import { strings } from '../strings';

/** What a kind of finding is about, for a list of kinds: `租金清收不及时`, `实到 … 人，多于应到 … 人`; the code itself where nothing better is known. */
export function codeTitle(code: string, definitions: Definitions, language: Language): string {
  const shared: Readonly<Record<string, string>> = strings[language].code;
  const title = shared[code];
  if (title !== undefined) return title;
  for (const { rules } of definitions.trackers) {
    const rule = rules.find((candidate) => candidate.code === code);
    // Reports exist in Chinese only, and so do the titles of their problems.
    if (rule) return (language === 'zh' ? rule.problem?.title : undefined) ?? (withoutSlots(rule.message[language]) || code);
  }
  return code;
}

/** A sentence without its place and its values: slots become `…`, a choice of words its last (other) words. */
export function withoutSlots(message: string): string {
  const sentence = message.replace(/^\{sheet\}\s*\{cell\}\s*[：:]\s*/, '');
  const words = fold(sentence)
    .replace(/（[…，、；：\s]*）|\([…,;:\s]*\)/g, '')
    .replace(/…(?:[\s、，,]*…)+/g, '…')
    .replace(/^\s+|[。.\s]+$/g, '');
  return words === '…' ? '' : words;
}

function fold(message: string): string {
  let text = '';
  for (let at = 0; at < message.length; ) {
    const sign = message.charAt(at);
    if (sign !== '{') {
      text += sign;
      at += 1;
      continue;
    }
    const end = closing(message, at);
    const words = otherWords(message.slice(at + 1, end));
    text += words === undefined ? '…' : fold(words);
    at = end + 1;
  }
  return text;
}

/** Those of the branch `other` of a choice; undefined where the slot is none. */
function otherWords(slot: string): string | undefined {
  if (!/^[^{]*,\s*(?:select|plural)\s*,/.test(slot)) return undefined;
  for (let open = slot.indexOf('{'); open !== -1; ) {
    const end = closing(slot, open);
    if (/\bother\s*$/.test(slot.slice(0, open))) return slot.slice(open + 1, end);
    open = slot.indexOf('{', end);
  }
  return undefined;
}

/** Index of the brace that closes the one at `open`; the end of the text if none does. */
function closing(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at += 1) {
    if (message.charAt(at) === '{') depth += 1;
    if (message.charAt(at) === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return message.length;
}
