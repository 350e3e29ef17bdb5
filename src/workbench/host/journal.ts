import { bound, endRow } from './area';
import type { ChangedArea } from './calculator';
import type { Area } from './store';

/** One thing that happened to the workbook, in the order it happened. */
export type Change =
  | { kind: 'values'; sheetId: string; area: Area; before?: ValueBefore }
  | { kind: 'shift'; sheetId: string; area: Area; changeType: ShiftType; direction: string }
  | { kind: 'format' | 'rowHidden' | 'sorted' | 'layout' | 'filter'; sheetId: string; area?: Area }
  | { kind: 'sheetAdded' | 'sheetDeleted' | 'visibility' | 'activated' | 'deactivated' | 'marks' | 'tables' | 'protection'; sheetId: string }
  | { kind: 'sheetRenamed'; sheetId: string; before: string; after: string }
  | { kind: 'sheetMoved'; sheetId: string; before: number; after: number }
  | { kind: 'selection' | 'calculated'; sheetId: string; area: Area }
  | { kind: 'pane'; visible: boolean }
  | { kind: 'ribbon'; control: string; enabled: boolean }
  | { kind: 'workbook' };

export type ShiftType = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Of a single cell, for the event's details. */
export interface ValueBefore {
  valueBefore: string | number | boolean;
  valueAfter: string | number | boolean;
  valueTypeBefore: string;
  valueTypeAfter: string;
}

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** Collects changes until somebody takes them: the recalculation takes dirty areas, the listeners take all. */
export class Journal {
  private changes: Change[] = [];
  private dirty: ChangedArea[] = [];
  private everything = false;

  add(change: Change): void {
    if (change.kind === 'values') this.markDirty(change.sheetId, change.area);
    // A new sheet concerns the formulas that were waiting for its name, and its own.
    else if (change.kind === 'sheetAdded') this.markDirty(change.sheetId, WHOLE_SHEET);
    else if (change.kind === 'shift' || change.kind === 'sorted' || change.kind === 'rowHidden') this.everything = true;
    const last = this.changes[this.changes.length - 1];
    // office.js splits a long write into chunks of rows; one user action stays one change.
    if (change.kind === 'values' && last?.kind === 'values' && last.sheetId === change.sheetId && follows(last.area, change.area)) {
      this.changes[this.changes.length - 1] = { kind: 'values', sheetId: change.sheetId, area: bound(last.area, change.area) };
    } else this.changes.push(change);
  }

  /** True when formulas may be out of date. */
  get needsCalculation(): boolean {
    return this.everything || this.dirty.length > 0;
  }

  /** What to compute; undefined = everything. */
  takeDirty(): readonly ChangedArea[] | undefined {
    const taken = this.everything ? undefined : this.dirty;
    this.dirty = [];
    this.everything = false;
    return taken;
  }

  takeChanges(): Change[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  /** Has the formulas in or about the area computed again. */
  markDirty(sheetId: string, area: Area): void {
    const last = this.dirty[this.dirty.length - 1];
    if (last?.sheetId === sheetId && follows(last.area, area)) last.area = bound(last.area, area);
    else this.dirty.push({ sheetId, area });
  }
}

const follows = (above: Area, below: Area): boolean =>
  above.column === below.column && above.columns === below.columns && endRow(above) === below.row;
