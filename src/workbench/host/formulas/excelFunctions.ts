import { ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseFunction, BaseValueObject, IFunctionService } from '@univerjs/engine-formula';
import type { ConditionalSums } from './conditionalSums';

type Calculate = BaseFunction['calculate'];

/** Where Univer 0.25.1 computes otherwise than Excel: function name → its calculation, corrected. */
const CORRECTIONS: Record<string, (original: Calculate) => Calculate> = {
  // Univer answers a rich text with a link of its own; Excel answers the friendly name, whatever its type.
  HYPERLINK: () => (...args) => {
    const fault = args.map(single).find((argument) => argument.isError());
    const shown = single(args.at(-1) ?? NullValueObject.create());
    return fault ?? (shown.isNull() ? NumberValueObject.create(0) : bare(shown));
  },
  // A comparison with an error on its right answered TRUE or FALSE.
  COMPARE: (original) => (left, right) => {
    const fault = [left, right].find((side) => isSingle(side) && single(side).isError());
    return fault === undefined ? original(left, right) : single(fault);
  },
  // No match is 0 in Excel; Univer answers an array without a number.
  MAXIFS: zeroWithoutMatch,
  MINIFS: zeroWithoutMatch,
};

/** Days between the first days of Excel's two date systems; Univer knows the one of 1900 only. */
const DAYS_1904 = 1462;
/** Functions that make a date of their arguments. */
const DATE_MAKERS = ['DATE', 'DATEVALUE', 'TODAY', 'NOW', 'EDATE', 'EOMONTH', 'WORKDAY'];
/** Functions → which of their arguments are dates. */
const DATE_READERS: Record<string, number[]> = {
  ...{ YEAR: [0], MONTH: [0], DAY: [0], WEEKDAY: [0], WEEKNUM: [0], ISOWEEKNUM: [0], EDATE: [0], EOMONTH: [0], WORKDAY: [0] },
  ...{ NETWORKDAYS: [0, 1], DATEDIF: [0, 1], YEARFRAC: [0, 1], TEXT: [0] },
};

/**
 * Puts the corrections over the functions of a running engine.
 * @param is1904 whether the workbook being computed counts its days from 1904
 */
export function correctFunctions(functions: IFunctionService, conditionalSums: ConditionalSums, is1904: () => boolean): void {
  const replace = (name: string, correct: (original: Calculate) => Calculate) => {
    const executor = functions.getExecutor(name);
    if (executor !== undefined && executor !== null) executor.calculate = correct(executor.calculate.bind(executor));
  };
  for (const [name, correct] of Object.entries({ ...CORRECTIONS, ...conditionalSums.functions })) replace(name, correct);
  for (const [name, dates] of Object.entries(DATE_READERS)) {
    replace(name, (original) => (...args) => {
      const shifts = is1904() && (name !== 'TEXT' || args.slice(1).some((format) => isDateFormat(single(format))));
      return original(...(shifts ? args.map((arg, index) => (dates.includes(index) ? shifted(arg, DAYS_1904) : arg)) : args));
    });
  }
  for (const name of DATE_MAKERS) {
    replace(name, (original) => (...args) => {
      const made = original(...args);
      return is1904() && made.isValueObject() ? shifted(made as BaseValueObject, -DAYS_1904) : made; // a value, as just asked
    });
  }
}

/** Numbers only; a text that is no date stays what it is. */
function shifted(value: BaseValueObject, days: number): BaseValueObject {
  const shift = (one: BaseValueObject): BaseValueObject => (one.isNumber() ? NumberValueObject.create(Number(one.getValue()) + days) : one);
  return value.isArray() ? asArray(value).mapValue(shift) : shift(value);
}

/** `yyyy-mm-dd`, `yyyy年m月`: letters of a date outside quotes. */
function isDateFormat(format: BaseValueObject): boolean {
  return /[ymdahs]/i.test(String(format.getValue()).replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|General/gi, ''));
}

function zeroWithoutMatch(original: Calculate): Calculate {
  return (...args) => {
    const result = original(...args);
    const cells = result.isValueObject() && result.isArray() ? asArray(result) : undefined;
    const none = cells !== undefined && isSingle(cells) && cells.get(0, 0)?.isNumber() !== true;
    return none ? NumberValueObject.create(0) : result;
  };
}

function asArray(value: unknown): ArrayValueObject {
  return value as ArrayValueObject; // only after isArray()
}

function isSingle(value: BaseValueObject): boolean {
  return !value.isArray() || (asArray(value).getRowCount() === 1 && asArray(value).getColumnCount() === 1);
}

function single(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  return asArray(value).get(0, 0) ?? ErrorValueObject.create(ErrorType.NA);
}

/** A text without the marks that Univer hangs on it (link, image, number format). */
function bare(value: BaseValueObject): BaseValueObject {
  return value.isString() ? StringValueObject.create(String(value.getValue())) : value;
}
