import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { wordFile } from '../../../src/app/exports/wordFile';
import { SAMPLE } from './sampleReport';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
let parts: Record<string, string> = {};
beforeAll(async () => {
  parts = Object.fromEntries(Object.entries(unzipSync(await wordFile(SAMPLE))).map(([path, bytes]) => [path, strFromU8(bytes)]));
});

const part = (path: string) => {
  const root = new DOMParser().parseFromString(parts[path] ?? '', 'text/xml').documentElement;
  if (!root) throw new Error(`no part ${path}`);
  return root;
};
const all = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagNameNS(W, name));
const first = (root: Element, name: string): Element => {
  const [found] = all(root, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const attributes = (element: Element): Record<string, string> => Object.fromEntries(Array.from(element.attributes, ({ localName, value }) => [localName ?? '', value]));
const words = (element: Element): string => all(element, 't').map(({ textContent }) => textContent ?? '').join('');
const style = (id: string): Element => {
  const found = all(part('word/styles.xml'), 'style').find((each) => attributes(each)['styleId'] === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
};
const font = (element: Element) => attributes(first(element, 'rFonts'))['eastAsia'];
/** Twips of so many millimetres. */
const millimetres = (length: number) => String(Math.round((length / 25.4) * 1440));

describe('the page is that of GB/T 9704-2012', () => {
  test('A4 with margins of 37, 35, 28 and 26 mm', () => {
    expect(attributes(first(part('word/document.xml'), 'pgSz'))).toMatchObject({ w: '11906', h: '16838' });
    expect(attributes(first(part('word/document.xml'), 'pgMar'))).toMatchObject({ top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26) });
  });

  test('22 lines of a fixed pitch, and not 23, between the margins', () => {
    const { line, lineRule } = attributes(first(first(part('word/styles.xml'), 'pPrDefault'), 'spacing'));
    expect(lineRule).toBe('exact');
    const height = 16838 - Number(millimetres(37)) - Number(millimetres(35));
    expect(Math.floor(height / Number(line))).toBe(22);
    expect(Number(line) / 20).toBeGreaterThanOrEqual(28);
    expect(Number(line) / 20).toBeLessThanOrEqual(29);
  });

  test.each([
    ['the default footer, of odd pages', 'default', 'right'],
    ['the footer of even pages', 'even', 'left'],
  ])('%s has the page number on its outer side, one character in', (_, type, side) => {
    const reference = all(part('word/document.xml'), 'footerReference').map(attributes).find((each) => each['type'] === type);
    const target = /Target="([^"]+)"/.exec(parts['word/_rels/document.xml.rels']?.split('<Relationship ').find((each) => each.includes(`"${reference?.['id'] ?? ''}"`)) ?? '')?.[1];
    const footer = part(`word/${target ?? ''}`);
    expect(attributes(first(footer, 'jc'))['val']).toBe(side);
    expect(attributes(first(footer, 'ind'))[side]).toBe('280');
    expect(words(footer)).toBe('—  —');
    expect(all(footer, 'instrText').map(({ textContent }) => textContent)).toEqual(['PAGE']);
    expect([...new Set(all(footer, 'rFonts').map((each) => attributes(each)['ascii']))]).toEqual(['宋体']);
    expect([...new Set(all(footer, 'sz').map((each) => attributes(each)['val']))]).toEqual(['28']);
    expect(all(part('word/settings.xml'), 'evenAndOddHeaders')).toHaveLength(1);
  });
});

describe('fonts and sizes', () => {
  test.each([
    ['Title', '方正小标宋简体', '44'],
    ['Heading1', '黑体', '32'],
    ['Heading2', '楷体_GB2312', '32'],
  ])('%s is %s of %s half-points, black and not bold', (id, name, size) => {
    const found = style(id);
    expect([font(found), attributes(first(found, 'sz'))['val'], attributes(first(found, 'b'))['val']]).toEqual([name, size, 'false']);
    expect(all(found, 'color').map((each) => attributes(each)['val']).filter((color) => color !== '000000')).toEqual([]);
  });

  test('the text is 仿宋 of 16 points, its figures too, in Chinese', () => {
    const defaults = first(part('word/styles.xml'), 'rPrDefault');
    expect(attributes(first(defaults, 'rFonts'))).toEqual({ ascii: '仿宋_GB2312', hAnsi: '仿宋_GB2312', eastAsia: '仿宋_GB2312', cs: '仿宋_GB2312', hint: 'eastAsia' });
    expect(attributes(first(defaults, 'sz'))['val']).toBe('32');
    expect(attributes(first(defaults, 'lang'))['eastAsia']).toBe('zh-CN');
  });

  test('paragraphs and headings are indented by two characters', () => {
    for (const id of ['BodyText', 'Heading1', 'Heading2']) expect(attributes(first(style(id), 'ind'))).toMatchObject({ firstLineChars: '200', firstLine: '640' });
    expect(attributes(first(style('Title'), 'jc'))['val']).toBe('center');
  });

  test('fonts that are not installed give way to those that Windows has', () => {
    const names: Record<string, string | undefined> = Object.fromEntries(all(part('word/fontTable.xml'), 'font').map((each) => [attributes(each)['name'] ?? '', attributes(first(each, 'altName'))['val']]));
    expect(names).toEqual({ 方正小标宋简体: '小标宋,华文中宋,STZhongsong,宋体,SimSun', 黑体: 'SimHei', 楷体_GB2312: '楷体,KaiTi', 仿宋_GB2312: '仿宋,FangSong', 宋体: 'SimSun' });
  });
});

describe('the text', () => {
  const paragraphs = () => all(part('word/document.xml'), 'p').map((each) => ({ style: all(each, 'pStyle').map((one) => attributes(one)['val'])[0], text: words(each), element: each }));

  test('is whole and in order, each paragraph in the style of its level, under a note of what is missing', () => {
    expect(paragraphs().map(({ style: id, text }) => [id, text])).toEqual([
      [undefined, '尚有缺项：文中有1处数字缺失，已用〔缺：…〕标出。补齐后请删去本行，再行报送。'],
      ['Title', '××市林业局2022年上半年党风廉政建设情况通报'],
      ['BodyText', '2022年上半年，工作有序。现将有关情况通报如下：'],
      ['Heading1', '一、主要工作开展情况'],
      ['Heading2', '（一）抓学习教育'],
      ['BodyText', '1.坚持以学促廉。开展学习14次，到会率〔缺：到会率〕。'],
      ['BodyText', '2.开展“三重一大”<检查>&督查。共2,600.00元。'],
      ['Heading1', '二、下一步工作打算'],
      ['BodyText', '（一）压实责任。按月督办。'],
      ['BodyText', '（二）制定计划，限期整改。'],
    ]);
  });

  test.each([
    ['1. in bold 仿宋', '1.坚持', { text: '1.坚持以学促廉。', font: '仿宋_GB2312', bold: true }],
    ['（一） in 楷体', '（一）压实', { text: '（一）压实责任。', font: '楷体_GB2312', bold: false }],
    ['a number without a title as the text', '（二）制定', { text: '（二）制定计划，限期整改。', font: undefined, bold: false }],
  ])('a run-in title: %s', (_, begins, expected) => {
    const element = paragraphs().find(({ text }) => text.startsWith(begins))?.element;
    if (!element) throw new Error('no such paragraph');
    const run = first(element, 'r');
    expect({ text: words(run), font: all(run, 'rFonts').map((each) => attributes(each)['eastAsia'])[0], bold: all(run, 'b').length > 0 }).toEqual(expected);
  });

  test('only what is missing is highlighted', () => {
    const marked = all(part('word/document.xml'), 'r').filter((run) => all(run, 'highlight').length > 0).map(words);
    expect(marked.map((text) => text.slice(0, 7))).toEqual(['尚有缺项：文中', '〔缺：到会率〕']);
  });

  test('has no note where nothing is missing', async () => {
    const complete = { ...SAMPLE, complete: true, sections: SAMPLE.sections.filter(({ level }) => level !== 2) };
    expect(strFromU8(unzipSync(await wordFile(complete))['word/document.xml'] ?? new Uint8Array())).not.toMatch(/尚有缺项|highlight/);
  });

  test('signs that XML has no place for are left out, in the title too', async () => {
    const signs = '\u0001\u000b\u001f\ufffe\uffff';
    const made = unzipSync(await wordFile({ title: `通报${signs}`, complete: true, sections: [{ heading: `一、${signs}`, level: 2, paragraphs: [[{ kind: 'text', text: `甲${signs}乙\t丙` }]] }] }));
    const texts = ['docProps/core.xml', 'word/document.xml'].map((path) => strFromU8(made[path] ?? new Uint8Array()));
    // eslint-disable-next-line no-control-regex -- what must not be there
    for (const text of texts) expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(texts.map((text) => /通报|甲乙\t丙/.test(text))).toEqual([true, true]);
  });

  test('elements of a paragraph stand in the order that Word asks for', () => {
    const order = ['pStyle', 'keepNext', 'widowControl', 'autoSpaceDN', 'spacing', 'ind', 'jc', 'outlineLvl'];
    for (const properties of Object.keys(parts).filter((path) => path.endsWith('.xml') && path.startsWith('word/')).flatMap((path) => all(part(path), 'pPr'))) {
      const places = Array.from(properties.childNodes, ({ localName }) => order.indexOf(localName ?? '')).filter((place) => place >= 0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('nothing but the text leaves the building', () => {
  test('the same report makes the same bytes', async () => {
    const [one, other] = [await wordFile(SAMPLE), await wordFile(SAMPLE)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('title and language are told, no name, program or time', () => {
    expect(parts['docProps/core.xml']).toMatch(/<dc:title>××市林业局2022年上半年党风廉政建设情况通报<\/dc:title><dc:language>zh-CN<\/dc:language><\/cp:coreProperties>$/);
    expect(Object.values(parts).join('')).not.toMatch(/Un-named|creator|lastModifiedBy|<Application>|dcterms:created|docx\b|\b20(2[3-9]|[3-9]\d)-\d\d/);
  });
});

/** Only with the program that reads Word files, which is a part of LibreOffice that may be missing. */
const soffice = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'soffice')).find((file) => existsSync(file) && existsSync(join(dirname(realpathSync(file)), 'libswlo.so')));
if (soffice === undefined) test.skip('LibreOffice Writer is not installed: no Word file was rendered', () => undefined);

(soffice === undefined ? test.skip : test)('LibreOffice lays it out on A4 with 22 lines a page, page numbers and nothing lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  const run = promisify(execFile);
  try {
    const sentence = '按照工作安排，各部门要对照台账逐项核查，切实把责任落实到岗到人。';
    const long = { ...SAMPLE, complete: true, sections: [{ heading: '一、工作', paragraphs: Array.from({ length: 60 }, () => [{ kind: 'text' as const, text: sentence }]) }] };
    writeFileSync(join(folder, 'a.docx'), await wordFile(long));
    await run(soffice ?? '', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')]);
    const pdf = readFileSync(join(folder, 'a.pdf'), 'latin1');
    expect(pdf.match(/\/MediaBox\s*\[\s*0 0 595\.\d+ 841\.\d+/g)).not.toBeNull();
    const text = await run('pdftotext', ['-layout', join(folder, 'a.pdf'), '-']).then(({ stdout }) => stdout, () => undefined);
    if (text === undefined) return;
    const pages = text.split('\f').slice(0, -1).map((page) => page.split('\n').map((line) => line.trim()).filter((line) => line !== ''));
    // Two lines of title, one empty, the heading and 120 of text.
    expect(pages.map((lines) => lines.length - 1)).toEqual([21, 22, 22, 22, 22, 14]);
    expect(pages.map((lines) => lines.at(-1)?.replace(/\s/g, ''))).toEqual([1, 2, 3, 4, 5, 6].map((number) => `—${number}—`));
    expect(pages.flatMap((lines) => lines.slice(0, -1)).join('').replace(/\s/g, '').split(sentence)).toHaveLength(61);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
