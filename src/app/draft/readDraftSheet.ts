import type { WorkbookPort } from '../../workbook/port';

/** The rows of 文稿 as they stand, its first column only; `undefined` where there is no such sheet. */
export async function readDraftSheet(workbook: WorkbookPort, signal?: AbortSignal): Promise<string[] | undefined> {
  const options = signal ? { signal } : {};
  const { sheets } = await workbook.survey(options);
  const sheet = sheets.find(({ own }) => own === 'draft');
  if (!sheet?.used) return undefined;
  const rows: string[] = [];
  for await (const { values } of workbook.read(sheet.id, { ...sheet.used, firstRow: 1, firstColumn: 1, lastColumn: 1 }, options)) rows.push(...values.map(([text]) => String(text ?? '')));
  return rows;
}
