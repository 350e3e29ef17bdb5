import { formatArea, quoteSheetName } from '../address';
import type { Area, StoredSheet, StoredTable, StoredWorkbook } from '../store';

/** Lower-case table name → the table and its sheet. */
export type Tables = ReadonlyMap<string, { table: StoredTable; sheet: StoredSheet }>;

export function tablesOf(workbook: StoredWorkbook): Tables {
  return new Map(workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name.toLowerCase(), { table, sheet }] as const)));
}

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?<name>[\p{L}_\\][\p{L}\p{N}_.]*)(?<part>\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])?(?![\p{L}\p{N}_.(!])/gu;

/**
 * A formula with its references to tables (`表1[人数]`, `表1[[#This Row],[人数]]`) written as cells. `row` is the
 * formula's own, 0-based. What names no known table or column stays as it is.
 */
export function spellOutTables(formula: string, tables: Tables, row: number): string {
  if (tables.size === 0) return formula;
  return formula.replace(TOKEN, (match, ...rest) => {
    const { name, part = '' } = rest.at(-1) as { name?: string; part?: string }; // a replacer's last argument
    const found = tables.get(name?.toLowerCase() ?? '');
    if (found === undefined) return match;
    const area = areaOf(found.table, found.sheet, part, row);
    return area === undefined ? match : `${quoteSheetName(found.sheet.name)}!${formatArea(area)}`;
  });
}

function areaOf(table: StoredTable, sheet: StoredSheet, part: string, row: number): Area | undefined {
  const inner = part.slice(1, -1).trim();
  const items = inner.startsWith('[') ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, item]) => item ?? '') : inner === '' ? [] : [inner];
  // `@` stands for the row of the formula, alone or before a column.
  const asked = items.flatMap((item) => (item.startsWith('@') && item.length > 1 ? ['@', item.slice(1)] : [item]));
  const specials = asked.filter((item) => item === '@' || item.startsWith('#')).map((item) => (item === '@' ? '#this row' : item.toLowerCase()));
  const columns = asked.filter((item) => item !== '@' && !item.startsWith('#')).map((item) => columnOf(table, sheet, item));
  const rows = rowsOf(table, specials, row);
  if (rows === undefined || columns.includes(-1)) return undefined;
  const [first = 0, last = columns.length === 0 ? table.area.columns - 1 : first] = columns;
  return { ...rows, column: table.area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

/** Position of the column with that header, -1 without one. */
function columnOf(table: StoredTable, sheet: StoredSheet, escaped: string): number {
  const name = escaped.replace(/'(.)/g, '$1').toLowerCase();
  const headers = Array.from({ length: table.area.columns }, (_, index) => sheet.rows[table.area.row]?.[table.area.column + index]?.value);
  return headers.findIndex((header) => String(header ?? '').toLowerCase() === name);
}

function rowsOf({ area, showHeaders, showTotals }: StoredTable, specials: readonly string[], row: number): Pick<Area, 'row' | 'rows'> | undefined {
  const first = area.row + (showHeaders ? 1 : 0);
  const end = area.row + area.rows - (showTotals ? 1 : 0);
  const parts: Record<string, [from: number, to: number]> = {
    '#all': [area.row, area.row + area.rows],
    '#headers': [area.row, first],
    '#data': [first, end],
    '#totals': [end, area.row + area.rows],
    '#this row': [row, row + 1],
  };
  const wanted = (specials.length === 0 ? ['#data'] : specials).map((special) => parts[special]);
  const from = Math.min(...wanted.map((part) => part?.[0] ?? NaN));
  const to = Math.max(...wanted.map((part) => part?.[1] ?? NaN));
  return Number.isNaN(from) || to <= from ? undefined : { row: from, rows: to - from };
}
