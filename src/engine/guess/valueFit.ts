import type { CellValue } from '../../model/cell';
import { type Day, dayOf, FIRST_DAY } from '../../model/day';
import type { Field } from '../../model/tracker';
import { enumReader } from '../read/readWord';
import { readBoolean } from '../read/readBoolean';
import { parseDate, readDate } from '../read/readDate';
import { readMonth } from '../read/readMonth';
import { readNumber } from '../read/readNumber';
import { readYear } from '../read/readYear';
import type { ColumnReason, Looks } from './types';

/** What a column's values say for or against a field. */
export interface ValueFit {
  /** How much they say: 0 nothing … 1 hardly anything else looks so. */
  readonly weight: number;
  /** They look like something else. */
  readonly against: boolean;
  readonly reason?: ColumnReason;
}

const NOTHING: ValueFit = { weight: 0, against: false };
/** How telling each look is: many columns hold numbers, few hold dates. */
const TELLING: Readonly<Record<Looks, number>> = { dates: 0.9, months: 0.9, years: 0.8, 'yes-no': 0.8, codes: 0.6, names: 0.65, units: 0.65, numbers: 0.45 };
/** Fewer than this share fitting speak against the field. */
const LEAST_SHARE = 0.5;
/** Serials that people mean as dates: 1950 … 2050. */
const [FIRST_LIKELY, LAST_LIKELY] = [dayOf(1950, 1, 1) ?? FIRST_DAY, dayOf(2050, 12, 31) ?? FIRST_DAY];
/** Where dates without a year belong; any year will do. */
const SOME_YEAR = { dateSystem: 1900, period: { start: FIRST_LIKELY, end: LAST_LIKELY } } as const;

const NAME = /^\p{Script=Han}{1,4}(?:[·\s]\p{Script=Han}{1,6})?(?:[、，,；;]\s*\p{Script=Han}{2,4})*$/u;
const UNIT = /(?:局|处|科|室|部|委|站|所|场|厅|院|校|公司|中心|支部|总支|党委|党组|机关|单位|林场|队|组|会|办|股|班子)$/;
const CODE = /^(?=.*\d)[\p{L}\d\-/〔〕[\]()（）._—]+$/u;

const PERSON_FIELD = /(?:人|姓名|者|员|同志|书记|人员)$/;
const UNIT_FIELD = /(?:单位|部门|支部|党组织名称|组织|机构|科室)$/;

/** How the first values of a column suit a field. */
export function valueFit(field: Field, samples: readonly CellValue[], isKey: boolean): ValueFit {
  if (samples.length === 0) return NOTHING;
  switch (field.type) {
    case 'date':
      return fitOf('dates', samples, isDate);
    case 'yearmonth':
      return fitOf('months', samples, isMonth);
    case 'year':
      return fitOf('years', samples, (raw) => readYear(raw, SOME_YEAR).kind === 'value');
    case 'boolean':
      return fitOf('yes-no', samples, (raw) => readBoolean(raw).kind !== 'unreadable');
    case 'integer':
    case 'number':
      return fitOf('numbers', samples, (raw) => isNumber(raw, field));
    case 'string':
      return (field.constraints?.enum?.length ?? 0) > 0 ? wordFit(field, samples) : textFit(field, samples, isKey);
  }
}

function fitOf(looks: Looks, samples: readonly CellValue[], suits: (raw: CellValue) => boolean): ValueFit {
  const fit = samples.filter(suits).length;
  const share = fit / samples.length;
  if (share < LEAST_SHARE) return { weight: 0, against: true };
  return { weight: TELLING[looks] * share, against: false, reason: { kind: 'looks', looks, fit, of: samples.length } };
}

const isLikely = (day: Day) => day >= FIRST_LIKELY && day <= LAST_LIKELY;

function isDate(raw: CellValue): boolean {
  const date = readDate(raw, SOME_YEAR);
  return date.kind === 'missing' || (date.kind === 'value' && isLikely(date.value));
}

function isMonth(raw: CellValue): boolean {
  if (typeof raw === 'number' && raw >= FIRST_LIKELY) return isDate(raw) || readMonth(raw, SOME_YEAR).kind === 'value';
  return typeof raw === 'string' && readMonth(raw, SOME_YEAR).kind === 'value';
}

function isNumber(raw: CellValue, { type, unit, constraints }: Field): boolean {
  if (typeof raw === 'string' && parseDate(raw, SOME_YEAR) !== undefined) return false;
  const number = readNumber(raw, { integer: type === 'integer', ...(unit !== undefined && { unit }), scale: 1 });
  if (number.kind !== 'value') return number.kind === 'missing';
  const { minimum = -Infinity, maximum = Infinity } = constraints ?? {};
  return number.value >= minimum && number.value <= maximum;
}

function wordFit(field: Field, samples: readonly CellValue[]): ValueFit {
  const read = enumReader(field);
  const words = new Set<string>();
  let fit = 0;
  for (const raw of samples) {
    const outcome = read(raw);
    if (outcome.kind === 'value') words.add(outcome.value);
    if (outcome.kind === 'value' || (outcome.kind === 'unreadable' && outcome.fix !== undefined)) fit += 1;
  }
  if (words.size === 0) return { weight: 0, against: fit === 0 && samples.every((raw) => typeof raw === 'number') };
  return { weight: Math.max(0.5, fit / samples.length), against: false, reason: { kind: 'words', words: [...words] } };
}

/** Free words: names, units and codes look like themselves, other words like anything. */
function textFit(field: Field, samples: readonly CellValue[], isKey: boolean): ValueFit {
  const texts = samples.map((raw) => String(raw).trim());
  const suits = (looks: Looks, test: (text: string) => boolean): ValueFit => fitOf(looks, texts, (raw) => test(String(raw)));
  const isUnit = (text: string) => UNIT.test(text);
  if (isKey || field.constraints?.unique) {
    const codes = suits('codes', (text) => CODE.test(text));
    if (new Set(texts).size === texts.length && !samples.every(isDate)) return codes.against ? NOTHING : codes;
    return { weight: 0, against: true };
  }
  if (PERSON_FIELD.test(field.name)) return suits('names', (text) => NAME.test(text) && !isUnit(text));
  if (UNIT_FIELD.test(field.name)) return suits('units', isUnit);
  return { weight: 0, against: samples.every((raw) => typeof raw === 'number') };
}
