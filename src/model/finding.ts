import type { CellReference, CellValue } from './cell';
import type { Severity } from './severity';

/** Codes that every tracker shares. */
export type SharedCode =
  | 'SHEET-MISSING' | 'SHEET-HIDDEN' | 'HEADER-MISSING' | 'HEADER-DUPLICATE'
  | 'FIELD-REQUIRED' | 'FIELD-TYPE' | 'FIELD-ENUM' | 'FIELD-RANGE'
  | 'DATE-AS-TEXT' | 'NUMBER-AS-TEXT' | 'VALUE-UNTIDY' | 'VALUE-APPROXIMATE' | 'VALUE-REDACTED' | 'VALUE-ERROR'
  | 'KEY-DUPLICATE' | 'REF-MISSING' | 'TOTAL-MISMATCH' | 'DATE-OUT-OF-YEAR' | 'DATE-IN-FUTURE';

/** Something wrong or risky at a place. Data only: its sentences are derived from its code and values. */
export interface Finding {
  /** A `SharedCode`, or the code of a tracker's rule. */
  readonly code: string;
  readonly severity: Severity;
  /** Tracker id. */
  readonly tracker: string;
  /** Absent for a missing sheet, which stands at the workbook. */
  readonly at?: CellReference;
  /** Name of the field that the finding is about. */
  readonly field?: string;
  /** What the sheet calls the field, where a bureau has its own word for it. */
  readonly header?: string;
  /** As the cell shows it; `''` for an empty cell. */
  readonly received: string;
  /** `≤ 40`, `2022-06-20`, the allowed words … in words of both languages' users. */
  readonly expected: string;
  /** Arguments of the sentences, besides field, received and expected. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The cell's value as the host gave it, where a `fix` is offered. */
  readonly raw?: CellValue;
  /** The tidy value that one click writes into the cell. Dates: serial of the 1900 system, with `fixKind`. */
  readonly fix?: CellValue;
  readonly fixKind?: 'date' | 'number' | 'text';
  /** Other cells that take part: the earlier duplicate, the other trip, the rows behind a sum. */
  readonly related?: readonly CellReference[];
  /** Whether the record lies in the reporting period (state records and whole-sheet findings do). */
  readonly inPeriod: boolean;
  /** What is at stake, in 元. */
  readonly amount?: number;
  /** The record's key, or its first words: tells it from others when rows move. Filled in by `run`. */
  readonly record?: string;
  /** Stands for the data that it is about: the same as long as they are the same. Filled in by `run`. */
  readonly about?: string;
  /** Department or person to answer for it. */
  readonly owner?: string;
}
