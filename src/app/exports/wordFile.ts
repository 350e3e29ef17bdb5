import { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun, type IParagraphStyleOptions } from 'docx';
import type { ReportText } from '../../model/report';
import { type Face, layout, type Line, missingIn, type Run } from './layout';
import { LINE_PITCH, PAGE_NUMBER, TYPEFACES, type Typeface } from './typeface';
import { titleLines } from './titleLines';
import { corePart, fontTablePart, withoutControls } from './wordParts';
import { withoutDates } from './withoutDates';

/** A twip is a twentieth of a point; Word counts most lengths in them. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const halfPoints = (points: number): number => points * 2;

/** GB/T 9704-2012, 5.2: A4, 22 lines a page. The dash of the page number stands 7 mm below the text. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26), header: twips(15), footer: twips(25.5) },
};
const PITCH = { line: LINE_PITCH * 20, lineRule: LineRuleType.EXACT };
/** Two characters; in twips as well, for programs that don't know characters. */
const FIRST_LINE = { firstLineChars: 200, firstLine: halfPoints(TYPEFACES.body.size) * 20 };
const STYLE_IDS: Readonly<Record<Line['kind'], string>> = { title: 'Title', first: 'Heading1', second: 'Heading2', paragraph: 'BodyText' };

/** The sentence above a text that lacks figures. */
const unfinished = (count: number): string => `尚有缺项：文中有${count}处数字缺失，已用〔缺：…〕标出。补齐后请删去本行，再行报送。`;

/** The report as a Word file. The same report makes the same bytes: nobody's name and no time of making is in them. */
export async function wordFile(report: ReportText): Promise<Uint8Array<ArrayBuffer>> {
  const missing = missingIn(report);
  const warning = missing > 0 ? [new Paragraph({ alignment: AlignmentType.LEFT, children: [run({ text: unfinished(missing), face: 'third', missing: true }, 'body')] })] : [];
  const document = new Document({
    title: report.title,
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: FIRST_LINE.firstLine,
    styles: {
      default: {
        document: {
          // As Word itself says of a Chinese document: with Chinese for Latin text, a figure would be broken over two lines.
          run: { ...looks(TYPEFACES.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
          paragraph: { alignment: AlignmentType.BOTH, spacing: { ...PITCH, before: 0, after: 0 } },
        },
        title: { run: { ...looks(TYPEFACES.title), bold: false }, paragraph: { alignment: AlignmentType.CENTER, spacing: { ...PITCH, after: PITCH.line } } },
        heading1: heading('first', 0),
        heading2: heading('second', 1),
      },
      paragraphStyles: [{ id: STYLE_IDS.paragraph, name: 'Body Text', basedOn: 'Normal', quickFormat: true, paragraph: { indent: FIRST_LINE } }],
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [...warning, ...layout(report).map(paragraph)],
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(document, false, [corePart(report.title), fontTablePart()]);
  return withoutDates(new Uint8Array(bytes));
}

function paragraph({ kind, runs }: Line): Paragraph {
  // Widow control would carry lines over, and a page has 22; Word's own space between figures and characters would move them apart.
  return new Paragraph({ style: STYLE_IDS[kind], widowControl: false, autoSpaceEastAsianText: false, children: runs.flatMap((each) => (kind === 'title' ? titleRuns(each) : [run(each, kind === 'paragraph' ? 'body' : kind)])) });
}

const titleRuns = ({ text }: Run): TextRun[] => titleLines(text).map((line, index) => new TextRun({ text: withoutControls(line), ...(index > 0 && { break: 1 }) }));

/** `own`: the face that the paragraph's style gives it anyway. */
function run({ text, face, missing }: Run, own: Face): TextRun {
  return new TextRun({ text: withoutControls(text), ...(face !== own && looks(TYPEFACES[face])), ...(missing && { highlight: 'yellow' as const }) });
}

/** Figures and Latin letters are in the text's own font, as offices set them; `hint`: quotation marks too. */
function looks({ fonts: [name], size, bold }: Typeface) {
  return { font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }, size: halfPoints(size), ...(bold && { bold: true }) };
}

function heading(face: 'first' | 'second', outlineLevel: number): Omit<IParagraphStyleOptions, 'id'> {
  return { run: { ...looks(TYPEFACES[face]), bold: false, color: '000000' }, paragraph: { keepNext: true, indent: FIRST_LINE, outlineLevel, spacing: { ...PITCH, before: 0, after: 0 } } };
}

/** `— 1 —`, one character in from the outer edge: right on odd pages, left on even ones. */
function pageNumber(side: 'right' | 'left'): Footer {
  const indent = PAGE_NUMBER.size * 20;
  return new Footer({
    children: [
      new Paragraph({
        alignment: side,
        indent: { [side]: indent },
        spacing: { line: PAGE_NUMBER.size * 20, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...looks(PAGE_NUMBER) })],
      }),
    ],
  });
}
