/** New tracking sheets in a real Chromium: from an empty workbook to a sheet that is filled in, checked and downloaded; by mouse and by keyboard. */
import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { emptyWorkbook } from '../../src/workbench/host';
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

const words = {
  zh: {
    open: '新建台账…', page: '新建台账', search: '查找台账', study: /^学习台账/, asset: /^固定资产台账/, sought: '资产', found: /^找到 \d 个$/, make: '新建 2 个台账', none: '新建台账',
    made: '已新建“学习台账”、“固定资产台账”，请从表头下一行填起', there: /已有：学习台账/, undo: '撤销', undone: /已撤销，删去了新建的“学习台账”、“固定资产台账”/, empty: '工作簿是空的', sample: '打开示例工作簿', ready: '可以校验了', download: '下载结果', menu: '设置',
  },
  en: {
    open: 'New tracking sheets…', page: 'New tracking sheets', search: 'Find a tracker', study: /^学习台账/, asset: /^固定资产台账/, sought: 'asset', found: /^\d found$/, make: 'Make 2 tracking sheets', none: 'Make tracking sheets',
    made: 'Made “学习台账”, “固定资产台账”; begin in the row below the header', there: /There already: 学习台账/, undo: 'Undo', undone: /Undone: the new sheets “学习台账”, “固定资产台账” deleted/, empty: 'The workbook is empty', sample: 'Open the sample', ready: 'Ready to check', download: 'Download result', menu: 'Settings',
  },
};
const bench = useBench();

async function openEmpty(query: string): Promise<OpenWorkbench> {
  const workbench = await bench.open(query);
  await workbench.load('空.xlsx', emptyWorkbook());
  return workbench;
}

describe.each([
  ['zh', 450, 'light'],
  ['en', 320, 'contrast'],
] as const)('in %s, with a pane of %i px, %s', (language, width, theme) => {
  const text = words[language];
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openEmpty(`?language=${language}&width=${width}&theme=${theme}`);
  });
  afterAll(() => workbench.close());

  test('an empty workbook offers them', async () => {
    await workbench.pane.getByRole('heading', { name: text.empty }).waitFor();
    await workbench.pane.getByRole('button', { name: text.open }).click();
    await workbench.pane.getByRole('heading', { name: text.page }).waitFor();
    expect(await workbench.pane.getByRole('button', { name: text.none, exact: true }).isDisabled()).toBe(true);
  });

  test('trackers are found by a word, and picked', async () => {
    await workbench.pane.getByRole('checkbox', { name: text.study }).check();
    await workbench.pane.getByRole('searchbox', { name: text.search }).fill(text.sought);
    await workbench.pane.getByRole('status').filter({ hasText: text.found }).waitFor();
    expect(await workbench.pane.getByRole('checkbox', { name: text.study }).count()).toBe(0);
    await workbench.pane.getByRole('checkbox', { name: text.asset }).check();
    await workbench.pane.getByRole('button', { name: text.make }).waitFor();
  });

  test('nothing is wider than the pane, and nothing keeps anybody out', async () => {
    expect(await workbench.widths()).toEqual([width, width]);
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });

  test('the sheets are made, the first is shown where filling in begins, and a screen reader is told', async () => {
    await workbench.pane.getByRole('button', { name: text.make }).click();
    await workbench.selects('学习台账 A5');
    await workbench.pane.getByRole('status').filter({ hasText: text.made }).waitFor();
  });

  test('the ribbon opens the page again, which knows what is there', async () => {
    await workbench.press('NewSheetsButton');
    expect(await workbench.pane.getByRole('checkbox', { name: text.there }).isDisabled()).toBe(true);
  });

  test('the file has tables, lists and frozen headers', async () => {
    const file = await workbench.download(workbench.page.getByRole('button', { name: text.download }));
    const parts = unzipSync(readFileSync(await file.path()));
    const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(xml('xl/tables/table1.xml')).toContain('ref="A4:M24"');
    expect(xml('xl/worksheets/sheet2.xml')).toMatch(/<dataValidation type="list" sqref="B5:B1048576" [^>]*errorStyle="warning"[^>]*>/);
    expect(xml('xl/worksheets/sheet2.xml')).toMatch(/<pane ySplit="4" [^>]*state="frozen"/);
  });

  test('and they are taken back', async () => {
    await workbench.pane.getByRole('button', { name: text.undo, exact: true }).click();
    await workbench.pane.getByRole('status').filter({ hasText: text.undone }).waitFor();
    expect(await workbench.pane.getByRole('checkbox', { name: text.study }).isEnabled()).toBe(true);
    expect(workbench.complaints).toEqual([]);
  });

  test('instead of them the sample can be opened, ready to be checked', async () => {
    await workbench.load('空.xlsx', emptyWorkbook());
    await workbench.pane.getByRole('button', { name: text.sample }).click();
    await workbench.pane.getByRole('heading', { name: text.ready }).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});

test('the keyboard alone does it all', async () => {
  const workbench = await openEmpty('?language=zh&width=320');
  const { pane, page } = workbench;
  await pane.getByRole('heading', { name: words.zh.empty }).waitFor();
  await pane.getByRole('button', { name: words.zh.menu }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('menuitem', { name: words.zh.open }).waitFor();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: '返回' }).and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('党组织名册');
  await page.keyboard.press('Tab');
  await pane.getByRole('checkbox', { name: /^党组织名册/ }).and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await pane.getByRole('button', { name: '新建 1 个台账' }).and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await workbench.selects('党组织名册 A5');
  await workbench.close();
});
