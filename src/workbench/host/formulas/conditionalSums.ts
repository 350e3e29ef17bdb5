import { ArrayValueObject, BaseReferenceObject, ErrorType, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import { BLANK, RangeValues } from './RangeValues';

type Calculate = BaseFunction['calculate'];
type Criteria = { range: RangeValues; criterion: BaseValueObject }[];

/**
 * COUNTIF, COUNTIFS, SUMIF and SUMIFS as Univer computes them, but each range is read once in a calculation, each
 * criterion judged once for each different value of it, and blank rows cost nothing. What is out of the ordinary
 * (ranges of different sizes, spilt results) is left to Univer's own function.
 */
export class ConditionalSums {
  private readonly ranges = new Map<string, RangeValues | undefined>();
  private readonly frames = new Map<string, Frame>();
  private readonly numbers = new Map<RangeValues, number>();

  /** Function name → its calculation. */
  readonly functions: Record<string, (original: Calculate) => Calculate> = {
    COUNTIF: (original) => (...args) => this.single(args.slice(0, 2), undefined) ?? original(...args),
    COUNTIFS: (original) => (...args) => this.paired(args, undefined) ?? original(...args),
    SUMIF: (original) => (...args) => this.single(args.slice(0, 2), args[2] ?? args[0]) ?? original(...args),
    SUMIFS: (original) => (...args) => this.paired(args.slice(1), args[0]) ?? original(...args),
  };

  /** To be called whenever cells may have changed. */
  forget(): void {
    this.ranges.clear();
    this.frames.clear();
    this.numbers.clear();
  }

  private single([rangeArgument, criterionArgument]: readonly unknown[], summed: unknown): ReturnType<Calculate> | undefined {
    const range = this.rangeOf(rangeArgument);
    const toSum = summed === undefined ? undefined : this.rangeOf(summed);
    const criterion = criterionOf(criterionArgument);
    if (range === undefined || criterion === undefined || (summed !== undefined && (toSum === undefined || !areEquallyLarge([range, toSum])))) return undefined;
    const compute = (one: BaseValueObject) => this.compute([{ range, criterion: one }], toSum);
    if (!(criterion instanceof ArrayValueObject)) return compute(criterion);
    const results = criterion.mapValue(compute);
    return isSingle(results) ? (results.get(0, 0) ?? undefined) : results;
  }

  private paired(args: readonly unknown[], summed: unknown): ReturnType<Calculate> | undefined {
    const toSum = summed === undefined ? undefined : this.rangeOf(summed);
    if (args.length === 0 || args.length % 2 !== 0 || (summed !== undefined && toSum === undefined)) return undefined;
    const pairs: { range: RangeValues; criterion: BaseValueObject }[] = [];
    for (let index = 0; index < args.length; index += 2) {
      const range = this.rangeOf(args[index]);
      const criterion = criterionOf(args[index + 1]);
      if (range === undefined || criterion === undefined) return undefined;
      pairs.push({ range, criterion });
    }
    if (!areEquallyLarge([...(toSum === undefined ? [] : [toSum]), ...pairs.map(({ range }) => range)])) return undefined;
    // Criteria in arrays: a result for each place, rows and columns of one criterion stretched to those of the others.
    const rowCount = Math.max(...pairs.map(({ criterion }) => rowsOf(criterion)));
    const columnCount = Math.max(...pairs.map(({ criterion }) => columnsOf(criterion)));
    const at = (row: number, column: number) => this.compute(pairs.map(({ range, criterion }) => ({ range, criterion: elementOf(criterion, row, column) })), toSum);
    if (rowCount === 1 && columnCount === 1) return at(0, 0);
    const calculateValueList = Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (_, column) => at(row, column)));
    return nowhere(calculateValueList, rowCount, columnCount);
  }

  private compute(criteria: Criteria, toSum: RangeValues | undefined): BaseValueObject {
    const frame = this.frameOf([...criteria.map(({ range }) => range), ...(toSum === undefined ? [] : [toSum])]);
    const verdicts = criteria.map(({ range, criterion }) => range.verdict(criterion));
    const meets = (slot: number) => verdicts.every((verdict, index) => verdict[frame.ids[index]?.[slot] ?? BLANK] === 1);
    if (toSum === undefined) {
      let count = verdicts.every((verdict) => verdict[BLANK] === 1) ? frame.blanks : 0;
      for (let slot = 0; slot < frame.slots; slot += 1) if (meets(slot)) count += 1;
      return NumberValueObject.create(count);
    }
    const picked: BaseValueObject[] = [];
    const ids = frame.ids.at(-1);
    for (let slot = 0; slot < frame.slots; slot += 1) {
      const value = ids?.[slot] === BLANK || !meets(slot) ? undefined : toSum.values[ids?.[slot] ?? BLANK];
      if (value !== undefined) picked.push(value);
    }
    if (picked.length === 0) return NumberValueObject.create(0);
    // Univer's own addition, which keeps decimals exact.
    return nowhere([picked], 1, picked.length).sum();
  }

  private rangeOf(argument: unknown): RangeValues | undefined {
    if (!(argument instanceof BaseReferenceObject)) return undefined;
    const { startRow, endRow, startColumn, endColumn } = argument.getRangePosition();
    const key = [argument.getUnitId(), argument.getSheetId(), startRow, endRow, startColumn, endColumn].join('_');
    if (!this.ranges.has(key)) this.ranges.set(key, RangeValues.read(argument));
    return this.ranges.get(key);
  }

  private frameOf(ranges: readonly RangeValues[]): Frame {
    const key = ranges.map((range) => this.numberOf(range)).join('_');
    let frame = this.frames.get(key);
    if (frame === undefined) this.frames.set(key, (frame = frameOver(ranges)));
    return frame;
  }

  private numberOf(range: RangeValues): number {
    const number = this.numbers.get(range) ?? this.numbers.size;
    this.numbers.set(range, number);
    return number;
  }
}

/**
 * Values that stand in no sheet. With the place of the formula, as in Univer's own functions, Univer would keep them in
 * its index of that column, and compare the cells below the formula by them.
 */
function nowhere(calculateValueList: BaseValueObject[][], rowCount: number, columnCount: number): ArrayValueObject {
  return ArrayValueObject.create({ calculateValueList, rowCount, columnCount, unitId: '', sheetId: '', row: -1, column: -1 });
}

/** Equally large ranges side by side, without the places where all are blank. */
interface Frame {
  slots: number;
  /** Range → slot → id. */
  ids: Int32Array[];
  /** Places where all are blank. */
  blanks: number;
}

function frameOver(ranges: readonly RangeValues[]): Frame {
  const positions = [...new Set(ranges.flatMap(({ ids }) => [...ids.keys()]))].sort((left, right) => left - right);
  const [first] = ranges;
  return {
    slots: positions.length,
    ids: ranges.map((range) => Int32Array.from(positions, (position) => range.ids.get(position) ?? BLANK)),
    blanks: (first === undefined ? 0 : first.rows * first.columns) - positions.length,
  };
}

/** A reference's values, or the value itself; undefined where it is no value at all. */
function criterionOf(argument: unknown): BaseValueObject | undefined {
  if (argument instanceof BaseReferenceObject) return argument.toArrayValueObject();
  const value = argument as BaseValueObject | undefined; // what is no reference is a value
  return value?.isValueObject() === true ? value : undefined;
}

const rowsOf = (value: BaseValueObject): number => (value instanceof ArrayValueObject ? value.getRowCount() : 1);

const columnsOf = (value: BaseValueObject): number => (value instanceof ArrayValueObject ? value.getColumnCount() : 1);

/** One row or one column stands for all; beyond an array's end is `#N/A`. */
function elementOf(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!(value instanceof ArrayValueObject)) return value;
  const element = value.get(rowsOf(value) === 1 ? 0 : row, columnsOf(value) === 1 ? 0 : column);
  return element ?? ErrorValueObject.create(ErrorType.NA);
}

function areEquallyLarge([first, ...others]: readonly RangeValues[]): boolean {
  return others.every(({ rows, columns }) => rows === first?.rows && columns === first.columns);
}

const isSingle = (value: BaseValueObject): boolean => rowsOf(value) === 1 && columnsOf(value) === 1;
