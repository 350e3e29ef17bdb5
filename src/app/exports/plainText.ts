import type { ReportText } from '../../model/report';
import { layout, textOf } from './layout';

/** Two ideographic spaces, as official papers begin a paragraph. */
const INDENT = '\u3000\u3000';

/** The report as plain text, a paragraph a line; headings and paragraphs are indented, an empty line stands under the title. */
export function plainText(report: ReportText): string {
  return layout(report)
    .map((line) => (line.kind === 'title' ? `${textOf(line)}\n` : `${INDENT}${textOf(line)}`))
    .join('\n');
}
