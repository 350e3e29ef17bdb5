import type { Definitions } from '../engine/types';
import type { Day } from '../model/day';
import type { Language } from '../model/localText';
import { ToolError } from '../model/toolError';
import type { SheetArea } from '../model/cell';
import type { WorkbookPort, WorkOptions, WriteReceipt } from '../workbook/port';
import { FIRST_ENTRY_ROW, newSheetPlan } from './newSheets/newSheetPlan';
import { parameterValues } from './parameterValues';
import type { Settings } from './settings';
import { surveyWorkbook } from './surveyWorkbook';

export interface AddSheetsOptions extends WorkOptions {
  readonly settings: Settings;
  readonly language: Language;
  readonly today: Day;
}

export interface AddedSheets extends WriteReceipt {
  /** The cell where filling in begins, on the first sheet. */
  readonly entry: SheetArea;
}

/**
 * Makes a ready tracking sheet for each of these trackers (ids), in the order of the definitions: all of them or none.
 * @throws ToolError TRACKER-THERE where the workbook has one of them by now, and whatever the port throws.
 */
export async function addTrackerSheets(workbook: WorkbookPort, definitions: Definitions, ids: readonly string[], options: AddSheetsOptions): Promise<AddedSheets> {
  const { settings, language, today } = options;
  const { located } = await surveyWorkbook(workbook, definitions, options);
  const there = located.places.filter(({ tracker }) => ids.includes(tracker.id));
  if (there.length > 0) throw new ToolError('TRACKER-THERE', { sheets: there.map(({ sheet }) => sheet.name).join('、') });
  const parameters = parameterValues(definitions, settings.parameters);
  const { trackers } = definitions;
  const plans = trackers.filter(({ id }) => ids.includes(id)).map((tracker) => newSheetPlan({ tracker, trackers, parameters, language, today }));
  const receipt = await workbook.addSheets(plans, options);
  const cell = { firstRow: FIRST_ENTRY_ROW, firstColumn: 1, lastRow: FIRST_ENTRY_ROW, lastColumn: 1 };
  return { ...receipt, entry: { sheet: receipt.sheets[0] ?? '', ...cell } };
}
