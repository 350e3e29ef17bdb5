import { parseArea } from './address';
import { invalidArgument, itemNotFound } from './hostError';
import { addSheet, deleteSheet, moveSheet, renameSheet } from './sheets';
import { shiftCells } from './shift';
import { sortRows, type SortKey } from './sort';
import { findSheet, type State } from './state';
import type { Area, StoredSheet, StoredValue } from './store';
import { matrixInput, writeEntries } from './writes';

/** What a person does in the grid: the same rules and events as an add-in's calls, but with the user as source. */
export class UserActions {
  constructor(
    private readonly state: State,
    private readonly act: <T>(action: () => T) => Promise<T>,
  ) {}

  /** Types into a cell: `=…` is a formula, `""` empties it. `sheet` is a name or id, `address` such as `B2`. */
  edit(sheet: string, address: string, value: StoredValue): Promise<void> {
    return this.act(() => {
      const target = this.sheet(sheet);
      const area = cellArea(address);
      writeEntries(this.state, target, area, matrixInput(area, value));
    });
  }

  /** Pastes a block whose top-left cell is `address`. */
  paste(sheet: string, address: string, values: readonly (readonly StoredValue[])[]): Promise<void> {
    return this.act(() => {
      const { row, column } = cellArea(address);
      const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
      writeEntries(this.state, this.sheet(sheet), area, matrixInput(area, values));
    });
  }

  /** Inserts whole rows: `address` such as `3:4`. */
  insertRows(sheet: string, address: string): Promise<void> {
    return this.act(() => shiftCells(this.state, { sheet: this.sheet(sheet), at: cellArea(address), axis: 'row', insert: true }));
  }

  deleteRows(sheet: string, address: string): Promise<void> {
    return this.act(() => shiftCells(this.state, { sheet: this.sheet(sheet), at: cellArea(address), axis: 'row', insert: false }));
  }

  /** Sorts the rows of an area, without its header, by columns counted from the area's first. */
  sort(sheet: string, address: string, keys: readonly SortKey[]): Promise<void> {
    return this.act(() => sortRows(this.state, this.sheet(sheet), cellArea(address), keys, false));
  }

  select(sheet: string, address: string): Promise<void> {
    return this.act(() => this.state.select(this.sheet(sheet), cellArea(address)));
  }

  activate(sheet: string): Promise<void> {
    return this.act(() => this.state.activate(this.sheet(sheet)));
  }

  addSheet(name?: string): Promise<string> {
    return this.act(() => addSheet(this.state, name).id);
  }

  deleteSheet(sheet: string): Promise<void> {
    return this.act(() => deleteSheet(this.state, this.sheet(sheet)));
  }

  renameSheet(sheet: string, name: string): Promise<void> {
    return this.act(() => renameSheet(this.state, this.sheet(sheet), name));
  }

  /** `position`: 0-based. */
  moveSheet(sheet: string, position: number): Promise<void> {
    return this.act(() => moveSheet(this.state, this.sheet(sheet), position));
  }

  private sheet(key: string): StoredSheet {
    const found = findSheet(this.state.workbook, key);
    if (found === undefined) throw itemNotFound();
    return found;
  }
}

function cellArea(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw invalidArgument();
  return area;
}
