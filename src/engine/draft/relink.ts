import { align, type Stand, type Token } from './align';
import { type Shown, shownTemplate } from './shownTemplate';
import { quoted } from './slotNames';
import type { LocalNames, SlotTable } from './slots';

export interface Relinked {
  readonly template: string;
  /** Figures of the old text that the new one does not have any more. */
  readonly loose: readonly LooseFigure[];
}

export interface LooseFigure {
  /** Slot id. */
  readonly id: string;
  /** What the sheets say. */
  readonly sheets: string;
  /** What the new text says in its place; `''` where it says nothing. */
  readonly text: string;
}

/**
 * The template for a sentence that was edited as text: figures that still stand in it are slots again, also where they
 * were moved; one that was typed anew stays what was typed. What shows only at times keeps its place and its condition as
 * long as a figure of it is left.
 */
export function relink(template: string, text: string, slots: SlotTable, local: LocalNames): Relinked {
  const nodes = shownTemplate(template, slots, local);
  const leaves: Leaf[] = [];
  const extents = new Map<Shown, Extent>();
  collect(nodes, leaves, extents);
  const stands = align(leaves, text);
  const isLinked = (index: number) => leaves[index]?.figure === true && stands[index] !== undefined;
  const [hadFigures, hasFigures] = [leaves.some(({ figure }) => figure), leaves.some((_, index) => isLinked(index))];
  const loose = leaves.flatMap(({ figure, id, text: sheets }, index): LooseFigure[] => (figure && !stands[index] && /\d/.test(sheets) ? [{ id, sheets, text: typedFor(index, stands, text) }] : []));
  if (hadFigures && !hasFigures) return { template: quoted(text), loose };

  /** Words and figures between two places of the new text. */
  const plain = (from: number, to: number, inChoice: boolean): string => {
    const linked = leaves.flatMap(({ figure, raw }, index) => {
      const stand = stands[index];
      return figure && stand && stand.start >= from && stand.end <= to ? [{ ...stand, raw }] : [];
    });
    let [written, at] = ['', from];
    for (const { start, end, raw } of linked.sort((left, right) => left.start - right.start)) {
      written += quoted(text.slice(at, start), inChoice) + raw;
      at = end;
    }
    return written + quoted(text.slice(at, to), inChoice);
  };
  const write = (within: readonly Shown[], from: number, to: number, inChoice: boolean): string => {
    let [written, at] = ['', from];
    for (const node of within) {
      const extent = extents.get(node);
      if (!extent || node.kind === 'words' || node.kind === 'slot') continue;
      const span = node.kind === 'choice' ? spanOf(extent, leaves, stands, text) : pointOf(extent.first, stands);
      if (!span || span.start < at || span.end > to) continue;
      written += plain(at, span.start, inChoice) + (node.kind === 'hidden' ? node.raw : node.before + write(node.shown, span.start, span.end, inChoice || node.plural) + node.after);
      at = span.end;
    }
    return written + plain(at, to, inChoice);
  };
  return { template: write(nodes, 0, text.length, false), loose };
}

/** A letter, or a figure with its slot. */
interface Leaf extends Token {
  readonly raw: string;
  readonly id: string;
}

/** Which leaves a node has: `first` up to, not including, `end`. */
interface Extent {
  readonly first: number;
  readonly end: number;
}

function collect(nodes: readonly Shown[], leaves: Leaf[], extents: Map<Shown, Extent>): void {
  for (const node of nodes) {
    const first = leaves.length;
    if (node.kind === 'choice') collect(node.shown, leaves, extents);
    else if (node.kind === 'slot') leaves.push({ text: node.text, figure: true, raw: node.raw, id: node.id });
    else if (node.kind === 'words') leaves.push(...node.text.split('').map((letter) => ({ text: letter, figure: false, raw: '', id: '' })));
    extents.set(node, { first, end: leaves.length });
  }
}

/** Where the branch of a choice stands now; `undefined` where none of its figures is left, so that nothing is conditional. */
function spanOf({ first, end }: Extent, leaves: readonly Leaf[], stands: readonly (Stand | undefined)[], text: string): Stand | undefined {
  const inOrder = stands.slice(first, end).flatMap((stand) => (stand && !stand.moved ? [stand] : []));
  const own = leaves.slice(first, end);
  const kept = own.some(({ figure }) => figure) ? own.some(({ figure }, index) => figure && stands[first + index] && !stands[first + index]?.moved) : inOrder.length > 0 || own.length === leaves.length;
  if (!kept) return undefined;
  if (own.length === leaves.length) return { start: 0, end: text.length };
  const [before, behind] = [stands[first - 1], stands[end]];
  // What was typed over its first or last words is its own where the words beside it still stand.
  const start = stands[first] && !stands[first].moved ? stands[first].start : first === 0 ? 0 : before && !before.moved ? before.end : inOrder[0]?.start;
  const last = stands[end - 1];
  const stop = last && !last.moved ? last.end : end === leaves.length ? text.length : behind && !behind.moved ? behind.start : inOrder.at(-1)?.end;
  return start === undefined || stop === undefined ? undefined : { start, end: stop };
}

/** Where something that does not show now would: behind what stood before it. */
function pointOf(first: number, stands: readonly (Stand | undefined)[]): Stand {
  const before = stands.slice(0, first).findLast((stand) => stand && !stand.moved);
  const at = before?.end ?? 0;
  return { start: at, end: at };
}

/** What was typed between the neighbours of a figure that is gone. */
function typedFor(index: number, stands: readonly (Stand | undefined)[], text: string): string {
  const from = stands.slice(0, index).findLast((stand) => stand && !stand.moved)?.end ?? 0;
  const to = stands.slice(index + 1).find((stand) => stand && !stand.moved)?.start ?? text.length;
  return text.slice(from, Math.max(from, to)).trim();
}
