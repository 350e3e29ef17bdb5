import type { CellEdit } from '../../src/workbook/port';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { ToolError } from '../../src/model/toolError';
import { codeOf, planOf } from '../workbook/portContract';
import { openExcel } from './excelBench';

/** What stands in the way of a write: refused before anything is touched. */
const sheets = { 台账: [['日期', '名称'], ['2022.6.20', ' 甲 '], ['2022.6.21', ' 乙 '], ['2022.6.22', ' 丙 ']], 会议: [['日期'], [44732]] };
const edit = (row: number): CellEdit => ({ at: { sheet: '台账', row, column: 1 }, was: `2022.6.${18 + row}`, value: 44730 + row, kind: 'date' });
const plan = planOf('汇总表', 'summary', [['指标'], [1]]);

const sheetOf = (workbook: StoredWorkbook, name: string): StoredWorkbook['sheets'][number] => {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const protect = (name: string) => (workbook: StoredWorkbook): void => void (sheetOf(workbook, name).protection = {});
const hideRows = (...rows: number[]) => (workbook: StoredWorkbook): void => rows.forEach((row) => sheetOf(workbook, '台账').hiddenRows.add(row - 1));
const filter = (workbook: StoredWorkbook): void => void (sheetOf(workbook, '台账').autoFilter = { area: { row: 0, column: 0, rows: 4, columns: 2 }, active: true });

function filtered(workbook: StoredWorkbook): void {
  hideRows(3)(workbook);
  filter(workbook);
}

describe('protection', () => {
  it.each([
    ['a protected workbook takes no sheets', (workbook: StoredWorkbook) => void (workbook.structureProtected = true), 'PROTECTED-WORKBOOK'],
    ['a protected sheet of the user\'s does not matter', protect('台账'), 'no error'],
  ])('%s', async (_name, prepare, expected) => {
    const bench = openExcel(sheets, {}, prepare);
    const before = bench.everything();
    expect(await codeOf(bench.port.writeSheets([plan]))).toBe(expected);
    if (expected !== 'no error') expect(bench.everything()).toEqual(before);
  });

  it('leaves a protected sheet of ours alone, and says which', async () => {
    const bench = openExcel(sheets);
    await bench.port.writeSheets([plan]);
    bench.sheet('汇总表').protection = {};
    const before = bench.everything();
    const error = await bench.port.writeSheets([plan]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'PROTECTED-SHEET', values: { sheet: '汇总表' } });
    expect(await codeOf(bench.port.undo())).toBe('PROTECTED-SHEET');
    expect(bench.everything()).toEqual(before);
  });

  it('writes no cell of a protected sheet', async () => {
    const bench = openExcel(sheets, {}, protect('台账'));
    const before = bench.everything();
    const error = await bench.port.writeCells([edit(2)]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'PROTECTED-SHEET', values: { sheet: '台账' } });
    expect(bench.everything()).toEqual(before);
  });

  it('marks what is not protected and names what is', async () => {
    const bench = openExcel(sheets, {}, protect('台账'));
    const marked = await bench.port.mark([{ at: { sheet: '台账', row: 2, column: 1 }, severity: 'error' }, { at: { sheet: '会议', row: 2, column: 1 }, severity: 'risk' }]);
    expect(marked).toEqual({ marked: 1, skipped: ['台账'] });
    expect(bench.sheet('台账').conditionalFormats).toEqual([]);
    expect(bench.sheet('会议').conditionalFormats).toHaveLength(1);
  });

  it('says of marks on a sheet protected since that they stay, and clears the others', async () => {
    const bench = openExcel(sheets);
    await bench.port.mark([{ at: { sheet: '台账', row: 2, column: 1 }, severity: 'error' }, { at: { sheet: '会议', row: 2, column: 1 }, severity: 'risk' }]);
    bench.sheet('台账').protection = {};
    expect(await bench.port.clearMarks().catch((error: unknown) => error)).toMatchObject({ code: 'PROTECTED-SHEET', values: { sheet: '台账' } });
    expect(['台账', '会议'].map((name) => bench.sheet(name).conditionalFormats.length)).toEqual([1, 0]);
    expect(await bench.port.mark([{ at: { sheet: '会议', row: 1, column: 1 }, severity: 'risk' }])).toEqual({ marked: 1, skipped: ['台账'] });
    delete bench.sheet('台账').protection;
    expect(await bench.port.clearMarks()).toBe(2);
  });

  it('shows in the survey', async () => {
    const { port } = openExcel(sheets, {}, protect('会议'));
    expect((await port.survey()).sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([['台账', false], ['会议', true]]);
  });
});

describe('filtered and hidden rows', () => {
  it('refuses a cell that is filtered out, and writes none', async () => {
    const bench = openExcel(sheets, {}, filtered);
    const before = bench.everything();
    const error = await bench.port.writeCells([edit(2), edit(3), edit(4)]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'FILTERED', values: { sheet: '台账', cell: 'A3' } });
    expect(bench.everything()).toEqual(before);
  });

  it('writes the visible cells of a filtered sheet where they belong, and takes them back', async () => {
    const bench = openExcel(sheets, {}, filtered);
    const before = bench.everything();
    await bench.port.writeCells([edit(2), edit(4)]);
    expect(bench.contents()['台账']?.map(([date]) => date)).toEqual(['日期', 44732, '2022.6.21', 44734]);
    await bench.port.undo();
    expect(bench.everything()).toEqual(before);
  });

  it('writes into rows that were hidden by hand', async () => {
    const bench = openExcel(sheets, {}, hideRows(3));
    await bench.port.writeCells([edit(2), edit(3), edit(4)]);
    expect(bench.contents()['台账']?.map(([date]) => date)).toEqual(['日期', 44732, 44733, 44734]);
  });

  it.each([
    ['some', [2, 3], 2],
    ['all', [1, 2, 3, 4], 4],
    ['none', [], 0],
  ])('counts hidden rows: %s', async (_name, rows, expected) => {
    const { port } = openExcel(sheets, {}, hideRows(...rows));
    expect((await port.survey()).sheets[0]?.hiddenRows).toBe(expected);
  });
});

describe('a sheet of ours that the user filtered, merged or hid rows of', () => {
  it('is replaced as a whole', async () => {
    const bench = openExcel(sheets);
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['甲', '乙'], [1, 2], [3, 4]])]);
    const ours = bench.sheet('汇总表');
    ours.hiddenRows.add(1);
    ours.autoFilter = { area: { row: 0, column: 0, rows: 3, columns: 2 }, active: true };
    ours.merges.push({ row: 2, column: 0, rows: 1, columns: 2 });
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['新', '的'], [5, 6], [7, 8]])]);
    expect(bench.contents()['汇总表']).toEqual([['新', '的'], [5, 6], [7, 8]]);
    expect([...ours.hiddenRows]).toEqual([]);
    expect(ours.merges).toEqual([]);
  });
});

describe('hidden sheets', () => {
  it('are surveyed and read, but not shown', async () => {
    const { port } = openExcel(sheets, {}, (workbook) => {
      sheetOf(workbook, '会议').visibility = 'VeryHidden';
    });
    expect((await port.survey()).sheets[1]).toMatchObject({ name: '会议', visibility: 'very-hidden', head: [['日期'], [44732]] });
    expect(await codeOf(port.reveal([{ sheet: '会议', firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }]))).toBe('HIDDEN-SHEET');
  });
});

describe('while a cell is being edited', () => {
  it.each([
    ['survey', (bench: ReturnType<typeof openExcel>) => bench.port.survey()],
    ['writing sheets', (bench: ReturnType<typeof openExcel>) => bench.port.writeSheets([plan])],
    ['writing cells', (bench: ReturnType<typeof openExcel>) => bench.port.writeCells([edit(2)])],
    ['marking', (bench: ReturnType<typeof openExcel>) => bench.port.mark([{ at: edit(2).at, severity: 'error' }])],
    ['remembering', (bench: ReturnType<typeof openExcel>) => bench.port.remember({ a: 'b' })],
  ])('%s is refused at once', async (_name, act) => {
    const bench = openExcel(sheets);
    const before = bench.everything();
    bench.host.editMode = true;
    expect(await codeOf(act(bench))).toBe('CELL-EDIT');
    expect(bench.everything()).toEqual(before);
  });

  it('a write that has begun waits for the end of it', async () => {
    const bench = openExcel(sheets);
    const rows = Array.from({ length: 3 }, (_, row) => [row]);
    const done = bench.port.writeSheets([planOf('汇总表', 'summary', rows)], {
      onProgress: () => {
        bench.host.editMode = true;
        setTimeout(() => (bench.host.editMode = false), 30);
      },
    });
    expect((await done).sheets).toEqual(['汇总表']);
    expect(bench.contents()['汇总表']).toEqual(rows);
  });
});

describe('cancelling', () => {
  it('takes back what was begun', async () => {
    const bench = openExcel(sheets);
    const before = bench.everything();
    const stop = new AbortController();
    const work = bench.port.writeSheets([plan], { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await codeOf(work)).toBe('CANCELLED');
    expect(bench.everything()).toEqual(before);
  });
});

describe('values that a cell held', () => {
  it.each([
    ['a formula that makes the value', '="2022.6."&20', '2022.6.20', 'CELL-FORMULA'],
    ['another text', '2022.6.19', '2022.6.20', 'CELL-CHANGED'],
    ['nothing', '', '2022.6.20', 'CELL-CHANGED'],
  ])('are looked at again: %s', async (_name, holds, was, code) => {
    const bench = openExcel({ 台账: [['日期'], [holds]] }, {}, (workbook) => {
      const cell = sheetOf(workbook, '台账').rows[1]?.[0];
      if (cell?.formula !== undefined) cell.value = '2022.6.20';
    });
    const before = bench.everything();
    expect(await codeOf(bench.port.writeCells([{ at: { sheet: '台账', row: 2, column: 1 }, was, value: 44732, kind: 'date' }]))).toBe(code);
    expect(bench.everything()).toEqual(before);
  });
});

describe('a text that no cell can hold', () => {
  const long = '长'.repeat(32_768);
  it.each([
    ['in a sheet of ours', (bench: ReturnType<typeof openExcel>) => bench.port.writeSheets([planOf('汇总表', 'summary', [['指标'], [long]])]), { sheet: '汇总表', cell: 'A2' }],
    ['in a cell of the user\'s', (bench: ReturnType<typeof openExcel>) => bench.port.writeCells([{ at: { sheet: '台账', row: 2, column: 2 }, was: ' 甲 ', value: long, kind: 'text' }]), { sheet: '台账', cell: 'B2' }],
  ])('%s is refused with its place', async (_name, act, values) => {
    const bench = openExcel(sheets);
    const before = bench.everything();
    expect(await act(bench).catch((error: unknown) => error)).toMatchObject({ code: 'TOO-LARGE', values });
    expect(bench.everything()).toEqual(before);
  });
});

describe('failures of Excel', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'CELL-EDIT'],
    ['AccessDenied', 'PROTECTED-SHEET'],
    ['ItemNotFound', 'SHEET-GONE'],
    ['InvalidSelection', 'OTHER-WORKBOOK'],
    ['ServiceNotAvailable', 'HOST-BUSY'],
    ['ApiNotFound', 'HOST-OLD'],
    ['SomethingNew', 'HOST-FAILED'],
  ])('%s is %s', async (code, expected) => {
    const bench = openExcel(sheets);
    for (const sync of [1, 2]) bench.host.failAt({ sync, when: 'before', code });
    const error = await bench.port.remember({ a: 'b' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ToolError);
    expect(error).toMatchObject({ code: expected, values: { code } });
  });

  it('of the moment are survived by reading', async () => {
    const bench = openExcel(sheets);
    bench.host.failAt({ sync: 2, when: 'before' });
    expect((await bench.port.survey()).sheets).toHaveLength(2);
  });
});

test('hidden rows are counted on a sheet with a stray cell in its last corner', async () => {
  const bench = openExcel({ 学习台账: [['日期', '主题'], [1, 2], [3, 4]] }, {}, (workbook) => {
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.rows[1_048_575] = Object.assign([], { 16_383: { value: 1 } });
    sheet.hiddenRows.add(1);
  });
  expect((await bench.port.survey()).sheets.map(({ hiddenRows }) => hiddenRows)).toEqual([1]);
});
