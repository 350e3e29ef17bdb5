/** What a person does in the grid and around it reaches the workbook, and the pane hears of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type WorkBook } from '@e965/xlsx';
import { type OpenWorkbench, useBench } from './openWorkbench';

const samples = join(__dirname, '../../assets/samples');
const SHEET = '2022年学习登记表';

const bench = useBench();
let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await bench.open('?language=zh&width=320');
});

/** Middle of a cell of the sample's first sheet as it stands at the start, from the grid's corner in pixels. */
const cells = { B5: { x: 190, y: 173 }, B20: { x: 190, y: 447 } };
const grid = () => workbench.page.locator('.grid-container');

async function download(): Promise<WorkBook> {
  const file = await workbench.download(workbench.page.getByRole('button', { name: '下载结果' }));
  return read(readFileSync(await file.path()));
}

test('clicking a cell selects it', async () => {
  // The grid hears no click before it has drawn its first sheet, and nothing tells when that is.
  const selected = workbench.page.locator('.grid [role=status]', { hasText: `${SHEET} B5 机关职工例会` });
  for (let click = 0; click < 10 && !(await selected.isVisible()); click++) {
    await grid().click({ position: cells.B5 });
    await selected.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  expect(await selected.count()).toBe(1);
});

test('the first arrow after a click moves the selection', async () => {
  await workbench.page.keyboard.press('ArrowDown');
  await workbench.selects(`${SHEET} B6 支部集中学习`);
});

test('the selection is told as the grid shows it, a date as a date', async () => {
  await workbench.page.keyboard.press('ArrowLeft');
  await workbench.selects(`${SHEET} A6 2022`);
});

test('the cell’s menu opens its problem in the pane', async () => {
  await grid().click({ position: cells.B20 });
  await workbench.selects(`${SHEET} B20 警视教育`);
  await grid().click({ position: cells.B20, button: 'right' });
  await workbench.page.getByRole('menuitem', { name: '台账通：查看此格问题' }).click();
  await workbench.pane.getByRole('treeitem', { expanded: true }).filter({ hasText: '警视教育' }).first().waitFor();
});

test('the cell’s menu says so where there is no problem', async () => {
  await grid().click({ position: cells.B5, button: 'right' });
  await workbench.page.getByRole('menuitem').click();
  await workbench.pane.getByText(`${SHEET} B5 没有问题`).first().waitFor();
});

test('what is typed is in the workbook, and the pane sees it without being asked', async () => {
  await grid().click({ position: cells.B20 });
  await workbench.page.keyboard.type('abc');
  await workbench.page.keyboard.press('Enter');
  await workbench.pane.getByRole('treeitem').filter({ hasText: '“abc”' }).first().waitFor();
  expect(await workbench.pane.getByText('警视教育').count()).toBe(0);
  expect((await download()).Sheets[SHEET]?.['B20']).toMatchObject({ v: 'abc' });
});

test('so is what comes without a key, written by hand or spoken', async () => {
  await grid().click({ position: cells.B20 });
  await workbench.selects(`${SHEET} B20 abc`);
  await workbench.page.keyboard.insertText('手写');
  await workbench.page.keyboard.press('Enter');
  await workbench.pane.getByRole('treeitem').filter({ hasText: '“手写”' }).first().waitFor();
});

test('a link in a written sheet leads to its cell', async () => {
  await workbench.press('SummaryButton');
  await workbench.selects('汇总表 A1');
  await workbench.page.getByText('问题清单', { exact: true }).first().click();
  await workbench.selects('问题清单 A1');
  // The first problem's place, in column E.
  await grid().click({ position: { x: 427, y: 147 } });
  await workbench.selects(SHEET);
});

test('清除标记 takes the marks away', async () => {
  await workbench.press('ClearButton');
  await workbench.pane.getByText(/^已清除标记/).first().waitFor();
});

test('the ribbon brings a closed pane back', async () => {
  await workbench.page.getByRole('button', { name: '关闭面板' }).click();
  await workbench.page.locator('.pane').waitFor({ state: 'hidden' });
  await workbench.press('CheckButton');
  await workbench.page.locator('.pane').waitFor();
});

test('a file of one’s own takes the place of the sample', async () => {
  await workbench.page.locator('input[type=file]').setInputFiles(join(samples, '林业局台账-2022上半年.xlsx'));
  await workbench.page.locator('.file-name', { hasText: /^林业局台账-2022上半年\.xlsx$/ }).waitFor();
  await workbench.page.locator('.grid[aria-busy=false]').waitFor();
  await workbench.press('CheckButton');
  await workbench.pane.getByText(/刚刚校验/).first().waitFor();
  expect(await workbench.pane.getByText('“abc”').count()).toBe(0);
});

test.each([
  ['empty', Buffer.alloc(0), '“台账.xlsx”是空文件'],
  ['no workbook', Buffer.from('日期,类型\n'), '“台账.xlsx”不是 .xlsx 工作簿'],
])('a file that is %s gets its sentence, and the open workbook stays', async (_, buffer, sentence) => {
  await workbench.page.locator('input[type=file]').setInputFiles({ name: '台账.xlsx', mimeType: 'application/octet-stream', buffer });
  await workbench.page.getByText(sentence).waitFor();
  expect(await workbench.page.locator('.file-name').innerText()).toBe('林业局台账-2022上半年.xlsx');
});

test('ribbon and pane follow the language', async () => {
  await workbench.page.getByRole('combobox', { name: '语言' }).selectOption('en');
  await workbench.page.getByRole('button', { name: 'Check', exact: true }).waitFor();
  await workbench.pane.getByRole('tab', { name: 'Summary' }).waitFor();
});

test.each(['ltsc2024', 'm365'])('the whole job runs on %s', async (profile) => {
  await workbench.page.getByRole('combobox', { name: 'Plays' }).selectOption(profile);
  await workbench.page.locator('.grid[aria-busy=false]').waitFor();
  await workbench.press('DraftButton');
  await workbench.selects('Draft A1');
});

test('nothing was asked of another server, and the browser has no complaint', () => {
  expect(workbench.outside).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
