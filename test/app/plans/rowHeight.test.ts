import { rowHeight } from '../../../src/app/plans/rowHeight';
import type { PlanCell } from '../../../src/workbook/sheetPlan';

const cases: [string, PlanCell[], number][] = [
  ['one line', ['甲乙', 'B', 5, null], 22],
  ['as many lines as the longest text takes', ['甲'.repeat(12), '乙'.repeat(3)], 54],
  ['the words of a link', [{ formula: `HYPERLINK("#'学习台账'!A5:L9","${'学'.repeat(5)}")` }], 38],
  ['not the text of another formula', [{ formula: 'COUNTIFS(A:A,"党组会议学习党组会议学习")' }], 22],
  ['never more than Excel has', ['甲'.repeat(4000)], 409],
];

it.each(cases)('%s', (_, cells, points) => expect(rowHeight(cells, [10, 10, 10, 10])).toBe(points));
