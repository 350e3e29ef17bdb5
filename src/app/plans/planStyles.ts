import { decimalsOf } from '../../engine/figureText';
import type { PlanStyle } from '../../workbook/sheetPlan';

/** GB-style restraint: one accent colour, thin lines, readable sizes. */
export const ACCENT = '#1F5C3F';
export const LINE = '#BFBFBF';
export const QUIET = '#6B6B6B';

export const TITLE: PlanStyle = { font: { name: '微软雅黑', size: 16, bold: true, color: ACCENT }, vertical: 'Center' };
/** Above a list further down. */
export const HEADING: PlanStyle = { font: { name: '微软雅黑', size: 12, bold: true, color: ACCENT }, vertical: 'Center' };
export const BODY: PlanStyle = { font: { name: '微软雅黑', size: 10 }, vertical: 'Center' };
export const NOTE: PlanStyle = { font: { name: '微软雅黑', size: 9, color: QUIET }, vertical: 'Center' };
export const HEADER: PlanStyle = {
  font: { name: '微软雅黑', size: 10, bold: true, color: ACCENT },
  fill: '#E8F0EB',
  horizontal: 'Center',
  vertical: 'Center',
  wrap: true,
  border: { lines: 'thin', color: LINE },
};
export const GRID: PlanStyle = { border: { lines: 'thin', color: LINE } };
export const LINK: PlanStyle = { font: { color: '#0B57A4', underline: true } };

/** Word and colour go together; these are the colours. */
export const BAD = { font: { bold: true, color: '#A4262C' }, fill: '#FDE7E9' } as const;
export const SEVERITY_FONT = { error: { bold: true, color: '#A4262C' }, risk: { bold: true, color: '#8A5A00' }, warning: { color: QUIET } } as const;
export const UNFINISHED = { font: { name: '微软雅黑', size: 11, bold: true, color: '#8A5A00' }, fill: '#FFF4CE' } as const;

/** A change, always with its sign; `suffix` stands behind the number. */
export function changeFormat(plain: string, suffix = ''): string {
  const format = suffix === '' ? plain : `${plain}"${suffix}"`;
  return `+${format};-${format};${format}`;
}

/** `1,300` for counts, money with two decimals, percentages and means of days or points with one. */
export function numberFormat(unit: string, value: number | null): string {
  if (unit === '元') return '#,##0.00';
  if (unit === '%') return '0.0';
  if (decimalsOf(unit) === 1) return '#,##0.0';
  return Number.isInteger(value ?? 0) ? '#,##0' : '#,##0.00';
}
