import { resolveThemeColor } from 'hucre/ooxml';
import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { BorderLine, CellStyle } from '../store';

type FileColor = NonNullable<NonNullable<FileStyle['font']>['color']>;
type FileSide = NonNullable<NonNullable<FileStyle['border']>['top']>;

/** The 56 colours of old files that name a colour by number, from 8 on; 0 to 7 repeat 8 to 15. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC ' +
  'CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC ' +
  'CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
/** A file names the two first theme colours the other way round than the theme lists them. */
const THEME_ORDER = [1, 0, 3, 2];

/** `#RRGGBB`; undefined for the automatic colour. */
export function colorFromFile(color: FileColor | undefined, theme: readonly string[] | undefined): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined && theme !== undefined) {
    return `#${resolveThemeColor([...theme], THEME_ORDER[color.theme] ?? color.theme, color.tint)}`;
  }
  if (color?.indexed !== undefined && color.indexed < 64) return `#${INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8] ?? '000000'}`;
  return undefined;
}

/** Excel's numbers 14 and 22 mean the system's short date; in Chinese that is year first. */
const LOCAL_FORMATS: Record<string, string> = { 'm/d/yyyy': 'yyyy/m/d', 'm/d/yyyy h:mm': 'yyyy/m/d h:mm' };

export function styleFromFile(file: FileStyle, theme: readonly string[] | undefined): CellStyle {
  const style: CellStyle = {};
  if (file.numFmt !== undefined && file.numFmt !== 'General') style.numberFormat = LOCAL_FORMATS[file.numFmt] ?? file.numFmt;
  const { font, alignment, border } = file;
  if (font !== undefined) {
    const color = colorFromFile(font.color, theme);
    style.font = {
      ...(font.name !== undefined && { name: font.name }),
      ...(font.size !== undefined && { size: font.size }),
      ...(font.bold === true && { bold: true }),
      ...(font.italic === true && { italic: true }),
      ...(font.strikethrough === true && { strikethrough: true }),
      ...(font.underline !== undefined && font.underline !== false && { underline: font.underline === true ? 'single' : font.underline }),
      ...(color !== undefined && { color }),
    };
  }
  const fill = fillFromFile(file, theme);
  if (fill !== undefined) style.fill = fill;
  if (alignment !== undefined) {
    const align: NonNullable<CellStyle['align']> = {
      ...(alignment.horizontal !== undefined && { horizontal: alignment.horizontal }),
      ...(alignment.vertical !== undefined && { vertical: alignment.vertical }),
      ...(alignment.wrapText === true && { wrap: true }),
      ...(alignment.indent !== undefined && { indent: alignment.indent }),
    };
    if (Object.keys(align).length > 0) style.align = align;
  }
  if (border !== undefined) {
    const lines: NonNullable<CellStyle['border']> = {};
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      const line = border[side];
      if (line !== undefined) lines[side] = lineFromFile(line, theme);
    }
    if (Object.keys(lines).length > 0) style.border = lines;
  }
  if (file.protection?.locked === false) style.locked = false;
  return style;
}

/** The fill of a cell stands in the foreground of its pattern, that of a conditional format in the background. */
export function fillFromFile(file: FileStyle, theme: readonly string[] | undefined, conditional = false): string | undefined {
  if (file.fill?.type === 'gradient') return colorFromFile(file.fill.stops[0]?.color, theme);
  if (file.fill === undefined || (file.fill.pattern === 'none' && !conditional)) return undefined;
  const { fgColor, bgColor } = file.fill;
  return colorFromFile(conditional ? (bgColor ?? fgColor) : fgColor, theme);
}

export const lineFromFile = (line: FileSide, theme: readonly string[] | undefined): BorderLine => ({
  style: line.style,
  color: colorFromFile(line.color, theme) ?? '#000000',
});
