import type { Quantity } from '../../model/claim';
import { tokensOf } from './words';

/**
 * What a binding made by hand is known by: the words that say what is counted, without empty words, quotation marks and
 * dates, and the measure word; `开展党组会议学习` in 次 is `党组会议学习|次`.
 */
export function bindingKey({ subject, unit }: Pick<Quantity, 'subject' | 'unit'>): string {
  let key = '';
  let end = -1;
  for (const token of tokensOf(subject)) {
    if (token.joint) continue;
    key += token.start < end ? token.text.slice(1) : token.text;
    end = token.end;
  }
  return `${key}|${unit}`;
}
