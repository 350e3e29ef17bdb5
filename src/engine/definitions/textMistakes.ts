import { IntlMessageFormat } from 'intl-messageformat';
import type { LocalText } from '../../model/localText';
import type { JsonPath } from './mistake';
import type { Scope } from './Scope';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Kinds of a message's elements, as the package numbers them. */
const KIND = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** What is wrong with an ICU text: that it can't be read, or that nothing will stand in one of its slots. */
export function textMistakes(text: string, slots: readonly string[], scope: Scope, path: JsonPath): void {
  let elements: readonly Element[];
  try {
    elements = new IntlMessageFormat(text, 'zh-CN').getAst();
  } catch (error) {
    scope.note({ code: 'BAD-TEXT', path, found: text, expected: [error instanceof Error ? error.message : String(error)] });
    return;
  }
  for (const slot of new Set(slotsOf(elements, (what) => scope.note({ code: 'BAD-TEXT', path, found: text, expected: [what] })))) {
    if (!slots.includes(slot)) scope.wrong('NO-SLOT', path, slot, slots);
  }
}

export function localTextMistakes({ zh, en }: LocalText, slots: readonly string[], scope: Scope, path: JsonPath): void {
  textMistakes(zh, slots, scope, [...path, 'zh']);
  textMistakes(en, slots, scope, [...path, 'en']);
}

/** Tags, dates and times are ICU as well, but nothing here would fill them. */
function slotsOf(elements: readonly Element[], refuse: (what: string) => void): string[] {
  return elements.flatMap((element): string[] => {
    const kind: number = element.type;
    if (kind === KIND.literal || kind === KIND.pound) return [];
    const own = 'value' in element && typeof element.value === 'string' ? element.value : '';
    if (kind === KIND.argument || kind === KIND.number) return [own];
    if ((kind === KIND.select || kind === KIND.plural) && 'options' in element) {
      return [own, ...Object.values(element.options).flatMap((option) => slotsOf(option.value, refuse))];
    }
    refuse(own);
    return [];
  });
}
