import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { BorderLine, CellStyle, StoredConditionalFormat, StoredWorkbook } from '../store';

type FileFont = NonNullable<FileStyle['font']>;
type FileAlignment = NonNullable<FileStyle['alignment']>;
type FileBorder = NonNullable<FileStyle['border']>;
type FileSide = NonNullable<FileBorder['top']>;

const color = (hex: string): { rgb: string } => ({ rgb: hex.replace('#', '').toUpperCase() });

/** The names in the store are the file's own, so only their types differ. */
export function styleToFile(style: CellStyle, defaultFont: StoredWorkbook['defaultFont']): FileStyle {
  const file: FileStyle = {};
  if (style.numberFormat !== undefined && style.numberFormat !== 'General') file.numFmt = style.numberFormat;
  if (style.font !== undefined) file.font = fontToFile(style.font, defaultFont);
  if (style.fill !== undefined) file.fill = { type: 'pattern', pattern: 'solid', fgColor: color(style.fill) };
  if (style.align !== undefined) {
    const { horizontal, vertical, wrap, indent } = style.align;
    file.alignment = {
      ...(horizontal !== undefined && { horizontal: horizontal as NonNullable<FileAlignment['horizontal']> }),
      ...(vertical !== undefined && { vertical: vertical as NonNullable<FileAlignment['vertical']> }),
      ...(wrap === true && { wrapText: true }),
      ...(indent !== undefined && { indent }),
    };
  }
  if (style.border !== undefined) {
    const border: FileBorder = {};
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      const line = style.border[side];
      if (line !== undefined) border[side] = lineToFile(line);
    }
    file.border = border;
  }
  if (style.locked === false) file.protection = { locked: false };
  return file;
}

/** What a conditional format changes; a solid fill stands in its background. */
export function conditionalStyleToFile({ fill, fontColor, bold, border }: StoredConditionalFormat['format']): FileStyle {
  const line = border === undefined ? undefined : lineToFile(border);
  return {
    ...((fontColor !== undefined || bold === true) && {
      font: { ...(bold === true && { bold }), ...(fontColor !== undefined && { color: color(fontColor) }) },
    }),
    ...(fill !== undefined && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: color(fill), bgColor: color(fill) } }),
    ...(line !== undefined && { border: { top: line, bottom: line, left: line, right: line } }),
  };
}

/** A font in a file says everything; what it leaves out is not taken from the default font. */
function fontToFile(font: NonNullable<CellStyle['font']>, defaultFont: StoredWorkbook['defaultFont']): FileFont {
  return {
    name: font.name ?? defaultFont?.name ?? 'Calibri',
    size: font.size ?? defaultFont?.size ?? 11,
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...(font.strikethrough === true && { strikethrough: true }),
    ...(font.underline !== undefined && font.underline !== 'none' && { underline: font.underline as Exclude<FileFont['underline'], undefined> }),
    ...(font.color !== undefined && { color: color(font.color) }),
  };
}

function lineToFile(line: BorderLine): FileSide {
  return { style: line.style as FileSide['style'], color: color(line.color) };
}
