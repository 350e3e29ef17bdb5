import type { StoredChart } from '../../src/workbench/host/store';
import { drawn } from './drawn';
import { openExcel, PROFILES, type ExcelBench } from './excelBench';

const charts = (bench: ExcelBench, sheet = '汇总图表'): readonly StoredChart[] => bench.sheet(sheet).charts ?? [];
const names = (bench: ExcelBench): readonly string[] => charts(bench).map(({ name }) => name);

describe('charts of ours', () => {
  it.each(PROFILES)('are drawn as planned under %j', async (profile) => {
    const bench = openExcel({ 台账: [['甲']] }, profile);
    await bench.port.writeSheets([drawn('一月', ['各月学习', '各支部学习'])]);
    const { id } = bench.sheet('汇总图表');
    const [first, second] = charts(bench);
    const area = (row: number, column: number, rows: number, columns: number) => ({ sheetId: id, area: { row, column, rows, columns } });
    const labels = { shown: true, value: true, category: false, seriesName: false, position: 'Center', numberFormat: '#,##0;;' };
    expect(first).toMatchObject({
      name: '台账通：各月学习',
      from: { row: 4, column: 0, dx: 0, dy: 0 },
      to: { row: 15, column: 6, dx: 0, dy: 0 },
      content: {
        type: 'ColumnStacked',
        title: { text: '2022年上半年 各月学习', visible: true, font: { size: 12, bold: true } },
        legend: { visible: true, position: 'Bottom' },
        font: { name: '微软雅黑', size: 9, color: '#262626' },
        category: { title: { text: '月份', visible: true }, reversed: false },
        value: { title: { text: '次', visible: true, orientation: 0 }, minimum: 0, majorUnit: 1, numberFormat: '#,##0', gridlines: { visible: true, color: '#D9D9D9' } },
        series: [
          { name: area(0, 1, 1, 1), categories: area(1, 0, 2, 1), values: area(1, 1, 2, 1), fill: '#1F5C3F', line: { color: '#595959' }, gapWidth: 60, labels: { ...labels, font: { color: '#FFFFFF' } } },
          { name: area(0, 2, 1, 1), categories: area(1, 0, 2, 1), values: area(1, 2, 2, 1), fill: '#F0C95A', labels: { ...labels, font: { color: '#262626' } } },
        ],
      },
    });
    expect(second?.content).toMatchObject({ type: 'BarClustered', category: { reversed: true, crossing: 'Maximum', title: { orientation: 0 } }, series: [{ labels: { position: 'OutsideEnd', numberFormat: '#,##0' } }, {}] });
  });

  it('are made again without piling up, and taken back one write after the other', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    const states: unknown[] = [];
    for (const plan of [drawn('一月', ['各月学习', '各支部学习']), drawn('二月', ['各月学习']), drawn('三月', [])]) {
      states.push(bench.everything());
      await bench.port.writeSheets([plan]);
    }
    expect(names(bench)).toEqual([]);
    for (const state of states.reverse()) {
      await bench.port.undo();
      expect(bench.everything()).toEqual(state);
    }
  });

  it('of an earlier session are replaced, and put back', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    await bench.port.writeSheets([drawn('一月', ['各月学习'])]);
    const before = bench.everything();
    const later = bench.again();
    await later.writeSheets([drawn('二月', ['各支部学习'])]);
    expect(names(bench)).toEqual(['台账通：各支部学习']);
    await later.undo();
    expect(bench.everything()).toEqual(before);
  });

  it('leave a chart alone that the user put on the sheet', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    await bench.port.writeSheets([drawn('一月', ['各月学习'])]);
    await bench.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('汇总图表');
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = '我的图';
      await context.sync();
    });
    await bench.port.writeSheets([drawn('二月', ['各月学习'])]);
    expect(names(bench)).toEqual(['我的图', '台账通：各月学习']);
    await bench.port.undo();
    expect(names(bench)).toEqual(['我的图', '台账通：各月学习']);
  });

  it('that somebody deleted are put back by the next write', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    await bench.port.writeSheets([drawn('一月', ['各月学习'])]);
    await bench.excel.run(async (context) => {
      context.workbook.worksheets.getItem('汇总图表').charts.getItemAt(0).delete();
      await context.sync();
    });
    await bench.port.writeSheets([drawn('二月', ['各月学习'])]);
    expect(names(bench)).toEqual(['台账通：各月学习']);
  });
});

describe('pages', () => {
  it('have the scale and the breaks that are planned, and none of an earlier plan', async () => {
    const bench = openExcel({ 台账: [['甲']] });
    const plan = drawn('一月', ['各月学习']);
    await bench.port.writeSheets([{ ...plan, print: { orientation: 'landscape', area: { firstRow: 1, firstColumn: 1, lastRow: 40, lastColumn: 6 }, scale: 72, pageBreaks: [16, 28] } }]);
    expect(bench.sheet('汇总图表').page).toMatchObject({ scale: 72, rowBreaks: [15, 27] });
    await bench.port.writeSheets([plan]);
    expect(bench.sheet('汇总图表').page).toMatchObject({ fitToWidth: 1 });
    expect(bench.sheet('汇总图表').page.rowBreaks).toBeUndefined();
  });
});
