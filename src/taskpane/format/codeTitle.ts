import type { Definitions } from '../../engine/types';
import type { Language } from '../../model/localText';
import { strings } from '../strings';

/** What a kind of finding is about, for a list of kinds: `实到…人，多于应到…人`; the code itself where nothing better is known. */
export function codeTitle(code: string, definitions: Definitions, language: Language): string {
  const shared: Readonly<Record<string, string>> = strings[language].code;
  const title = shared[code];
  if (title !== undefined) return title;
  for (const { rules } of definitions.trackers) {
    const rule = rules.find((candidate) => candidate.code === code);
    if (rule) return withoutSlots(rule.message[language]) || code;
  }
  return code;
}

/** A sentence without its place and its values: slots become `…`, a choice of words its last (other) words. */
export function withoutSlots(message: string): string {
  const sentence = message.replace(/^\{sheet\}\s*\{cell\}\s*[：:]\s*/, '');
  return fold(sentence)
    .replace(/（[…，、；：\s]*）|\([…,;:\s]*\)/g, '')
    .replace(/…(?:[\s、，,]*…)+/g, '…')
    .replace(/^[…\s]+|[…。.\s]+$/g, '');
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
    const slot = message.slice(at + 1, end);
    const other = /,\s*(?:select|plural)\s*,[^]*\bother\s*\{/.exec(slot);
    text += other ? fold(slot.slice(other[0].length + other.index, slot.lastIndexOf('}'))) : '…';
    at = end + 1;
  }
  return text;
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
