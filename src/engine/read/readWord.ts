import type { CellValue } from '../../model/cell';
import type { Field } from '../../model/tracker';
import { foldText, isMissingSign, looseKey, tidyText } from '../fold';
import { nearestWord } from '../nearest';
import { MISSING, type Outcome } from './outcome';

/** Reads free words. Numbers are taken as their digits without a word said. Never throws. */
export function readText(raw: CellValue): Outcome<string> {
  if (typeof raw === 'number') return { kind: 'value', value: String(raw), native: true };
  if (typeof raw === 'boolean') return { kind: 'value', value: raw ? 'TRUE' : 'FALSE', native: false };
  if (raw === '' || isMissingSign(raw)) return MISSING;
  const value = foldText(raw);
  if (value === '') return MISSING;
  const tidy = tidyText(raw);
  if (tidy !== raw) return { kind: 'value', value, native: false, untidy: 'VALUE-UNTIDY', fix: tidy, fixKind: 'text' };
  return { kind: 'value', value, native: value === raw };
}

/** Compiles the reader of a field with allowed words. `own`: the bureau's words for them, which a person has declared as good as those. */
export function enumReader(field: Field, own: ReadonlyMap<string, string> = new Map()): (raw: CellValue) => Outcome<string> {
  const allowed = field.constraints?.enum ?? [];
  const exact = new Set(allowed);
  const variants = new Map<string, string>();
  for (const [alias, word] of Object.entries(field.enumAliases ?? {})) variants.set(looseKey(alias), word);
  /** How a word is written tidily, where that is not the word that it means. */
  const tidy = new Map<string, string>();
  for (const [word, meant] of own) {
    variants.set(looseKey(word), meant);
    tidy.set(looseKey(word), word);
  }
  for (const word of allowed) {
    variants.set(looseKey(word), word);
    tidy.delete(looseKey(word));
  }
  return (raw) => {
    if (typeof raw === 'string') {
      if (exact.has(raw)) return { kind: 'value', value: raw, native: true };
      if (raw === '') return MISSING;
    }
    const text = String(raw);
    const bound = own.get(text);
    if (bound !== undefined) return { kind: 'value', value: bound, native: raw === text };
    const key = looseKey(text);
    const meant = variants.get(key);
    if (meant !== undefined && key !== '') {
      return { kind: 'value', value: meant, native: false, untidy: 'VALUE-UNTIDY', fix: tidy.get(key) ?? meant, fixKind: 'text' };
    }
    if (isMissingSign(text)) return MISSING;
    const near = nearestWord(foldText(text), allowed);
    return near === undefined ? { kind: 'unreadable', code: 'FIELD-ENUM' } : { kind: 'unreadable', code: 'FIELD-ENUM', fix: near };
  };
}
