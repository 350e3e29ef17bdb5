import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookFileError } from '../../../src/workbench/host/store';
import { loadXlsx } from '../../../src/workbench/host/xlsx/loadXlsx';
import { foreignFile } from './foreignFile';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const GOOD = foreignFile({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });

/** One digit of a cell turned into another; what is left is a sound archive with sound XML. */
function corrupted(): Uint8Array {
  const bytes = zipSync(unzipSync(foreignFile({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1234567</v></c></row></sheetData>'] })), { level: 0 });
  const at = strFromU8(bytes, true).indexOf('1234567');
  bytes[at] = 0x39;
  return bytes;
}

const FILES: [string, string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['nothing', 'empty', () => new Uint8Array()],
  ['a text', 'not-xlsx', () => strToU8('日期,类型\n2022-01-05,党组会议')],
  ['a page', 'not-xlsx', () => strToU8('<html><table></table></html>')],
  ['an old .xls', 'not-xlsx', () => new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...strToU8('W\0o\0r\0k\0b\0o\0o\0k\0')])],
  ['an archive of something else', 'not-xlsx', () => zipSync({ 'readme.txt': strToU8('x') })],
  ['a Word document', 'not-xlsx', () => foreignFile({ sheets: [], parts: { '[Content_Types].xml': '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' } })],
  ['a workbook with a password', 'encrypted', () => writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }], encryption: { password: 'x', spinCount: 1000 } })],
  ['the first half of a file', 'damaged', () => GOOD.slice(0, GOOD.length / 2)],
  ['a file with a digit changed under its checksum', 'damaged', corrupted],
  ['a sheet cut short', 'damaged', () => foreignFile({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>' } })],
  ['a workbook part that is no XML', 'damaged', () => foreignFile({ sheets: [''], parts: { 'xl/workbook.xml': 'no xml' } })],
  ['a missing sheet', 'damaged', () => foreignFile({ sheets: [], moreSheets: '<sheet name="a" sheetId="1" r:id="rId1"/>', relationships: '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/gone.xml"/>' })],
  ['a workbook without sheets', 'damaged', () => foreignFile({ sheets: [] })],
];

test.each(FILES)('%s is refused as %s', async (_, code, make) => {
  const refusal = await loadXlsx(await make()).then(() => undefined, (error: unknown) => error);
  expect(refusal).toBeInstanceOf(WorkbookFileError);
  expect(refusal).toMatchObject({ code });
});

test('a good file is taken', async () => {
  expect((await loadXlsx(GOOD)).sheets[0]?.rows[0]?.[0]).toEqual({ value: 1 });
});

test('any bytes in place of some of a file give a workbook or a refusal, never another error', async () => {
  const file = foreignFile({ sheets: ['<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f></c></row></sheetData>'], strings: '<si><t>甲&#x4E59;</t></si>' });
  const unpacked = unzipSync(file);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(unpacked)), fc.nat(400), fc.nat(40), fc.string({ maxLength: 8 }), async (path, at, length, text) => {
      const part = strFromU8(unpacked[path] ?? new Uint8Array());
      const broken = zipSync({ ...unpacked, [path]: strToU8(part.slice(0, at) + text + part.slice(at + length)) });
      const error = await loadXlsx(broken).then(() => undefined, (reason: unknown) => reason);
      expect(error === undefined || error instanceof WorkbookFileError).toBe(true);
    }),
    { numRuns: 100 },
  );
});
