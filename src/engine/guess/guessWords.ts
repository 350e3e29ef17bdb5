import type { Field } from '../../model/tracker';
import { looseKey } from '../fold';
import { commonSigns, wordLikeness } from './likeness';
import type { WordGuess } from './types';

const MOST_GUESSES = 3;
const LEAST_SCORE = 0.3;

/** The allowed words that an unknown one most likely means, the likeliest first. */
export function guessWords(field: Field, unknown: string): WordGuess[] {
  const text = looseKey(unknown);
  const spellings = [
    ...(field.constraints?.enum ?? []).map((means) => ({ means, spelling: means })),
    ...Object.entries(field.enumAliases ?? {}).map(([spelling, means]) => ({ means, spelling })),
  ];
  const best = new Map<string, WordGuess>();
  for (const { means, spelling } of spellings) {
    const score = wordLikeness(text, looseKey(spelling));
    if (score < LEAST_SCORE || score <= (best.get(means)?.score ?? 0)) continue;
    best.set(means, { means, score, shared: commonSigns(text, looseKey(spelling)), ...(spelling !== means && { alias: spelling }) });
  }
  return [...best.values()].sort((left, right) => right.score - left.score).slice(0, MOST_GUESSES);
}
