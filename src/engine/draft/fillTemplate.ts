import { IntlMessageFormat } from 'intl-messageformat';
import type { TemplateFlaw } from '../../model/draft';
import type { Phrase } from '../../model/report';
import { joined, type MessageValues, phrasesOf, words } from '../phrases';
import { type Element, type Elements, isFlaw, KIND, parseTemplate, placed } from './parseTemplate';
import { slotNames } from './slotNames';
import type { LocalNames, SlotTable } from './slots';

export interface TemplateContext {
  readonly slots: SlotTable;
  readonly local: LocalNames;
  /** Slot ids whose zero leaves nothing to say, unless they stand in a choice. */
  readonly drops: readonly string[];
}

/** What a template says, nothing where a figure that it names is absent; or why it is none. */
export function fillTemplate(template: string, context: TemplateContext): Phrase[] | TemplateFlaw {
  const flaw = flawOf(template, context);
  const parsed = parseTemplate(template);
  if (flaw ?? isFlaw(parsed)) return flaw ?? { code: 'form', at: 0, line: 1, column: 1 };
  const values: Record<string, MessageValues[string]> = {};
  const settled = settle(parsed.elements, context, values, true);
  // Most templates have no choices; a message made for each would take many times as long.
  if (settled?.every(isPlain)) {
    return joined(settled.flatMap((element) => (element.type === KIND.words ? [words(element.value)] : element.type === KIND.slot ? context.slots.valueOf(context.slots.idOf(element.value, context.local) ?? '').phrases : [])));
  }
  // The parser's own elements, only fewer.
  return settled ? phrasesOf(new IntlMessageFormat(settled as ConstructorParameters<typeof IntlMessageFormat>[0], 'zh-CN'), values) : [];
}

const isPlain = ({ type }: Element): boolean => type === KIND.words || type === KIND.slot;

/** The first thing that is wrong with a template. */
export function flawOf(template: string, { slots, local }: Pick<TemplateContext, 'slots' | 'local'>): TemplateFlaw | undefined {
  const parsed = parseTemplate(template);
  if (isFlaw(parsed)) return parsed;
  const unknown = slotNames(template).names.find(({ name }) => slots.idOf(name, local) === undefined);
  return unknown && { ...placed('unknown-slot', template, unknown.start), slot: unknown.name, nearest: slots.nearest(unknown.name, local) };
}

/**
 * The message as the library takes it: absent figures gone with the branch that names them, slots with phrases, choices
 * with numbers. `undefined`: it says nothing.
 */
function settle(elements: Elements, context: TemplateContext, values: Record<string, MessageValues[string]>, isWhole: boolean): Elements | undefined {
  const settled: Element[] = [];
  for (const element of elements) {
    if (element.type === KIND.words || element.type === KIND.pound) {
      settled.push(element);
      continue;
    }
    const id = context.slots.idOf(element.value, context.local) ?? '';
    const value = context.slots.valueOf(id);
    if (element.type !== KIND.select && element.type !== KIND.plural) {
      if (value.absent || (isWhole && value.number === 0 && context.drops.includes(id))) return undefined;
      values[element.value] = value.phrases;
      settled.push({ ...element, type: KIND.slot });
      continue;
    }
    if (value.absent) continue;
    const options = Object.fromEntries(Object.entries(element.options).map(([key, option]) => [key, { ...option, value: settle(option.value, context, values, false) ?? [] }]));
    values[`=${element.value}`] = value.number;
    settled.push({ ...element, value: `=${element.value}`, options });
  }
  return settled;
}
