import { ToolError } from '../../../model/toolError';

/** Characters of a text that is checked at once: a report of several hundred pages. */
export const LONGEST_TEXT = 500_000;

/** The text itself. @throws ToolError TEXT-EMPTY, TEXT-LONG */
export function soundText(text: string): string {
  if (text.trim() === '') throw new ToolError('TEXT-EMPTY');
  if (text.length > LONGEST_TEXT) throw new ToolError('TEXT-LONG', { characters: text.length, limit: LONGEST_TEXT });
  return text;
}
