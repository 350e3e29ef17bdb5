import type { SheetArea } from '../model/cell';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { WorkbookPort } from '../workbook/port';

/** Selects the finding's cell. A finding at the workbook itself has none; then nothing happens. */
export async function revealFinding(workbook: WorkbookPort, finding: Finding): Promise<void> {
  if (!finding.at) return;
  const { sheet, row, column } = finding.at;
  await workbook.reveal([{ sheet, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }]);
}

/** Selects the rows behind a figure; where they lie in several sheets, those of the first. */
export async function revealFigure(workbook: WorkbookPort, figure: Pick<Figure, 'sources'>): Promise<void> {
  const first: SheetArea | undefined = figure.sources[0];
  if (first) await workbook.reveal(figure.sources.filter((area) => area.sheet === first.sheet));
}
