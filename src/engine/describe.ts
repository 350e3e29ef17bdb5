import { IntlMessageFormat } from 'intl-messageformat';
import { cellAddress } from '../model/cell';
import { parseIsoDay, partsOf } from '../model/day';
import type { Finding, SharedCode } from '../model/finding';
import type { Language, LocalText } from '../model/localText';
import type { Field } from '../model/tracker';
import { expectedText, receivedText } from './expectedText';
import { isSharedCode, sharedMessages } from './sharedMessages';
import type { Definitions } from './types';

/** What a person reads of a finding. */
export interface Description {
  /** Place, what was found, what was expected. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** 依据. */
  readonly basis: string;
  /** What was found and what was expected, by themselves. */
  readonly received: string;
  readonly expected: string;
}

interface Sentences {
  readonly message: LocalText;
  readonly hint: LocalText;
  readonly basis: LocalText;
}

const ruleSentences = new WeakMap<Pick<Definitions, 'trackers'>, ReadonlyMap<string, Sentences>>();
const compiled = { zh: new Map<string, IntlMessageFormat>(), en: new Map<string, IntlMessageFormat>() };

/**
 * The finding's sentences, derived from its code and values.
 * @throws Error for a code that neither the shared codes nor the definitions have: a fault of ours.
 */
export function describe(finding: Finding, definitions: Pick<Definitions, 'trackers'>, language: Language): Description {
  const sentences = sentencesOf(finding.code, definitions);
  const values = valuesOf(finding, definitions, language);
  return {
    message: format(sentences.message[language], language, values),
    hint: format(sentences.hint[language], language, values),
    basis: sentences.basis[language],
    received: receivedText(finding, String(values['received']), language),
    expected: expectedText(finding, typeOf(finding, definitions), String(values['expected']), language),
  };
}

function sentencesOf(code: string, definitions: Pick<Definitions, 'trackers'>): Sentences {
  if (isSharedCode(code)) return sharedMessages[code];
  let rules = ruleSentences.get(definitions);
  if (!rules) {
    rules = new Map(definitions.trackers.flatMap((tracker) => tracker.rules).map((rule) => [rule.code, rule]));
    ruleSentences.set(definitions, rules);
  }
  const found = rules.get(code);
  if (!found) throw new Error(`no sentences for the code ${code}`);
  return found;
}

/** Shared codes whose `received` is a value; elsewhere it is what somebody typed, and is quoted as it stands. */
const FROM_VALUES: ReadonlySet<string> = new Set<SharedCode>(['DATE-IN-FUTURE', 'DATE-OUT-OF-YEAR']);

/** Values that name months, if any; others, such as the number of a contract, only look like it. */
const MONTH_VALUES: ReadonlySet<string> = new Set(['months', 'monthsEn']);

function valuesOf(finding: Finding, definitions: Pick<Definitions, 'trackers'>, language: Language): Record<string, string | number> {
  const { at, code, field = '', received, expected } = finding;
  const typed = isSharedCode(code) && !FROM_VALUES.has(code);
  const months = typeOf(finding, definitions) === 'yearmonth';
  const values: Record<string, string | number> = {
    field: finding.header ?? field,
    received: code === 'KEY-DUPLICATE' ? keyInWords(finding, definitions, language) : typed ? short(received) : inWords(received, language, months),
    filled: received.trim() === '' ? 'no' : 'yes',
    // The tidy spelling that a fix writes is quoted as it stands.
    expected: inWords(expected, language, months && !typed),
    sheet: at?.sheet ?? '',
    cell: at ? cellAddress(at) : '',
  };
  for (const [name, value] of Object.entries(finding.values)) values[name] = typeof value === 'string' ? inWords(value, language, MONTH_VALUES.has(name)) : value;
  return values;
}

function typeOf({ tracker, field }: Finding, { trackers }: Pick<Definitions, 'trackers'>): Field['type'] | undefined {
  return trackers.find(({ id }) => id === tracker)?.fields.find(({ name }) => name === field)?.type;
}

/** Each part of a key by its own type: `C1 / 2022-01` → `C1 / 2022年1月`. */
function keyInWords(finding: Finding, definitions: Pick<Definitions, 'trackers'>, language: Language): string {
  const fields = String(finding.values['keys'] ?? '').split(' + ');
  const parts = finding.received.split(' / ');
  if (parts.length !== fields.length) return short(finding.received);
  const types = fields.map((field) => typeOf({ ...finding, field }, definitions));
  return short(parts.map((part, at) => (types[at] === 'string' ? part : inWords(part, language, types[at] === 'yearmonth'))).join(' / '));
}

/** Characters of a cell's text that a sentence quotes. */
const LONGEST = 200;

function short(text: string): string {
  // Never half a character.
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DATE = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const MONTH = /(?<![\d-])(\d{4})-(\d{2})(?![\d-])/g;
/** `2600.00`, `≥ 2600.00`, `2600.00多`: money as values have it. */
const MONEY = /^([≥≤≠约近]? ?-?)(\d{4,})(\.\d{2}多?)$/;

/** `≤ 2022-06-20` → `≤ 2022年6月20日`, `2022-06` → `2022年6月` where `months`, `2600.00` → `2,600.00`; long texts are cut. */
function inWords(text: string, language: Language, months: boolean): string {
  if (text.length < 7) return text;
  const dated = short(text).replace(DATE, (iso) => {
    const day = parseIsoDay(iso);
    if (day === undefined) return iso;
    const { year, month, date } = partsOf(day);
    return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
  });
  const whole = months ? dated.replace(MONTH, (_, year: string, month: string) => (language === 'zh' ? `${year}年${Number(month)}月` : `${MONTHS[Number(month) - 1] ?? ''} ${year}`)) : dated;
  return whole.includes('.') ? whole.split(' / ').map((part) => part.replace(MONEY, withCommas)).join(' / ') : whole;
}

function withCommas(_: string, before: string, digits: string, after: string): string {
  return `${before}${digits.replace(/\B(?=(\d{3})+$)/g, ',')}${after}`;
}

function format(text: string, language: Language, values: Record<string, string | number>): string {
  if (!text.includes('{')) return text;
  let message = compiled[language].get(text);
  if (!message) compiled[language].set(text, (message = new IntlMessageFormat(text, language === 'zh' ? 'zh-CN' : 'en')));
  return String(message.format(orDash(values)));
}

/** A user's own sentence may name what a finding at a missing column cannot tell; a stroke stands for it. */
function orDash(values: Record<string, string | number>): Record<string, string | number> {
  return new Proxy(values, { has: () => true, get: (target, name) => (typeof name === 'string' ? (target[name] ?? '—') : undefined) });
}
