import { quoteSheetName } from '../address';
import { referenced, seriesName } from '../charts';
import type { ChartContent, ChartFont, ChartLabels, ChartReference, StoredAxis, StoredSeries, StoredSheet } from '../store';
import { absolute } from './ranges';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const [CATEGORY_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];
const LEGEND_POSITIONS: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };
const LABEL_POSITIONS: Readonly<Record<string, string>> = { Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd' };
const CROSSINGS: Readonly<Record<string, string>> = { Automatic: 'autoZero', Minimum: 'min', Maximum: 'max' };

/** The chart part (ECMA-376, 21.2), with the values that the cells have now. */
export function chartToXml(content: ChartContent, sheets: readonly StoredSheet[]): string {
  const { title, legend, font } = content;
  const lying = content.type.startsWith('Bar');
  const stacked = content.type.endsWith('Stacked');
  const series = content.series.map((each, index) => seriesXml(each, index, content, sheets));
  const plot = element('c:barChart', [
    value('c:barDir', lying ? 'bar' : 'col'),
    value('c:grouping', stacked ? 'stacked' : 'clustered'),
    value('c:varyColors', 0),
    ...series,
    value('c:gapWidth', content.series[0]?.gapWidth ?? 150),
    value('c:overlap', stacked ? 100 : (content.series[0]?.overlap ?? 0)),
    value('c:axId', CATEGORY_AXIS),
    value('c:axId', VALUE_AXIS),
  ]);
  const chart = element('c:chart', [
    title.visible ? titleXml(title.text, { ...font, ...title.font }) : '',
    value('c:autoTitleDeleted', title.visible ? 0 : 1),
    element('c:plotArea', ['<c:layout/>', plot, categoryAxis(content, lying), valueAxis(content, lying)]),
    legend.visible ? element('c:legend', [value('c:legendPos', LEGEND_POSITIONS[legend.position] ?? 'b'), value('c:overlay', 0)]) : '',
    value('c:plotVisOnly', 1),
    value('c:dispBlanksAs', 'gap'),
  ]);
  const look = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>${value('c:roundedCorners', 0)}${chart}${look}${textProperties(font)}</c:chartSpace>`;
}

function seriesXml(series: StoredSeries, index: number, content: ChartContent, sheets: readonly StoredSheet[]): string {
  const { name, categories, values, labels } = series;
  return element('c:ser', [
    value('c:idx', index),
    value('c:order', index),
    name === undefined ? '' : element('c:tx', [typeof name === 'string' ? `<c:v>${escapeXml(name)}</c:v>` : stringReference(name, [seriesName(series, sheets)], sheets)]),
    shape(series),
    value('c:invertIfNegative', 0),
    labels.shown ? labelsXml(labels, content.font) : '',
    categories === undefined ? '' : element('c:cat', [stringReference(categories, referenced(categories, sheets).map(String), sheets)]),
    element('c:val', [numberReference(values, sheets)]),
  ]);
}

function shape({ fill, line }: StoredSeries): string {
  if (fill === undefined && line === undefined) return '';
  const outline = line?.style === 'None' ? '<a:ln><a:noFill/></a:ln>' : line?.color === undefined ? '' : `<a:ln w="${emu(line.weight ?? 0.75)}">${solid(line.color)}</a:ln>`;
  return element('c:spPr', [fill === undefined ? '' : solid(fill), outline]);
}

function labelsXml(labels: ChartLabels, font: ChartFont): string {
  const position = LABEL_POSITIONS[labels.position ?? ''];
  return element('c:dLbls', [
    labels.numberFormat === undefined ? '' : `<c:numFmt formatCode="${escapeXml(labels.numberFormat)}" sourceLinked="0"/>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties({ ...font, ...labels.font }, labels.orientation),
    position === undefined ? '' : value('c:dLblPos', position),
    value('c:showLegendKey', 0),
    value('c:showVal', labels.value ? 1 : 0),
    value('c:showCatName', labels.category ? 1 : 0),
    value('c:showSerName', labels.seriesName ? 1 : 0),
    value('c:showPercent', 0),
    value('c:showBubbleSize', 0),
  ]);
}

const categoryAxis = ({ category, value: other, font }: ChartContent, lying: boolean): string =>
  element('c:catAx', [
    ...axisStart(CATEGORY_AXIS, category, lying ? 'l' : 'b', font, lying),
    ...axisEnd(VALUE_AXIS, category, other, font),
    value('c:auto', 0),
    value('c:lblAlgn', 'ctr'),
    value('c:lblOffset', 100),
    value('c:noMultiLvlLbl', 1),
  ]);

const valueAxis = ({ category: other, value: axis, font }: ChartContent, lying: boolean): string =>
  element('c:valAx', [
    ...axisStart(VALUE_AXIS, axis, lying ? 'b' : 'l', font, !lying),
    ...axisEnd(CATEGORY_AXIS, axis, other, font),
    value('c:crossBetween', 'between'),
    axis.majorUnit === undefined ? '' : value('c:majorUnit', axis.majorUnit),
  ]);

const axisStart = (id: number, axis: StoredAxis, position: string, font: ChartFont, upright: boolean): string[] => [
  value('c:axId', id),
  element('c:scaling', [
    value('c:orientation', axis.reversed ? 'maxMin' : 'minMax'),
    axis.maximum === undefined ? '' : value('c:max', axis.maximum),
    axis.minimum === undefined ? '' : value('c:min', axis.minimum),
  ]),
  value('c:delete', axis.visible ? 0 : 1),
  value('c:axPos', position),
  axis.gridlines.visible ? element('c:majorGridlines', [axis.gridlines.color === undefined ? '' : `<c:spPr><a:ln w="9525">${solid(axis.gridlines.color)}</a:ln></c:spPr>`]) : '',
  axis.title.visible ? titleXml(axis.title.text, { ...font, ...axis.title.font }, axis.title.orientation ?? (upright ? 90 : 0)) : '',
  `<c:numFmt formatCode="${escapeXml(axis.numberFormat ?? 'General')}" sourceLinked="${axis.numberFormat === undefined ? 1 : 0}"/>`,
];

/** The file says on each axis where it meets the other one, Office.js on each where the other one meets it. */
const axisEnd = (otherId: number, axis: StoredAxis, other: StoredAxis, font: ChartFont): string[] => [
  value('c:majorTickMark', 'none'),
  value('c:minorTickMark', 'none'),
  value('c:tickLblPos', 'nextTo'),
  textProperties({ ...font, ...axis.font }),
  value('c:crossAx', otherId),
  value('c:crosses', CROSSINGS[other.crossing] ?? 'autoZero'),
];

function titleXml(text: string, font: ChartFont, orientation?: number): string {
  const body = `<a:bodyPr${rotation(orientation)}/>`;
  return element('c:title', [
    element('c:tx', [`<c:rich>${body}<a:p><a:pPr>${run('a:defRPr', font)}</a:pPr><a:r>${run('a:rPr', font)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich>`]),
    value('c:overlay', 0),
  ]);
}

const textProperties = (font: ChartFont, orientation?: number): string =>
  `<c:txPr><a:bodyPr${rotation(orientation)}/><a:p><a:pPr>${run('a:defRPr', font)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

/** Office.js counts degrees against the clock, the file with it, in 60 000ths. */
const rotation = (degrees: number | undefined): string => (degrees === undefined ? '' : ` rot="${-degrees * 60_000}" vert="horz"`);

function run(name: string, { name: face, size, bold, italic, color }: ChartFont): string {
  const attributes = `${size === undefined ? '' : ` sz="${Math.round(size * 100)}"`} b="${bold === true ? 1 : 0}"${italic === true ? ' i="1"' : ''}`;
  const typeface = face === undefined ? '' : `<a:latin typeface="${escapeXml(face)}"/><a:ea typeface="${escapeXml(face)}"/>`;
  return `<${name}${attributes}>${color === undefined ? '' : solid(color)}${typeface}</${name}>`;
}

function formula({ sheetId, area }: ChartReference, sheets: readonly StoredSheet[]): string {
  const sheet = sheets.find(({ id }) => id === sheetId);
  return sheet === undefined || area === null ? '#REF!' : `${quoteSheetName(sheet.name)}!${absolute(area)}`;
}

function stringReference(reference: ChartReference, values: readonly string[], sheets: readonly StoredSheet[]): string {
  return element('c:strRef', [`<c:f>${escapeXml(formula(reference, sheets))}</c:f>`, element('c:strCache', [value('c:ptCount', values.length), ...values.map((text, index) => point(index, text))])]);
}

function numberReference(reference: ChartReference, sheets: readonly StoredSheet[]): string {
  const values = referenced(reference, sheets);
  const points = values.map((each, index) => (typeof each === 'number' ? point(index, String(each)) : ''));
  return element('c:numRef', [`<c:f>${escapeXml(formula(reference, sheets))}</c:f>`, element('c:numCache', ['<c:formatCode>General</c:formatCode>', value('c:ptCount', values.length), ...points])]);
}

const point = (index: number, text: string): string => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
const element = (name: string, children: readonly string[]): string => `<${name}>${children.join('')}</${name}>`;
const value = (name: string, given: string | number): string => `<${name} val="${given}"/>`;
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;
/** English Metric Units in a point. */
export const emu = (points: number): number => Math.round(points * 12_700);

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
