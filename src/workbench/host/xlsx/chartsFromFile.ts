import { boxOf, place } from '../charts';
import type { Anchor, StoredChart, StoredSheet } from '../store';
import { ANCHOR, CHART_OF } from './drawingToFile';
import { attributesOf, decodeXml, type WorkbookPackage } from './WorkbookPackage';

const EMU = 12_700;

/** The charts of a sheet's drawing, by name and place; all else of them stays in the file's own parts. */
export function chartsFromFile(file: WorkbookPackage, sheet: StoredSheet, drawing: string, nextId: () => string): StoredChart[] {
  const related = file.relationships(drawing);
  return [...file.text(drawing).matchAll(ANCHOR)].flatMap(([anchor]): StoredChart[] => {
    const relationship = CHART_OF.exec(anchor)?.[1];
    if (relationship === undefined) return [];
    const name = attributesOf(anchor, 'cNvPr')[0]?.['name'] ?? '';
    const part = related.find(({ id }) => id === relationship)?.target;
    const caption = part === undefined ? undefined : captionOf(file.text(part));
    const [from, to] = [cornerOf(anchor, 'from'), cornerOf(anchor, 'to')];
    const chart: StoredChart = { id: nextId(), name, relationship, from: from ?? ORIGIN, to: to ?? from ?? ORIGIN, ...(caption !== undefined && { caption }) };
    if (from === undefined || to === undefined) place(sheet, chart, sized(anchor, sheet, from));
    return [chart];
  });
}

const ORIGIN: Anchor = { row: 0, column: 0, dx: 0, dy: 0 };

function cornerOf(anchor: string, name: 'from' | 'to'): Anchor | undefined {
  const corner = new RegExp(`<(?:\\w+:)?${name}>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(anchor)?.[1];
  if (corner === undefined) return undefined;
  const number = (key: string) => Number(new RegExp(`<(?:\\w+:)?${key}>\\s*(-?\\d+)`).exec(corner)?.[1] ?? 0);
  return { row: number('row'), column: number('col'), dx: number('colOff') / EMU, dy: number('rowOff') / EMU };
}

/** Of an anchor that gives one corner, or none, and a size. */
function sized(anchor: string, sheet: StoredSheet, from: Anchor | undefined): { left: number; top: number; width: number; height: number } {
  const number = (element: string, key: string) => Number(attributesOf(anchor, element)[0]?.[key] ?? 0) / EMU;
  const start = from === undefined ? { left: number('pos', 'x'), top: number('pos', 'y') } : boxOf(sheet, { from, to: from });
  return { left: start.left, top: start.top, width: number('ext', 'cx'), height: number('ext', 'cy') };
}

/** Words of the chart's own title. */
function captionOf(xml: string): string | undefined {
  const title = /<(?:\w+:)?title>([\s\S]*?)<\/(?:\w+:)?title>/.exec(xml.slice(0, Math.max(0, xml.search(/<(?:\w+:)?plotArea/))))?.[1];
  const words = [...(title ?? '').matchAll(/<(?:\w+:)?t>([^<]*)</g)].map(([, text]) => decodeXml(text ?? '')).join('');
  return words === '' ? undefined : words;
}
