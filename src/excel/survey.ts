import type { Area } from '../model/cell';
import { areaAddress } from '../model/cell';
import { HEAD_ROWS, type SheetInfo, type Survey, type WorkOptions } from '../workbook/port';
import { askDateSystem, dateSystemOf } from './dateSystem';
import { NARROWED_KEY } from './narrow';
import { isStaging, OWN_KEY, ownKindOf } from './ownSheets';
import { areaOf, PLACE, placeOf } from './place';
import { cellValues } from './readBlocks';
import { readExcel } from './runExcel';
import { stopIfAsked } from './workControl';

/** Columns of a head; no header is wider, and a stray value far to the right must not cost megabytes. */
const HEAD_COLUMNS = 200;

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** Every sheet in three requests. */
export function surveyWorkbook(excel: typeof Excel, options?: WorkOptions): Promise<Survey> {
  stopIfAsked(options);
  return readExcel(excel, async (context) => {
    // 1. Which sheets there are, and how the workbook counts days.
    const workbook = context.workbook.load('name');
    const worksheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
    const days = askDateSystem(context);
    await context.sync();

    // 2. Where each has values, whose it is, whether it may be written.
    stopIfAsked(options);
    const found = worksheets.items.filter((sheet) => !isStaging(sheet.name)).map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load(`${PLACE},rowHidden`),
      protection: sheet.protection.load('protected'),
      own: sheet.customProperties.getItemOrNullObject(OWN_KEY).load('value'),
      narrowing: sheet.customProperties.getItemOrNullObject(NARROWED_KEY).load('key'),
    }));
    await context.sync();

    // 3. The heads, and what only a used sheet has.
    stopIfAsked(options);
    const heads = found.map(({ used, ...rest }) => {
      if (used.isNullObject) return rest;
      const area = areaOf(used);
      const rowHidden = used.rowHidden as boolean | null; // null where some rows are hidden and some are not
      return {
        ...rest,
        used: area,
        rowHidden,
        head: rest.sheet.getRange(areaAddress(headOf(area))).load('values').untrack(),
        merged: used.getMergedAreasOrNullObject().load(placeOf('areas/items')),
        // Of one column only: Excel refuses the view of more than five million cells.
        visible: rowHidden === null ? used.getColumn(0).getVisibleView().load('rowCount') : undefined,
      };
    });
    await context.sync();

    return {
      name: workbook.name,
      dateSystem: dateSystemOf(days),
      sheets: heads.map((head): SheetInfo => {
        const { id, name, visibility } = head.sheet;
        const own = head.own.isNullObject ? undefined : ownKindOf(head.own.value);
        const info = { id, name, visibility: visibilities[visibility], isProtected: head.protection.protected, ...(own && { own }), ...(!head.narrowing.isNullObject && { narrowed: true as const }) };
        if (!('used' in head)) return { ...info, hiddenRows: 0, merged: [], head: [] };
        const rows = head.used.lastRow - head.used.firstRow + 1;
        return {
          ...info,
          used: head.used,
          hiddenRows: info.narrowed ? 0 : head.rowHidden === true ? rows : rows - (head.visible?.rowCount ?? rows),
          merged: head.merged.isNullObject ? [] : head.merged.areas.items.map(areaOf),
          head: cellValues(head.head.values),
        };
      }),
    };
  });
}

const headOf = (used: Area): Area => ({
  ...used,
  lastRow: Math.min(used.lastRow, used.firstRow + HEAD_ROWS - 1),
  lastColumn: Math.min(used.lastColumn, used.firstColumn + HEAD_COLUMNS - 1),
});
