import { foldSigns } from './foldSigns';
import { measureWordAt } from './measureWordAt';
import type { MeasureWords } from './measureWords';

/** A measure word that stands apart from its number: in a column of its own, or in brackets behind a name. */
export interface CellUnit {
  readonly unit: string;
  /** 10 000 for 万元. */
  readonly factor: number;
}

interface Cell {
  /** Folded, without blanks around it. */
  readonly text: string;
  /** Offset in the text. */
  readonly start: number;
}

const FACTORS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const IN_BRACKETS = /[（(]\s*(?:单位\s*[:：])?\s*([^（()）]{1,5})\s*[）)]$/;
/** Columns of numbers that are no figure of the period, or none at all. */
const OTHER_COLUMN = /上年|去年|同期|同比|增减|增幅|增长|计划|目标|预算数|占比|比重|比例|序号|编号|代码|电话|年份|日期|时间/;

/**
 * Cells of pasted tables (cells apart by tabs, a row a line) that hold a plain number, with the measure word that their row
 * or the head of their column gives them, by offset. A row with several such numbers tells of none: which one is the figure
 * nobody can say.
 */
export function tableCells(text: string, words: MeasureWords): ReadonlyMap<number, CellUnit> {
  const found = new Map<number, CellUnit>();
  let head: readonly Cell[] | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.includes('\t') ? cellsOf(line, start) : undefined;
    start += line.length + 1;
    if (!cells) head = undefined;
    else if (cells.some(({ text: cell }) => NUMBER.test(cell))) addRow(found, cells, head, words);
    else head ??= cells;
  }
  return found;
}

function addRow(found: Map<number, CellUnit>, cells: readonly Cell[], head: readonly Cell[] | undefined, words: MeasureWords): void {
  const numbers = cells.flatMap(({ text, start }, column) => (NUMBER.test(text) && column > 0 && !OTHER_COLUMN.test(head?.[column]?.text ?? '') ? [{ start, column }] : []));
  const [number] = numbers;
  if (!number || numbers.length > 1) return;
  const ofRow = cells.slice(0, number.column).map(({ text }) => cellUnit(text, words) ?? bracketed(text, words)).find((unit) => unit !== undefined);
  const unit = ofRow ?? bracketed(head?.[number.column]?.text ?? '', words);
  if (unit) found.set(number.start, unit);
}

function cellsOf(line: string, start: number): Cell[] {
  let at = start;
  return line.split('\t').map((cell) => {
    const from = at + cell.length - cell.trimStart().length;
    at += cell.length + 1;
    return { text: foldSigns(cell.trim()), start: from };
  });
}

/** 次, 万元 and % as all that a cell says. */
export function cellUnit(words: string, known: MeasureWords): CellUnit | undefined {
  if (words === '%') return { unit: '%', factor: 1 };
  const factor = FACTORS[words[0] ?? ''];
  const unit = factor === undefined ? words : words.slice(1);
  return unit !== '' && measureWordAt(unit, 0, known)?.word === unit ? { unit, factor: factor ?? 1 } : undefined;
}

function bracketed(words: string, known: MeasureWords): CellUnit | undefined {
  return cellUnit(IN_BRACKETS.exec(words)?.[1]?.trim() ?? '', known);
}
