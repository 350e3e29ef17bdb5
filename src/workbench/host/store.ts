/**
 * The simulated workbook as plain data: what the host answers from, what the .xlsx codec fills and saves, and
 * what the workbench's grid shows. Rows and columns are 0-based here, as in Office.js.
 */

/** What `Range.values` holds; `""` is an empty cell. Dates are serials in the workbook's own date system. */
export type StoredValue = string | number | boolean;

export interface StoredCell {
  value: StoredValue;
  /** With its leading `=`; absent for a constant. */
  formula?: string;
  /** True where the value is an Excel error text such as `#N/A`. */
  error?: boolean;
  /** Key into `StoredWorkbook.styles`; absent = 0, the default style. */
  style?: number;
  hyperlink?: { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string };
  /** Plain text of a note. */
  note?: string;
  /**
   * Of a formula that fills a range from this cell on: the range as the file has it (`B2:B9`); void as soon as
   * `formula` is another than this one.
   */
  array?: { formula: string; reference: string; dynamic: boolean };
  /** Formatted parts of the text, as the file had them; void as soon as `value` is another text than `text`. */
  rich?: { text: string; raw: unknown };
}

export interface BorderLine {
  /** As the file format names it: thin, medium, thick, hair, dashed, dotted, double, dashDot, mediumDashed … */
  style: string;
  /** `#RRGGBB`. */
  color: string;
}

/**
 * One cell style; absent members are Excel's defaults. Colours are `#RRGGBB`. Alignments and underlines go by the
 * file format's names: left, center, right, centerContinuous …; top, center, bottom …; single, double …
 */
export interface CellStyle {
  numberFormat?: string;
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; underline?: string; color?: string; strikethrough?: boolean };
  fill?: string;
  align?: { horizontal?: string; vertical?: string; wrap?: boolean; indent?: number };
  border?: { top?: BorderLine; bottom?: BorderLine; left?: BorderLine; right?: BorderLine };
  locked?: boolean;
}

/** 0-based, inclusive of the first cell. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface StoredConditionalFormat {
  id: string;
  areas: Area[];
  /** As Office.js names it: Custom, CellValue, ContainsText, ColorScale … */
  type: string;
  formula?: string;
  stopIfTrue: boolean;
  /** Of a CellValue rule, as the file format names it: between, equal, greaterThan … */
  operator?: string;
  /** Second bound of a CellValue rule with `between` or `notBetween`. */
  formula2?: string;
  format: { fill?: string; fontColor?: string; bold?: boolean; border?: BorderLine };
  /** Whatever else the file held, kept for the round trip. */
  raw?: unknown;
}

export interface StoredTable {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style?: string;
  hasFilter: boolean;
  /** Criteria are set; rows hidden by hand do not count. */
  isFiltered?: boolean;
}

export interface StoredValidation {
  areas: Area[];
  /** list, whole, decimal, date, textLength, custom … */
  type: string;
  operator?: string;
  /** Formulas without `=`; the items of a list stand in quotes: `"甲,乙"`. */
  formula1?: string;
  formula2?: string;
  allowBlank?: boolean;
  prompt?: { title?: string; message?: string };
  error?: { title?: string; message?: string; style?: string };
}

export interface PageLayout {
  orientation?: 'portrait' | 'landscape';
  paperSize?: number;
  /** Pages; 0 or absent = as many as needed. */
  fitToWidth?: number;
  fitToHeight?: number;
  /** Percent; absent = 100. */
  scale?: number;
  printArea?: Area;
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  /** Points. */
  margins?: { top?: number; bottom?: number; left?: number; right?: number; header?: number; footer?: number };
  /** Rows that begin a page because somebody said so. */
  rowBreaks?: number[];
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
}

/** A place within a cell; `dx` and `dy` in points. */
export interface Anchor {
  row: number;
  column: number;
  dx: number;
  dy: number;
}

export interface ChartFont {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}

/** An area of a sheet that a chart draws; `null` once it is deleted. */
export interface ChartReference {
  sheetId: string;
  area: Area | null;
}

export interface ChartSeriesStyle {
  fill?: string;
  line?: { color?: string; weight?: number; style?: string };
  /** Percent of a column's width. */
  gapWidth?: number;
  overlap?: number;
}

/** As Office.js names them: `Center`, `OutsideEnd` … */
export interface ChartLabels {
  shown: boolean;
  value: boolean;
  category: boolean;
  seriesName: boolean;
  position?: string;
  numberFormat?: string;
  /** Degrees. */
  orientation?: number;
  font: ChartFont;
}

export interface StoredSeries extends ChartSeriesStyle {
  /** Given by a cell, or in words. */
  name?: ChartReference | string;
  categories?: ChartReference;
  values: ChartReference;
  labels: ChartLabels;
}

export interface StoredAxis {
  visible: boolean;
  /** `orientation`: degrees; absent = along the axis. */
  title: { text: string; visible: boolean; font: ChartFont; orientation?: number };
  font: ChartFont;
  /** Absent: as Excel finds it good. */
  minimum?: number | undefined;
  maximum?: number | undefined;
  majorUnit?: number | undefined;
  numberFormat?: string;
  gridlines: { visible: boolean; color?: string };
  reversed: boolean;
  /** Where the other axis crosses: `Automatic`, `Minimum`, `Maximum`. */
  crossing: string;
}

/** What a chart shows, by Office.js's names. */
export interface ChartContent {
  /** `ColumnClustered`, `BarStacked` … */
  type: string;
  title: { text: string; visible: boolean; font: ChartFont };
  legend: { visible: boolean; position: string };
  font: ChartFont;
  category: StoredAxis;
  value: StoredAxis;
  series: StoredSeries[];
}

export interface StoredChart {
  id: string;
  name: string;
  from: Anchor;
  to: Anchor;
  /** Absent for a chart that came with a file: it stays as it is there. */
  content?: ChartContent;
  /** Of a chart that came with a file: its relationship in the sheet's drawing. */
  relationship?: string;
  /** Words of the title, of a chart that came with a file. */
  caption?: string;
}

export interface StoredSheet {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Sparse: `rows[row]?.[column]`. */
  rows: (StoredCell | undefined)[][];
  merges: Area[];
  /** Column → width in characters, as the file has it. */
  columnWidths: Map<number, number>;
  /** Row → height in points. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Column → key into `StoredWorkbook.styles`, for cells of that column which are not stored. */
  columnStyles?: Map<number, number>;
  freeze?: { rows: number; columns: number };
  tables: StoredTable[];
  conditionalFormats: StoredConditionalFormat[];
  validations: StoredValidation[];
  /** `criteria`: column within the area → what was asked for, as Office.js puts it. */
  autoFilter?: { area: Area; active: boolean; criteria?: Map<number, unknown> };
  protection?: { password?: string; options?: Record<string, boolean> };
  page: PageLayout;
  tabColor?: string;
  showGridlines?: boolean;
  showHeadings?: boolean;
  customProperties: Map<string, string>;
  /** In the order of their making. */
  charts?: StoredChart[];
}

export interface StoredWorkbook {
  sheets: StoredSheet[];
  styles: CellStyle[];
  date1904: boolean;
  names: { name: string; formula: string; sheetId?: string; visible: boolean }[];
  /** Office settings (`workbook.settings`), values as JSON text. */
  settings: Map<string, string>;
  customXmlParts: { id: string; xml: string }[];
  structureProtected: boolean;
  activeSheetId: string;
  /** Selected area of the active sheet. */
  selection: Area;
  /** Font of cells whose style names none; absent = Calibri 11. */
  defaultFont?: { name?: string; size?: number };
}

/** The file could not be taken; `code` tells the caller which sentence to print. */
export class WorkbookFileError extends Error {
  constructor(
    readonly code: 'missing' | 'empty' | 'not-xlsx' | 'encrypted' | 'damaged',
    message: string,
  ) {
    super(message);
    this.name = 'WorkbookFileError';
  }
}
