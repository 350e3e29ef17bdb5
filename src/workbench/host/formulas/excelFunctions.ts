import { ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseFunction, BaseValueObject, IFunctionService } from '@univerjs/engine-formula';

type Calculate = BaseFunction['calculate'];

/** Where Univer 0.25.1 computes otherwise than Excel: function name → its calculation, corrected. */
const CORRECTIONS: Record<string, (original: Calculate) => Calculate> = {
  // Univer answers a rich text with a link of its own; Excel answers the friendly name, whatever its type.
  HYPERLINK: () => (address, name) => {
    const shown = single(name ?? address);
    if (shown.isError() || !single(address).isError()) return shown.isNull() ? NumberValueObject.create(0) : bare(shown);
    return single(address);
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

/** Puts the corrections over the functions of a running engine. */
export function correctFunctions(functions: IFunctionService): void {
  for (const [name, correct] of Object.entries(CORRECTIONS)) {
    const executor = functions.getExecutor(name);
    if (executor === undefined || executor === null) continue;
    executor.calculate = correct(executor.calculate.bind(executor));
  }
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
