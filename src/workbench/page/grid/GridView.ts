import type { ICellData, IRange, LocaleType } from '@univerjs/core';
import type { FUniver } from '@univerjs/presets';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Change, SimulatedExcel } from '../../host';
import { hasCell } from '../../host/area';
import type { Area, StoredSheet } from '../../host/store';
import { conditionalRules } from './conditionalRules';
import { sheetById } from './sheetById';
import { cellDataOf, UNIT, workbookData } from './sheetData';

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Changes that the grid can follow cell by cell; after any other it is drawn anew. */
const SMALL = 5000;
/** Milliseconds without a change after which the grid is drawn anew. */
const QUIET = 120;

/** Draws the host's workbook in the grid. Nothing that happens in here is the user's doing: see `telling`. */
export class GridView {
  /** True while the grid is being told what the host holds, so that its reports are echoes. */
  telling = false;
  /** True once the user touched the grid after it was told something. */
  touched = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private drawn: string | undefined;

  constructor(
    private readonly api: FUniver,
    private readonly host: SimulatedExcel,
    private readonly locale: LocaleType,
  ) {}

  /** Follows what happened to the workbook. */
  follow(changes: readonly Change[]): void {
    if (changes.every((change) => UNSEEN.has(change.kind))) return;
    const plain = changes.every((change) => SELECTION.has(change.kind) || UNSEEN.has(change.kind) || change.kind === 'marks' || (change.kind === 'values' && change.area.rows * change.area.columns <= SMALL));
    if (!plain || this.waiting !== undefined) {
      // An add-in's work comes in many pieces; the last one is followed by quiet.
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.show(), QUIET);
      return;
    }
    this.tell(() => {
      for (const change of changes) if (change.kind === 'values') this.showCells(change);
      if (changes.some((change) => change.kind === 'values')) this.showFormulas();
      for (const id of new Set(changes.flatMap((change) => (change.kind === 'marks' ? [change.sheetId] : [])))) this.showRules(id);
      if (changes.some((change) => SELECTION.has(change.kind))) this.showSelection();
    });
  }

  /** Draws everything anew, at the place where the user was. */
  show(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    const { workbook } = this.host;
    const before = this.api.getActiveWorkbook()?.getActiveSheet();
    const scroll = before?.getSheetId() === workbook.activeSheetId && this.drawn === workbook.activeSheetId ? before.getScrollState() : undefined;
    this.tell(() => {
      if (before) this.api.disposeUnit(UNIT);
      const rules = Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, conditionalRules(sheet)]));
      this.api.createWorkbook({ ...workbookData(workbook, this.locale), resources: [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(rules) }] });
      this.drawn = undefined;
      this.showSelection(scroll === undefined);
      if (scroll) this.api.getActiveWorkbook()?.getSheetBySheetId(workbook.activeSheetId)?.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
    });
  }

  dispose(): void {
    clearTimeout(this.waiting);
  }

  private tell(work: () => void): void {
    this.telling = true;
    this.touched = false;
    try {
      work();
    } finally {
      this.telling = false;
    }
  }

  /** `scroll`: also brings the selection into sight. */
  private showSelection(scroll = true): void {
    const { activeSheetId, selection } = this.host.workbook;
    const book = this.api.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(activeSheetId);
    if (!book || !sheet) return;
    const fresh = book.getActiveSheet().getSheetId() !== activeSheetId || this.drawn !== activeSheetId;
    if (fresh) book.setActiveSheet(activeSheetId);
    this.drawn = activeSheetId;
    const s = wholeMerge(sheetById(this.host.workbook, activeSheetId)?.merges ?? [], selection);
    const rows = Math.min(s.rows, sheet.getMaxRows() - s.row);
    const columns = Math.min(s.columns, sheet.getMaxColumns() - s.column);
    if (rows <= 0 || columns <= 0) return;
    sheet.getRange(s.row, s.column, rows, columns).activate();
    if (scroll && (fresh || !inSight(sheet, s))) sheet.scrollToCell(Math.max(0, s.row - 4), Math.max(0, s.column - 3));
  }

  private showCells({ sheetId, area }: Extract<Change, { kind: 'values' }>): void {
    const sheet = sheetById(this.host.workbook, sheetId);
    if (sheet === undefined) return;
    const cells: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) (cells[row] ??= {})[column] = cellDataOf(this.host.workbook, sheet.rows[row]?.[column]);
    }
    this.setCells(sheet, cells);
  }

  /** Results that came out differently after somebody else's cell changed. */
  private showFormulas(): void {
    const book = this.api.getActiveWorkbook();
    for (const sheet of this.host.workbook.sheets) {
      const matrix = book?.getSheetBySheetId(sheet.id)?.getSheet().getCellMatrix();
      const cells: CellMatrix = {};
      sheet.rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (cell?.formula === undefined) return;
          const data = cellDataOf(this.host.workbook, cell);
          if (matrix?.getValue(r, c)?.v !== data.v) (cells[r] ??= {})[c] = data;
        }),
      );
      if (Object.keys(cells).length > 0) this.setCells(sheet, cells);
    }
  }

  private setCells(sheet: StoredSheet, cellValue: CellMatrix): void {
    this.api.syncExecuteCommand('sheet.mutation.set-range-values', { unitId: UNIT, subUnitId: sheet.id, cellValue }, { onlyLocal: true });
  }

  private showRules(sheetId: string): void {
    const sheet = sheetById(this.host.workbook, sheetId);
    const drawn = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    if (sheet === undefined || !drawn) return;
    for (const { cfId } of drawn.getConditionalFormattingRules()) this.api.syncExecuteCommand('sheet.mutation.delete-conditional-rule', { unitId: UNIT, subUnitId: sheetId, cfId });
    // Each new rule goes before those that are there.
    for (const rule of conditionalRules(sheet).reverse()) this.api.syncExecuteCommand('sheet.mutation.add-conditional-rule', { unitId: UNIT, subUnitId: sheetId, rule });
  }
}

/** Nothing that a grid shows. */
const UNSEEN = new Set<Change['kind']>(['pane', 'ribbon', 'protection']);
const SELECTION = new Set<Change['kind']>(['selection', 'activated', 'deactivated']);

/** A selected cell of a merged area stands for the whole of it. */
function wholeMerge(merges: readonly Area[], s: Area): Area {
  const merge = s.rows === 1 && s.columns === 1 ? merges.find((candidate) => hasCell(candidate, s.row, s.column)) : undefined;
  return merge ?? s;
}

function inSight(sheet: FWorksheet, s: Area): boolean {
  const seen = visibleRange(sheet);
  return seen !== undefined && s.row >= seen.startRow && s.row < seen.endRow && s.column >= seen.startColumn && s.column < seen.endColumn;
}

function visibleRange(sheet: FWorksheet): IRange | undefined {
  try {
    return sheet.getVisibleRange() ?? undefined;
  } catch {
    // The grid throws until it has drawn the sheet for the first time.
    return undefined;
  }
}
