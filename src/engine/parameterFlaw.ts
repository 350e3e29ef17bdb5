import type { Parameter } from '../model/parameter';

/** Why a value can't serve for a parameter. */
export type ParameterFlaw = 'no-number' | 'out-of-range' | 'too-fine' | 'no-words' | 'too-many-words' | 'long-word';

const MOST_WORDS = 100;
const LONGEST_WORD = 40;

/** `undefined` for a value that can be used. */
export function parameterFlaw(parameter: Parameter, value: unknown): ParameterFlaw | undefined {
  if (parameter.kind === 'number') {
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'no-number';
    if (value < parameter.minimum || value > parameter.maximum) return 'out-of-range';
    return Number(value.toFixed(parameter.decimals ?? 0)) === value ? undefined : 'too-fine';
  }
  if (!Array.isArray(value) || value.length === 0 || value.some((word) => typeof word !== 'string' || word.trim() === '')) return 'no-words';
  if (value.length > MOST_WORDS) return 'too-many-words';
  return value.some((word) => String(word).length > LONGEST_WORD) ? 'long-word' : undefined;
}
