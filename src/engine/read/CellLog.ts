import type { CellValue } from '../../model/cell';
import type { Finding, SharedCode } from '../../model/finding';
import type { Place } from '../types';
import { ownHeader } from '../ownWords';
import { sharedMessages } from '../sharedMessages';
import type { ColumnSpec } from './columnSpec';

const NO_VALUES: Finding['values'] = {};

/** A value as Excel shows it: TRUE, not true. */
export function asShown(raw: CellValue): string {
  return typeof raw === 'boolean' ? String(raw).toUpperCase() : String(raw);
}

/** What is said about one cell. */
export interface CellNote {
  readonly code: SharedCode;
  readonly received: string;
  readonly expected: string;
  readonly values?: Finding['values'];
  /** The cell's value as the host gave it; goes with `fix`, which is written only while the cell still holds it. */
  readonly raw?: CellValue;
  readonly fix?: CellValue;
  readonly fixKind?: 'date' | 'number' | 'text';
}

/** Findings of one sheet while it is read. */
export class CellLog {
  readonly findings: Finding[] = [];
  /** Set while the covered cells of a merged area are read: what is wrong was said at its first cell. */
  muted = false;

  constructor(
    private readonly place: Place,
    private readonly rowOf: (record: number) => number,
    private readonly inPeriod: (record: number) => boolean,
  ) {}

  atRecord(spec: ColumnSpec, record: number, note: CellNote): void {
    if (this.muted) return;
    this.add(spec, this.rowOf(record), this.inPeriod(record), note);
  }

  /** At a cell of a row that is no record. */
  atRow(spec: ColumnSpec, row: number, note: CellNote): void {
    this.add(spec, row, true, note);
  }

  private add(spec: ColumnSpec, row: number, inPeriod: boolean, note: CellNote): void {
    this.findings.push({
      ...note,
      severity: sharedMessages[note.code].severity,
      tracker: this.place.tracker.id,
      at: { sheet: this.place.sheet.name, row, column: spec.position },
      field: spec.field.name,
      ...(spec.field.nameFrom && ownHeader(spec.field, spec.header)),
      values: note.values ?? NO_VALUES,
      inPeriod,
    });
  }
}
