import type { WorkbookChange } from '../../src/workbook/port';
import { planOf } from '../workbook/portContract';
import { allowedName, freeName } from '../../src/excel/ownSheets';
import { openExcel } from './excelBench';

describe('names of our sheets', () => {
  it.each([
    ['free', '汇总表', [], '汇总表'],
    ['taken', '汇总表', ['汇总表'], '汇总表（台账通）'],
    ['taken, whatever the case', 'Summary', ['SUMMARY'], 'Summary（台账通）'],
    ['taken twice', '汇总表', ['汇总表', '汇总表（台账通）'], '汇总表（台账通2）'],
    ['as long as can be and taken', '表'.repeat(31), ['表'.repeat(31)], `${'表'.repeat(26)}（台账通）`],
  ])('%s', (_name, wanted, taken, expected) => expect(freeName(wanted, taken)).toBe(expected));

  it.each([
    ['2022/06 [A]', '2022 06  A'],
    ["'汇总'", '汇总'],
    ['History', '台账通'],
    ['', '台账通'],
    ['字'.repeat(40), '字'.repeat(31)],
  ])('%s becomes %s', (wanted, expected) => expect(allowedName(wanted)).toBe(expected));
});

describe('sheets of ours', () => {
  it('keep their place, their id, the name the user gave them and what refers to them', async () => {
    const bench = openExcel({ 台账: [['甲']], 引用: [['']] });
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['指标', 3]])]);
    const { id } = bench.sheet('汇总表');
    await bench.host.user.renameSheet('汇总表', '上半年汇总');
    await bench.host.user.moveSheet('上半年汇总', 0);
    await bench.edit('引用', 'A1', '=上半年汇总!B1');
    const receipt = await bench.port.writeSheets([planOf('汇总表', 'summary', [['指标', 4]])]);
    expect(receipt.sheets).toEqual(['上半年汇总']);
    expect(bench.host.workbook.sheets.map(({ name }) => name)).toEqual(['上半年汇总', '台账', '引用']);
    expect(bench.sheet('上半年汇总').id).toBe(id);
    expect(bench.contents()['引用']).toEqual([['=上半年汇总!B1']]);
  });

  it('neither move the selection nor become the active sheet', async () => {
    const bench = openExcel({ 台账: [['甲'], [1]] });
    await bench.host.user.select('台账', 'A2');
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['一']])]);
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['二']])]);
    await bench.port.undo();
    expect(await bench.port.selectedCell()).toEqual({ sheet: '台账', row: 2, column: 1 });
  });

  it('look as planned', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['指标', '数'], ['学习', { date: 44732 }]])]);
    const sheet = bench.sheet('汇总表');
    const styleOf = (row: number, column: number): unknown => bench.host.workbook.styles[sheet.rows[row]?.[column]?.style ?? 0];
    expect(styleOf(0, 0)).toMatchObject({ numberFormat: '@', font: { name: '宋体', size: 11, bold: true }, fill: '#E2EFDA', align: { horizontal: 'center' } });
    expect(styleOf(1, 1)).toMatchObject({ numberFormat: 'yyyy-mm-dd', border: { top: { color: '#808080' }, bottom: { color: '#808080' }, left: { color: '#808080' }, right: { color: '#808080' } } });
    expect([...sheet.columnWidths]).toEqual([[0, 89 / 7], [1, 89 / 7]]);
    expect([...sheet.rowHeights]).toEqual([[0, 28]]);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet.autoFilter?.area).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect(sheet.conditionalFormats).toMatchObject([{ areas: [{ row: 0, column: 0, rows: 2, columns: 2 }], formula: '=$A1="缺"', format: { fill: '#FFC7CE' } }]);
    expect(sheet.page).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, printArea: { row: 0, column: 0, rows: 2, columns: 2 }, titleRows: { first: 0, last: 0 }, footer: { center: '第 &P 页' } });
  });

  it('of an earlier session are put back with their look', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['指标', '数', '备注'], ['学习', 3, '=x']])]);
    const before = bench.everything();
    const later = bench.again();
    await later.writeSheets([planOf('汇总表', 'summary', [['新']])]);
    await later.undo();
    expect(bench.everything()).toEqual(before);
  });

  it('are put back even where their look is larger than one property', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    const large = planOf('汇总表', 'summary', Array.from({ length: 900 }, (_, row) => [row]));
    const styles = large.rows.map((_, row) => ({ area: { firstRow: row + 1, firstColumn: 1, lastRow: row + 1, lastColumn: 1 }, style: { indent: row % 5 } }));
    await bench.port.writeSheets([{ ...large, styles }]);
    const before = bench.everything();
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['新']])]);
    await bench.port.undo();
    expect(bench.everything()).toEqual(before);
  });

  it('left half made by a crash are cleared away by the next write', async () => {
    const bench = openExcel({ 台账: [['甲']], 'taizhang~1': [['半']], 'taizhang~7': [['半']] }, {}, ({ sheets }) => {
      for (const sheet of sheets) if (sheet.name.startsWith('taizhang~')) sheet.visibility = 'Hidden';
    });
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['一']])]);
    expect(Object.keys(bench.contents())).toEqual(['台账', '汇总表']);
  });

  it('are not confused with a copy that the user made of them', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['一月']])]);
    await bench.excel.run(async (context) => {
      context.workbook.worksheets.getItem('汇总表').copy('Beginning');
      await context.sync();
    });
    await bench.deleteSheet('汇总表');
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['二月']])]);
    expect(bench.contents()).toEqual({ '汇总表 (2)': [['一月']], 台账: [['甲']], 汇总表: [['二月']] });
  });

  it('may be empty', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    const empty = { ...planOf('文稿', 'draft', [['']]), rows: [] };
    await bench.port.writeSheets([empty]);
    await bench.port.writeSheets([empty]);
    await bench.port.undo();
    await bench.port.undo();
    expect(Object.keys(bench.contents())).toEqual(['台账']);
  });

  it('made by us and deleted by the user leave nothing to undo', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['一']])]);
    await bench.deleteSheet('汇总表');
    await bench.port.undo();
    expect(Object.keys(bench.contents())).toEqual(['台账']);
  });

  it('replaced by us and deleted by the user since come back as they stood, and are taken back in their turn', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    const [summary, draft] = [planOf('汇总表', 'summary', [['一月', 1]]), planOf('文稿', 'draft', [['一月']])];
    await bench.port.writeSheets([summary, draft]);
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['二月', 2]]), planOf('文稿', 'draft', [['二月']])]);
    await bench.deleteSheet('汇总表');
    await bench.port.undo();
    expect(bench.contents()).toEqual({ 台账: [['甲']], 文稿: [['一月']], 汇总表: [['一月', 1]] });
    await bench.port.undo();
    expect(Object.keys(bench.contents())).toEqual(['台账']);
    expect(bench.port.lastWrite).toBeUndefined();
  });
});

describe('the 1904 date system', () => {
  const open1904 = (value: string) => openExcel({ 台账: [[value]] }, {}, (workbook) => {
    workbook.date1904 = true;
  });

  it('is recognised', async () => {
    expect((await open1904('甲').port.survey()).dateSystem).toBe(1904);
  });

  it('counts the days that are written', async () => {
    const bench = open1904('2022.6.20');
    await bench.port.writeCells([{ at: { sheet: '台账', row: 1, column: 1 }, was: '2022.6.20', value: 44732, kind: 'date' }]);
    await bench.port.writeSheets([planOf('汇总表', 'summary', [[{ date: 44732 }]])]);
    expect(bench.contents()).toEqual({ 台账: [[43270]], 汇总表: [[43270]] });
  });
});

describe('a date put into a cell', () => {
  it.each([
    ['General', 'yyyy-mm-dd'],
    ['@', 'yyyy-mm-dd'],
    ['0.00', 'yyyy-mm-dd'],
    ['yyyy/m/d', 'yyyy/m/d'],
    ['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"'],
  ])('of format %s is shown as %s', async (format, expected) => {
    const bench = openExcel({ 台账: [['2022.6.20']] }, {}, (workbook) => {
      workbook.styles = [{}, { numberFormat: format }];
      const cell = workbook.sheets[0]?.rows[0]?.[0];
      if (cell !== undefined && format !== 'General') cell.style = 1;
    });
    const before = bench.everything();
    await bench.port.writeCells([{ at: { sheet: '台账', row: 1, column: 1 }, was: '2022.6.20', value: 44732, kind: 'date' }]);
    const cell = bench.sheet('台账').rows[0]?.[0];
    expect([cell?.value, bench.host.workbook.styles[cell?.style ?? 0]?.numberFormat]).toEqual([44732, expected]);
    await bench.port.undo();
    expect(bench.everything()).toEqual(before);
  });
});

describe('watching', () => {
  it('hears of sheets that the user adds, deletes and renames', async () => {
    const bench = openExcel({ 台账: [['甲']] }, { profile: 'ltsc2024' });
    const heard: WorkbookChange[] = [];
    const stop = await bench.port.watch((change) => heard.push(change));
    const added = await bench.host.user.addSheet('新表');
    await bench.settle();
    await bench.host.user.renameSheet('新表', '改名');
    await bench.settle();
    await bench.host.user.deleteSheet('改名');
    await bench.settle();
    expect(heard).toEqual(Array.from({ length: 3 }, () => ({ kind: 'structure', sheetId: added })));
    await stop();
  });

  it('does not hear itself, however late the events come', async () => {
    const bench = openExcel({ 台账: [['甲']] }, { events: { delay: 60, coalesce: true } });
    const heard: WorkbookChange[] = [];
    const stop = await bench.port.watch((change) => heard.push(change));
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['一']])]);
    await bench.port.writeSheets([planOf('汇总表', 'summary', [['二']])]);
    await bench.port.undo();
    await bench.settle();
    await bench.settle();
    expect(heard).toEqual([]);
    await stop();
  });
});

describe('what is remembered', () => {
  it('starts afresh where it was damaged', async () => {
    const bench = openExcel({ 台账: [['甲']] }, {}, ({ settings }) => settings.set('taizhang', '"{no json"'));
    expect(await bench.port.recall()).toEqual({});
    await bench.port.remember({ unit: '林场' });
    expect(await bench.again().recall()).toEqual({ unit: '林场' });
  });
});
