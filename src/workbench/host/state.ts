import { type Journal } from './journal';
import type { EventRegistry } from './events';
import { accessDenied, itemNotFound } from './hostError';
import { styleAt } from './styles';
import { endColumn, endRow, isUnbounded } from './area';
import type { HostObject } from './HostObject';
import type { Platform, Profile } from './profile';
import type { Area, StoredSheet, StoredWorkbook } from './store';

/** Everything one simulated Excel knows while it runs; the workbook is the only part that a file keeps. */
export interface State {
  workbook: StoredWorkbook;
  readonly profile: Profile;
  readonly platform: Platform;
  /** Of the interface and of number formats, such as `zh-CN`. */
  readonly displayLanguage: string;
  readonly journal: Journal;
  readonly events: EventRegistry;
  /** Objects that the client asked to keep, by reference id. */
  readonly references: Map<string, HostObject>;
  /** The workbook object, from which every path starts. */
  readonly root: HostObject;
  /** `Excel.CalculationMode`. */
  calculationMode: string;
  /** Of `Workbook.protection`; a file's own password is not known. */
  structurePassword: string | undefined;
  paneVisible: boolean;
  /** Control id → enabled, as far as the add-in set it. */
  readonly ribbonControls: Map<string, boolean>;
  /** `Runtime.enableEvents`. */
  eventsEnabled: boolean;
  /** Name of the file, as `Workbook.name` gives it. */
  fileName: string;
  /** Makes a visible sheet the active one, with A1 selected. */
  activate(sheet: StoredSheet): void;
  /** Selects an area, activating its sheet. */
  select(sheet: StoredSheet, area: Area): void;
  /** Computes formulas now, when anything changed since the last time. */
  recalculate(full: boolean): Promise<void>;
  /** Opens a new window with this .xlsx, or with an empty workbook. */
  openWindow(file: Uint8Array | undefined): void;
  /** Source of the next id; ids are never used twice. */
  newId(): string;
}

export function sheetById(state: State, id: string): StoredSheet {
  const sheet = state.workbook.sheets.find((s) => s.id === id);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

/** By name as Excel compares names (case ignored), or by id. */
export function findSheet(workbook: StoredWorkbook, key: string): StoredSheet | undefined {
  const folded = key.toLowerCase();
  return workbook.sheets.find((s) => s.name.toLowerCase() === folded) ?? workbook.sheets.find((s) => s.id === key);
}

/** @throws HostError AccessDenied when the sheet is protected and a cell of the area is locked. */
export function assertEditable(state: State, sheet: StoredSheet, a: Area): void {
  if (sheet.protection === undefined) return;
  if (isUnbounded(a)) throw accessDenied();
  for (let row = a.row; row < endRow(a); row++) {
    for (let column = a.column; column < endColumn(a); column++) {
      if (styleAt(state.workbook, sheet, row, column).locked !== false) throw accessDenied();
    }
  }
}

/** @throws HostError AccessDenied when the sheet is protected without the given option. */
export function assertAllowed(sheet: StoredSheet, option: string): void {
  if (sheet.protection !== undefined && sheet.protection.options?.[option] !== true) throw accessDenied();
}

/** @throws HostError AccessDenied while the workbook's structure is protected. */
export function assertStructureOpen(state: State): void {
  if (state.workbook.structureProtected) throw accessDenied();
}
