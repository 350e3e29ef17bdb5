import type { HostObject } from '../HostObject';
import type { StoredSheet } from '../store';

/** A worksheet; what belongs to it (freeze panes, page layout …) carries the same members. */
export interface WorksheetObject extends HostObject {
  readonly sheetId: string;
}

export const worksheetObject = (sheet: StoredSheet): WorksheetObject => ({ type: 'Worksheet', sheetId: sheet.id });

export const isWorksheet = (object: HostObject): object is WorksheetObject => object.type === 'Worksheet';
