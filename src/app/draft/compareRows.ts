import { align } from '../../engine/draft/align';
import { tokensOf } from './tokensOf';
import type { Piece } from './keptDraft';
import { plainWords } from './keptWords';

/** What somebody has done to the rows of 文稿. */
export interface RowChanges {
  /** Sentence id → what it says now; `''`: it was deleted. Only sentences that differ. */
  readonly sentences: ReadonlyMap<string, string>;
  /** Rows that are new, each behind a sentence (`undefined`: before all). */
  readonly rows: readonly { readonly text: string; readonly behind: string | undefined }[];
  /** So little is left that nothing can be said about it. */
  readonly unlike: boolean;
}

/** Of the rows that were written, so many must still be there, in hundredths. */
const LEAST = 30;
/** Two rows are one that was edited if so much of the words is common, in hundredths. */
const ALIKE = 40;

/** What was written against what stands there now. */
export function compareRows(written: readonly (readonly Piece[])[], now: readonly string[]): RowChanges {
  const old = written.map(textOf);
  const pairs = pairUp(old, now);
  const known = pairs.filter(({ before, after }) => before !== undefined && after !== undefined).length;
  const unlike = old.length > 0 && (100 * known) / old.length < LEAST;
  if (unlike) return { sentences: new Map(), rows: [], unlike };
  const [was, is] = [new Map<string, string>(), new Map<string, string>()];
  const rows: { text: string; behind: string | undefined }[] = [];
  let behind: string | undefined;
  for (const { before, after } of pairs) {
    if (before === undefined) {
      const text = (now[after ?? -1] ?? '').trim();
      if (text !== '') rows.push({ text, behind });
      continue;
    }
    const pieces = written[before] ?? [];
    const told = after === undefined ? pieces.map(() => '') : spread(pieces, now[after] ?? '');
    pieces.forEach(([id, text], index) => {
      if (id === '') return;
      was.set(id, (was.get(id) ?? '') + plainWords(text));
      is.set(id, (is.get(id) ?? '') + (told[index] ?? ''));
      behind = id;
    });
  }
  return { sentences: new Map([...is].filter(([id, text]) => text.trim() !== was.get(id)?.trim()).map(([id, text]) => [id, text.trim()])), rows, unlike };
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(([, text]) => plainWords(text)).join('');

interface Pair {
  readonly before?: number;
  readonly after?: number;
}

/** Which row became which, in order: those that are the same, and between them those that are alike. */
function pairUp(old: readonly string[], now: readonly string[]): Pair[] {
  const worth = (before: number, after: number) => (old[before] === now[after] ? 1000 : likeness(old[before] ?? '', now[after] ?? ''));
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const worths = new Map<number, number>();
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const here = worth(i, j);
      if (here >= ALIKE) worths.set(i * width + j, here);
      best[i * width + j] = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0, here >= ALIKE ? here + (best[(i + 1) * width + j + 1] ?? 0) : 0);
    }
  }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < old.length || j < now.length; ) {
    const here = worths.get(i * width + j);
    if (i < old.length && j < now.length && here !== undefined && best[i * width + j] === here + (best[(i + 1) * width + j + 1] ?? 0)) pairs.push({ before: i++, after: j++ });
    else if (j < now.length && (i >= old.length || best[i * width + j] === best[i * width + j + 1])) pairs.push({ after: j++ });
    else pairs.push({ before: i++ });
  }
  return pairs;
}

/** How much two rows have in common, in hundredths, by pairs of letters (Dice). */
function likeness(left: string, right: string): number {
  const [own, other] = [pairsOf(left.trim()), pairsOf(right.trim())];
  let [total, common] = [0, 0];
  for (const [pair, count] of own) {
    total += count;
    common += Math.min(count, other.get(pair) ?? 0);
  }
  for (const count of other.values()) total += count;
  return total === 0 ? 0 : (200 * common) / total;
}

const known = new Map<string, Map<string, number>>();

function pairsOf(text: string): Map<string, number> {
  let pairs = known.get(text);
  if (pairs) return pairs;
  if (known.size > 2000) known.clear();
  pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) pairs.set(text.slice(at, at + 2), (pairs.get(text.slice(at, at + 2)) ?? 0) + 1);
  known.set(text, pairs);
  return pairs;
}

/** What of a row's new text belongs to which piece: marks that still stand part it; else what is between goes with the piece before. */
function spread(pieces: readonly Piece[], text: string): string[] {
  const letters = pieces.flatMap(([, kept], piece) => tokensOf(kept).map((token) => ({ ...token, piece })));
  const stands = align(letters, text);
  const starts = pieces.map(([id], piece) => {
    const own = letters.flatMap((letter, index) => (letter.piece === piece ? [stands[index]] : []));
    const stood = own.filter((stand) => stand !== undefined);
    // A mark counts where it stands whole, words where any letter of theirs does.
    return id === '' && stood.length < own.length ? undefined : stood.length > 0 ? { start: stood[0]?.start ?? 0, end: stood.at(-1)?.end ?? 0, whole: own.at(-1) !== undefined } : undefined;
  });
  const told = pieces.map(() => '');
  let at = 0;
  pieces.forEach(([id], piece) => {
    const next = starts.slice(piece + 1).findIndex((stand) => stand !== undefined);
    const following = next < 0 ? undefined : starts[piece + 1 + next];
    const own = starts[piece];
    if (id === '') {
      // Words before a mark that nobody has are the sentence's behind it.
      if (own) at = Math.max(at, own.end);
      return;
    }
    const gone = own === undefined && pieces.slice(piece + 1, piece + 1 + Math.max(0, next)).some(([other]) => other !== '');
    // Two sentences without a mark between them (a lead and the first) part where the first one ends, if it still does.
    const meetsNext = own?.whole === true && (pieces[piece + 1]?.[0] ?? '') !== '';
    const to = gone ? at : meetsNext ? own.end : (following?.start ?? text.length);
    told[piece] = text.slice(at, Math.max(at, to));
    at = Math.max(at, to);
  });
  return told;
}
