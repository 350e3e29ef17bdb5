/** What is selected, as people read it, on the genuine office.js. */
import { ToolError } from '../../src/model/toolError';
import { openExcel, PROFILES } from './excelBench';

const sheets = {
  正文: [['一、学习'], ['共学习14次。', '', 12.5], ['', '', ''], ['党课3次。']],
  空表: [],
};

describe.each(PROFILES)('$profile $platform', (options) => {
  test.each<[string, [string, string], { sheet: string; rows: string[][] }]>([
    ['one cell', ['正文', 'A2'], { sheet: '正文', rows: [['共学习14次。']] }],
    ['an area, numbers too', ['正文', 'A1:C2'], { sheet: '正文', rows: [['一、学习', '', ''], ['共学习14次。', '', '12.5']] }],
    ['a whole column, as far as it is used', ['正文', 'A1:A1048576'], { sheet: '正文', rows: [['一、学习'], ['共学习14次。'], [''], ['党课3次。']] }],
    ['cells without anything', ['正文', 'F1:F9'], { sheet: '正文', rows: [] }],
    ['an empty sheet', ['空表', 'A1'], { sheet: '空表', rows: [] }],
  ])('%s', async (_, [sheet, address], expected) => {
    const { host, port } = openExcel(sheets, options);
    await host.user.select(sheet, address);
    expect(await port.selectedText()).toEqual(expected);
  });
});

test('more cells than a text has are refused with their number', async () => {
  const { host, port } = openExcel({ 大表: Array.from({ length: 5_001 }, () => [1, 2, 3, 4]) });
  await host.user.select('大表', 'A1:D5001');
  await expect(port.selectedText()).rejects.toEqual(new ToolError('SELECTION-LARGE', { cells: 20_004, limit: 20_000 }));
});

test('two requests, however much is selected', async () => {
  const { host, port } = openExcel(sheets);
  await host.user.select('正文', 'A1:C4');
  const before = host.counters.syncs;
  await port.selectedText();
  expect(host.counters.syncs - before).toBe(2);
});
