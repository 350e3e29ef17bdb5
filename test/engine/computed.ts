import type { Figure } from '../../src/model/figure';
import type { Table } from '../../src/model/table';
import { createUniverCalculator } from '../../src/workbench/host/formulas/univerCalculator';
import { sheetOf, workbookOf } from '../workbench/formulas/workbookOf';
import { halfYear } from './figureTrackers';
import { sheetFrom } from './sheetsOf';

/** The formulas' values, computed by a spreadsheet engine over sheets made from the tables. */
export async function computed(figures: readonly Pick<Figure, 'formula'>[], tables: readonly Table[], { period } = halfYear()): Promise<(string | number | boolean)[]> {
  const calculator = await createUniverCalculator();
  const formulas = figures.map(({ formula = '"none"' }) => [{ f: `=${formula.replaceAll('{start}', '$B$1').replaceAll('{end}', '$C$1')}` }]);
  const own = sheetOf('s', '汇总表', [[null, period.start, period.end], ...formulas]);
  await calculator.recalculate(workbookOf([...tables.map(sheetFrom), own]));
  calculator.dispose();
  return own.rows.slice(1).map((cells) => cells[0]?.value ?? '');
}
