import { readFileSync } from 'node:fs';
import { emptySheet, emptyWorkbook } from '../../src/workbench/host';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { dayAt } from '../model/dayAt';

/** The sample of own definitions that comes with the add-in. */
export const SEEDLINGS = readFileSync('assets/samples/自定义台账示例.json', 'utf8');

const HEADERS = ['批号', '起苗日期', '苗圃', '树种', '起苗株数', '合格株数', '检疫证号'];

/**
 * 2022H1: 3 lots, 1 500 + 1 000 + 500 seedlings, of them 500 oil-tea; SEED-002 at F3 (80 %), SEED-003 at G4. One lot of
 * July. `wrong`: SEED-001 at F2 as well.
 */
export function seedlingWorkbook({ wrong = false } = {}): StoredWorkbook {
  const lots = [
    ['M-01', dayAt('2022-02-20'), '第一苗圃', '杉木', 1500, wrong ? 1600 : 1400, 'J-11'],
    ['M-02', dayAt('2022-03-08'), '第二苗圃', '马尾松', 1000, 800, 'J-12'],
    ['M-03', dayAt('2022-03-15'), '第一苗圃', '油茶', 500, 500, ''],
    ['M-04', dayAt('2022-07-02'), '第一苗圃', '油茶', 900, 900, 'J-13'],
  ];
  const workbook = emptyWorkbook();
  const sheet = emptySheet('s1', '2022年苗木台账');
  sheet.rows = [HEADERS, ...lots].map((row) => row.map((value) => ({ value })));
  workbook.sheets = [sheet];
  workbook.activeSheetId = 's1';
  return workbook;
}
