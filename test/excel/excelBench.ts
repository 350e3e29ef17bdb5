import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import type { CellValue } from '../../src/model/cell';
import { cellAddress } from '../../src/model/cell';
import type { WorkbookPort } from '../../src/workbook/port';
import { createHost, emptySheet, emptyWorkbook, type HostOptions, type SimulatedExcel } from '../../src/workbench/host';
import { startOfficeInNode } from '../../src/workbench/host/node';
import { isSetSupported } from '../../src/workbench/host/profile';
import type { CellStyle, StoredChart, StoredSheet, StoredWorkbook } from '../../src/workbench/host/store';
import type { PortBench } from '../workbook/portContract';

/** Rows of cells as a person would see them; a string that begins with `=` is a formula. */
export type Rows = readonly (readonly CellValue[])[];

export interface ExcelBench extends PortBench {
  readonly host: SimulatedExcel;
  readonly excel: typeof Excel;
  /** Another session on the same workbook: remembers nothing. */
  again(): WorkbookPort;
  sheet(name: string): StoredSheet;
}

export const PROFILES = (['ltsc2021', 'ltsc2024', 'm365'] as const).flatMap((profile) => (['desktop', 'web'] as const).map((platform) => ({ profile, platform })));

export function storedWorkbook(sheets: Readonly<Record<string, Rows>>): StoredWorkbook {
  const workbook = emptyWorkbook();
  workbook.sheets = Object.entries(sheets).map(([name, rows], index) => {
    const sheet = emptySheet(`{0000000${index + 1}-0000-0000-0000-000000000000}`, name);
    sheet.rows = rows.map((row) => row.map((value) => (typeof value === 'string' && value.startsWith('=') ? { value: 2, formula: value } : value === '' ? undefined : { value })));
    return sheet;
  });
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  return workbook;
}

/** The genuine office.js over the simulated Excel. `before`: a bench that is done with; starting office.js again takes time. */
export function openExcel(sheets: Readonly<Record<string, Rows>>, options: Omit<HostOptions, 'workbook'> = {}, prepare?: (workbook: StoredWorkbook) => void, before?: ExcelBench): ExcelBench {
  const workbook = storedWorkbook(sheets);
  prepare?.(workbook);
  const host = before?.host ?? createHost({ ...options, workbook });
  if (before !== undefined) host.open(workbook);
  const first = new Set(workbook.sheets.map(({ id }) => id));
  const excel = before?.excel ?? startOfficeInNode(host).Excel;
  const start = (): WorkbookPort => createExcelWorkbook({ excel, isSetSupported: (name, version) => isSetSupported(host.profile, name, version), later });
  const sheet = (name: string): StoredSheet => {
    const found = host.workbook.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  return {
    port: start(), host, excel, again: start, sheet,
    edit: (name, address, value) => host.user.edit(name, address, value),
    deleteSheet: (name) => host.user.deleteSheet(name),
    contents: () => Object.fromEntries(host.workbook.sheets.map((one) => [one.name, trimmed(Array.from(one.rows, (row: (typeof one.rows)[number] | undefined) => Array.from(row ?? [], (cell) => cell?.formula ?? cell?.value ?? '')))])),
    everything: () => everythingIn(host.workbook, first),
    async settle() {
      await host.settled();
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

/** Without empty cells at the ends of rows and empty rows at the end. */
function trimmed(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const lastOf = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.reduce((last, item, index) => (holds(item) ? index + 1 : last), 0);
  const short = rows.map((row) => row.slice(0, lastOf(row, (value) => value !== '')));
  return short.slice(0, lastOf(short, (row) => row.length > 0));
}

/** Joins events within a few milliseconds. */
function later(action: () => void): () => void {
  const timer = setTimeout(action, 5);
  return () => clearTimeout(timer);
}

/** What a file keeps, without what nobody can see: indexes of styles, ids of formats and new sheets, empty cells. */
function everythingIn(workbook: StoredWorkbook, first: ReadonlySet<string>): unknown {
  return structuredClone({
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      id: first.has(sheet.id) ? sheet.id : 'new',
      rows: undefined,
      cells: Object.fromEntries(
        sheet.rows.flatMap((row, r) =>
          row.flatMap((cell, c) => {
            if (cell === undefined) return [];
            const { style, ...rest } = cell;
            const seen = { ...rest, style: tidy(workbook.styles[style ?? 0] ?? {}) };
            return cell.value === '' && cell.formula === undefined && seen.style === undefined ? [] : [[cellAddress({ row: r + 1, column: c + 1 }), seen]];
          }),
        ),
      ),
      columnStyles: undefined,
      conditionalFormats: sheet.conditionalFormats.map(({ id: _id, ...format }) => format),
      tables: sheet.tables.map(({ id: _id, ...table }) => table),
      charts: (sheet.charts ?? []).map(chartIn),
    })),
    names: workbook.names,
    settings: workbook.settings,
    activeSheetId: workbook.activeSheetId,
    selection: workbook.selection,
  });
}

/** Without ids: what a chart draws is on its own sheet. */
const chartIn = ({ id: _id, content, ...chart }: StoredChart): unknown => ({
  ...chart,
  ...content,
  series: content?.series.map(({ name, categories, values, ...series }) => ({ ...series, areas: [typeof name === 'object' ? name.area : name, categories?.area, values.area] })),
});

/** Without empty groups; `undefined` for the default style. */
function tidy(style: CellStyle): unknown {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined && !(typeof value === 'object' && Object.values(value as object).every((member) => member === undefined)));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
