import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderStyleData, type IStyleData } from '@univerjs/core';
import type { BorderLine, CellStyle } from '../../host/store';

const horizontal: Record<string, HorizontalAlign> = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.JUSTIFIED, distributed: HorizontalAlign.DISTRIBUTED };
const vertical: Record<string, VerticalAlign> = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const line: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

/** Pixels of one step of Excel's indent. */
const INDENT = 9;

/** One of the workbook's cell styles, as the grid draws it. */
export function styleData(style: CellStyle): IStyleData {
  const { font = {}, align = {}, border = {} } = style;
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font.italic === true && { it: BooleanNumber.TRUE }),
    ...(font.underline !== undefined && font.underline.toLowerCase() !== 'none' && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
    ...(font.color !== undefined && { cl: { rgb: font.color } }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(align.horizontal !== undefined && { ht: horizontal[align.horizontal.toLowerCase()] ?? HorizontalAlign.UNSPECIFIED }),
    vt: vertical[align.vertical?.toLowerCase() ?? 'bottom'] ?? VerticalAlign.BOTTOM,
    ...(align.wrap === true && { tb: WrapStrategy.WRAP }),
    ...(align.indent !== undefined && align.indent > 0 && { pd: { l: align.indent * INDENT + 2 } }),
    ...(Object.keys(border).length > 0 && { bd: { t: edge(border.top), b: edge(border.bottom), l: edge(border.left), r: edge(border.right) } }),
    ...(style.numberFormat !== undefined && style.numberFormat !== 'General' && { n: { pattern: style.numberFormat } }),
  };
}

function edge(border: BorderLine | undefined): IBorderStyleData | null {
  return border === undefined ? null : { s: line[border.style.toLowerCase()] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}
