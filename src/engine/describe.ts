import { IntlMessageFormat } from 'intl-messageformat';
import { cellAddress } from '../model/cell';
import { parseIsoDay, partsOf } from '../model/day';
import type { Finding, SharedCode } from '../model/finding';
import type { Language, LocalText } from '../model/localText';
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
 * @throws Error for a code that neither the shared codes nor the definitions have, and for a sentence with a slot that
 * the finding has no value for: both are faults of ours.
 */
export function describe(finding: Finding, definitions: Pick<Definitions, 'trackers'>, language: Language): Description {
  const sentences = sentencesOf(finding.code, definitions);
  const values = valuesOf(finding, language);
  return {
    message: format(sentences.message[language], language, values),
    hint: format(sentences.hint[language], language, values),
    basis: sentences.basis[language],
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

function valuesOf(finding: Finding, language: Language): Record<string, string | number> {
  const { at, code, field = '', received, expected } = finding;
  const values: Record<string, string | number> = {
    field,
    received: isSharedCode(code) && !FROM_VALUES.has(code) ? received : inWords(received, language),
    filled: received.trim() === '' ? 'no' : 'yes',
    expected: inWords(expected, language),
    sheet: at?.sheet ?? '',
    cell: at ? cellAddress(at) : '',
  };
  for (const [name, value] of Object.entries(finding.values)) values[name] = typeof value === 'string' ? inWords(value, language) : value;
  return values;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `≤ 2022-06-20` → `≤ 2022年6月20日`. */
function inWords(text: string, language: Language): string {
  if (text.length < 10) return text;
  return text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (iso) => {
    const day = parseIsoDay(iso);
    if (day === undefined) return iso;
    const { year, month, date } = partsOf(day);
    return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
  });
}

function format(text: string, language: Language, values: Record<string, string | number>): string {
  if (!text.includes('{')) return text;
  let message = compiled[language].get(text);
  if (!message) compiled[language].set(text, (message = new IntlMessageFormat(text, language === 'zh' ? 'zh-CN' : 'en')));
  return String(message.format(values));
}
