/** The publishing copy in a real Chromium: rules, preview, exceptions, sheets and the copied text. */
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

const bench = useBench();
let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await bench.open('?language=zh&width=320');
  await workbench.check();
});

const focused = () => workbench.paneFrame().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const preview = () => workbench.pane.getByRole('region', { name: '预览' });
const items = () => workbench.pane.getByRole('region', { name: '隐去内容清单' });

test('the summary leads to it, and figures and names are hidden', async () => {
  await workbench.pane.getByRole('tab', { name: '汇总', exact: true }).click();
  await workbench.pane.getByRole('button', { name: '做成公开件…' }).click();
  await workbench.pane.getByRole('heading', { name: '公开件（脱敏）' }).waitFor();
  await preview().getByText(/党组会议学习/).waitFor();
  expect(await preview().innerText()).toContain('党组会议学习**次');
  await items().getByText(/^将隐去 \d+ 项、\d+ 处$/).waitFor();
});

test('nothing is wider than the pane, and nothing keeps anybody out', async () => {
  expect(await workbench.widths()).toEqual([320, 320]);
  expect(await violations(workbench.paneFrame())).toEqual([]);
});

test('a switch changes the preview at once, from the keyboard, and keeps the focus', async () => {
  const counts = workbench.pane.getByRole('checkbox', { name: '数量（次、人、件等）' });
  await counts.focus();
  await workbench.keys('Space');
  await preview().getByText(/党组会议学习\d+次/).waitFor();
  expect(await counts.isChecked()).toBe(false);
  expect(await counts.evaluate((box) => box === document.activeElement)).toBe(true);
  await workbench.keys('Space');
  await preview().getByText(/党组会议学习\*\*次/).waitFor();
});

test('one item is found and kept as it is', async () => {
  await workbench.pane.getByRole('searchbox', { name: '查找原文、类别或位置' }).fill('第一议题');
  await items().getByRole('button', { name: /^保留：/ }).focus();
  await workbench.keys('Enter');
  await items().getByText(/保留原文/).waitFor();
  expect(await focused()).toMatch(/^隐去：/);
  await items().getByText(/，保留 1 项$/).waitFor();
});

test('a word of one’s own is hidden too', async () => {
  await workbench.pane.getByRole('textbox', { name: '词', exact: true }).fill('筑牢思想');
  await workbench.pane.getByRole('combobox', { name: '类别' }).selectOption('unit');
  await workbench.pane.getByRole('button', { name: '添加' }).click();
  await preview().getByText(/某单位防线/).first().waitFor();
  await workbench.pane.getByRole('button', { name: '删除：筑牢思想' }).click();
  await preview().getByText(/筑牢思想防线/).first().waitFor();
});

test('the sheets that are chosen are written, shown, and taken back', async () => {
  await workbench.pane.getByRole('checkbox', { name: '隐去内容清单（内部留存）' }).check();
  await workbench.pane.getByRole('button', { name: '写入公开件' }).click();
  await workbench.pane.getByText('已写入“文稿（公开）”、“汇总表（公开）”、“隐去内容清单”').first().waitFor();
  expect(await workbench.selected()).toContain('文稿（公开）');
  await workbench.pane.getByRole('button', { name: '撤销' }).click();
  await workbench.pane.getByText(/^已撤销/).first().waitFor();
});

test('what is copied is the copy', async () => {
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.pane.getByRole('button', { name: '导出/复制' }).click();
  // Nothing of it follows the sheets.
  expect(await workbench.pane.getByRole('menuitem').allInnerTexts()).toEqual(['复制（带格式）', '复制（纯文字）', expect.stringContaining('保存为 Word'), expect.stringContaining('每段一行写入工作表')]);
  await workbench.pane.getByRole('menuitem', { name: '复制（纯文字）' }).click();
  await workbench.pane.getByText(/^已复制/).first().waitFor();
  const text = await workbench.paneFrame().evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('党组会议学习**次');
  // 第一议题, which is kept.
  expect(text.match(/[一-鿿]+\d+次/g)).toEqual([expect.stringMatching(/学习\d+次$/)]);
});

test('the browser complained of nothing, and nothing was asked of another address', () => {
  expect([workbench.complaints, workbench.outside]).toEqual([[], []]);
});
