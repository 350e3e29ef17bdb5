import type { CellValue } from '../../model/cell';
import type { Approximation } from '../../model/figure';

export type UntidyCode = 'DATE-AS-TEXT' | 'NUMBER-AS-TEXT' | 'VALUE-UNTIDY' | 'VALUE-APPROXIMATE';
export type UnreadableCode = 'FIELD-TYPE' | 'FIELD-ENUM' | 'VALUE-REDACTED';

/** What one cell says as a value of its field's type. `T` is a number (day, month, 1 or 0) or a word. */
export type Outcome<T extends number | string> =
  | {
      readonly kind: 'value';
      readonly value: T;
      /** Excel's own functions see the same value. */
      readonly native: boolean;
      /** Readable, but should be put right. */
      readonly untidy?: UntidyCode;
      /** The tidy value in the cell's own unit; a date is a serial of the 1900 system. */
      readonly fix?: CellValue;
      readonly fixKind?: 'date' | 'number' | 'text';
      readonly approximate?: Approximation;
    }
  /** A blank or a sign for nothing. */
  | { readonly kind: 'missing' }
  /** `fix`: the nearest allowed word. */
  | { readonly kind: 'unreadable'; readonly code: UnreadableCode; readonly fix?: string };

export const MISSING = { kind: 'missing' } as const;
export const WRONG_TYPE = { kind: 'unreadable', code: 'FIELD-TYPE' } as const;
export const REDACTED = { kind: 'unreadable', code: 'VALUE-REDACTED' } as const;
