/**
 * Why the tool itself could not do something (a defect in the data is a finding, never this).
 * Sentences and next steps: `app/toolErrorText.ts`.
 */
export type ToolErrorCode =
  | 'CELL-EDIT' | 'PROTECTED-SHEET' | 'PROTECTED-WORKBOOK' | 'PAYLOAD' | 'HOST-BUSY' | 'HOST-FAILED' | 'HOST-MISSING' | 'HOST-OLD' | 'PART-MISSING'
  | 'SHEET-GONE' | 'CELL-GONE' | 'HIDDEN-SHEET' | 'OTHER-WORKBOOK' | 'NAME-TAKEN' | 'TRACKER-THERE' | 'FILTERED' | 'ROWS-HIDDEN' | 'CELL-FORMULA' | 'CELL-CHANGED'
  | 'NOTHING-TO-UNDO' | 'UNDO-CHANGED' | 'WRITE-FAILED' | 'HALF-WRITTEN' | 'CANCELLED' | 'NO-TRACKERS' | 'EMPTY-WORKBOOK' | 'BAD-PERIOD' | 'TOO-LARGE'
  | 'FILE-GONE' | 'FILE-EMPTY' | 'FILE-OLD' | 'FILE-LOCKED' | 'FILE-KIND' | 'FILE-DAMAGED' | 'TEXT-EMPTY' | 'TEXT-LONG' | 'SELECTION-LARGE' | 'NO-DRAFT';

export class ToolError extends Error {
  constructor(
    readonly code: ToolErrorCode,
    /** Arguments of the sentence: the sheet, the cell … */
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'ToolError';
  }
}
