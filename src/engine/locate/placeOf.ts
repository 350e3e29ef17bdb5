import { cellAddress } from '../../model/cell';
import type { Finding, SharedCode } from '../../model/finding';
import type { Tracker } from '../../model/tracker';
import { sharedMessages } from '../sharedMessages';
import { type OwnWord, ownHeader } from '../ownWords';
import type { Place, SheetHead, WordChoice } from '../types';
import type { Header } from './findHeader';

/** The tracker's place on its sheet, with what is wrong about the sheet and its header. */
export function placeOf(tracker: Tracker, sheet: SheetHead, header: Header, { ownWord, words }: { readonly ownWord: OwnWord; readonly words: readonly WordChoice[] }): Place {
  const { columns } = header;
  const bound = boundWords(tracker, words);
  const positions = [...columns.values()].map((column) => column.position);
  const firstRow = header.lastHeaderRow + 1;
  const lastRow = sheet.used?.lastRow ?? 0;
  const body = lastRow < firstRow ? undefined : {
    firstRow,
    // From the sheet's first column on: 合计 often stands under 序号, which is no field.
    firstColumn: sheet.used?.firstColumn ?? 1,
    lastRow,
    lastColumn: Math.max(...positions),
  };
  return { tracker, sheet, headerRow: header.headerRow, lastHeaderRow: header.lastHeaderRow, columns, ...(bound.size > 0 && { words: bound }), body, findings: findingsOf(tracker, sheet, header, ownWord) };
}

/** Only what still means an allowed word, and is none itself: definitions change. */
function boundWords({ id, fields }: Tracker, words: readonly WordChoice[]): NonNullable<Place['words']> {
  const bound = new Map<string, Map<string, string>>();
  for (const { tracker, field, word, means } of words) {
    const allowed = fields.find(({ name }) => name === field)?.constraints?.enum ?? [];
    if (tracker !== id || !allowed.includes(means) || allowed.includes(word)) continue;
    bound.set(field, (bound.get(field) ?? new Map<string, string>()).set(word, means));
  }
  return bound;
}

function findingsOf(tracker: Tracker, sheet: SheetHead, header: Header, ownWord: OwnWord): Finding[] {
  const finding = (code: SharedCode, row: number, column: number, about: Pick<Finding, 'received' | 'expected' | 'values' | 'field' | 'header'>): Finding => ({
    code,
    severity: sharedMessages[code].severity,
    tracker: tracker.id,
    at: { sheet: sheet.name, row, column },
    inPeriod: true,
    ...about,
  });
  const findings: Finding[] = [];
  const hidden = sheet.visibility !== 'visible';
  if (hidden || sheet.hiddenRows > 0) {
    const what = hidden ? (sheet.hiddenRows > 0 ? 'both' : 'sheet') : 'rows';
    findings.push(finding('SHEET-HIDDEN', 1, 1, { received: String(sheet.hiddenRows), expected: '0', values: { what, rows: sheet.hiddenRows, records: 0 } }));
  }
  for (const field of tracker.fields) {
    if (!field.constraints?.required || header.columns.has(field.name)) continue;
    findings.push(finding('HEADER-MISSING', header.firstCellRow, header.firstColumn, { field: field.name, ...ownHeader(field, undefined, ownWord), received: '', expected: ownWord(field) ?? field.name, values: {} }));
  }
  for (const { field, column } of header.duplicates) {
    const first = header.columns.get(field.name);
    const at = first ? cellAddress({ row: first.row, column: first.position }) : '';
    findings.push(finding('HEADER-DUPLICATE', column.row, column.position, { field: field.name, ...ownHeader(field, undefined, ownWord), received: column.header, expected: ownWord(field) ?? field.name, values: { first: at } }));
  }
  return findings;
}
