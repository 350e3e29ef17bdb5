import type { NumberKind } from './types';

/** By what it ends in, a unit or a figure with its unit: `2,600.00元`, `96.5%`, `5个百分点`, `14次`. */
export function numberKind(text: string): NumberKind {
  if (text.endsWith('元')) return 'money';
  return /[%％]$|百分[之点]/.test(text) ? 'percentage' : 'count';
}
