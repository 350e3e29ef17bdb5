import type { Place } from '../types';

/**
 * Whether a sheet that was read at one place can be read again in part at the other: the same columns under the same
 * header, and nothing merged, since a merged cell reaches over pages.
 */
export function canReread(before: Place, after: Place): boolean {
  return before.tracker === after.tracker && ![before, after].some(isMerged) && before.body !== undefined && after.body !== undefined && (before === after || shapeOf(before) === shapeOf(after));
}

const isMerged = ({ sheet, lastHeaderRow }: Place): boolean => sheet.merged.some((area) => area.lastRow > lastHeaderRow);

/** All of a place that the rows of its body are read by. */
function shapeOf({ sheet, headerRow, lastHeaderRow, columns, words = new Map<string, ReadonlyMap<string, string>>(), body }: Place): string {
  const above = sheet.head.slice(0, Math.max(0, lastHeaderRow + 1 - (sheet.used?.firstRow ?? 1)));
  return JSON.stringify([sheet.name, sheet.used?.firstRow, sheet.used?.firstColumn, headerRow, lastHeaderRow, [...columns], [...words].map(([field, bound]) => [field, ...bound]), body?.firstRow, body?.firstColumn, body?.lastColumn, above]);
}
