import { textOf } from '../phrases';
import { type Elements, isFlaw, KIND, parseTemplate } from './parseTemplate';
import type { LocalNames, SlotTable } from './slots';

/** A template as it shows at the moment; `raw` is its own text. */
export type Shown =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly raw: string; readonly text: string; /** Slot id. */ readonly id: string }
  /** The branch that shows, between what stands before and behind it. */
  | { readonly kind: 'choice'; readonly before: string; readonly shown: readonly Shown[]; readonly after: string; readonly plural: boolean }
  /** A choice or a slot that shows nothing. */
  | { readonly kind: 'hidden'; readonly raw: string };

/** What a template shows, with what it would show otherwise kept beside. @throws Error for a template with a flaw. */
export function shownTemplate(template: string, slots: SlotTable, local: LocalNames): Shown[] {
  const parsed = parseTemplate(template);
  if (isFlaw(parsed)) throw new Error(`no template: ${template}`);
  const isAbsent = (elements: Elements): boolean =>
    elements.some((element) => element.type !== KIND.words && element.type !== KIND.pound && element.type !== KIND.select && element.type !== KIND.plural && valueOf(element.value).absent);
  const valueOf = (name: string) => slots.valueOf(slots.idOf(name, local) ?? '');
  const show = (elements: Elements, counted: number | undefined): Shown[] =>
    elements.map((element): Shown => {
      const raw = template.slice(element.location.start.offset, element.location.end.offset);
      if (element.type === KIND.words) return { kind: 'words', text: element.value };
      if (element.type === KIND.pound) return { kind: 'slot', raw: '#', text: String(counted ?? ''), id: '' };
      const value = valueOf(element.value);
      if (element.type !== KIND.select && element.type !== KIND.plural) {
        const text = textOf(value.phrases);
        return text === '' ? { kind: 'hidden', raw } : { kind: 'slot', raw, text, id: slots.idOf(element.value, local) ?? '' };
      }
      const key = element.type === KIND.plural ? `=${value.number}` : String(value.number);
      const option = element.options[key] ?? element.options['other'];
      if (!option || value.absent || isAbsent(option.value)) return { kind: 'hidden', raw };
      const branch = show(option.value, value.number);
      if (shownText(branch) === '') return { kind: 'hidden', raw };
      const [start, end] = [option.location.start.offset + 1, option.location.end.offset - 1];
      return { kind: 'choice', before: template.slice(element.location.start.offset, start), shown: branch, after: template.slice(end, element.location.end.offset), plural: element.type === KIND.plural };
    });
  return show(parsed.elements, undefined);
}

export const shownText = (nodes: readonly Shown[]): string =>
  nodes.map((node) => (node.kind === 'choice' ? shownText(node.shown) : node.kind === 'hidden' ? '' : node.text)).join('');
