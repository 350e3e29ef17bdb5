import { CellValueType, type ICellData, type IExecutionOptions, type IRange, type Nullable } from '@univerjs/core';
import { formatArea } from '../../host/address';
import { sameArea } from '../../host/area';
import { styleAt } from '../../host/styles';
import type { SimulatedExcel } from '../../host';
import { sheetById } from './sheetById';
import { isDateFormat } from './sheetData';

/** What the grid reports after the user did something. */
interface Executed {
  id: string;
  params?: unknown;
  options?: IExecutionOptions;
}

interface SetValues {
  subUnitId: string;
  cellValue?: Record<string, Record<string, Nullable<ICellData>>>;
}

interface SetSelections {
  subUnitId: string;
  selections: readonly { range: IRange }[];
  /** 0 begun, 1 being dragged, 2 done; absent when made by the keyboard. */
  type?: number;
}

const SELECTION_END = 2;

/** Changes of structure and format, which the simulated Excel takes from the add-in only. */
const FORBIDDEN =
  /^sheet\.command\.(set-(bold|italic|underline|stroke|overline|font|text|background|border|style|horizontal|vertical|numfmt|tab-color|worksheet-hidden|worksheet-show|frozen|rows?-hidden|cols?-hidden)|insert-(row|col|range)|remove-(row|col)|delete-range|move-(range|rows|cols)|add-worksheet-merge|remove-worksheet-merge|copy-sheet|hide-|numfmt|format-painter|apply-format|.*conditional)/;

export const isForbidden = (id: string): boolean => FORBIDDEN.test(id);

/** What the host must be asked for after a change that the user made in the grid; undefined if nothing of it is kept. */
export function userEdit({ id, params, options }: Executed, host: SimulatedExcel): (() => Promise<unknown>) | undefined {
  // The shapes are Univer's own, by command id; its version is pinned.
  switch (id) {
    case 'sheet.mutation.set-range-values':
      return options?.['fromFormula'] === true ? undefined : () => setValues(params as SetValues, host);
    case 'sheet.operation.set-selections': {
      const { subUnitId, selections, type = SELECTION_END } = params as SetSelections;
      const [range] = [...selections].reverse().map((selection) => selection.range);
      if (type !== SELECTION_END || range === undefined) return undefined;
      const area = { row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
      if (host.workbook.activeSheetId === subUnitId && sameArea(area, host.workbook.selection)) return undefined;
      return () => host.user.select(subUnitId, formatArea(area));
    }
    case 'sheet.operation.set-worksheet-active': {
      const { subUnitId } = params as { subUnitId: string };
      return host.workbook.activeSheetId === subUnitId ? undefined : () => host.user.activate(subUnitId);
    }
    case 'sheet.mutation.set-worksheet-name': {
      const { subUnitId, name } = params as { subUnitId: string; name: string };
      return () => host.user.renameSheet(subUnitId, name);
    }
    case 'sheet.mutation.set-worksheet-order': {
      const { subUnitId, toOrder } = params as { subUnitId: string; toOrder: number };
      return () => host.user.moveSheet(subUnitId, toOrder);
    }
    case 'sheet.mutation.remove-sheet': {
      const { subUnitId } = params as { subUnitId: string };
      return () => host.user.deleteSheet(subUnitId);
    }
    case 'sheet.mutation.insert-sheet':
      return () => host.user.addSheet();
    default:
      return undefined;
  }
}

async function setValues({ subUnitId, cellValue = {} }: SetValues, host: SimulatedExcel): Promise<void> {
  const sheet = sheetById(host.workbook, subUnitId);
  if (sheet === undefined) return;
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(cells)) {
      const at = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      // A report of style alone leaves the value out.
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      await host.user.edit(subUnitId, formatArea(at), typed(cell, styleAt(host.workbook, sheet, at.row, at.column).numberFormat));
    }
  }
}

/** What the user would have typed to get this cell. */
function typed(cell: Nullable<ICellData>, format: string | undefined): string | number | boolean {
  if (cell?.f) return cell.f;
  const value = cell?.p?.body?.dataStream.replace(/\r?\n$/, '') ?? cell?.v ?? '';
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  const pattern = typeof cell?.s === 'object' ? cell.s?.n?.pattern : undefined;
  // The grid has read a date already; the host must see it as typed to give the cell a date's format.
  if (typeof value === 'number' && isDateFormat(pattern) && !isDateFormat(format)) return isoDate(value);
  if (typeof value === 'string' && cell?.t === CellValueType.FORCE_STRING && format !== '@') return `'${value}`;
  return value;
}

/** Serial of the 1900 system. */
function isoDate(serial: number): string {
  const text = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}
