import type { Tracker } from '../../model/tracker';
import { findHeader } from '../locate/findHeader';
import type { HeadGrid } from '../locate/headGrid';
import { coreOf, nameFit } from '../locate/sheetName';
import type { OwnWord } from '../ownWords';
import type { Place } from '../types';
import { commonPart } from './likeness';
import type { TrackerGuess, TrackerReason } from './types';

const MOST_GUESSES = 3;
const [NAME_WEIGHT, COLUMN_WEIGHT] = [0.4, 0.6];
const LEAST_SCORE = 0.25;
/** A guess far behind the best only distracts. */
const LEAST_OF_BEST = 0.5;
/** Taken off where another sheet is the tracker already. */
const TAKEN = 0.2;

/** The trackers that a sheet most likely is, the likeliest first, with the reasons. */
export function guessTrackers(name: string, grid: HeadGrid | undefined, trackers: readonly Tracker[], ownWord: OwnWord, places: readonly Place[]): TrackerGuess[] {
  const guesses = trackers.flatMap((tracker): TrackerGuess[] => {
    const named = nameLikeness(name, tracker);
    const columns = grid ? [...(findHeader(grid, tracker, ownWord)?.columns.keys() ?? [])] : [];
    const required = tracker.fields.filter(({ constraints }) => constraints?.required).map((field) => field.name);
    const wanted = required.filter((field) => columns.includes(field)).length / Math.max(1, required.length);
    const taken = places.find((place) => place.tracker.id === tracker.id && place.sheet.name !== name)?.sheet.name;
    const share = 0.6 * wanted + 0.4 * (columns.length / tracker.fields.length);
    const score = NAME_WEIGHT * named.score + COLUMN_WEIGHT * share - (taken === undefined ? 0 : TAKEN);
    if (score < LEAST_SCORE) return [];
    const reasons: TrackerReason[] = [
      ...(named.part === '' ? [] : [{ kind: 'name' as const, part: named.part }]),
      ...(columns.length === 0 ? [] : [{ kind: 'columns' as const, columns, of: tracker.fields.length }]),
      ...(taken === undefined ? [] : [{ kind: 'taken' as const, sheet: taken }]),
    ];
    return [{ tracker: tracker.id, score, reasons }];
  });
  guesses.sort((left, right) => right.score - left.score);
  const best = guesses[0]?.score ?? 0;
  return guesses.filter(({ score }) => score >= best * LEAST_OF_BEST).slice(0, MOST_GUESSES);
}

/** How much of a tracker's name, without 台账 and the like, the sheet's name holds. */
function nameLikeness(name: string, tracker: Tracker): { readonly score: number; readonly part: string } {
  const fit = nameFit(name, tracker);
  let best = { score: 0, part: '' };
  for (const word of [tracker.name, ...tracker.aliases]) {
    const core = coreOf(word);
    const part = commonPart(core, coreOf(name));
    // One sign in common says nothing.
    if (part.length < 2) continue;
    const score = part.length / core.length;
    if (score > best.score || (score === best.score && part.length > best.part.length)) best = { score, part };
  }
  return fit > 0 ? { score: 1, part: best.part } : best;
}
