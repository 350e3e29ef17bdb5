import type { Area } from '../../src/model/cell';
import type { Tracker } from '../../src/model/tracker';
import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { locate } from '../../src/engine/locate';
import { createReader } from '../../src/engine/read';
import { run } from '../../src/engine/run';
import type { SheetHead } from '../../src/engine/types';
import { branch } from '../../src/trackers/branch';
import { meeting } from '../../src/trackers/meeting';
import { both } from './figureTrackers';
import { day, period, type Rows, sheetOf } from './sheets';

const findingsOf = (tracker: Tracker, rows: Rows, more: Partial<SheetHead>) => resultOf(tracker, rows, more).findings;

/** One sheet, from the survey to the figures. */
function resultOf(tracker: Tracker, rows: Rows, more: Partial<SheetHead> = {}) {
  const values = Object.fromEntries(tracker.parameters?.map(({ id, default: value }) => [id, value]) ?? []);
  const options = { period: period('2022Q1'), today: day('2022-07-05'), parameters: values };
  const definitions = composeDefinitions([tracker], []);
  const located = locate(definitions, [sheetOf(tracker.name, rows, more)], { choices: {}, period: options.period });
  const readings = located.places.map((place) => {
    const reader = createReader(place, { ...options, dateSystem: 1900 });
    reader.add({ firstRow: 1, firstColumn: 1, values: rows, errors: [] });
    return reader.finish();
  });
  return run(definitions, located, readings, options);
}

test('a hidden sheet says how many of its records count', () => {
  const rows: Rows = [['党组织名称', '书记', '党员人数'], ['第一支部', '张三', 3], ['第二支部', '李四', 4], ['合计', '', 7]];
  const hidden = findingsOf(branch, rows, { visibility: 'hidden' }).filter(({ code }) => code === 'SHEET-HIDDEN');
  expect(hidden.map(({ values }) => values)).toEqual([{ what: 'sheet', rows: 0, records: 2 }]);
});

test('a figure of flagged records counts a split once, whatever its size', () => {
  const tracker: Tracker = {
    id: 'buy', name: '采购台账', label: both('采购'), section: both('板块'), aliases: [], nature: 'flow', dateField: '日期',
    fields: [{ name: '日期', type: 'date' }, { name: '供应商', type: 'string' }, { name: '金额', type: 'number', unit: '元' }],
    rules: [{ code: 'BUY-1', kind: 'split', severity: 'risk', sum: '金额', date: '日期', group: ['供应商'], withinDays: 30, ceiling: 100, message: both('m'), hint: both('h'), basis: both('b') }],
    indicators: [
      { id: 'buy.splits', label: both('拆分'), unit: '组', measure: { aggregate: 'count', where: { flagged: ['BUY-1'] } }, requirement: { label: both('无拆分'), atMost: 0 } },
      { id: 'buy.amount', label: both('金额'), unit: '元', measure: { aggregate: 'sum', field: '金额' } },
    ],
  };
  const rows: Rows = [['日期', '供应商', '金额'], ...[['2022-01-05', '甲'], ['2022-01-15', '甲'], ['2022-01-25', '甲'], ['2022-03-01', '乙'], ['2022-03-02', '乙'], ['2022-03-03', '丙']].map(([date = '', who = '']) => [day(date), who, 60])];
  const { findings, figures } = resultOf(tracker, rows);
  expect(findings.map(({ code, at, amount }) => [code, at?.row, amount])).toEqual([['BUY-1', 4, 180], ['BUY-1', 6, 120]]);
  expect(figures.map(({ id, value, met, formulaObstacle }) => [id, value, met, formulaObstacle])).toEqual([['buy.splits', 2, false, 'shape'], ['buy.amount', 360, undefined, undefined]]);
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
