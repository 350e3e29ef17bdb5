import { strFromU8, strToU8 } from 'fflate';
import type { Anchor, StoredChart, StoredSheet } from '../store';
import type { CarriedPart } from './CarriedPart';
import { chartToXml, emu, escapeXml } from './chartToXml';
import { relationshipsIn } from './WorkbookPackage';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY_DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** One picture, shape or chart and where it lies. */
export const ANCHOR = /<((?:\w+:)?(?:twoCell|oneCell|absolute)Anchor)\b[\s\S]*?<\/\1>/g;
/** The chart of an anchor: its relationship. */
export const CHART_OF = /<(?:\w+:)?chart\b[^>]*\s\w+:id="([^"]*)"/;

/**
 * Writes a sheet's charts into `parts`: those that were made here beside whatever the sheet's drawing in the file
 * already held, less the charts that were deleted. Returns the drawing's path; undefined where there is nothing.
 */
export function drawingToFile(sheet: StoredSheet, sheets: readonly StoredSheet[], carried: string | undefined, parts: Map<string, CarriedPart>): string | undefined {
  const charts = sheet.charts ?? [];
  const made = charts.filter(({ content }) => content !== undefined);
  if (carried === undefined && made.length === 0) return undefined;
  const path = carried ?? freePath(parts, 'xl/drawings/drawing');
  const relationshipsPath = relationshipsOf(path);
  const text = (at: string, otherwise: string) => {
    const part = parts.get(at);
    return part === undefined ? otherwise : strFromU8(part.bytes);
  };

  // 1. what the file had
  let relationships = text(relationshipsPath, NO_RELATIONSHIPS);
  let drawing = text(path, EMPTY_DRAWING).replace(ANCHOR, (anchor) => {
    const id = CHART_OF.exec(anchor)?.[1];
    if (id === undefined) return anchor;
    const chart = charts.find(({ relationship }) => relationship === id);
    if (chart !== undefined) return moved(anchor, chart);
    relationships = relationships.replace(new RegExp(`<(?:\\w+:)?Relationship\\b[^>]*\\sId="${id}"[^>]*/>`), '');
    return '';
  });

  // 2. what was made since
  drawing = drawing.replace(/<((?:\w+:)?wsDr)\b([^>]*)\/>\s*$/, '<$1$2></$1>');
  made.forEach((chart, index) => {
    if (chart.content === undefined) return;
    const chartPath = freePath(parts, 'xl/charts/chart');
    let number = index + 1;
    while (relationships.includes(`"rIdMade${number}"`)) number++;
    const id = `rIdMade${number}`;
    parts.set(chartPath, { path: chartPath, bytes: strToU8(chartToXml(chart.content, sheets)), contentType: CHART_TYPE });
    relationships = relationships.replace(/<\/(\w+:)?Relationships>/, (end, prefix = '') => `<${prefix}Relationship Id="${id}" Type="${OFFICE}/chart" Target="/${chartPath}"/>${end}`);
    const close = /<\/(?:\w+:)?wsDr>\s*$/.exec(drawing)?.[0] ?? '';
    drawing = drawing.slice(0, drawing.length - close.length) + anchorXml(chart, id, 1_000 + index) + close;
  });
  parts.set(path, { path, bytes: strToU8(drawing), contentType: DRAWING_TYPE });
  parts.set(relationshipsPath, { path: relationshipsPath, bytes: strToU8(relationships) });
  return path;
}

/** Drawings with all that they lead to; what belonged to a deleted chart is not among it. */
export function partsOf(drawings: readonly string[], parts: ReadonlyMap<string, CarriedPart>): CarriedPart[] {
  const bytes = Object.fromEntries([...parts].map(([path, part]) => [path, part.bytes]));
  const found = new Map<string, CarriedPart>();
  const waiting = [...drawings];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const part = parts.get(path);
    if (part === undefined || found.has(path)) continue;
    found.set(path, part);
    const related = parts.get(relationshipsOf(path));
    if (related !== undefined) found.set(related.path, related);
    for (const { target, external } of relationshipsIn(bytes, path)) if (!external) waiting.push(target);
  }
  return [...found.values()];
}

function relationshipsOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function freePath(parts: ReadonlyMap<string, CarriedPart>, start: string): string {
  for (let number = 1; ; number++) if (!parts.has(`${start}${number}.xml`)) return `${start}${number}.xml`;
}

const corner = ({ row, column, dx, dy }: Anchor): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(dx)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(dy)}</xdr:rowOff>`;

const anchorXml = ({ name, from, to }: StoredChart, relationship: string, id: number): string =>
  `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"><xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
  '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';

/** An anchor of the file at the cells where its chart is by now. */
function moved(anchor: string, { from, to }: StoredChart): string {
  const put = (xml: string, name: 'from' | 'to', { row, column, dx, dy }: Anchor) =>
    xml.replace(new RegExp(`(<(?:\\w+:)?${name}>)([\\s\\S]*?)(</(?:\\w+:)?${name}>)`), (_match, open: string, inner: string, close: string) => {
      const numbers: Record<string, number> = { col: column, colOff: emu(dx), row, rowOff: emu(dy) };
      return open + inner.replace(/(<(?:\w+:)?(col|colOff|row|rowOff)>)\s*-?\d+\s*(?=<)/g, (match, tag: string, key: string) => (numbers[key] === undefined ? match : `${tag}${numbers[key]}`)) + close;
    });
  return put(put(anchor, 'from', from), 'to', to);
}
