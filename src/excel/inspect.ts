import { ToolError } from '../model/toolError';
import type { Survey } from '../workbook/port';
import type { OwnSheet } from '../workbook/sheetPlan';
import { askDateSystem, dateSystemOf } from './dateSystem';
import { OWN_KEY, ownKindOf } from './ownSheets';

/** What must be known before anything is written. */
export interface Inspection {
  readonly dateSystem: Survey['dateSystem'];
  readonly sheets: readonly InspectedSheet[];
}

export interface InspectedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly own: OwnSheet | undefined;
}

/** In two requests. @throws ToolError PROTECTED-WORKBOOK where sheets can be neither added nor removed. */
export async function inspectForSheets(context: Excel.RequestContext): Promise<Inspection> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  const structure = context.workbook.protection.load('protected');
  const days = askDateSystem(context);
  await context.sync();
  if (structure.protected) throw new ToolError('PROTECTED-WORKBOOK');

  const found = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    own: sheet.customProperties.getItemOrNullObject(OWN_KEY).load('value'),
  }));
  await context.sync();
  return {
    dateSystem: dateSystemOf(days),
    sheets: found.map(({ sheet, protection, own }) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: protection.protected,
      own: own.isNullObject ? undefined : ownKindOf(own.value),
    })),
  };
}

/** Names and ids only, in one request. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}
