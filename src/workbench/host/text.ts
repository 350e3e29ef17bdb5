import { format, getFormatInfo } from 'numfmt';
import type { StoredCell, StoredWorkbook } from './store';
import { styleOf } from './styles';

/** Days between the two date systems. */
export const DAYS_1904 = 1462;

/** What the cell shows, whatever its column's width. */
export function textOf(workbook: StoredWorkbook, cell: StoredCell | undefined): string {
  if (cell === undefined || cell.value === '') return '';
  const pattern = styleOf(workbook, cell).numberFormat ?? 'General';
  if (typeof cell.value === 'string') return pattern === 'General' || pattern === '@' || cell.error ? cell.value : format(pattern, cell.value, { throws: false });
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  const value = workbook.date1904 && getFormatInfo(pattern).isDate ? cell.value + DAYS_1904 : cell.value;
  return format(pattern, value, { locale: 'en-US', dateSpanLarge: false, throws: false });
}

/** `Excel.NumberFormatCategory` of a format code. */
export function formatCategory(pattern: string): string {
  if (pattern === 'General') return 'General';
  if (pattern === '@') return 'Text';
  if (/^_\(?.*\*/.test(pattern)) return 'Accounting';
  if (/^(\[\$-[0-9A-Fa-f]+\])?0{5,}(-0+)?$/.test(pattern) && !pattern.includes('.')) return 'Special';
  switch (getFormatInfo(pattern).type) {
    case 'date':
    case 'datetime':
      return 'Date';
    case 'time':
      return 'Time';
    case 'percent':
      return 'Percentage';
    case 'fraction':
      return 'Fraction';
    case 'scientific':
      return 'Scientific';
    case 'currency':
      return 'Currency';
    case 'number':
    case 'grouped':
      return 'Number';
    default:
      return 'Custom';
  }
}
