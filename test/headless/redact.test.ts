/** The publishing copy from the command line. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { read } from '@e965/xlsx';
import { report } from '../../src/workbench/headless/report';
import { commandLine } from './commandLine';

const WHEN = ['assets/samples/林业局台账-2022上半年-有问题.xlsx', '--period', '2022H1', '--today', '2022-07-05', '--unit', '东山县林业局'];
const { run, path } = commandLine(report);

it('text and Word file are the copy, and say nothing of what was hidden', async () => {
  const [text, docx] = [path('公开.txt'), path('公开.docx')];
  const { status } = await run(...WHEN, '--redact', '--text', text, '--docx', docx);
  expect(status).toBe(1);
  const written = readFileSync(text, 'utf8');
  expect(written).toContain('某林业局2022年上半年');
  expect(written).toContain('党组会议学习**次');
  const parts = Object.entries(unzipSync(readFileSync(docx))).map(([name, bytes]) => name + strFromU8(bytes));
  const words = parts.join('\n').replace(/<[^>]+>/g, '');
  expect(words).toContain('党组会议学习**次');
  for (const said of [written, ...parts]) expect(said).not.toMatch(/东山县|study\.party-group|ASSET-\d/);
});

it('the rules that are named take the place of the workbook’s', async () => {
  const text = path('金额.txt');
  await run(...WHEN, '--redact-rules', 'money,unit,asterisks', '--text', text);
  const written = readFileSync(text, 'utf8');
  expect(written).toContain('***林业局2022年上半年');
  expect(written).toMatch(/党组会议学习\d+次/);
  expect(written).toMatch(/\*万?元/);
});

it('the copy of the workbook has the sheets as well', async () => {
  const out = path('公开.xlsx');
  await run(...WHEN, '--redact', '--out', out);
  expect(read(readFileSync(out)).SheetNames).toEqual(expect.arrayContaining(['文稿', '文稿（公开）', '汇总表（公开）', '隐去内容清单']));
});

it('rules that are none get one sentence', async () => {
  const { status, err } = await run(...WHEN, '--redact-rules', 'names');
  expect([status, err]).toEqual([2, '看不懂脱敏规则“names”。可写：count,money,percentage,person,unit,place,document,date,some,asterisks，用逗号隔开。\n']);
});
