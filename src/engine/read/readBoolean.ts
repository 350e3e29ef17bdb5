import type { CellValue } from '../../model/cell';
import { foldClosed, isMissingSign } from '../fold';
import { MISSING, type Outcome, REDACTED, WRONG_TYPE } from './outcome';

/** Spellings that pass without a word; letters in either case. */
export const LISTED: ReadonlyMap<string, 0 | 1> = new Map<string, 0 | 1>([
  ['是', 1], ['有', 1], ['√', 1], ['Y', 1], ['y', 1], ['1', 1], ['TRUE', 1], ['true', 1], ['True', 1],
  ['否', 0], ['无', 0], ['×', 0], ['N', 0], ['n', 0], ['0', 0], ['FALSE', 0], ['false', 0], ['False', 0],
]);

/** Spellings that are understood, and the listed one that is meant. */
const UNDERSTOOD: ReadonlyMap<string, string> = new Map([
  ['✓', '√'], ['✔', '√'], ['☑', '√'], ['v', '√'], ['yes', '是'], ['t', '是'], ['对', '是'],
  ['✗', '×'], ['✘', '×'], ['✕', '×'], ['✖', '×'], ['☒', '×'], ['x', '×'], ['no', '否'], ['f', '否'], ['没有', '无'], ['错', '否'],
]);

/** Reads 是/否, 有/无, √/×, Y/N, 1/0, TRUE/FALSE as 1 and 0. Never throws. */
export function readBoolean(raw: CellValue): Outcome<number> {
  if (typeof raw === 'boolean') return { kind: 'value', value: raw ? 1 : 0, native: true };
  if (typeof raw === 'number') return raw === 1 || raw === 0 ? { kind: 'value', value: raw, native: true } : WRONG_TYPE;
  if (raw === '') return MISSING;
  const listed = LISTED.get(raw);
  // The text TRUE is not Excel's own TRUE.
  if (listed !== undefined) return { kind: 'value', value: listed, native: raw.length < 4 };
  if (raw.length > 30) return raw.trim() === '' ? MISSING : WRONG_TYPE;
  const closed = foldClosed(raw);
  const meant = LISTED.has(closed) ? closed : (UNDERSTOOD.get(closed.toLowerCase()) ?? UPPER.get(closed.toUpperCase()));
  if (meant !== undefined) return { kind: 'value', value: LISTED.get(meant) ?? 0, native: false, untidy: 'VALUE-UNTIDY', fix: meant, fixKind: 'text' };
  if (isMissingSign(raw)) return MISSING;
  return /^[*×xX]{2,}$/.test(closed) ? REDACTED : WRONG_TYPE;
}

/** tRUE, FALSe. */
const UPPER: ReadonlyMap<string, string> = new Map([['TRUE', 'TRUE'], ['FALSE', 'FALSE']]);
