import type { TableDefinition, WriteSheet } from 'hucre/xlsx';
import { formatArea } from '../address';
import type { StoredSheet, StoredTable } from '../store';
import { pageToFile } from './pageToFile';
import { conditionalFormatsToFile, validationsToFile } from './rulesToFile';

type FileCells = NonNullable<WriteSheet['cells']>;

/** Everything of a sheet but its cells, rows and columns, which `finishPackage` writes. */
export function sheetToFile(sheet: StoredSheet): WriteSheet & { cells: FileCells } {
  const { freeze, autoFilter, protection } = sheet;
  return {
    name: sheet.name,
    rows: [],
    cells: attachments(sheet),
    merges: sheet.merges.map(({ row, column, rows: height, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + height - 1,
      endCol: column + columns - 1,
    })),
    tables: sheet.tables.map((table) => tableToFile(table, sheet)),
    conditionalRules: conditionalFormatsToFile(sheet.conditionalFormats),
    dataValidations: validationsToFile(sheet.validations),
    view: {
      ...(sheet.showGridlines === false && { showGridLines: false }),
      ...(sheet.showHeadings === false && { showRowColHeaders: false }),
      ...(sheet.tabColor !== undefined && { tabColor: { rgb: sheet.tabColor.replace('#', '') } }),
    },
    ...pageToFile(sheet.page),
    ...(freeze !== undefined && freeze.rows + freeze.columns > 0 && { freezePane: freeze }),
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
    ...(autoFilter !== undefined && { autoFilter: filterToFile(autoFilter) }),
    ...(protection !== undefined && { protection: protectionToFile(protection) }),
  };
}

/** Notes and links, which a file keeps apart from the cells that they belong to. */
function attachments(sheet: StoredSheet): FileCells {
  const found: FileCells = new Map();
  sheet.rows.forEach((cells: StoredSheet['rows'][number] | undefined, row) =>
    cells?.forEach((cell, column) => {
      if (cell?.note === undefined && cell?.hyperlink === undefined) return;
      const { note, hyperlink } = cell;
      found.set(`${row},${column}`, {
        ...(note !== undefined && { comment: { text: note } }),
        ...(hyperlink !== undefined && {
          hyperlink: {
            target: hyperlink.address ?? '',
            ...(hyperlink.documentReference !== undefined && { location: hyperlink.documentReference.replace(/^#/, '') }),
            ...(hyperlink.screenTip !== undefined && { tooltip: hyperlink.screenTip }),
            ...(hyperlink.textToDisplay !== undefined && { display: hyperlink.textToDisplay }),
          },
        }),
      });
    }),
  );
  return found;
}

/** Excel repairs a table whose column names are not the texts of its header cells. */
function tableToFile({ name, area, showTotals, hasFilter, style }: StoredTable, sheet: StoredSheet): TableDefinition {
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const header = sheet.rows[area.row]?.[area.column + index]?.value;
    // A line end in an attribute would come back as a space.
    return { name: header === undefined || header === '' ? `Column${index + 1}` : String(header).replaceAll('\n', '_x000a_') };
  });
  return { name, displayName: name, range: formatArea(area), columns, showTotalRow: showTotals, showAutoFilter: hasFilter, ...(style !== undefined && { style }) };
}

/** Only filters by a list of values can be written; others keep their hidden rows. */
function filterToFile({ area, criteria = new Map() }: NonNullable<StoredSheet['autoFilter']>): NonNullable<WriteSheet['autoFilter']> {
  const columns = [...criteria].flatMap(([colIndex, criterion]) => {
    const values: unknown = typeof criterion === 'object' && criterion !== null && 'values' in criterion ? criterion.values : undefined;
    return Array.isArray(values) && values.length > 0 ? [{ colIndex, filters: values.map(String) }] : [];
  });
  return { range: formatArea(area), ...(columns.length > 0 && { columns }) };
}

function protectionToFile({ password, options = {} }: NonNullable<StoredSheet['protection']>): NonNullable<WriteSheet['protection']> {
  const allowed: Record<string, boolean> = {};
  for (const [name, value] of Object.entries(options)) {
    const bare = name.replace(/^allow/, '');
    if (bare === 'EditObjects' || bare === 'EditScenarios') allowed[bare === 'EditObjects' ? 'objects' : 'scenarios'] = !value;
    else if (name.startsWith('allow')) allowed[`${bare[0]?.toLowerCase()}${bare.slice(1)}`] = value;
  }
  return { sheet: true, ...allowed, ...(password !== undefined && { password }) };
}
