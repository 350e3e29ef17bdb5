import { answerOf, start } from './support';

const FIGURES = [['月份', '会议', '党课'], ['1月', 3, 1], ['2月', 2, 0]];

/** A sheet with figures in A1:C3 and one chart over them. */
async function withChart(act: (context: Excel.RequestContext, sheet: Excel.Worksheet, chart: Excel.Chart) => Promise<void>): Promise<ReturnType<typeof start>> {
  const started = start();
  await started.run(async (context, sheet) => {
    sheet.getRange('A1:C3').values = FIGURES;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    await context.sync();
    await act(context, sheet, chart);
  });
  return started;
}

describe('charts', () => {
  // ChartCollection.add: "Creates a new chart."; getItemAt: "zero-indexed"; getItemOrNullObject, 1.4.
  test('are added, found by name and place, counted and deleted', () =>
    withChart(async (context, sheet, chart) => {
      chart.name = '各月学习';
      const second = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'));
      const [named, first, missing, counted] = [sheet.charts.getItem('各月学习'), sheet.charts.getItemAt(0), sheet.charts.getItemOrNullObject('没有'), sheet.charts.getCount()];
      for (const one of [named, first, second]) one.load('name,chartType');
      sheet.charts.load('count,items/name');
      missing.load('name');
      await context.sync();
      expect([named.name, first.name, second.name, second.chartType]).toEqual(['各月学习', '各月学习', 'Chart 1', 'BarStacked']);
      expect([missing.isNullObject, answerOf(counted), sheet.charts.count, sheet.charts.items.map(({ name }) => name)]).toEqual([true, 2, 2, ['各月学习', 'Chart 1']]);
      for (const one of sheet.charts.items) one.delete();
      sheet.charts.load('count');
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    }));

  // ChartCollection.getItem: "If there are multiple charts with the same name, the first one will be returned."
  test('of one name: the first is meant, and each of a loaded list is itself', () =>
    withChart(async (context, sheet, chart) => {
      chart.name = '图';
      chart.title.text = '先';
      const second = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
      second.name = '图';
      sheet.charts.load('items/name');
      const named = sheet.charts.getItem('图').title.load('text');
      await context.sync();
      expect(named.text).toBe('先');
      sheet.charts.items[1]?.delete();
      const rest = sheet.charts.getItemAt(0).title.load('text');
      await context.sync();
      expect(rest.text).toBe('先');
    }));

  test('take headings from words, figures from numbers, by columns or by rows', () =>
    withChart(async (context, sheet, chart) => {
      const across = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Rows');
      const bare = sheet.charts.add('ColumnClustered', sheet.getRange('B2:C3'), 'Columns');
      for (const one of [chart, across, bare]) one.series.load('count,items/name');
      const values = [chart, across, bare].map((one) => ['Categories', 'Values'].map((dimension) => one.series.getItemAt(0).getDimensionValues(dimension as 'Values')));
      await context.sync();
      expect([chart, across, bare].map(({ series }) => series.items.map(({ name }) => name))).toEqual([['会议', '党课'], ['1月', '2月'], ['Series1', 'Series1']]);
      expect(values.map((two) => two.map(answerOf))).toEqual([[['1月', '2月'], ['3', '2']], [['会议', '党课'], ['3', '1']], [[], ['3', '2']]]);
    }));

  // Chart.setPosition: "If specified, the chart's width and height will be set to fully cover up this cell/range."
  test('cover the cells they are put on, and move and grow with them', () =>
    withChart(async (context, sheet, chart) => {
      chart.setPosition('B5', 'C8');
      const load = () => chart.load('left,top,width,height');
      load();
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 60, 96, 60]);
      sheet.getRange('B:B').format.columnWidth = 96;
      sheet.getRange('1:2').insert('Down');
      load();
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 90, 144, 60]);
      chart.setPosition('A1');
      chart.width = 100;
      load();
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([0, 0, 100, 60]);
    }));

  test('follow the cells they draw', async () => {
    const { host } = await withChart(async (context, sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('C:C').delete('Left');
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet?.charts?.[0]?.content?.series.map(({ name, values }) => [typeof name === 'object' && name.area, values.area])).toEqual([
      [{ row: 1, column: 1, rows: 1, columns: 1 }, { row: 2, column: 1, rows: 2, columns: 1 }],
      [null, null],
    ]);
  });

  test('of a copied sheet draw the copy', async () => {
    const { host } = await withChart(async (context, sheet) => {
      sheet.copy('End');
      await context.sync();
    });
    const [sheet, copy] = host.workbook.sheets;
    expect(copy?.charts?.map(({ content }) => content?.series.map(({ values }) => values.sheetId))).toEqual([[copy?.id, copy?.id]]);
    expect(copy?.charts?.[0]?.id).not.toBe(sheet?.charts?.[0]?.id);
  });

  test('say what was set', () =>
    withChart(async (context, _sheet, chart) => {
      const series = chart.series.getItemAt(1);
      const { categoryAxis, valueAxis } = chart.axes;
      chart.title.text = '各月学习';
      chart.title.format.font.bold = true;
      chart.format.font.name = '微软雅黑';
      chart.legend.position = 'Top';
      categoryAxis.title.text = '月份';
      categoryAxis.title.textOrientation = 90;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = 'Maximum';
      valueAxis.minimum = 0;
      valueAxis.majorUnit = 2;
      valueAxis.numberFormat = '#,##0';
      valueAxis.majorGridlines.format.line.color = 'red';
      series.format.fill.setSolidColor('#1f5c3f');
      series.format.line.color = '#000000';
      series.gapWidth = 60;
      series.dataLabels.showValue = true;
      series.dataLabels.position = 'OutsideEnd';
      chart.title.load('text,visible');
      chart.title.format.font.load('bold');
      chart.format.font.load('name,bold');
      chart.legend.load('position,visible');
      categoryAxis.load('reversePlotOrder,position,minimum,title/text,title/visible,title/textOrientation');
      valueAxis.load('minimum,majorUnit,numberFormat,title/visible,majorGridlines/visible');
      valueAxis.majorGridlines.format.line.load('color');
      series.load('gapWidth,hasDataLabels,dataLabels/position,format/line/color');
      await context.sync();
      expect(chart.title.toJSON()).toMatchObject({ text: '各月学习', visible: true });
      expect([chart.title.format.font.bold, chart.format.font.name, chart.format.font.bold]).toEqual([true, '微软雅黑', false]);
      expect(chart.legend.toJSON()).toMatchObject({ position: 'Top', visible: true });
      expect(categoryAxis.toJSON()).toMatchObject({ reversePlotOrder: true, position: 'Maximum', minimum: '', title: { text: '月份', visible: true, textOrientation: 90 } });
      expect(valueAxis.toJSON()).toMatchObject({ minimum: 0, majorUnit: 2, numberFormat: '#,##0', title: { visible: false }, majorGridlines: { visible: true } });
      expect([valueAxis.majorGridlines.format.line.color, series.gapWidth, series.hasDataLabels, series.dataLabels.position, series.format.line.color]).toEqual(['#FF0000', 60, true, 'OutsideEnd', '#000000']);
    }));

  const figures = (sheet: Excel.Worksheet) => sheet.getRange('A1:C3');
  const added = (sheet: Excel.Worksheet) => sheet.charts.add('ColumnClustered', figures(sheet), 'Columns');
  const refusals: [name: string, code: string, act: (sheet: Excel.Worksheet) => unknown][] = [
    ['a chart of a name that is not there', 'ItemNotFound', (sheet) => sheet.charts.getItem('没有').load('name')],
    ['a chart of a number that is not there', 'InvalidArgument', (sheet) => sheet.charts.getItemAt(0).load('name')],
    ['a kind of chart that the host cannot draw', 'ApiNotFound', (sheet) => sheet.charts.add('Pie', figures(sheet))],
    ['a series that is not there', 'InvalidArgument', (sheet) => added(sheet).series.getItemAt(2).load('name')],
    ['a colour that is none', 'InvalidArgument', (sheet) => {
      added(sheet).series.getItemAt(0).format.fill.setSolidColor('grün');
    }],
    ['a place of labels that Excel does not know', 'InvalidArgument', (sheet) => (added(sheet).dataLabels.position = 'Above' as 'Top')],
    ['a gap wider than Excel allows', 'InvalidArgument', (sheet) => (added(sheet).series.getItemAt(0).gapWidth = 501)],
    ['a chart on a protected sheet', 'AccessDenied', (sheet) => {
      sheet.protection.protect();
      return added(sheet);
    }],
  ];
  test.each(refusals)('refuse %s with %s', async (_name, code, act) => {
    const { run, refusal } = start();
    await run(async (context, sheet) => {
      figures(sheet).values = FIGURES;
      await context.sync();
    });
    expect(await refusal((_context, sheet) => act(sheet))).toBe(code);
  });
});

describe('page breaks', () => {
  // PageBreakCollection.add: "Adds a page break before the top-left cell of the range specified."
  test('stand before the row they are given, in order, until they are reset', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add('C20');
      breaks.add(sheet.getRange('A10:B12'));
      breaks.load('items/rowIndex');
      const cell = breaks.getItem(1).getCellAfterBreak().load('address');
      await context.sync();
      expect([breaks.items.map(({ rowIndex }) => rowIndex), cell.address]).toEqual([[9, 19], 'Sheet1!A20']);
      breaks.items[0]?.delete();
      const counted = breaks.getCount();
      await context.sync();
      expect(answerOf(counted)).toBe(1);
      breaks.removePageBreaks();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.page).toEqual({});
  });

  test('before the first row are refused', async () => {
    expect(await start().refusal((_context, sheet) => sheet.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
  });
});
