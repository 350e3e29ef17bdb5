import type { Area, CellReference, CellValue, SheetArea } from '../model/cell';
import type { Severity } from '../model/severity';
import type { NewSheetPlan, OwnSheet, SheetPlan } from './sheetPlan';

/** One sheet as the survey found it. */
export interface SheetInfo {
  /** The host's own id; survives a rename. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Set on sheets that the add-in made. */
  readonly own?: OwnSheet;
  /** The smallest rectangle with all values; `undefined` for an empty sheet. */
  readonly used?: Area;
  /** Rows of `used` that are hidden or filtered out. */
  readonly hiddenRows: number;
  readonly isProtected: boolean;
  /** Merged areas within `used`. */
  readonly merged: readonly Area[];
  /** Set where `narrow` hides rows; they are not counted in `hiddenRows`. */
  readonly narrowed?: true;
  /** The first `HEAD_ROWS` rows of `used`; merged cells have their value in the top-left cell only. */
  readonly head: readonly (readonly CellValue[])[];
}

/** Rows of each sheet that the survey brings, enough to find a header in. */
export const HEAD_ROWS = 20;

export interface Survey {
  readonly sheets: readonly SheetInfo[];
  readonly dateSystem: 1900 | 1904;
  /** Words that identify the workbook to a person: its file name, if the host tells. */
  readonly name: string;
}

/** Consecutive rows of one sheet. */
export interface Block {
  /** Sheet row of `values[0]`, 1-based. */
  readonly firstRow: number;
  /** Sheet column of `values[n][0]`, 1-based. */
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Cells that hold an Excel error; a text that only looks like one is not here. */
  readonly errors: readonly { readonly row: number; readonly column: number }[];
}

/** One value put into a user's cell because the user asked for it (修正). */
export interface CellEdit {
  readonly at: CellReference;
  /** What the cell must still hold; otherwise `CELL-CHANGED` and nothing is written. */
  readonly was: CellValue;
  /** Text is written literally; a date is a serial of the 1900 system, converted to the workbook's. */
  readonly value: CellValue;
  readonly kind: 'date' | 'number' | 'text';
}

/** What stands in the way of an edit: a formula makes the value, the row is filtered out, the cell no longer holds `was`, the sheet is protected or not there. */
export type CellObstacle = 'formula' | 'filtered' | 'changed' | 'protected' | 'gone';

/** What an edit would come to. */
export interface EditOutlook {
  readonly edit: CellEdit;
  readonly obstacle?: CellObstacle;
  /** Number format that the cell will have: its own where that fits the value, else that of its neighbours in the column. */
  readonly format: string;
}

/** A conditional format of ours on a user's cell; goes without trace. */
export interface Mark {
  readonly at: CellReference;
  readonly severity: Severity;
}

/** What was written, and can be taken back. */
export interface WriteReceipt {
  readonly id: number;
  readonly what: 'sheets' | 'new-sheets' | 'cells';
  /** Sheet names as they stand, in the order of the plans. */
  readonly sheets: readonly string[];
  readonly cells: number;
  /** The user's cells that have other values for it, and again when it is taken back: `watch` tells nothing of what this port does. */
  readonly changes: readonly WorkbookChange[];
}

/** Cells of one sheet as people read them: texts whole, numbers and dates in their format. */
export interface CellTexts {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

export interface WorkOptions {
  /** Looked at between requests; what was begun is then taken back and `CANCELLED` is thrown. */
  readonly signal?: AbortSignal;
  /** Rows done, rows in all; cells, where single cells are written or marked. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WorkbookChange {
  /** Cells have other values, whole rows were inserted or deleted, or it is about the sheets themselves. */
  readonly kind: 'cells' | 'inserted' | 'deleted' | 'structure';
  readonly sheetId?: string;
  /** What was edited; absent where it isn't known, which may be the whole sheet. One area of rows that were inserted, as they stand now, or deleted, as they stood. */
  readonly areas?: readonly Area[];
}

/**
 * What the app asks of any spreadsheet. Every method may throw `ToolError`: CELL-EDIT while a cell is being edited,
 * HOST-FAILED and its kin when the host fails, SHEET-GONE, PROTECTED-SHEET, PROTECTED-WORKBOOK, HIDDEN-SHEET.
 */
export interface WorkbookPort {
  /** Every sheet and its head, in a constant number of requests. */
  survey(options?: WorkOptions): Promise<Survey>;
  /** The values of an area in blocks that fit the host's limits, top to bottom; a constant number of requests a block. */
  read(sheetId: string, area: Area, options?: WorkOptions): AsyncIterable<Block>;
  /** Makes or replaces sheets of ours: all of them or none. A sheet that exists keeps its place. The user's sheets are not touched. */
  writeSheets(plans: readonly SheetPlan[], options?: WorkOptions): Promise<WriteReceipt>;
  /** Makes sheets for the user, behind all others: all of them or none. They are not ours afterwards; `undo` deletes them only as long as they are as made. */
  addSheets(plans: readonly NewSheetPlan[], options?: WorkOptions): Promise<WriteReceipt>;
  /** What `writeCells` would do with each edit, and what stands in its way; changes nothing. */
  previewCells(edits: readonly CellEdit[], options?: WorkOptions): Promise<readonly EditOutlook[]>;
  /** All edits or none. FILTERED where rows are filtered out, CELL-FORMULA where a formula makes the value, CELL-CHANGED where a cell no longer holds `was`. */
  writeCells(edits: readonly CellEdit[], options?: WorkOptions): Promise<WriteReceipt>;
  /** The write that `undo` would take back. */
  readonly lastWrite: WriteReceipt | undefined;
  /** Takes the last write back. NOTHING-TO-UNDO; UNDO-CHANGED if a cell was changed since by somebody else. */
  undo(): Promise<WriteReceipt>;
  /** Replaces all marks of ours. Protected sheets are left as they are; the answer names those that have, or should have, marks. */
  mark(marks: readonly Mark[], options?: WorkOptions): Promise<{ readonly marked: number; readonly skipped: readonly string[] }>;
  /** How many there were. PROTECTED-SHEET where those on protected sheets had to stay; the others are gone by then. */
  clearMarks(): Promise<number>;
  /** Shows and selects cells; several areas must be of one sheet. */
  reveal(areas: readonly SheetArea[]): Promise<void>;
  /**
   * Hides the rows of `within` that are not among `rows`, for as long as somebody looks at these; remembered in the sheet, so
   * that whoever opens the file next can take it back. Takes back what was narrowed on this sheet before.
   * ROWS-HIDDEN where the user has filtered or hidden rows, PROTECTED-SHEET.
   */
  narrow(sheet: string, within: Area, rows: readonly Area[]): Promise<void>;
  /** Shows all rows again where `narrow` hid some, and leaves no trace; ROWS-HIDDEN where the user has filtered a sheet meanwhile. Answers the sheets. */
  widen(): Promise<readonly string[]>;
  /** The selected cell. */
  selectedCell(): Promise<CellReference>;
  /** The selected cells as people read them, area by area; rows and columns beyond what is used are left out. SELECTION-LARGE for more cells than a text takes. */
  selectedText(): Promise<CellTexts>;
  /** Small texts that travel with the workbook; `undefined` removes one. */
  recall(): Promise<Readonly<Record<string, string>>>;
  remember(entries: Readonly<Record<string, string | undefined>>): Promise<void>;
  /** Opens a new workbook made of this .xlsx, beside the present one, which stays as it is. */
  openCopy(file: Uint8Array): Promise<void>;
  /** Told of changes by others than this port itself, late, in their order, and joined where that loses nothing; returns how to stop. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Told of the selected cell when the user (or this port) has gone to another one, late and joined; `undefined` where it cannot be known. Returns how to stop. */
  watchSelection(listener: (at: CellReference | undefined) => void): Promise<() => Promise<void>>;
}
