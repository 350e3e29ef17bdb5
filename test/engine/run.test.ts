import type { Area } from '../../src/model/cell';
import type { Tracker } from '../../src/model/tracker';
import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { locate } from '../../src/engine/locate';
import { createReader } from '../../src/engine/read';
import { run } from '../../src/engine/run';
import type { SheetHead } from '../../src/engine/types';
import { branch } from '../../src/trackers/branch';
import { meeting } from '../../src/trackers/meeting';
import { day, period, type Rows, sheetOf } from './sheets';

/** Findings of one sheet, from the survey to the rules. */
function findingsOf(tracker: Tracker, rows: Rows, more: Partial<SheetHead>) {
  const values = Object.fromEntries(tracker.parameters?.map(({ id, default: value }) => [id, value]) ?? []);
  const options = { period: period('2022Q1'), today: day('2022-07-05'), parameters: values };
  const definitions = composeDefinitions([tracker], []);
  const located = locate(definitions, [sheetOf(tracker.name, rows, more)], { choices: {}, period: options.period });
  const readings = located.places.map((place) => {
    const reader = createReader(place, { ...options, dateSystem: 1900 });
    reader.add({ firstRow: 1, firstColumn: 1, values: rows, errors: [] });
    return reader.finish();
  });
  return run(definitions, located, readings, options).findings;
}

test('a hidden sheet says how many of its records count', () => {
  const rows: Rows = [['党组织名称', '书记', '党员人数'], ['第一支部', '张三', 3], ['第二支部', '李四', 4], ['合计', '', 7]];
  const hidden = findingsOf(branch, rows, { visibility: 'hidden' }).filter(({ code }) => code === 'SHEET-HIDDEN');
  expect(hidden.map(({ values }) => values)).toEqual([{ what: 'sheet', rows: 0, records: 2 }]);
});

describe('over a header of two rows', () => {
  // Row 2 and 3; 事项 over its two parts, everything else merged down.
  const upper = ['序号', '日期', '会议类型', '决策', '', '记录人'];
  const lower = ['', '', '', '决策事项数', '其中三重一大', ''];
  const rows: Rows = [['会议台账'], upper, lower, [1, day('2022-01-11'), '党组会', 2, 1, '张三'], [2, day('2022-03-11'), '党组会', 2, 0, '张三']];
  const merged: Area[] = [{ firstRow: 2, lastRow: 2, firstColumn: 4, lastColumn: 5 }, ...[1, 2, 3, 6].map((column) => ({ firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column }))];
  test.each([
    ['a month that falls short stands at the first cell of the merged date', 'MEET-003', [[2, 2]]],
    ['a missing required column stands at the first cell of the header', 'HEADER-MISSING', [[2, 1]]],
    ['a missing optional column stands at the first field', 'MEET-002', [[2, 2], [2, 2]]],
  ])('%s', (_, wanted, expected) => {
    const found = findingsOf(meeting, rows, { merged }).filter(({ code }) => code === wanted);
    expect(found.map(({ at }) => [at?.row, at?.column])).toEqual(expected);
  });
});
