import { strFromU8, unzipSync } from 'fflate';
import { newChart } from '../../../src/workbench/host/charts';
import type { StoredSheet, StoredWorkbook } from '../../../src/workbench/host/store';
import { loadXlsx } from '../../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../../src/workbench/host/xlsx/saveXlsx';
import { sheetOf, workbookOf } from '../formulas/workbookOf';
import { foreignFile } from './foreignFile';

const DATA = { row: 0, column: 0, rows: 3, columns: 3 };

function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function first(workbook: StoredWorkbook): StoredSheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function addChart(sheet: StoredSheet, name: string, type = 'ColumnStacked'): void {
  const chart = newChart(`{${name}}`, name, sheet, type, DATA, true);
  chart.from = { row: 4, column: 0, dx: 3, dy: 1.5 };
  chart.to = { row: 12, column: 5, dx: 0, dy: 0 };
  if (chart.content !== undefined) chart.content.title.text = `${name}的题目`;
  (sheet.charts ??= []).push(chart);
}

const figures = (): StoredWorkbook => workbookOf([sheetOf('{1}', "图'表", [['月份', '会议', '党课'], ['1月', 3, 1], ['2月 <&>', 2, 'x']])]);

describe('charts that were made', () => {
  test('are written with what they draw, and where', async () => {
    const workbook = figures();
    addChart(first(workbook), '各月"学习"');
    const parts = partsOf(await saveXlsx(workbook));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<drawing r:id="rIdDrawing"/>');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"');
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:from><xdr:col>0</xdr:col><xdr:colOff>38100</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>19050</xdr:rowOff></xdr:from>');
    expect(parts['xl/drawings/drawing1.xml']).toContain('name="各月&quot;学习&quot;"');
    const chart = parts['xl/charts/chart1.xml'] ?? '';
    expect([...chart.matchAll(/<c:f>([^<]*)</g)].map(([, formula]) => formula)).toEqual([
      "'图''表'!$B$1", "'图''表'!$A$2:$A$3", "'图''表'!$B$2:$B$3",
      "'图''表'!$C$1", "'图''表'!$A$2:$A$3", "'图''表'!$C$2:$C$3",
    ]);
    expect(chart).toContain('<c:pt idx="1"><c:v>2月 &lt;&amp;&gt;</c:v></c:pt>');
    expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>');
    expect(chart).toContain('<c:grouping val="stacked"/>');
  });

  // ECMA-376, 21.2.2.27 and 21.2.2.226: the schema is a sequence.
  test('have their elements in the order of the schema', async () => {
    const workbook = figures();
    addChart(first(workbook), '图', 'BarClustered');
    const content = first(workbook).charts?.[0]?.content;
    for (const axis of content ? [content.category, content.value] : []) Object.assign(axis, { minimum: 0, maximum: 9, majorUnit: 1, title: { text: '次', visible: true, font: {} } });
    for (const { labels } of content?.series ?? []) Object.assign(labels, { shown: true, position: 'OutsideEnd', numberFormat: '0', orientation: 90 });
    for (const series of content?.series ?? []) Object.assign(series, { fill: '#1F5C3F', line: { color: '#000000' } });
    const chart = partsOf(await saveXlsx(workbook))['xl/charts/chart1.xml'] ?? '';
    const childrenOf = (element: string) => {
      const inner = new RegExp(`<c:${element}>([\\s\\S]*?)</c:${element}>`).exec(chart)?.[1] ?? '';
      const found: string[] = [];
      let depth = 0;
      for (const [tag, close, name = '', empty] of inner.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
        if (close === '/') depth -= 1;
        else {
          if (depth === 0) found.push(name.replace('c:', ''));
          if (empty !== '/' && !tag.endsWith('/>')) depth += 1;
        }
      }
      return found;
    };
    expect(childrenOf('ser')).toEqual(['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'dLbls', 'cat', 'val']);
    expect(childrenOf('dLbls')).toEqual(['numFmt', 'spPr', 'txPr', 'dLblPos', 'showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize']);
    expect(childrenOf('catAx')).toEqual(['axId', 'scaling', 'delete', 'axPos', 'title', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'txPr', 'crossAx', 'crosses', 'auto', 'lblAlgn', 'lblOffset', 'noMultiLvlLbl']);
    expect(childrenOf('valAx')).toEqual(['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'txPr', 'crossAx', 'crosses', 'crossBetween', 'majorUnit']);
    expect(childrenOf('chart')).toEqual(['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs']);
  });

  test('come back by name, place and title, and go with a second save', async () => {
    const workbook = figures();
    addChart(first(workbook), '甲');
    addChart(first(workbook), '乙');
    const saved = await saveXlsx(workbook);
    const loaded = await loadXlsx(saved);
    expect(first(loaded).charts).toMatchObject([
      { name: '甲', caption: '甲的题目', from: { row: 4, column: 0, dx: 3, dy: 1.5 }, to: { row: 12, column: 5, dx: 0, dy: 0 } },
      { name: '乙', caption: '乙的题目' },
    ]);
    const again = partsOf(await saveXlsx(loaded));
    for (const path of ['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/drawings/drawing1.xml']) expect(again[path]).toBe(partsOf(saved)[path]);
  });

  test('stand beside those that the file had, also after several saves', async () => {
    const workbook = figures();
    addChart(first(workbook), '甲');
    let loaded = await loadXlsx(await saveXlsx(workbook));
    for (const name of ['乙', '丙']) {
      addChart(first(loaded), name);
      loaded = await loadXlsx(await saveXlsx(loaded));
    }
    expect(first(loaded).charts?.map(({ name, caption }) => [name, caption])).toEqual([['甲', '甲的题目'], ['乙', '乙的题目'], ['丙', '丙的题目']]);
    expect(new Set(first(loaded).charts?.map(({ relationship }) => relationship)).size).toBe(3);
  });

  test('of a deleted sheet are written as references to nothing', async () => {
    const workbook = figures();
    workbook.sheets.push(sheetOf('{2}', '图', [['']]));
    const [data, target] = workbook.sheets;
    if (data !== undefined && target !== undefined) target.charts = [newChart('{c}', '图', data, 'BarStacked', DATA, true)];
    workbook.sheets.shift();
    expect(partsOf(await saveXlsx(workbook))['xl/charts/chart1.xml']).toContain('<c:f>#REF!</c:f>');
  });
});

describe('charts of a file', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationships = (...each: [id: string, kind: string, target: string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
  const frame = (name: string, id: string) => `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="c" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
  const corner = (name: string, column: number, row: number) => `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const file = () => foreignFile({
    sheets: ['<sheetData/><drawing r:id="rId1"/>'],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml':
        `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r"><xdr:twoCellAnchor editAs="oneCell">${corner('from', 1, 10)}${corner('to', 4, 20)}${frame('销售', 'rId1')}</xdr:twoCellAnchor>` +
        `<xdr:twoCellAnchor>${corner('from', 0, 0)}${corner('to', 1, 1)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="徽标"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId3"/></xdr:blipFill></xdr:pic></xdr:twoCellAnchor>` +
        `<xdr:oneCellAnchor>${corner('from', 1, 2)}<xdr:ext cx="1270000" cy="635000"/>${frame('一角', 'rId2')}</xdr:oneCellAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'chart', '../charts/chart2.xml'], ['rId3', 'image', '../media/image1.png']),
      'xl/charts/chart1.xml': '<c:chartSpace><c:chart><c:title><a:t>上半年</a:t><a:t>销售</a:t></c:title><c:plotArea><c:title><a:t>元</a:t></c:title></c:plotArea></c:chart></c:chartSpace>',
      'xl/charts/_rels/chart1.xml.rels': relationships(['rId1', 'style', 'style1.xml']),
      'xl/charts/style1.xml': '<style/>',
      'xl/charts/chart2.xml': '<c:chartSpace><c:plotArea/></c:chartSpace>',
      'xl/media/image1.png': 'png',
    },
  });

  test('are known by name, title and place', async () => {
    expect(first(await loadXlsx(file())).charts).toMatchObject([
      { name: '销售', caption: '上半年销售', from: { row: 10, column: 1, dx: 1, dy: 0 }, to: { row: 20, column: 4, dx: 1, dy: 0 } },
      { name: '一角', from: { row: 2, column: 1, dx: 1, dy: 0 }, to: { row: 5, column: 3, dx: 5, dy: 5 } },
    ]);
  });

  test('go along untouched with all that belongs to them', async () => {
    const saved = partsOf(await saveXlsx(await loadXlsx(file())));
    const before = partsOf(file());
    for (const path of Object.keys(before).filter((name) => /charts|drawings|media/.test(name))) expect([path, saved[path]]).toEqual([path, before[path]]);
  });

  test('leave with their parts when they are deleted, and nothing else does', async () => {
    const workbook = await loadXlsx(file());
    const sheet = first(workbook);
    sheet.charts = sheet.charts?.filter(({ name }) => name !== '销售') ?? [];
    const saved = partsOf(await saveXlsx(workbook));
    expect(Object.keys(saved).filter((path) => /charts|media/.test(path)).sort()).toEqual(['xl/charts/chart2.xml', 'xl/media/image1.png']);
    expect(saved['xl/drawings/drawing1.xml']).not.toContain('销售');
    expect(saved['xl/drawings/drawing1.xml']).toContain('徽标');
    expect(first(await loadXlsx(await saveXlsx(workbook))).charts?.map(({ name }) => name)).toEqual(['一角']);
  });

  test('lie where their cells went', async () => {
    const workbook = await loadXlsx(file());
    const [chart] = first(workbook).charts ?? [];
    if (chart !== undefined) Object.assign(chart, { from: { ...chart.from, row: 12 }, to: { ...chart.to, row: 22 } });
    expect(first(await loadXlsx(await saveXlsx(workbook))).charts?.[0]).toMatchObject({ from: { row: 12, column: 1, dx: 1 }, to: { row: 22, column: 4, dx: 1 } });
  });
});

test('page breaks come back', async () => {
  const workbook = figures();
  first(workbook).page.rowBreaks = [5, 40];
  const saved = await saveXlsx(workbook);
  expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toContain('<brk id="5" max="16383" man="1"/>');
  expect(first(await loadXlsx(saved)).page.rowBreaks).toEqual([5, 40]);
});
