import type { Quantity } from '../../model/claim';
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

/** The quantity at `at` in view of those before it and the names that they share. */
export function namedTogether(text: string, { sentences, clauses }: Segments, quantities: readonly Quantity[], at: number): Together {
  const quantity = quantities[at];
  const clause = quantity && clauses[indexAt(clauses, quantity.start)];
  if (!quantity || !clause) return ALONE;
  const fillsCell = text.slice(clause.start, clause.end).trim() === text.slice(quantity.start, measureEnd(text, quantity)).trim();
  const label = fillsCell ? rowLabel(text, clause) : undefined;
  if (label) return { item: label, several: false };
  const previous = quantities[at - 1];
  const from = previous && previous.start >= clause.start ? measureEnd(text, previous) : clause.start;
  const end = measureEnd(text, quantity);
  if (SUM.test(text.slice(from, quantity.start)) && CLOSES.test(text.slice(end, end + 1))) {
    const start = sentences[clause.sentence]?.start ?? clause.start;
    const summands = quantities.slice(0, at).filter((other) => other.start >= start && unitFit(other.unit, quantity.unit) >= SAME_KIND);
    return summands.length > 1 ? SEVERAL : ALONE;
  }
  return respective(text, clause, quantities, at);
}

/** Names and numbers go in the same order, if there are as many of both. */
function respective(text: string, clause: Clause, quantities: readonly Quantity[], at: number): Together {
  const start = quantities.findIndex((other) => other.start >= clause.start);
  const names = text.slice(clause.start, quantities[start]?.start);
  if (!RESPECTIVELY.test(names)) return ALONE;
  const items = itemsOf(names.replace(RESPECTIVELY, ''), clause.start);
  const numbers = quantities.slice(start).findIndex((other) => other.start >= clause.end);
  const item = items[at - start];
  if (items.length < 2) return ALONE;
  return item && items.length === (numbers < 0 ? quantities.length - start : numbers) ? { item, several: false } : SEVERAL;
}

const PARTED = /、|以及|(?<![参总共饱缓柔温])和(?!谐|解|时)|(?<!以)及(?!时|格)/gu;

/** The names of a list; offset: where it begins in the text. */
export function itemsOf(list: string, offset: number): Span[] {
  const items: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of list.matchAll(PARTED)) {
    items.push({ start: offset + start, end: offset + index });
    start = index + mark.length;
  }
  return [...items, { start: offset + start, end: offset + list.length }];
}
