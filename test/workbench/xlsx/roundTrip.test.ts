import { read } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import type { StoredSheet, StoredWorkbook } from '../../../src/workbench/host/store';
import { loadXlsx } from '../../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../../src/workbench/host/xlsx/saveXlsx';
import { sheetOf, workbookOf } from '../formulas/workbookOf';

const AREA = { row: 0, column: 0, rows: 2, columns: 3 };

/** Every feature once. Ids are what loadXlsx gives, so that the workbook read back can be compared as a whole. */
function everything(): StoredWorkbook {
  const first = sheetOf(id(1), '学习台账', [
    ['日期', '类型', '人数'],
    [44566, '党组会议', 12],
    [44566.354166666664, ' 前后空格 ', 0],
    [true, false, -1.5],
    [{ f: '=SUM(C2:C3)', v: 12 }, { f: '=1=2', v: false }, { f: '=IF(TRUE,"")', v: '' }],
    [{ error: '#N/A' }, '#N/A', { f: '=COUNT(A1)', v: 0 }],
    ['多\n行', '"引号"&<尖>', '=不是公式'],
  ]);
  const second = sheetOf(id(5), "汇总 (2022)'s", [[{ f: "=COUNTIFS('学习台账'!$B:$B,\"党组会议\")", v: 1 }, { f: '=MAXIFS(学习台账!C:C,学习台账!B:B,"党组会议")', v: 12 }]]);
  const third = sheetOf(id(6), '隐藏', [['x']]);
  const fourth = sheetOf(id(7), '深藏', [['y']]);
  const rows = first.rows;
  edit(rows, 0, 1, { style: 1 });
  edit(rows, 1, 0, { style: 2 });
  edit(rows, 2, 0, { style: 2 });
  edit(rows, 1, 1, { note: '核对\n一下' });
  edit(rows, 1, 2, { hyperlink: { documentReference: "'汇总 (2022)''s'!A1", screenTip: '去汇总', textToDisplay: '12' } });
  edit(rows, 3, 0, { hyperlink: { address: 'https://example.org/a?b=1&c=2' } });
  rows[8] = [{ value: '', style: 3 }];
  rows[7] = [];
  const errorCell = second.rows[0];
  if (errorCell !== undefined) errorCell[2] = { value: '#DIV/0!', formula: '=1/0', error: true };
  return {
    ...workbookOf([
      {
        ...first,
        merges: [{ row: 6, column: 0, rows: 2, columns: 2 }],
        columnWidths: new Map([[0, 12.5], [1, 30], [2, 8], [4, 9]]),
        rowHeights: new Map([[0, 24], [6, 40.5]]),
        hiddenRows: new Set([3]),
        hiddenColumns: new Set([2]),
        columnStyles: new Map([[2, 2], [4, 3]]),
        freeze: { rows: 1, columns: 1 },
        tables: [{ id: id(4), name: '学习表', area: AREA, showHeaders: true, showTotals: false, style: 'TableStyleLight9', hasFilter: true }],
        conditionalFormats: [
          {
            id: id(2),
            areas: [{ row: 1, column: 0, rows: 9, columns: 1 }, { row: 1, column: 2, rows: 9, columns: 1 }],
            type: 'Custom',
            formula: '=$C2>10',
            stopIfTrue: true,
            format: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
          },
          { id: id(3), areas: [AREA], type: 'CellValue', operator: 'between', formula: '=1', formula2: '=5', stopIfTrue: false, format: { fill: '#C6EFCE' } },
        ],
        validations: [
          { areas: [{ row: 1, column: 1, rows: 99, columns: 1 }], type: 'list', formula1: '"党组会议,中心组"', allowBlank: true, prompt: { title: '类型', message: '请选择' }, error: { style: 'warning', title: '类型', message: '不在表内' } },
          { areas: [{ row: 1, column: 4, rows: 1_048_575, columns: 1 }], type: 'date', operator: 'between', formula1: '61', formula2: 'TODAY()', allowBlank: true, error: { style: 'warning' } },
          { areas: [{ row: 1, column: 2, rows: 99, columns: 1 }], type: 'whole', operator: 'between', formula1: '0', formula2: '999', allowBlank: false },
          { areas: [{ row: 0, column: 1, rows: 1, columns: 1 }], type: 'none', allowBlank: true, prompt: { title: '类型*', message: '必填。从列表中选。' } },
        ],
        protection: { options: { allowEditObjects: true, allowEditScenarios: true, allowFormatCells: true, allowSort: false } },
        page: {
          orientation: 'landscape',
          paperSize: 9,
          fitToWidth: 1,
          fitToHeight: 0,
          printArea: { row: 0, column: 0, rows: 20, columns: 3 },
          titleRows: { first: 0, last: 1 },
          margins: { top: 54, bottom: 54, left: 36, right: 36, header: 18, footer: 18 },
          centerHorizontally: true,
          header: { center: '学习&&研讨' },
          footer: { left: '制表', center: '第&P页，共&N页', right: '&D' },
        },
        tabColor: '#0F6CBD',
        customProperties: new Map([['taizhang', '{"kind":"study"}']]),
      },
      { ...second, showGridlines: false, showHeadings: false, autoFilter: { area: { row: 0, column: 0, rows: 1, columns: 3 }, active: false }, page: { ...EMPTY_PAGE, printArea: { row: 0, column: 0, rows: 1, columns: 2 } } },
      { ...third, visibility: 'Hidden', page: EMPTY_PAGE },
      { ...fourth, visibility: 'VeryHidden', page: EMPTY_PAGE },
    ]),
    styles: [
      {},
      {
        font: { name: '宋体', size: 14, bold: true, italic: true, underline: 'double', color: '#C00000', strikethrough: true },
        fill: '#FFF2CC',
        align: { horizontal: 'center', vertical: 'center', wrap: true, indent: 1 },
        border: { top: { style: 'thin', color: '#000000' }, bottom: { style: 'medium', color: '#FF0000' }, left: { style: 'dashed', color: '#00FF00' }, right: { style: 'double', color: '#0000FF' } },
        locked: false,
      },
      { numberFormat: 'yyyy"年"m"月"d"日"' },
      { fill: '#EEEEEE', numberFormat: '@' },
    ],
    names: [
      { name: '本期起', formula: '=学习台账!$A$2', visible: true },
      { name: '暗', formula: '=1+1', visible: false, sheetId: id(5) },
    ],
    settings: new Map([['period', '"2022H1"'], ['a&b', '{"x":"<y>\\n"}']]),
    customXmlParts: [{ id: '{0F6CBD00-1234-4ABC-8DEF-0123456789AB}', xml: '<rules xmlns="urn:taizhang:rules"><r n="1">甲</r></rules>' }],
    structureProtected: true,
    activeSheetId: id(5),
    defaultFont: { name: '等线', size: 11 },
  };
}

/** What a file says of every sheet, whether it was asked to or not. */
const EMPTY_PAGE = { margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 } };

function id(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
}

function edit(rows: StoredSheet['rows'], row: number, column: number, change: object): void {
  Object.assign(rows[row]?.[column] ?? {}, change);
}

/** Rows without holes; `raw` is for the codec alone. */
function comparable(workbook: StoredWorkbook): StoredWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: Array.from(sheet.rows, (cells: StoredSheet['rows'][number] | undefined) => {
        const row = [...(cells ?? [])];
        while (row.length > 0 && row.at(-1) === undefined) row.pop();
        return row;
      }),
      conditionalFormats: sheet.conditionalFormats.map(({ raw: _, ...format }) => format),
    })),
  };
}

describe.each([['1900', false], ['1904', true]])('in the %s date system', (_, date1904) => {
  test('a workbook with every feature comes back as it was', async () => {
    const workbook = { ...everything(), date1904 };
    expect(comparable(await loadXlsx(await saveXlsx(workbook)))).toEqual(comparable(workbook));
  });

  test('a second save changes nothing', async () => {
    const once = await loadXlsx(await saveXlsx({ ...everything(), date1904 }));
    expect(comparable(await loadXlsx(await saveXlsx(once)))).toEqual(comparable(once));
  });
});

test('an independent reader sees the same cells, names and sheets', async () => {
  const book = read(await saveXlsx(everything()), { cellFormula: true, cellNF: true, xlfn: true });
  // The reader's own type mixes cells with what it says of the sheet.
  const sheets = book.Sheets as Record<string, Record<string, CellObject>>;
  const sheet = sheets['学习台账'];
  const summary = sheets["汇总 (2022)'s"];
  const seen = (cell: string) => [sheet?.[cell]?.t, sheet?.[cell]?.v, sheet?.[cell]?.f];
  expect(book.SheetNames).toEqual(['学习台账', "汇总 (2022)'s", '隐藏', '深藏']);
  expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 1, 2]);
  expect(['A2', 'A3', 'C3', 'B4', 'A5', 'B5', 'A6', 'B6', 'C6', 'C7'].map(seen)).toEqual([
    ['n', 44566, undefined],
    ['n', 44566.354166666664, undefined],
    ['n', 0, undefined],
    ['b', false, undefined],
    ['n', 12, 'SUM(C2:C3)'],
    ['b', false, '1=2'],
    ['e', 0x2a, undefined],
    ['s', '#N/A', undefined],
    ['n', 0, 'COUNT(A1)'],
    ['s', '=不是公式', undefined],
  ]);
  expect(sheet?.['A2']?.z).toBe('yyyy"年"m"月"d"日"');
  expect(summary?.['B1']?.f).toBe('_xlfn.MAXIFS(学习台账!C:C,学习台账!B:B,"党组会议")');
  expect(summary?.['C1']).toMatchObject({ t: 'e', v: 7, f: '1/0' });
  expect(book.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref])).toEqual([
    ['本期起', '学习台账!$A$2'],
    ['暗', '1+1'],
    ['_xlnm.Print_Area', '学习台账!$A$1:$C$20'],
    ['_xlnm.Print_Titles', '学习台账!$1:$2'],
    ['_xlnm.Print_Area', "'汇总 (2022)''s'!$A$1:$B$1"],
  ]);
});
