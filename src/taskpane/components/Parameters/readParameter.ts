import { type ParameterFlaw, parameterFlaw } from '../../../engine/parameterFlaw';
import type { Parameter } from '../../../model/parameter';

type Value = number | readonly string[];

/** What a person typed, or why it can't serve. Full-width digits and separators are welcome. */
export function readParameter(parameter: Parameter, text: string): { readonly value: Value } | { readonly flaw: ParameterFlaw } {
  const plain = text.normalize('NFKC').trim();
  const value = parameter.kind === 'words' ? wordsOf(plain) : plain === '' ? NaN : Number(plain.replaceAll(',', '').replace(/%$/, ''));
  const flaw = parameterFlaw(parameter, value);
  return flaw === undefined ? { value } : { flaw };
}

function wordsOf(text: string): string[] {
  return text
    .split(/[、，,;；\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function showParameter(value: Value, joint: string): string {
  return typeof value === 'number' ? String(value) : value.join(joint);
}
