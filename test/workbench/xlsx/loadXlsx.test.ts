import type { StoredCell, StoredWorkbook } from '../../../src/workbench/host/store';
import { loadXlsx } from '../../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../../src/workbench/host/xlsx/saveXlsx';
import { foreignFile } from './foreignFile';

const STYLES =
  '<fonts count="2"><font><sz val="12"/><name val="仿宋"/></font><font><b/><sz val="12"/><color theme="4"/><name val="仿宋"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="31" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0"/></cellXfs>';
const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
  ['dk1', 'lt1', 'dk2', 'lt2', 'accent1'].map((name, n) => `<a:${name}><a:srgbClr val="${['000000', 'FFFFFF', '111111', '222222', '156082'][n]}"/></a:${name}>`).join('') +
  '</a:clrScheme></a:themeElements></a:theme>';

const rowsOf = (workbook: StoredWorkbook, sheet = 0): (StoredCell | undefined)[][] => Array.from(workbook.sheets[sheet]?.rows ?? [], (row) => [...row]);
const load = (data: string, more = {}) => loadXlsx(foreignFile({ sheets: [`<sheetData>${data}</sheetData>`], ...more }));

describe('cells', () => {
  test('every cell of a shared formula has its own formula', async () => {
    const workbook = await load(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(\'A1 x\'!A1:C$1,"A1")</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3" t="str"><f t="shared" si="0"/><v>三</v></c></row>',
    );
    expect(rowsOf(workbook).map((row) => row.map((cell) => cell?.formula))).toEqual([
      [undefined, '=A1*$A$1+SUM(\'A1 x\'!A1:C$1,"A1")'],
      [undefined, '=A2*$A$1+SUM(\'A1 x\'!A2:C$1,"A1")'],
      [undefined, undefined, '=B3*$A$1+SUM(\'A1 x\'!B3:D$1,"A1")'],
    ]);
  });

  test('texts come whole: shared, inline, in runs, with phonetics, escapes and line ends', async () => {
    const strings =
      '<si><t>甲</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">乙 </t></r><r><t>丙</t></r></si><si><t>丁</t><rPh sb="0" eb="1"><t>ding</t></rPh></si><si><t/></si><si><t>a_x000D_&#10;&amp;&lt;_x005F_x0041_</t></si>';
    const workbook = await load(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>4</v></c><c t="inlineStr"><is><t>内</t></is></c></row>',
      { strings },
    );
    expect(rowsOf(workbook)).toEqual([
      [
        { value: '甲' },
        { value: '乙 丙', rich: { text: '乙 丙', raw: '<r><rPr><b/></rPr><t xml:space="preserve">乙 </t></r><r><t>丙</t></r>' } },
        { value: '丁' },
        undefined,
        { value: 'a\r\n&<_x0041_' },
        { value: '内' },
      ],
    ]);
  });

  test('formatted parts of a text outlive a save, until the text is another', async () => {
    const workbook = await load('<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>', { strings: '<si><r><rPr><b/></rPr><t>乙</t></r><r><t>丙</t></r></si>' });
    const second = workbook.sheets[0]?.rows[0]?.[1];
    if (second !== undefined) second.value = '丁';
    const [row] = rowsOf(await loadXlsx(await saveXlsx(workbook)));
    expect(row?.map((cell) => [cell?.value, cell?.rich !== undefined])).toEqual([['乙丙', true], ['丁', false]]);
  });

  test('array formulas keep their range, old and dynamic, until they are rewritten', async () => {
    const workbook = await load(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1">SUM(IF(B1:B2=1,1,0))</f><v>1</v></c><c r="D1"><f t="array" ref="D1">1</f><v>1</v></c></row>',
    );
    const rewritten = workbook.sheets[0]?.rows[0]?.[3];
    if (rewritten !== undefined) rewritten.formula = '=2';
    const [row] = rowsOf(await loadXlsx(await saveXlsx(workbook)));
    expect(row?.map((cell) => [cell?.formula, cell?.array])).toEqual([
      ['=B1:B2*2', { formula: '=B1:B2*2', reference: 'A1:A2', dynamic: false }],
      [undefined, undefined],
      ['=SUM(IF(B1:B2=1,1,0))', { formula: '=SUM(IF(B1:B2=1,1,0))', reference: 'C1', dynamic: true }],
      ['=2', undefined],
    ]);
  });

  test('results keep their type: zero, false, empty text, error, none', async () => {
    const workbook = await load(
      '<row r="2"><c r="A2"><f>1-1</f><v>0</v></c><c r="B2" t="b"><f>1=2</f><v>0</v></c><c r="C2" t="str"><f>""</f><v></v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2"><f>NOW()</f></c></row>',
    );
    expect(rowsOf(workbook)).toEqual([
      [],
      [{ value: 0, formula: '=1-1' }, { value: false, formula: '=1=2' }, { value: '', formula: '=""' }, { value: '#DIV/0!', formula: '=1/0', error: true }, { value: '', formula: '=NOW()' }],
    ]);
  });

  test('dates are the serials that the file has, whatever their format', async () => {
    const workbook = await load(
      '<row r="1"><c r="A1" s="1"><v>44566.3541666667</v></c><c r="B1" s="2"><v>60</v></c><c r="C1" s="1"><v>202201051</v></c><c r="D1" s="4"><v>0.25</v></c><c r="E1" s="3" t="s"><v>0</v></c></row>',
      {
        styles: STYLES,
        strings: '<si><t>x</t></si>',
        workbookPr: '<workbookPr date1904="1"/>',
        relationships: '<Relationship Id="rIdH" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
        parts: { 'xl/theme/theme1.xml': THEME },
      },
    );
    expect(workbook.date1904).toBe(true);
    expect(workbook.defaultFont).toEqual({ name: '仿宋', size: 12 });
    expect(rowsOf(workbook)[0]?.map((cell) => [cell?.value, workbook.styles[cell?.style ?? 0]])).toEqual([
      [44566.3541666667, { numberFormat: 'yyyy/m/d' }],
      [60, { numberFormat: 'yyyy"年"m"月"d"日"' }],
      [202201051, { numberFormat: 'yyyy/m/d' }],
      [0.25, { numberFormat: '0.00%' }],
      ['x', { font: { name: '仿宋', size: 12, bold: true, color: '#156082' }, fill: '#FFFF00' }],
    ]);
  });

  test('a part whose elements have a prefix is read alike', async () => {
    const workbook = await loadXlsx(
      foreignFile({
        sheets: [''],
        parts: {
          'xl/worksheets/sheet1.xml':
            '<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1" hidden="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
        },
      }),
    );
    expect(rowsOf(workbook)).toEqual([[{ value: 2, formula: '=1+1' }, { value: '甲' }]]);
    expect(workbook.sheets[0]?.hiddenRows).toEqual(new Set([0]));
  });
});

describe('what the data model has no place for', () => {
  test('a chart sheet is left out, and the active sheet is still the right one', async () => {
    const workbook = await loadXlsx(
      foreignFile({
        sheets: ['<sheetData/>', '<sheetData/>'],
        workbookPr: '<bookViews><workbookView activeTab="1"/></bookViews>',
        moreSheets: '<sheet name="图" sheetId="9" r:id="rIdC"/>',
        relationships: '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>',
        parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
      }),
    );
    expect(workbook.sheets.map(({ name, id }) => [name, id === workbook.activeSheetId])).toEqual([['表1', false], ['表2', true]]);
  });

  test.each([
    ['1', 'fitToWidth="1" fitToHeight="0"', { fitToWidth: 1, fitToHeight: 0 }],
    ['true', '', { fitToWidth: 1, fitToHeight: 1 }],
    ['0', 'scale="80" fitToWidth="1" fitToHeight="1"', { scale: 80 }],
  ])('pages are fitted only where the sheet says so: %s, %s', async (fits, numbers, layout) => {
    const workbook = await loadXlsx(foreignFile({ sheets: [`<sheetPr><pageSetUpPr fitToPage="${fits}"/></sheetPr><sheetData/><pageSetup ${numbers}/>`] }));
    expect(workbook.sheets[0]?.page).toEqual(layout);
  });

  test('standard row height and column width are kept', async () => {
    const workbook = await loadXlsx(foreignFile({ sheets: ['<sheetFormatPr defaultColWidth="9.6" defaultRowHeight="18.75" outlineLevelRow="1" x14ac:dyDescent="0.2" xmlns:x14ac="u"></sheetFormatPr><sheetData/>'] }));
    expect(await partOf(await saveXlsx(workbook), 'xl/worksheets/sheet1.xml')).toContain('<sheetFormatPr defaultColWidth="9.6" defaultRowHeight="18.75"/>');
  });

  test('protection keeps the digest of its password until it is taken off or set anew', async () => {
    const element = '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="de==" spinCount="100000" sheet="1" formatCells="0"/>';
    const workbook = await loadXlsx(foreignFile({ sheets: [`<sheetData/>${element}`] }));
    expect(workbook.sheets[0]?.protection?.options).toMatchObject({ allowFormatCells: true });
    expect(await partOf(await saveXlsx(workbook), 'xl/worksheets/sheet1.xml')).toContain(element);
    const sheet = workbook.sheets[0];
    if (sheet !== undefined) sheet.protection = { options: {} };
    expect(await partOf(await saveXlsx(workbook), 'xl/worksheets/sheet1.xml')).not.toContain('hashValue');
  });

  test('drawings, charts and pictures go along with their sheet', async () => {
    const rels = (body: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`;
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const file = foreignFile({
      sheets: ['<sheetData/>', '<sheetData/><drawing r:id="rId7"/><tableParts count="0"/>'],
      parts: {
        'xl/worksheets/_rels/sheet2.xml.rels': rels(`<Relationship Id="rId7" Type="${office}/drawing" Target="../drawings/drawing5.xml"/>`),
        'xl/drawings/drawing5.xml': '<wsDr/>',
        'xl/drawings/_rels/drawing5.xml.rels': rels(`<Relationship Id="rId1" Type="${office}/chart" Target="/xl/charts/chart3.xml"/><Relationship Id="rId2" Type="${office}/hyperlink" Target="https://example.org" TargetMode="External"/>`),
        'xl/charts/chart3.xml': '<chartSpace/>',
      },
    });
    const workbook = await loadXlsx(file);
    workbook.sheets.reverse();
    const saved = await saveXlsx(workbook);
    expect(await partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('<drawing r:id="rIdDrawing"/>');
    expect(await partOf(saved, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="/xl/drawings/drawing5.xml"');
    expect(await partOf(saved, 'xl/charts/chart3.xml')).toBe('<chartSpace/>');
    expect(await partOf(saved, 'xl/worksheets/sheet2.xml')).not.toContain('<drawing');
    workbook.sheets.shift();
    expect(await partOf(await saveXlsx(workbook), 'xl/charts/chart3.xml')).toBeUndefined();
  });
});

async function partOf(file: Uint8Array, path: string): Promise<string | undefined> {
  const { strFromU8, unzipSync } = await import('fflate');
  const part = unzipSync(file)[path];
  return part === undefined ? undefined : strFromU8(part);
}
