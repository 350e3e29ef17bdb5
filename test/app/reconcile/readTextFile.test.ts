import { DOMParser } from '@xmldom/xmldom';
import { strToU8, zipSync } from 'fflate';
import { readTextFile } from '../../../src/app/reconcile/text/readTextFile';
import type { ParseXml } from '../../../src/app/reconcile/text/xml';
import { ToolError } from '../../../src/model/toolError';
import { type DocxParts, docxOf, paragraph as p, run as r } from './docxOf';

const parseXml: ParseXml = (xml) => {
  const { documentElement } = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message); } }).parseFromString(xml, 'text/xml');
  if (!documentElement) throw new Error('no element');
  return documentElement;
};
const read = (bytes: Uint8Array, file = '报告.docx') => readTextFile(bytes, file, parseXml);
const codeOf = (bytes: Uint8Array, file?: string): string => {
  try {
    return read(bytes, file);
  } catch (error) {
    return error instanceof ToolError ? error.code : String(error);
  }
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean, big = false) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

describe('text files', () => {
  const text = '召开党组会议14次，\r\n其中党课3次。';
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE with its mark', utf16(text, true)],
    ['UTF-16 BE with its mark', utf16(text, true, true)],
    ['UTF-16 LE without', utf16(text, false)],
    ['UTF-16 BE without', utf16(text, false, true)],
    // 召开党组会议14次，CR LF 其中党课3次。
    ['GB18030', Uint8Array.from('d5d9 bfaa b5b3 d7e9 bbe1 d2e9 31 34 b4ce a3ac 0d 0a c6e4 d6d0 b5b3 bfce 33 b4ce a1a3'.replaceAll(' ', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))],
  ])('%s is read as it is, line ends too', (_, bytes) => expect(read(bytes, '报告.txt')).toBe(text));
});

describe('Word files', () => {
  const chinese = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>';
  const numbering = `<w:abstractNum w:abstractNumId="7">${chinese}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>`;
  const item = (text: string, list: number, level: number) => p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  const cell = (...lines: string[]) => `<w:tc><w:tcPr/>${lines.map((line) => p(line)).join('')}</w:tc>`;

  test.each<[string, DocxParts, string]>([
    ['paragraphs, without the empty ones', { body: p('第一段') + p('') + p('第二段') }, '第一段\n第二段'],
    ['runs of one paragraph together, tabs and breaks in them', { body: `<w:p>${r('党课')}<w:r><w:tab/><w:t>3</w:t><w:br/><w:t>次</w:t><w:noBreakHyphen/></w:r></w:p>` }, '党课\t3\n次-'],
    ['table rows as lines, cells apart by tabs', { body: `<w:tbl><w:tblGrid/><w:tr>${cell('党组会议')}${cell('14次')}</w:tr><w:tr>${cell('')}${cell('')}</w:tr></w:tbl>` }, '党组会议\t14次'],
    ['cells of several paragraphs one after another', { body: `<w:tbl><w:tr>${cell('学习', '12次')}${cell('支委会3次')}</w:tr></w:tbl>` }, '学习\n12次\n支委会3次'],
    ['a table within a cell', { body: `<w:tbl><w:tr><w:tc><w:tbl><w:tr>${cell('甲')}${cell('1')}</w:tr></w:tbl></w:tc></w:tr></w:tbl>` }, '甲\t1'],
    ['insertions, not deletions', { body: `<w:p>${r('共')}<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${r('14')}</w:ins><w:moveFrom>${r('旧')}</w:moveFrom><w:moveTo>${r('次')}</w:moveTo></w:p><w:ins>${p('新段')}</w:ins>` }, '共14次\n新段'],
    ['a deleted table row is not there', { body: `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}</w:tr><w:tr>${cell('新')}</w:tr></w:tbl>` }, '新'],
    ['hidden words, field codes and comments are left out', { body: `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>` }, '明'],
    ['content controls and links are looked into', { body: `<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink>${r('链接')}</w:hyperlink></w:p></w:sdtContent></w:sdt>` }, '链接'],
    ['a text box is read once, after its paragraph', { body: `<w:p>${r('正文')}<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>` }, '正文\n框'],
    ['footnotes at the end, without the line above them', { body: p('正文'), footnotes: `<w:footnote w:type="separator" w:id="-1">${p('——')}</w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${r('据台账。')}</w:p></w:footnote>` }, '正文\n据台账。'],
    ['headers and footers are left out', { body: p('正文'), others: { 'word/header1.xml': '<w:hdr xmlns:w="w"><w:p><w:r><w:t>内部</w:t></w:r></w:p></w:hdr>' } }, '正文'],
    ['list numbers, level by level', { numbering, body: item('学习', 1, 0) + item('会议', 1, 1) + item('党课', 1, 1) + item('组织', 1, 0) + item('支部', 1, 1) }, '一、学习\n1.1 会议\n1.2 党课\n二、组织\n2.1 支部'],
    ['a list that begins anew', { numbering, body: item('甲', 1, 0) + item('乙', 2, 0) }, '一、甲\n三、乙'],
    ['numbers that come with a style, and with what it is based on', { numbering, styles: '<w:style w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="H2"><w:basedOn w:val="H"/></w:style>', body: p('学习', '<w:pStyle w:val="H"/>') + p('组织', '<w:pStyle w:val="H2"/>') + p('正文', '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>') }, '一、学习\n二、组织\n正文'],
    ['signs before items are no words', { numbering: numbering.replace('chineseCounting', 'bullet'), body: item('学习', 1, 0) }, '学习'],
  ])('%s', (_, parts, text) => expect(read(docxOf(parts))).toBe(text));

  test('a document elsewhere in the package, with another prefix', () => {
    const bytes = docxOf({ body: '', others: { '_rels/.rels': '<Relationships xmlns="x"><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/doc/document2.xml"/></Relationships>', 'doc/document2.xml': '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>14次</x:t></x:r></x:p></x:body></x:document>' } });
    expect(read(bytes)).toBe('14次');
  });
  test('is known by what is in it, whatever its name', () => expect(read(docxOf({ body: p('14次') }), '报告.txt')).toBe('14次'));
});

describe('what can not be read has its own code', () => {
  const compound = (name: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('..Root', 'latin1'), ...utf16(name, false)]);
  const sound = docxOf({ body: p('14次') });
  test.each<[string, Uint8Array, string, string]>([
    ['an empty file', new Uint8Array(), '报告.docx', 'FILE-EMPTY'],
    ['an old .doc', compound('WordDocument'), '报告.doc', 'FILE-OLD'],
    ['a file with a password', compound('EncryptedPackage'), '报告.docx', 'FILE-LOCKED'],
    ['an old workbook', compound('Workbook'), '台账.xls', 'FILE-KIND'],
    ['a PDF', utf8('%PDF-1.7'), '报告.pdf', 'FILE-KIND'],
    ['rich text', utf8('{\\rtf1'), '报告.rtf', 'FILE-KIND'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), '台账.xlsx', 'FILE-KIND'],
    ['half a Word file', sound.slice(0, sound.length / 2), '报告.docx', 'FILE-DAMAGED'],
    ['a Word file whose text is no XML', docxOf({ body: '<w:p>' }), '报告.docx', 'FILE-DAMAGED'],
    ['text under the name of a Word file', utf8('14次'), '报告.docx', 'FILE-DAMAGED'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff, 0xfe]), '图.png', 'FILE-KIND'],
    ['a text that is none', Uint8Array.from([0, 1, 2, 0xff, 0xff, 0]), '报告.txt', 'FILE-DAMAGED'],
    ['a text without words', utf8(' \r\n　'), '报告.txt', 'TEXT-EMPTY'],
    ['a Word file without words', docxOf({ body: p('') }), '报告.docx', 'TEXT-EMPTY'],
    ['a text of a whole shelf', utf8('字'.repeat(500_001)), '报告.txt', 'TEXT-LONG'],
  ])('%s', (_, bytes, file, code) => expect(codeOf(bytes, file)).toBe(code));
});
