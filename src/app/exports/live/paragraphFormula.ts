import type { OutlineParagraph, OutlineSentence } from '../../../engine/draft/outline';
import type { Joint } from '../../../engine/draft/sentence';
import { slotNames } from '../../../engine/draft/slotNames';
import type { SlotTable } from '../../../engine/draft/slots';
import type { PlanCell } from '../../../workbook/sheetPlan';
import { templateOf } from '../../draft/editDraft';
import { beginsWith, endsWith, literals } from './excelText';
import type { FigureTable } from './FigureTable';
import type { Expression, PieceCells } from './PieceCells';
import { templateFormula } from './templateFormula';

const STRENGTH: Readonly<Record<Joint, number>> = { '，': 0, '；': 1, '。': 2 };
/** After these, and before these, no mark is set: as in a draft that is made. */
const AFTER = '，；。、：！？';
const BEFORE = '，；。、：！？）';
const CLOSING = '。！？：';

/** A sentence of the row: the cell with its text, none where it never says anything. */
interface Piece {
  readonly joint: Joint;
  readonly cell: string | undefined;
}

/** A paragraph as a formula over the figures' cells; as words where none of its figures is live. */
export function paragraphFormula({ phrases, title, lead, sentences }: OutlineParagraph, slots: SlotTable, figures: FigureTable, cells: PieceCells): PlanCell {
  const words = phrases.map(({ text }) => text).join('');
  const said = (sentence: OutlineSentence) => sentenceFormula(sentence, slots, figures, cells);
  if (![title, lead, ...sentences].some((sentence) => sentence && !sentence.off && !sentence.pinned && speaksOfFigures(sentence, slots, figures))) return words;
  const titled = title && !title.off ? said(title) : undefined;
  const leading = lead && !lead.off ? said(lead) : undefined;
  const pieces = sentences.map((sentence): Piece => {
    const formula = sentence.off ? undefined : said(sentence);
    return { joint: sentence.joint, cell: formula && cells.put({ formula: formula.text }) };
  });
  const row = inARow(pieces, cells);
  if (row === undefined) return words;
  const before = cells.joined([...literals(numberOf(phrases)), ...(titled ? [titled.text, '"。"'] : []), ...(leading ? [leading.text] : [])].map((text) => ({ text, depth: 1 })));
  return { formula: `IF(${row}="","",${before.text}&${row}&IF(${endsWith(row, CLOSING)},"","。"))` };
}

/** A heading: its number and its words, which may name figures. */
export function headingFormula(number: string, heading: OutlineSentence, slots: SlotTable, figures: FigureTable, cells: PieceCells): PlanCell {
  const words = number + heading.phrases.map(({ text }) => text).join('');
  if (heading.pinned || !speaksOfFigures(heading, slots, figures)) return words;
  const said = sentenceFormula(heading, slots, figures, cells);
  return said ? { formula: cells.joined([...literals(number).map((text) => ({ text, depth: 0 })), said]).text } : words;
}

/** What stands before title and sentences. */
const numberOf = (phrases: OutlineParagraph['phrases']): string => {
  const [first] = phrases;
  return first?.sentence === undefined ? (/^(?:（[一二三四五六七八九十百]+）|\d+\.)/.exec(first?.text ?? '')?.[0] ?? '') : '';
};

function sentenceFormula(sentence: OutlineSentence, slots: SlotTable, figures: FigureTable, cells: PieceCells): Expression | undefined {
  const { local, drops, phrases, pinned } = sentence;
  if (pinned) return phrases.length === 0 ? undefined : cells.joined(literals(phrases.map(({ text }) => text).join('')).map((text) => ({ text, depth: 0 })));
  if (sentence.own && sentence.flaw) return undefined;
  return templateFormula(templateOf(sentence), { slots, local, drops, figures, cells });
}

function speaksOfFigures(sentence: OutlineSentence, slots: SlotTable, figures: FigureTable): boolean {
  const ids = slotNames(templateOf(sentence)).names.map(({ name }) => slots.idOf(name, sentence.local) ?? '');
  return ids.some((id) => figures.cellsOf(id.replace(/\.change$/, '')) !== undefined);
}

/** Each piece after those that have something to say, with the mark that a draft would set between them. */
function inARow(pieces: readonly Piece[], cells: PieceCells): string | undefined {
  let row: string | undefined;
  pieces.forEach(({ cell }, index) => {
    if (cell === undefined) return;
    if (row === undefined) {
      row = cell;
      return;
    }
    const mark = `IF(OR(${endsWith(row, AFTER)},${beginsWith(cell, BEFORE)}),"",${markBefore(pieces, index)})`;
    row = cells.put({ formula: `IF(${cell}="",${row},IF(${row}="",${cell},${row}&${mark}&${cell}))` });
  });
  return row;
}

/** The mark of the piece, or a stronger one of those right before it that have dropped: a new thought stays new. */
function markBefore(pieces: readonly Piece[], index: number): string {
  let joint = pieces[index]?.joint ?? '，';
  const alternatives: { readonly joint: Joint; readonly empty: string }[] = [];
  const between: string[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.cell !== undefined) between.push(`${piece.cell}=""`);
    if (STRENGTH[piece.joint] <= STRENGTH[joint]) continue;
    joint = piece.joint;
    alternatives.push({ joint, empty: between.join(',') });
  }
  return alternatives.reduce((weaker, { joint: stronger, empty }) => (empty === '' ? `"${stronger}"` : `IF(AND(${empty}),"${stronger}",${weaker})`), `"${pieces[index]?.joint ?? '，'}"`);
}
