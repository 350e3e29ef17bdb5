import { ToolError } from '../../model/toolError';
import type { WorkbookPort, WorkOptions } from '../../workbook/port';
import { PLAN_LABELS } from '../plans/planLabels';
import { soundText } from './text/soundText';

/** A text that stands in the workbook itself. */
export interface CellsText {
  readonly sheet: string;
  readonly text: string;
}

/** The selected cells: a line for each row, cells apart by tabs. @throws ToolError TEXT-EMPTY, TEXT-LONG, SELECTION-LARGE */
export async function readSelection(workbook: WorkbookPort): Promise<CellsText> {
  const { sheet, rows } = await workbook.selectedText();
  const lines = rows.map((cells) => cells.map((cell) => cell.trim()).join('\t').trimEnd());
  return { sheet, text: soundText(lines.filter((line) => line !== '').join('\n')) };
}

/** 文稿 as it stands in the workbook, with whatever was changed in it since it was made. @throws ToolError NO-DRAFT, TEXT-EMPTY, TEXT-LONG */
export async function readDraftSheet(workbook: WorkbookPort, options?: WorkOptions): Promise<CellsText> {
  const { sheets } = await workbook.survey(options);
  const draft = sheets.find(({ own, used }) => own === 'draft' && used !== undefined);
  if (!draft?.used) throw new ToolError('NO-DRAFT');
  const rows: (readonly [text: string, beside: string])[] = [];
  const area = { firstRow: 1, firstColumn: 1, lastRow: draft.used.lastRow, lastColumn: 2 };
  for await (const { values } of workbook.read(draft.id, area, options)) for (const [text = '', beside = ''] of values) rows.push([String(text), String(beside)]);
  return { sheet: draft.name, text: soundText(paragraphs(rows).join('\n')) };
}

/** What begins a paragraph in 文稿; a long one takes several rows, of which only the first begins so. */
const INDENT = '　　';

function paragraphs(rows: readonly (readonly [text: string, beside: string])[]): string[] {
  const headings = Object.values(PLAN_LABELS).map(({ draft }) => draft.sources);
  // What stands above the title is about the draft, not of it.
  const title = Math.max(0, rows.findIndex(([, beside]) => headings.includes(beside)));
  const found: string[] = [];
  rows.slice(title).forEach(([text], index) => {
    if (text.trim() === '') return;
    const last = found.length - 1;
    if (index > 0 && !text.startsWith(INDENT) && found[last]?.startsWith(INDENT) === true) found[last] += text;
    else found.push(text);
  });
  return found;
}
