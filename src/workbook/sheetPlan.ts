import type { Area } from '../model/cell';
import type { ChartShape } from '../model/chart';
import type { Day } from '../model/day';

/** The sheets that the add-in makes, and may therefore write. */
export type OwnSheet = 'summary' | 'charts' | 'findings' | 'draft' | 'reconciliation' | 'public-summary' | 'public-draft' | 'hidden-items' | 'paragraphs' | 'live-draft';

/** A string is literal text, whatever it begins with; a formula is without its `=`; `null` is an empty cell. */
export type PlanCell = string | number | null | { readonly formula: string } | { readonly date: Day };

/** Absent members are Excel's defaults. Colours `#RRGGBB`, sizes in points. */
export interface PlanStyle {
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly color?: string; readonly underline?: boolean };
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** `thin`: all edges and inside lines; `bottom`: one line below. */
  readonly border?: { readonly lines: 'thin' | 'bottom'; readonly color: string };
  readonly numberFormat?: string;
}

/** A whole sheet as data: the port renders it, and can take it back. */
export interface SheetPlan {
  readonly kind: OwnSheet;
  /** Wanted name; where a sheet of the user's has it, the port finds a free one. */
  readonly name: string;
  /** Widths in characters of the standard font. */
  readonly columns: readonly { readonly width: number }[];
  /** Rectangular: every row has `columns.length` cells. Row 0 is sheet row 1. */
  readonly rows: readonly (readonly PlanCell[])[];
  /** Points, by 1-based sheet row; other rows fit their text. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Later runs lie on top of earlier ones. */
  readonly styles: readonly { readonly area: Area; readonly style: PlanStyle }[];
  /** Conditional formats of the sheet; formula without `=`, relative to the area's first cell. */
  readonly conditional?: readonly { readonly area: Area; readonly formula: string; readonly style: Pick<PlanStyle, 'font' | 'fill'> }[];
  /** Laid over the cells, the first one first. */
  readonly charts?: readonly ChartPlan[];
  readonly freezeRows: number;
  readonly filter?: Area;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Absent: all that is used, which may grow. */
    readonly area?: Area;
    /** Rows repeated on each page, 1-based. */
    readonly titleRows?: { readonly first: number; readonly last: number };
    /** Percent; absent: as much as makes it one page wide, and pages end where they end. */
    readonly scale?: number;
    /** Rows that begin a page, 1-based; only with `scale`, since Excel ignores them otherwise. */
    readonly pageBreaks?: readonly number[];
    /** Excel header/footer codes, e.g. `第 &P 页，共 &N 页`. */
    readonly footer?: string;
  };
}

/** A chart over figures of its own sheet. */
export interface ChartPlan {
  /** Told to people who can't see it, and by which we know it again; unlike any other on the sheet. */
  readonly name: string;
  readonly shape: ChartShape;
  readonly title: string;
  /** Categories in the first column, a series in each other one; headings in the first row. */
  readonly data: Area;
  /** Cells that it covers. */
  readonly at: Area;
  readonly axes: { readonly category: string; readonly value: string };
  readonly numberFormat: string;
  /** Distance of the value axis' lines where Excel would choose fractions of what only comes whole. */
  readonly step?: number;
  /** How the values stand on the chart; `upright` where they would run into each other. */
  readonly labels: 'level' | 'upright';
  /** One for each series; `label`: colour of the values on it. */
  readonly colors: readonly { readonly fill: string; readonly label: string }[];
}

/** What a cell should hold, as the spreadsheet itself looks at it while somebody types. Bounds are included, but for `above`. */
export type EntryRule =
  /** One of these words, offered as a list where the spreadsheet can hold it (Excel: 255 characters together, no comma in a word). */
  | { readonly allow: 'list'; readonly words: readonly string[] }
  | { readonly allow: 'date'; readonly from: Day; readonly until: Day | 'today' }
  | { readonly allow: 'whole' | 'decimal'; readonly atLeast: number; readonly atMost?: number }
  | { readonly allow: 'whole' | 'decimal'; readonly above: number };

/** What is shown while a cell of the area is selected, and looked at when somebody types into it. */
export interface EntryAid {
  readonly area: Area;
  /** Absent: anything goes. */
  readonly rule?: EntryRule;
  /** 32 characters at most, and 255. */
  readonly prompt: { readonly title: string; readonly message: string };
  /** Shown where an entry breaks the rule, which may stand all the same: 224 characters at most. */
  readonly warning: string;
}

/** A sheet for the user: made once, theirs from then on, and never written again. */
export interface NewSheetPlan extends Omit<SheetPlan, 'kind' | 'conditional' | 'filter'> {
  /** Header row and the empty rows under it, made a table. */
  readonly table: Area;
  readonly aids: readonly EntryAid[];
}
