import type { Quantity } from '../../model/claim';
import { itemsOf, partedAt } from './lists';
import { measureEnd } from './measureEnd';
import { rowLabel } from './rowLabel';
import { type Clause, indexAt, type Segments, type Span } from './segment';
import { unitFit } from './units';

/** Whose number it is, where several things are named together. */
export interface Together {
  /** Its own name: among those before 分别 in 党组会、办公会分别15次、9次, or in the first words of its row of a table. */
  readonly item?: Span;
  /** It counts several things together, or one that can't be told. */
  readonly several: boolean;
}

const ALONE: Together = { several: false };
const SEVERAL: Together = { several: true };

const RESPECTIVELY = /分别(?:共计|达到|完成|召开|开展|组织|签订|[为是有达共])*$/u;
/** Nothing else stands between a sum and the numbers before it … */
const SUM = /^[、，]?(?:上半年|全年|半年|两项|三项)?(?:合计|共计|总计|总共|一共|共)(?:达到|[为是有达])*$/u;
/** … and nothing is said of it behind. */
const CLOSES = /^(?:[，。；、）]|$)/u;
/** So well a measure word goes with that of a summand. */
const SAME_KIND = 0.85;
const MOST_SUMMANDS = 16;

/** The quantity at `at` in view of those before it and the names that they share. */
export function namedTogether(text: string, { sentences, clauses }: Segments, quantities: readonly Quantity[], at: number): Together {
  const quantity = quantities[at];
  const clause = quantity && clauses[indexAt(clauses, quantity.start)];
  if (!quantity || !clause) return ALONE;
  const label = cellLabel(text, quantity, clause);
  if (label) return { item: label, several: false };
  if (isOfAll(text, clause, quantities, at)) return SEVERAL;
  if (isSum(text, clause, sentences[clause.sentence]?.start ?? clause.start, quantities, at)) return SEVERAL;
  return text.slice(clause.start, quantity.start).includes('分别') ? respective(text, clause, quantities, at) : ALONE;
}

/** The name of the row, where the number fills a cell of a table. */
function cellLabel(text: string, quantity: Quantity, clause: Clause): Span | undefined {
  const fillsCell = text.slice(clause.start, clause.end).trim() === text.slice(quantity.start, measureEnd(text, quantity)).trim();
  return fillsCell ? rowLabel(text, clause) : undefined;
}

/** Two or more of the same kind stand before it in the sentence, and nothing but 合计 between. */
function isSum(text: string, clause: Clause, sentenceStart: number, quantities: readonly Quantity[], at: number): boolean {
  const [previous, quantity] = [quantities[at - 1], quantities[at]];
  if (!previous || !quantity) return false;
  const from = previous.start >= clause.start ? measureEnd(text, previous) : clause.start;
  const end = measureEnd(text, quantity);
  if (!SUM.test(text.slice(from, quantity.start)) || !CLOSES.test(text.slice(end, end + 1))) return false;
  return quantities.slice(Math.max(0, at - MOST_SUMMANDS), at).filter(({ start, unit }) => start >= sentenceStart && unitFit(unit, quantity.unit) >= SAME_KIND).length > 1;
}

/** 15次党组会、9次局长办公会研究决定125项: nothing parts it from the last number of a list of the same kind. */
function isOfAll(text: string, clause: Clause, quantities: readonly Quantity[], at: number): boolean {
  const [first, last, quantity] = [quantities[at - 2], quantities[at - 1], quantities[at]];
  if (!first || !last || !quantity || first.start < clause.start || unitFit(last.unit, first.unit) < SAME_KIND || unitFit(quantity.unit, last.unit) >= SAME_KIND) return false;
  const between = text.slice(measureEnd(text, last), quantity.start);
  return partedAt(text, measureEnd(text, first), last.start) !== undefined && /\p{L}{2}/u.test(between) && partedAt(text, measureEnd(text, last), quantity.start) === undefined;
}

/** Names and numbers go in the same order, if there are as many of both. */
function respective(text: string, clause: Clause, quantities: readonly Quantity[], at: number): Together {
  const start = quantities.findIndex((other) => other.start >= clause.start);
  const names = text.slice(clause.start, quantities[start]?.start);
  if (!RESPECTIVELY.test(names)) return ALONE;
  const items = itemsOf(text, clause.start, clause.start + names.replace(RESPECTIVELY, '').length);
  const numbers = quantities.slice(start).findIndex((other) => other.start >= clause.end);
  const item = items[at - start];
  if (items.length < 2) return ALONE;
  return item && items.length === (numbers < 0 ? quantities.length - start : numbers) ? { item, several: false } : SEVERAL;
}
