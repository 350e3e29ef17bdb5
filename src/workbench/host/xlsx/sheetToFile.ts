import type { CellStyle as FileStyle, TableDefinition, WriteSheet } from 'hucre/xlsx';
import { formatArea } from '../address';
import type { StoredCell, StoredSheet, StoredTable } from '../store';
import { withPrefixes } from './futureFunctions';
import { pageToFile } from './pageToFile';
import { conditionalFormatsToFile, validationsToFile } from './rulesToFile';

type FileCell = NonNullable<ReturnType<NonNullable<WriteSheet['cells']>['get']>>;
type FileRow = NonNullable<WriteSheet['rows']>[number];

/** The library would take a text that reads like this for an error value. */
const LOOKS_LIKE_ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** Column widths are left to `finishSheet`: the library would write one element per column. */
export function sheetToFile(sheet: StoredSheet, styles: readonly (FileStyle | undefined)[]): WriteSheet {
  const cells = new Map<string, FileCell>();
  const rows = Array.from(sheet.rows, (stored: (StoredCell | undefined)[] | undefined, row) =>
    Array.from(stored ?? [], (cell, column): FileRow[number] => {
      if (cell === undefined) return null;
      const details = detailsOf(cell, styles);
      if (details !== undefined) cells.set(`${row},${column}`, details);
      // A formula's value goes with its details, an empty cell has none.
      return cell.formula !== undefined || cell.value === '' ? null : cell.value;
    }),
  );
  const { freeze, autoFilter, protection } = sheet;
  return {
    name: sheet.name,
    rows,
    cells,
    merges: sheet.merges.map(({ row, column, rows: height, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + height - 1,
      endCol: column + columns - 1,
    })),
    rowDefs: rowsToFile(sheet),
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

/** Undefined for a cell that its plain value says all about. */
function detailsOf(cell: StoredCell, styles: readonly (FileStyle | undefined)[]): FileCell | undefined {
  const { value, formula, style, hyperlink, note, array, rich } = cell;
  const details: FileCell = {};
  const look = styles[style ?? 0];
  if (look !== undefined) details.style = look;
  if (formula !== undefined) {
    details.formula = withPrefixes(formula.replace(/^=/, ''));
    details.formulaResult = value;
    if (array !== undefined) Object.assign(details, { formulaType: 'array', formulaRef: array.reference, formulaDynamic: array.dynamic });
  } else if (rich !== undefined && rich.text === value) {
    details.richText = rich.raw as NonNullable<FileCell['richText']>; // only loadXlsx sets it
  } else if (typeof value === 'string' && cell.error !== true && LOOKS_LIKE_ERROR.test(value)) {
    details.richText = [{ text: value }];
  }
  if (note !== undefined) details.comment = { text: note };
  if (hyperlink !== undefined) {
    const { address, documentReference, screenTip, textToDisplay } = hyperlink;
    details.hyperlink = {
      target: address ?? '',
      ...(documentReference !== undefined && { location: documentReference.replace(/^#/, '') }),
      ...(screenTip !== undefined && { tooltip: screenTip }),
      ...(textToDisplay !== undefined && { display: textToDisplay }),
    };
  }
  return Object.keys(details).length === 0 ? undefined : details;
}

function rowsToFile({ rowHeights, hiddenRows }: StoredSheet): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of rowHeights) rows.set(row, { height });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

/** Excel repairs a table whose column names are not the texts of its header cells. */
function tableToFile({ name, area, showTotals, hasFilter, style }: StoredTable, sheet: StoredSheet): TableDefinition {
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const header = sheet.rows[area.row]?.[area.column + index]?.value;
    return { name: header === undefined || header === '' ? `Column${index + 1}` : String(header) };
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
