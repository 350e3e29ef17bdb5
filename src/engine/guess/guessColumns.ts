import type { Field, Tracker } from '../../model/tracker';
import type { OwnWord } from '../ownWords';
import { likestHeader } from './likeness';
import type { ColumnGuess, ColumnReason, SheetColumn } from './types';
import { valueFit } from './valueFit';

/** A person reads no more. */
const MOST_GUESSES = 3;
/** What the header and the values may bring to a score of 1. */
const [HEADER_WEIGHT, VALUE_WEIGHT] = [0.55, 0.45];
/** Less is no guess. */
const LEAST_SCORE = 0.2;
/** A header as much alike as this outweighs values that look like something else. */
const SURE_HEADER = 0.7;
/** Of the only column that is left. */
const ONLY_SCORE = 0.25;
/** Columns that belong to no tracker. */
const ASIDE = /^(?:序号?|№|no\.?|备\s*注|说明)$/i;

/** The columns that a field most likely stands in, the likeliest first, with the reasons; `taken`: positions of columns that are known for other fields. */
export function guessColumns(tracker: Tracker, field: Field, columns: readonly SheetColumn[], taken: ReadonlySet<number>, ownWord: OwnWord): ColumnGuess[] {
  const own = ownWord(field);
  const words = [...(own === undefined ? [] : [own]), field.name, ...(field.aliases ?? [])];
  const isKey = tracker.primaryKey?.length === 1 && tracker.primaryKey[0] === field.name;
  const candidates = columns.flatMap((column) => {
    if (taken.has(column.position)) return [];
    const header = likestHeader(column.header, words);
    const values = valueFit(field, column.samples, isKey);
    return values.against && header.score < SURE_HEADER ? [] : [{ column, header, values }];
  });
  const left = candidates.filter(({ column }) => !ASIDE.test(column.header.trim()));
  const guesses = candidates.flatMap(({ column, header, values }): ColumnGuess[] => {
    const score = HEADER_WEIGHT * header.score + VALUE_WEIGHT * values.weight;
    if (score < LEAST_SCORE) return left.length === 1 && left[0]?.column === column ? [{ column, score: ONLY_SCORE, reasons: [{ kind: 'only' }] }] : [];
    const byHeader: ColumnReason[] = header.score >= 0.3 ? [{ kind: 'header', by: header.by, header: column.header, like: header.like }] : [];
    const reasons = [...byHeader, ...(values.reason ? [values.reason] : [])];
    return reasons.length > 0 ? [{ column, score, reasons }] : [];
  });
  return guesses.sort((left, right) => right.score - left.score || left.column.position - right.column.position).slice(0, MOST_GUESSES);
}
