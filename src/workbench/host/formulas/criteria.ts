import { compareToken, ValueObjectFactory } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';

/** In the order of trying: `>=` before `>`. */
const OPERATORS = [
  compareToken.EQUALS,
  compareToken.NOT_EQUAL,
  compareToken.GREATER_THAN_OR_EQUAL,
  compareToken.GREATER_THAN,
  compareToken.LESS_THAN_OR_EQUAL,
  compareToken.LESS_THAN,
];

/**
 * A criterion of COUNTIFS and its like, taken apart once: whether a value meets it. Compares by Univer's own
 * comparison and then by its rules on which kinds of values can meet at all.
 */
export function compileCriterion(criterion: BaseValueObject): (value: BaseValueObject) => boolean {
  const written = takenApart(String(criterion.getValue()));
  const [operator, operand] = criterion.isString() ? written : ([compareToken.EQUALS, criterion] as const);
  const [writtenOperator, writtenOperand] = written;
  return (value) => {
    if (areOfOneKind(value, writtenOperand)) return !operand.isError() && isTrue(value.compare(operand, operator));
    if (value.isError() && writtenOperand.isError() && value.getValue() === writtenOperand.getValue()) return true;
    // `=` and `<>` take a number and a text of the same number for equal; nothing else compares across kinds.
    if (writtenOperator !== compareToken.EQUALS && writtenOperator !== compareToken.NOT_EQUAL) return false;
    if (value.isNumber() && writtenOperand.isString()) {
      const number = writtenOperand.convertToNumberObjectValue();
      if (number.isNumber()) return isTrue(value.compare(number, writtenOperator));
    }
    if (writtenOperand.isNumber() && value.isString()) {
      const number = value.convertToNumberObjectValue();
      if (number.isNumber()) return isTrue(number.compare(writtenOperand, writtenOperator));
    }
    return writtenOperator === compareToken.NOT_EQUAL;
  };
}

function takenApart(text: string): readonly [compareToken, BaseValueObject] {
  const operator = OPERATORS.find((token) => text.startsWith(token));
  return [operator ?? compareToken.EQUALS, ValueObjectFactory.create(operator === undefined ? text : text.slice(operator.length))];
}

/** An error is of no kind; an empty text is as a blank cell. */
function areOfOneKind(left: BaseValueObject, right: BaseValueObject): boolean {
  if (left.isNumber() && right.isNumber()) return true;
  if (left.isBoolean() && right.isBoolean()) return true;
  if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
  return left.isString() && right.isString();
}

const isBlank = (value: BaseValueObject): boolean => value.isNull() || (value.isString() && value.getValue() === '');

const isTrue = (value: BaseValueObject): boolean => value.isBoolean() && value.getValue() === true;
