import type { ReportText } from '../../model/report';

/** Two ideographic spaces, as official papers begin a paragraph. */
const INDENT = '\u3000\u3000';

/** The draft as plain text: title, headings and paragraphs, a line each. */
export function draftText(report: ReportText): string {
  const lines = [report.title, ''];
  for (const { heading, paragraphs } of report.sections) {
    if (heading !== '') lines.push(heading);
    for (const paragraph of paragraphs) lines.push(`${INDENT}${paragraph.map((phrase) => phrase.text).join('')}`);
  }
  return lines.join('\n');
}
