import type { ReportText } from '../../model/report';
import { layout, type Line, type Run } from './layout';
import { titleLines } from './titleLines';
import { LINE_PITCH, TYPEFACES } from './typeface';

/** The report as HTML whose look stands in each element, which is what Word and WPS keep when it is pasted. */
export function richText(report: ReportText): string {
  return `<html><head><meta charset="utf-8"></head><body lang="zh-CN">${layout(report).map(paragraph).join('')}</body></html>`;
}

const TAGS: Readonly<Record<Line['kind'], string>> = { title: 'p', first: 'h1', second: 'h2', paragraph: 'p' };

/** `mso-…` are Word's own words for what CSS has no or another word for. */
function paragraph({ kind, runs }: Line): string {
  const isTitle = kind === 'title';
  const place = isTitle ? 'text-align:center;text-indent:0' : 'text-align:justify;text-justify:inter-ideograph;text-indent:2em;mso-char-indent-count:2';
  const pitch = `margin:0 0 ${isTitle ? `${LINE_PITCH}pt` : '0'};line-height:${LINE_PITCH}pt;mso-line-height-rule:exactly`;
  const tag = TAGS[kind];
  return `<${tag} style="${place};${pitch};${look(runs[0])}">${runs.map(span).join('')}</${tag}>`;
}

function span(run: Run): string {
  const mark = run.missing ? ';background:yellow;mso-highlight:yellow' : '';
  return `<span lang="ZH-CN" style="${look(run)}${mark}">${(run.face === 'title' ? titleLines(run.text) : [run.text]).map(escaped).join('<br>')}</span>`;
}

/** An indent of two characters is measured by the paragraph's own size. */
function look(run: Run | undefined): string {
  const { fonts, size, bold } = TYPEFACES[run?.face ?? 'body'];
  const names = fonts.map((name) => `'${name}'`).join(',');
  return `font-family:${names},serif;mso-fareast-font-family:'${fonts[0]}';font-size:${size}pt;font-weight:${bold ? 'bold' : 'normal'};font-style:normal;color:#000000`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
