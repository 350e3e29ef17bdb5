import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { report } from '../../src/workbench/headless/report';
import { commandLine } from './commandLine';

const CLEAN = 'assets/samples/林业局台账-2022上半年.xlsx';
const WHEN = ['--period', '2022H1', '--today', '2022-07-05', '--unit', '××林业局'];
const { run, path } = commandLine(report);

it('the draft is written as a Word file and as plain text, both with what is printed', async () => {
  const { status, out } = await run(CLEAN, ...WHEN, '--docx', path('稿.docx'), '--text', path('稿.txt'));
  expect(status).toBe(0);
  const text = readFileSync(path('稿.txt'), 'utf8');
  expect(text).toMatch(/^××林业局2022年上半年党风廉政建设情况通报\n\n\u3000\u30002022年上半年/);
  expect(out.endsWith(text)).toBe(true);
  const xml = strFromU8(unzipSync(readFileSync(path('稿.docx')))['word/document.xml'] ?? new Uint8Array());
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) => paragraph.replace(/<[^>]+>/g, ''));
  expect(paragraphs).toEqual(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''));
});

it.each([['--docx'], ['--text']])('%s is never the input, and nothing is written then', async (option) => {
  const { status, err } = await run(CLEAN, ...WHEN, option, CLEAN, '--json', path('x.json'));
  expect([status, existsSync(path('x.json'))]).toEqual([2, false]);
  expect(err).toContain('结果不能写到原工作簿');
});
