import type { OwnSentence, ReportEdits } from '../../model/draft';
import { textOf, words } from '../phrases';
import { fillTemplate } from './fillTemplate';
import type { OutlineSentence, SentenceSource } from './outline';
import { ofSentence } from './sentence';
import type { SlotTable } from './slots';

export interface EditContext {
  readonly edits: ReportEdits;
  /** Code of the report's period. */
  readonly period: string;
  readonly slots: SlotTable;
}

/** A sentence as the user has it; what cannot be filled any more gives way to the product's words. */
export function resolveSentence(source: SentenceSource, { edits, period, slots }: EditContext): OutlineSentence {
  const { id, local, drops, product } = source;
  const edit = edits.sentences[id];
  const as = (phrases: OutlineSentence['phrases'], more: Partial<OutlineSentence> = {}): OutlineSentence => ({
    ...source, ...(edit && { edit }), own: false, pinned: false, off: edit?.off === true && source.kind !== 'line', phrases: ofSentence(id, phrases), ...more,
  });
  if (edit?.pinned?.period === period) return as([words(edit.pinned.text)], { pinned: true });
  if (edit?.template === undefined) return as(product);
  const filled = fillTemplate(edit.template, { slots, local, drops });
  if ('code' in filled) return as(product, { flaw: filled });
  // A heading that says nothing would be none.
  return as(source.kind === 'line' && textOf(filled).trim() === '' ? product : filled);
}

/** A sentence of the user's own; with a flaw it says nothing. */
export function resolveOwn({ id, paragraph, template }: OwnSentence, context: EditContext): OutlineSentence {
  const source: SentenceSource = { id, paragraph, kind: 'sentence', joint: '。', product: [], template: () => template, local: {}, drops: [] };
  const filled = fillTemplate(template, { slots: context.slots, local: {}, drops: [] });
  const flawed = 'code' in filled;
  return { ...resolveSentence(source, context), own: true, phrases: ofSentence(id, flawed ? [] : filled), ...(flawed && { flaw: filled }) };
}
