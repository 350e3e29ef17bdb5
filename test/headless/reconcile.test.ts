/** `npm run reconcile`, as the command line calls it. */
import { readFileSync } from 'node:fs';
import { emptyWorkbook } from '../../src/workbench/host';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { reconcile } from '../../src/workbench/headless/reconcile';
import type { ClaimsJson } from '../../src/workbench/headless/claimsJson';
import { docxOf, paragraph } from '../app/reconcile/docxOf';
import { RIGHT, RIGHT_FIGURES, WRONG, WRONG_FIGURES } from '../app/reconcile/texts';
import { SAMPLES } from '../support/openExcel';
import { commandLine } from './commandLine';

const { run, fileOf, path } = commandLine(reconcile);
const WHEN = ['--period', '2022H1', '--today', '2022-07-05'];
const claimsOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as ClaimsJson).claims; // the published form

describe('what cannot be done gets one sentence and status 2', () => {
  it.each<[string, () => string[], string]>([
    ['no text named', () => [], '没有给出要核对的文稿。'],
    ['a missing text', () => ['没有.txt', SAMPLES.clean], '找不到文件 没有.txt。请检查路径和文件名。'],
    ['a missing workbook', () => [fileOf('文.txt', RIGHT), '没有.xlsx'], '找不到文件 没有.xlsx。请检查路径和文件名。'],
    ['a folder', () => [path()], '是文件夹，不是文件。'],
    ['an empty text', () => [fileOf('空.txt', '')], '“空.txt”是空文件（0 字节）。请重新保存或重新取得该文件。'],
    ['a text without words', () => [fileOf('空白.txt', ' \n')], '没有可以核对的文字。'],
    ['a damaged Word file', () => [fileOf('坏.docx', docxOf({ body: paragraph(RIGHT) }).subarray(0, 300))], '“坏.docx”已损坏，读不了。'],
    ['an old Word file', () => [fileOf('旧.doc', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('WordDocument', 'utf16le')]))], '“旧.doc”是旧版 Word 文档（.doc），读不了。'],
    ['a Word file with a password', () => [fileOf('密.docx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]))], '“密.docx”设有打开密码，读不了。'],
    ['a damaged workbook', () => [fileOf('文.txt', RIGHT), fileOf('坏.xlsx', readFileSync(SAMPLES.clean).subarray(0, 9_000))], '坏.xlsx 已损坏，读不了。'],
    ['the workbook first', () => [SAMPLES.clean, fileOf('文.txt', RIGHT)], '先写文稿，再写工作簿'],
    ['a workbook alone', () => [SAMPLES.clean], '先写文稿，再写工作簿'],
    ['two workbooks', () => [fileOf('文.txt', RIGHT), SAMPLES.clean, SAMPLES.flawed], '一次核对一份文稿、一个工作簿'],
    ['a period that is none', () => [fileOf('文.txt', RIGHT), SAMPLES.clean, '--period', '2022H3'], '看不懂期间“2022H3”。'],
    ['a period without a workbook', () => [fileOf('文.txt', RIGHT), '--period', '2022H1'], '没有给出工作簿，--period、--report、--definitions 用不上。'],
    ['a report that is none', () => [fileOf('文.txt', RIGHT), SAMPLES.clean, ...WHEN, '--report', '年报'], '没有文稿“年报”。'],
    ['a language that is none', () => [fileOf('文.txt', RIGHT), '--language', 'fr'], '--lang 只能是 zh 或 en。'],
    ['an option that is none', () => [fileOf('文.txt', RIGHT), '--perod', '2022'], '看不懂这个命令'],
    ['a result on the text itself', () => [fileOf('文.txt', RIGHT), '--json', path('文.txt')], '请换一个文件名。'],
    ['a folder for the result that is not there', () => [fileOf('文.txt', RIGHT), '--json', path('没有/a.json')], 'ENOENT'],
  ])('%s', async (_, args, sentence) => {
    const { status, err } = await run(...args());
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain('\n');
    expect(status).toBe(2);
  });

  it('a workbook without a value says that it is empty', async () => {
    const { status, err } = await run(fileOf('文.txt', RIGHT), fileOf('空白.xlsx', await saveXlsx(emptyWorkbook())), ...WHEN);
    expect([status, err]).toEqual([2, '工作簿是空的，没有可以校验的内容。请打开存有台账的工作簿。\n']);
  });
});

test('a text that agrees ends with 0, and each figure is told with its rows', async () => {
  const { status, out, err } = await run(fileOf('文.txt', RIGHT), SAMPLES.clean, ...WHEN);
  expect([status, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toBe('期间  2022年上半年');
  expect(lines.filter((line) => line.startsWith('一致'))[4]?.split(/ {2,}/)).toEqual(['一致', '15次', '台账 15 次', '党组会', '会议台账!A3:J3 等 15 行']);
  expect(lines.at(-1)).toBe(`共 ${RIGHT_FIGURES} 个数字，一致 ${RIGHT_FIGURES}`);
});

test('a text that does not ends with 1; the JSON has each number at its place', async () => {
  const json = path('结果.json');
  const text = WRONG.replaceAll('\n', '\r\n');
  const { status, out } = await run(fileOf('文.txt', `\ufeff${text}`), SAMPLES.clean, ...WHEN, '--json', json);
  expect(status).toBe(1);
  expect(out.trimEnd().split('\n').at(-1)).toBe('共 12 个数字，不一致 1，量级疑误 1，无法对应 1，脱敏 1，一致 8');
  const claims = claimsOf(json);
  expect(claims).toHaveLength(WRONG_FIGURES);
  expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(claims.map((claim) => claim.text));
  const told = claims.filter(({ verdict }) => verdict !== '一致');
  expect(told.map(({ text: number, value, unit, approximate, redacted, indicator, expected, verdict }) => [number, value, unit, approximate, redacted, indicator, expected, verdict])).toEqual([
    ['16', 16, '次', false, false, 'meeting.party-group', 15, '不一致'],
    ['**', null, '人次', false, true, 'talk.heart', 46, '脱敏'],
    ['5063.7万', 50_637_000, '元', false, false, 'asset.value', 5_063_700, '量级疑误'],
    ['3万', 30_000, '株', false, false, null, null, '无法对应'],
  ]);
  expect(Object.keys(claims[0] ?? {})).toEqual(['start', 'end', 'text', 'value', 'unit', 'approximate', 'redacted', 'subject', 'indicator', 'expected', 'verdict']);
});

test('without a workbook figures are found, and nothing is judged', async () => {
  const json = path('结果.json');
  const { status, out } = await run(fileOf('文.txt', WRONG), '--json', json, '--language', 'en');
  expect([status, out.trimEnd().split('\n').at(-1)]).toEqual([0, '12 figures, found only, not held against a workbook']);
  expect(new Set(claimsOf(json).map(({ indicator, expected, verdict }) => `${indicator} ${expected} ${verdict}`))).toEqual(new Set(['null null 无法对应', 'null null 脱敏']));
});

test('of a Word file the text is what is read, and can be had', async () => {
  const [json, textOut] = [path('结果.json'), path('读到.txt')];
  const word = docxOf({ body: WRONG.split('\n').map((line) => paragraph(line)).join('') });
  const { status } = await run(fileOf('报告.docx', word), SAMPLES.clean, ...WHEN, '--json', json, '--text', textOut);
  expect(status).toBe(1);
  const text = readFileSync(textOut, 'utf8');
  expect(text).toBe(WRONG);
  expect(claimsOf(json).map(({ start, end }) => text.slice(start, end))).toEqual(claimsOf(json).map((claim) => claim.text));
});

test('the inputs stay as they were', async () => {
  const before = readFileSync(SAMPLES.clean);
  await run(fileOf('文.txt', RIGHT), SAMPLES.clean, ...WHEN, '--json', path('结果.json'));
  expect(readFileSync(SAMPLES.clean).equals(before)).toBe(true);
  expect(readFileSync(path('文.txt'), 'utf8')).toBe(RIGHT);
});
