import * as fc from 'fast-check';
import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, functionMath, functionStatistical, NullValueObject, NumberValueObject, RangeReferenceObject, StringValueObject } from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import type { Calculator } from '../../../src/workbench/host/calculator';
import { compileCriterion } from '../../../src/workbench/host/formulas/criteria';
import { createUniverCalculator } from '../../../src/workbench/host/formulas/univerCalculator';
import type { StoredSheet, StoredValue } from '../../../src/workbench/host/store';
import { sheetOf, workbookOf } from './workbookOf';
import type { TestCell } from './workbookOf';

/** A range that holds these values, for Univer's own functions as they are. */
class ValuesReference extends RangeReferenceObject {
  constructor(private readonly rows: BaseValueObject[][]) {
    super({ startRow: 0, endRow: rows.length - 1, startColumn: 0, endColumn: (rows[0]?.length ?? 1) - 1 });
  }

  override toArrayValueObject(): ArrayValueObject {
    return ArrayValueObject.create({ calculateValueList: this.rows, rowCount: this.rows.length, columnCount: this.rows[0]?.length ?? 0, unitId: '', sheetId: '', row: -1, column: -1 });
  }
}

const original = (name: string): BaseFunction => {
  const found = [...functionMath, ...functionStatistical].find(([, known]) => String(known) === name);
  if (found === undefined) throw new Error(`Univer has no function ${name}.`);
  return new (found[0] as new (name: string) => BaseFunction)(name); // a class in Univer's table of functions
};

function valueOf(cell: TestCell): BaseValueObject {
  if (cell === null || typeof cell === 'object') return cell === null ? NullValueObject.create() : ErrorValueObject.create(ErrorType.NA);
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  return typeof cell === 'boolean' ? BooleanValueObject.create(cell) : StringValueObject.create(cell);
}

const TEXTS = ['', ' ', 'a', 'A', 'ab', 'AB*', 'a?', '会议', '党组会议', '会议纪要', '0', '1', '1.0', '-2', '10', '1e1', 'TRUE', 'true', '2022-01-05', '2022/1/5', '50%', '1,000', '~', '*', '?', '=', '<>', '#N/A'];
const PATTERNS = [...TEXTS, 'a*', '*会*', '?', '??', '~*', '~?', '*~?', '#DIV/0!', '会议*', '44566'];
const cellValue = fc.oneof(fc.constantFrom(...TEXTS.filter((text) => text !== '' && text !== '#N/A')), fc.constantFrom(0, 1, -2, 10, 0.1, 0.2, 0.5, 44566, 1000), fc.boolean());
const cell: fc.Arbitrary<TestCell> = fc.oneof({ weight: 4, arbitrary: cellValue }, fc.constant(null), fc.constant({ error: '#N/A' }));
const written: fc.Arbitrary<StoredValue> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('', '=', '<>', '>', '<', '>=', '<='), fc.constantFrom(...PATTERNS)).map((parts) => parts.join('')) },
  cellValue,
);

test('a value meets a criterion exactly when Univer counts it', () => {
  const countif = original('COUNTIF');
  fc.assert(
    fc.property(cell, fc.oneof(written, fc.constantFrom(null, { error: '#N/A' })), (value, criterion) => {
      const range: unknown = new ValuesReference([[valueOf(value)]]);
      const counted = countif.calculate(range as BaseValueObject, valueOf(criterion)) as BaseValueObject; // as Univer itself calls it
      expect(compileCriterion(valueOf(criterion))(valueOf(value))).toBe(counted.getValue() === 1);
    }),
    { numRuns: 5000 },
  );
});

describe('in a workbook', () => {
  let calculator: Calculator;
  beforeAll(async () => {
    calculator = await createUniverCalculator();
  });
  afterAll(() => calculator.dispose());

  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });

  /** Data in A:C of one sheet, criteria in A1:B1 of the other, formulas below them. */
  async function compute(rows: TestCell[][], criteria: TestCell[], formulas: string[]): Promise<(StoredValue | undefined)[]> {
    const sheet = sheetOf('s', 'S', [criteria, ...formulas.map((f) => [{ f }])]);
    await calculator.recalculate(workbookOf([sheet, sheetOf('d', 'D', rows)]));
    return sheet.rows.slice(1).map(([first]) => first?.value);
  }

  test('each function has the value of the function that it stands for', async () => {
    await fc.assert(
      fc.asyncProperty(table, written, written, async (rows, first, second) => {
        // A text cell that is empty is not stored at all.
        fc.pre(first !== '' && second !== '');
        const last = rows.length;
        const [a, b, c] = [0, 1, 2].map((column): unknown => new ValuesReference(rows.map((row) => [valueOf(row[column] ?? null)]))) as BaseValueObject[]; // as Univer itself calls it
        if (a === undefined || b === undefined || c === undefined) throw new Error('Three columns were made.');
        const [one, two] = [valueOf(first), valueOf(second)];
        const plain = (name: string, ...args: BaseValueObject[]) => (original(name).calculate(...args) as BaseValueObject).getValue();
        const computed = await compute(rows, [first, second], [
          `=COUNTIF(D!A1:A${last},S!A1)`,
          `=COUNTIFS(D!A1:A${last},S!A1,D!B1:B${last},S!B1)`,
          `=SUMIF(D!A1:A${last},S!A1,D!C1:C${last})`,
          `=SUMIF(D!A1:A${last},S!A1)`,
          `=SUMIFS(D!C1:C${last},D!A1:A${last},S!A1,D!B1:B${last},S!B1)`,
        ]);
        expect(computed).toEqual([
          plain('COUNTIF', a, one),
          plain('COUNTIFS', a, one, b, two),
          plain('SUMIF', a, one, c),
          plain('SUMIF', a, one),
          plain('SUMIFS', c, a, one, b, two),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test('blank rows are counted as they are in Excel', async () => {
    const rows: TestCell[][] = [['a', 1], [], [], ['b', null], [], [null, 3]];
    expect(await compute(rows, [null], ['=COUNTIF(D!A1:A6,"")', '=COUNTIFS(D!A1:A6,"",D!B1:B6,"")', '=COUNTIF(D!A1:A9,"<>a")', '=COUNTIFS(D!A1:B6,"")', '=SUMIFS(D!B1:B6,D!A1:A6,"")'])).toEqual([4, 3, 8, 8, 3]);
  });

  test.each<[string, string, StoredValue]>([
    ['arrays across and down make a table of counts', '=SUM(COUNTIFS(D!A1:A4,{"a","b"},D!B1:B4,{1;2}))', 4],
    ['pairs of arrays go side by side', '=SUM(COUNTIFS(D!A1:A4,{"a","b"},D!B1:B4,{1,2}))', 2],
    ['a range of criteria counts each of its own values', '=SUMPRODUCT(1/COUNTIF(D!A1:A4,D!A1:A4))', 2],
    ['a range that is wider than high is read across', '=COUNTIF(D!A1:B4,"a")', 2],
    ['ranges of different sizes are refused', '=COUNTIFS(D!A1:A4,"a",D!B1:B3,1)', '#VALUE!'],
    ['SUMIF takes as many cells as its range has', '=SUMIF(D!A1:A4,"a",D!B1)', 3],
  ])('%s', async (_, formula, value) => {
    expect(await compute([['a', 1], ['b', 2], ['a', 2], ['b', 1]], [null], [formula])).toEqual([value]);
  });

  test('what is counted for many criteria is not taken for the cells below the formula', async () => {
    const sheet = sheetOf('s', 'S', [[{ f: '=SUMPRODUCT(COUNTIFS(D!A1:A4,D!A1:A4)+1)' }], ['—', '—', { f: '=IF(A2=B2,"","≠")' }], ['a', 'b', { f: '=IF(A3=B3,"","≠")' }]]);
    await calculator.recalculate(workbookOf([sheet, sheetOf('d', 'D', [['a'], ['b'], ['a'], ['c']])]));
    expect([sheet.rows[0]?.[0]?.value, sheet.rows[1]?.[2]?.value, sheet.rows[2]?.[2]?.value]).toEqual([10, '', '≠']);
  });

  test('a formula of a formula sees what was computed now, and the next calculation what changed since', async () => {
    const data = sheetOf('d', 'D', [[{ f: '=1+1', v: 9 }], [2]]);
    const sheet: StoredSheet = sheetOf('s', 'S', [[{ f: '=COUNTIF(D!A:A,2)' }]]);
    const workbook = workbookOf([sheet, data]);
    await calculator.recalculate(workbook);
    expect(sheet.rows[0]?.[0]?.value).toBe(2);
    data.rows[1] = [{ value: 3 }];
    await calculator.recalculate(workbook, [{ sheetId: 'd', area: { row: 1, column: 0, rows: 1, columns: 1 } }]);
    expect(sheet.rows[0]?.[0]?.value).toBe(1);
  });
});
