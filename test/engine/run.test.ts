import { locate } from '../../src/engine/locate';
import { createReader } from '../../src/engine/read';
import { run } from '../../src/engine/run';
import { branch } from '../../src/trackers/branch';
import { day, period, type Rows, sheetOf } from './sheets';

test('a hidden sheet says how many of its records count', () => {
  const rows: Rows = [['党组织名称', '书记', '党员人数'], ['第一支部', '张三', 3], ['第二支部', '李四', 4], ['合计', '', 7]];
  const options = { period: period('2022H1'), today: day('2022-07-05'), parameters: {} };
  const definitions = { trackers: [branch], parameters: [], reports: [] };
  const located = locate(definitions, [sheetOf('党组织名册', rows, { visibility: 'hidden' })], { choices: {}, period: options.period });
  const readings = located.places.map((place) => {
    const reader = createReader(place, { ...options, dateSystem: 1900 });
    reader.add({ firstRow: 1, firstColumn: 1, values: rows, errors: [] });
    return reader.finish();
  });
  const hidden = run(definitions, located, readings, options).findings.filter(({ code }) => code === 'SHEET-HIDDEN');
  expect(hidden.map(({ values }) => values)).toEqual([{ what: 'sheet', rows: 0, records: 2 }]);
});
