import { IntlMessageFormat } from 'intl-messageformat';
import type { TemplateFlaw } from '../../model/draft';
import { slotNames } from './slotNames';

/** UTF-16 offsets in the template. */
export interface Span {
  readonly location: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

export type Element = Span &
  ( | { readonly type: typeof KIND.words; readonly value: string }
    | { readonly type: typeof KIND.slot | typeof KIND.number | typeof KIND.date | typeof KIND.time; readonly value: string }
    | { readonly type: typeof KIND.select | typeof KIND.plural; readonly value: string; readonly options: Readonly<Record<string, Span & { readonly value: Elements }>> }
    | { readonly type: typeof KIND.pound });
export type Elements = readonly Element[];

/** How intl-messageformat's parser numbers the kinds of elements; tags are words here. */
export const KIND = { words: 0, slot: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, pound: 7 } as const;

export interface ParsedTemplate {
  /** Slots by their names as written. */
  readonly elements: Elements;
}

const parsed = new Map<string, ParsedTemplate | TemplateFlaw>();
/** Templates are typed letter by letter; so many are remembered. */
const REMEMBERED = 500;

/** An ICU message whose slots may have any name without space, comma and brace. */
export function parseTemplate(template: string): ParsedTemplate | TemplateFlaw {
  let result = parsed.get(template);
  if (!result) {
    if (parsed.size >= REMEMBERED) parsed.clear();
    parsed.set(template, (result = parse(template)));
  }
  return result;
}

export const isFlaw = (result: ParsedTemplate | TemplateFlaw): result is TemplateFlaw => 'code' in result;

function parse(template: string): ParsedTemplate | TemplateFlaw {
  const { names, stray } = slotNames(template);
  // Names take letters of the private use area, as many as they have of their own, so that all places stay what they are.
  const letters = [...new Set(names.flatMap(({ name }) => name.split('')).filter((letter) => !/[\w\u3400-\u9fff]/.test(letter)))];
  const encode = (name: string) => name.split('').map((letter) => (letters.includes(letter) ? String.fromCharCode(PRIVATE + letters.indexOf(letter)) : letter)).join('');
  const decode = (name: string) => name.split('').map((letter) => letters[letter.charCodeAt(0) - PRIVATE] ?? letter).join('');
  let encoded = '';
  let from = 0;
  for (const { name, start, end } of names) {
    encoded += template.slice(from, start) + encode(name);
    from = end;
  }
  encoded += template.slice(from);
  try {
    if (!IntlMessageFormat.__parse) throw new TypeError('intl-messageformat came without its parser');
    // Its elements as we look at them: kinds as plain numbers, since the enum is not exported, and no tags.
    const elements = IntlMessageFormat.__parse(encoded, { captureLocation: true, ignoreTag: true, shouldParseSkeletons: false }) as unknown as Elements;
    if (stray !== undefined) return placed('unopened', template, stray);
    return { elements: named(elements, decode) };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    return placed(CODES[error.message] ?? 'form', template, error.location.start.offset);
  }
}

const PRIVATE = 0xe100;

/** A flaw with its place as people count it. */
export function placed(code: TemplateFlaw['code'], template: string, at: number): TemplateFlaw {
  const lines = template.slice(0, at).split('\n');
  return { code, at, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** What the parser complains of, as far as a person would put it differently. */
const CODES: Readonly<Record<string, TemplateFlaw['code']>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'unclosed',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'options',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'options',
  EXPECT_PLURAL_ARGUMENT_SELECTOR: 'options',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'options',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'options',
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'options',
  EMPTY_ARGUMENT: 'empty',
  MISSING_OTHER_CLAUSE: 'no-other',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'twice',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'twice',
};

function isSyntaxError(error: unknown): error is SyntaxError & { readonly location: { readonly start: { readonly offset: number } } } {
  return error instanceof SyntaxError && 'location' in error;
}

function named(elements: Elements, decode: (name: string) => string): Elements {
  return elements.map((element): Element => {
    if (element.type === KIND.words || element.type === KIND.pound) return element;
    if (element.type !== KIND.select && element.type !== KIND.plural) return { ...element, value: decode(element.value) };
    const options = Object.fromEntries(Object.entries(element.options).map(([key, option]) => [key, { ...option, value: named(option.value, decode) }]));
    return { ...element, value: decode(element.value), options };
  });
}
