import type { ColumnReason, SheetColumn, TrackerReason, WordGuess } from '../../engine/guess/types';
import { type CellValue, columnLetters } from '../../model/cell';
import { isoDay } from '../../model/day';
import type { Strings } from '../strings';

/** Shown of a column's values, of its columns' names, and of the words in it. */
const [MOST_VALUES, MOST_NAMES, MOST_WORDS] = [2, 4, 3];
/** Characters of a value. */
const LONGEST_VALUE = 12;

/** What a column is called: C 列“办理日”. */
export function columnName({ position, header }: Pick<SheetColumn, 'position' | 'header'>, words: Strings): string {
  return words.mapping.column(columnLetters(position), header);
}

/** Why a column may be the one: reasons and a few of its values. */
export function columnReasons(reasons: readonly ColumnReason[], { samples: cells }: SheetColumn, words: Strings): string {
  const dates = reasons.some((reason) => reason.kind === 'looks' && (reason.looks === 'dates' || reason.looks === 'months'));
  const values = cells.slice(0, MOST_VALUES).map((raw) => valueText(raw, dates));
  const listed = reasons.some(({ kind }) => kind === 'words');
  const samples = values.length > 0 && !listed ? [words.mapping.sample(values.join(words.listJoint))] : [];
  return sentence([...reasons.map((reason) => columnReason(reason, words)), ...samples], words);
}

function columnReason(reason: ColumnReason, { mapping, listJoint }: Strings): string {
  switch (reason.kind) {
    case 'header':
      return (reason.by === 'meaning' ? mapping.headerMeans : mapping.headerLike)(reason.header, reason.like);
    case 'looks':
      return mapping.looks[reason.looks](reason.fit, reason.of);
    case 'words':
      return mapping.hasWords(reason.words.slice(0, MOST_WORDS).map((word) => `“${word}”`).join(listJoint));
    case 'only':
      return mapping.only;
  }
}

/** Why a sheet may be the tracker. */
export function trackerReasons(reasons: readonly TrackerReason[], words: Strings): string {
  return sentence(reasons.map((reason) => trackerReason(reason, words)), words);
}

function trackerReason(reason: TrackerReason, { mapping, listJoint }: Strings): string {
  switch (reason.kind) {
    case 'name':
      return mapping.nameShares(reason.part);
    case 'columns':
      return mapping.sameColumns(reason.columns.length, reason.of, reason.columns.slice(0, MOST_NAMES).join(listJoint) + (reason.columns.length > MOST_NAMES ? '…' : ''));
    case 'taken':
      return mapping.taken(reason.sheet);
  }
}

/** Why a word may mean the allowed one. */
export function wordReason({ score, shared, alias }: WordGuess, words: Strings): string {
  const { mapping, listJoint } = words;
  if (alias !== undefined) return sentence([score === 1 ? mapping.same(alias) : mapping.sharesAlias(alias)], words);
  return sentence([mapping.sharesSigns(Array.from(shared).join(listJoint))], words);
}

/** Reasons one behind the other; the first begins with a capital where the language has any. */
function sentence(reasons: readonly string[], { mapping }: Strings): string {
  const text = reasons.join(mapping.joint);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function valueText(raw: CellValue, isDate: boolean): string {
  if (typeof raw === 'number' && isDate && raw > 10_000 && raw < 100_000) return isoDay(Math.floor(raw));
  const text = typeof raw === 'boolean' ? String(raw).toUpperCase() : String(raw).trim();
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
