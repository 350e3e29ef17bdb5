/** A finished text from the box to its rows and onto a sheet, in a real Chromium on the genuine office.js. */
import type { FrameLocator } from 'playwright-core';
import { RIGHT, WRONG } from '../app/reconcile/texts';
import { docxOf, paragraph } from '../app/reconcile/docxOf';
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

/** Of the sample with problems: one figure right, one wrong, and one that nobody knows. */
const TEXT = ['一、民主决策', '召开党组会议13次，局长办公会议99次。', '二、绿化', '栽植油茶苗木3万株。'].join('\n');

const bench = useBench();

const mark = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });
const primary = (pane: FrameLocator, name: RegExp) => pane.locator('footer').getByRole('button', { name });

async function put(workbench: OpenWorkbench, text: string): Promise<void> {
  const { pane } = workbench;
  await workbench.press('ReconcileButton');
  await pane.getByRole('textbox', { name: '文稿' }).fill(text);
  await primary(pane, /核对文稿/).click();
  await pane.locator('[data-claim]').first().waitFor();
}

describe('by mouse, with a pane of 320 px', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await bench.open('?language=zh&width=320');
  });
  afterAll(() => workbench.close());

  test('the ribbon opens the box, and the text is checked together with the workbook', async () => {
    await put(workbench, TEXT);
    expect(await workbench.pane.getByText(/^共 3 个数字/).innerText()).toBe('共 3 个数字，1 处不符，1 处无法对应');
    await mark(workbench.pane, '13次，一致').waitFor();
    await mark(workbench.pane, '99次，不一致').waitFor();
    await mark(workbench.pane, '3万株，无法对应').waitFor();
  });

  test('nothing is wider than the pane', async () => {
    expect(await workbench.widths()).toEqual([320, 320]);
  });

  test('a filter leaves its figures', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: '不一致 1' }).click();
    await expect(pane.locator('[data-claim]').count()).resolves.toBe(1);
    await pane.getByRole('button', { name: '不一致 1' }).click();
    await pane.getByRole('button', { name: '清单' }).click();
    expect(await pane.getByRole('treeitem').count()).toBe(3);
    await pane.getByRole('button', { name: '全文' }).click();
  });

  test('a wrong figure leads to its rows, and the sheet can be cut down to them', async () => {
    const { pane } = workbench;
    await mark(pane, '99次，不一致').click();
    const card = pane.getByRole('group', { name: '99次，不一致' });
    await card.getByText('局长办公会', { exact: false }).first().waitFor();
    await card.getByRole('button', { name: /^定位到/ }).click();
    await workbench.selects(/^会议台账 A\d+/);
    await card.getByRole('button', { name: /^只看这/ }).click();
    await pane.getByText(/“会议台账”只显示/).waitFor();
    await pane.getByRole('button', { name: '显示全部行' }).click();
    await pane.getByText(/“会议台账”只显示/).waitFor({ state: 'detached' });
  });

  test('a phrase that nobody knew is bound by hand, and let go again', async () => {
    const { pane } = workbench;
    await mark(pane, '3万株，无法对应').click();
    const card = pane.getByRole('group', { name: '3万株，无法对应' });
    await card.getByRole('searchbox', { name: '查找指标' }).fill('资产原值');
    await card.getByRole('button', { name: /^资产原值/ }).first().click();
    const bound = pane.getByRole('group', { name: /^3万株，/ });
    await bound.getByText('由人工对应', { exact: false }).waitFor();
    await bound.getByRole('button', { name: '取消对应' }).click();
    await mark(pane, '3万株，无法对应').waitFor();
  });

  test('a phrase that counts nothing is left out, and can come back', async () => {
    const { pane } = workbench;
    await pane.getByRole('group', { name: '3万株，无法对应' }).getByRole('button', { name: '不是指标' }).click();
    await pane.getByText(/^共 2 个数字/).waitFor();
    await pane.getByRole('button', { name: '已标为不是指标的说法 1 种' }).click();
    await pane.getByRole('button', { name: /^恢复/ }).click();
    await pane.getByText(/^共 3 个数字/).waitFor();
  });

  test('the results are written to a sheet, and taken back', async () => {
    const { pane } = workbench;
    await primary(pane, /写入核对结果表/).click();
    await workbench.selects(/^核对结果 A1/);
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText(/已撤销/).first().waitFor();
  });

  test('another text begins with this one in the box', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: '换一份' }).click();
    expect(await pane.getByRole('textbox', { name: '文稿' }).inputValue()).toBe(TEXT);
  });

  test('a Word file is read in the browser', async () => {
    const { pane } = workbench;
    const buffer = Buffer.from(docxOf({ body: TEXT.split('\n').map((line) => paragraph(line)).join('') }));
    await pane.locator('input[type=file]').setInputFiles({ name: '半年报告.docx', mimeType: 'application/octet-stream', buffer });
    await pane.getByText(/^半年报告\.docx/).waitFor();
    await mark(pane, '99次，不一致').waitFor();
    await pane.getByRole('button', { name: '换一份' }).click();
    await pane.locator('input[type=file]').setInputFiles({ name: '坏.docx', mimeType: 'application/octet-stream', buffer: buffer.subarray(0, 200) });
    await pane.getByText('“坏.docx”已损坏，读不了。', { exact: true }).waitFor();
  });

  test('the browser has no complaint, and nothing was asked of another server', () => {
    expect([workbench.complaints, workbench.outside]).toEqual([[], []]);
  });
});

test('by keyboard: F8 goes to what is wrong, arrows from figure to figure, Enter opens, Escape comes back', async () => {
  const workbench = await bench.open('?language=zh&width=320');
  const { pane, page } = workbench;
  await put(workbench, TEXT);
  const focused = () => workbench.paneFrame().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await pane.locator('[data-claim][tabindex="0"]').focus();
  expect(await focused()).toBe('13次，一致');
  await page.keyboard.press('F8');
  await pane.getByRole('group', { name: '99次，不一致' }).waitFor();
  expect(await focused()).toBe('99次，不一致');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('3万株，无法对应');
  await page.keyboard.press('Enter');
  await pane.getByRole('searchbox', { name: '查找指标' }).focus();
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('3万株，无法对应');
  await page.keyboard.press('Escape');
  await pane.getByRole('searchbox', { name: '查找指标' }).waitFor({ state: 'detached' });
  await workbench.close();
});

test('a long text is drawn as far as it is seen, and answers at once', async () => {
  const workbench = await bench.open('?language=zh&width=320');
  const { pane, page } = workbench;
  const long = Array.from({ length: 60 }, () => RIGHT).join('\n');
  await put(workbench, long);
  await pane.getByText(/^共 660 个数字/).waitFor();
  expect(await pane.locator('[data-claim]').count()).toBeLessThan(120);
  await pane.getByRole('button', { name: '清单' }).click();
  await pane.locator('[data-claim][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await workbench.paneFrame().waitForFunction(() => document.activeElement?.getAttribute('aria-posinset') === '660');
  expect(await pane.getByRole('treeitem').count()).toBeLessThan(60);
  await workbench.close();
});

describe.each(['light', 'dark', 'contrast'])('%s', (theme) => {
  test('axe has nothing to say of box, text, card, search and list', async () => {
    const workbench = await bench.open(`?language=zh&width=320&theme=${theme}`);
    const { pane } = workbench;
    await workbench.press('ReconcileButton');
    await pane.getByRole('textbox', { name: '文稿' }).waitFor();
    expect(await violations(workbench.paneFrame(), 'wcag')).toEqual([]);
    await put(workbench, WRONG);
    await mark(pane, '3万株，无法对应').click();
    await pane.getByRole('searchbox', { name: '查找指标' }).fill('党组');
    expect(await violations(workbench.paneFrame(), 'wcag')).toEqual([]);
    await pane.getByRole('button', { name: '清单' }).click();
    await pane.getByRole('treeitem', { expanded: true }).waitFor();
    expect(await violations(workbench.paneFrame(), 'wcag')).toEqual([]);
    await workbench.close();
  });
});
