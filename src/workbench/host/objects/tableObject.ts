import { itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { sheetById, type State } from '../state';
import type { StoredSheet, StoredTable } from '../store';

/** A table; its column and row collections carry the same members. */
export interface TableObject extends HostObject {
  readonly sheetId: string;
  readonly id: string;
}

export const tableObject = (sheetId: string, id: string): TableObject => ({ type: 'Table', sheetId, id });

export function storedTable(self: { sheetId: string; id: string }, state: State): { sheet: StoredSheet; table: StoredTable } {
  const sheet = sheetById(state, self.sheetId);
  const table = sheet.tables.find((t) => t.id === self.id);
  if (table === undefined) throw itemNotFound();
  return { sheet, table };
}
