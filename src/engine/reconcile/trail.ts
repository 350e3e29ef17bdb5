import type { Quantity } from '../../model/claim';
import type { Place } from './place';

/** An entry that a number before was bound to. */
export interface Anchor {
  readonly entry: number;
  /** Offset of its number. */
  readonly at: number;
  readonly sentence: number;
  readonly line: number;
  readonly unit: string;
  /** What of it was told: `''`, `.change`, `.previous` … */
  readonly suffix: string;
}

/** The last figure that is no part of another; without entry where it was not bound. */
interface Head {
  readonly entry: number | undefined;
  readonly sentence: number;
  readonly line: number;
}

/** What the numbers before one were bound to, in the order of the text. */
export interface Trail {
  /** Those of one line: no other one's speak for it. */
  readonly anchors: readonly Anchor[];
  readonly head: Head | undefined;
  /** Where the number before stands, if it was bound to nothing. */
  readonly lost: Lost | undefined;
}

interface Lost extends Pick<Place, 'sentence' | 'clause'> {
  readonly unit: string;
  /** Positions of the entries that it may be of. */
  readonly mayBe: readonly number[];
}

export const START: Trail = { anchors: [], head: undefined, lost: undefined };

/** The trail behind one more number; `entry`: what it was bound to, `mayBe`: what else it may be. */
export function followed({ anchors, head }: Trail, entry: number | undefined, { start, part, unit }: Quantity, { clause, sentence, line, suffix, aspect }: Place, mayBe: readonly number[] = []): Trail {
  const inLine = anchors.at(-1)?.line === line ? anchors : [];
  return {
    anchors: entry === undefined ? inLine : [...inLine, { entry, at: start, sentence, line, unit, suffix }],
    head: part !== true && aspect === 'figure' ? { entry, sentence, line } : head,
    lost: entry === undefined ? { sentence, clause, unit, mayBe } : undefined,
  };
}
