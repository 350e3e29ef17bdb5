/** Characters of a cell's text that a comparison shows. */
const LONGEST = 120;

/** A cell's text with what nobody would see otherwise: spaces at its ends or in a row, lines' ends, characters without width. */
export function showSpaces(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return short
    .replace(/\r?\n/g, '↵')
    .replace(/^[^\S\r\n]+|[^\S\r\n]+$|[^\S\r\n]{2,}|[\u3000\u00A0]/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '␣');
}
