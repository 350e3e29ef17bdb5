/** Putting cells right and accepting findings, by mouse and by keyboard, in a pane of the design width. */
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

const bench = useBench();
let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await bench.open('?language=zh&width=320');
  await workbench.check();
});

const count = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0]);
const focused = () => workbench.paneFrame().evaluate(() => [document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName.toLowerCase(), document.activeElement?.textContent.trim().slice(0, 20)]);
const findings = () => workbench.pane.locator('[role="treeitem"][aria-level="2"]');

/** Opens the first finding of a kind. */
async function open(code: string): Promise<void> {
  await workbench.pane.getByLabel('问题类型').selectOption(code);
  await findings().first().focus();
  await workbench.keys('ArrowRight');
  await workbench.pane.locator('[role="treeitem"][aria-level="2"][aria-expanded="true"]').waitFor();
}

describe('fixes', () => {
  test('of one kind are shown before and after, and nothing is wider than the pane', async () => {
    await open('VALUE-UNTIDY');
    const all = workbench.pane.getByRole('button', { name: /^修正全部 \d+ 处/ });
    const many = count(await all.textContent());
    await all.focus();
    await workbench.keys('Enter');
    await workbench.pane.getByRole('heading', { name: '修正预览' }).waitFor();
    await workbench.pane.getByText(`将修正 ${many} 处`, { exact: true }).first().waitFor();
    const table = workbench.pane.getByRole('table', { name: '修正前后对照' });
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['位置', '现值', '改为']);
    expect(Number(await table.getAttribute('aria-rowcount'))).toBeGreaterThan(many);
    expect(await workbench.widths()).toEqual([320, 320]);
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });

  test('leave the keyboard on the line that it came from when nothing is done', async () => {
    expect((await focused())[0]).toBe('button');
    await workbench.keys('Enter');
    await findings().first().waitFor();
    await workbench.paneFrame().waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem');
  });

  test('are written from the keyboard alone, and taken back in one step', async () => {
    await workbench.pane.getByRole('button', { name: /^修正全部 \d+ 处/ }).focus();
    await workbench.keys('Enter');
    await workbench.pane.getByRole('heading', { name: '修正预览' }).waitFor();
    await workbench.paneFrame().waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
    await workbench.keys('Tab');
    expect((await focused())[0]).toBe('table');
    const write = workbench.pane.getByRole('button', { name: /^修正 \d+ 处$/ });
    const many = count(await write.textContent());
    await workbench.keys('Tab');
    expect(await focused()).toEqual(['button', `修正 ${many} 处`]);
    await workbench.keys('Enter');
    await workbench.pane.getByText(`已修正 ${many} 个单元格`).first().waitFor();
    expect(await workbench.pane.getByLabel('问题类型').locator('option[value="VALUE-UNTIDY"]').count()).toBe(0);
    await workbench.pane.getByRole('button', { name: '撤销', exact: true }).click();
    await workbench.pane.getByText('已撤销').first().waitFor();
    await workbench.pane.getByLabel('问题类型').locator('option[value="VALUE-UNTIDY"]').waitFor({ state: 'attached' });
  });
});

describe('exceptions', () => {
  test('ask for a reason and a name before anything is accepted', async () => {
    await open('VALUE-UNTIDY');
    await workbench.pane.getByRole('button', { name: '例外', exact: true }).click();
    const accept = workbench.pane.getByRole('button', { name: '列为例外', exact: true });
    expect(await accept.isDisabled()).toBe(true);
    await workbench.pane.getByLabel('理由').fill('已请示局领导');
    expect(await accept.isDisabled()).toBe(true);
    await workbench.pane.getByLabel('确认人').fill('张三');
    expect([await accept.isDisabled(), await workbench.widths()]).toEqual([false, [320, 320]]);
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });

  test('take all of a kind for the one reason, and are listed with reason, name and day', async () => {
    const scope = workbench.pane.getByLabel('范围');
    await scope.selectOption('workbook');
    const many = count(await scope.locator('option[value="workbook"]').textContent());
    await workbench.pane.getByLabel('理由').press('Enter');
    await workbench.pane.getByText('刚刚校验').first().waitFor();
    const link = workbench.pane.getByRole('button', { name: `另有 ${many} 项已列为例外` });
    await link.click();
    await workbench.pane.getByRole('heading', { name: '例外' }).waitFor();
    const items = workbench.pane.getByRole('listitem');
    expect(await items.count()).toBe(many);
    expect(await items.first().innerText()).toMatch(/理由：已请示局领导\s+张三 · \d{4}年\d{1,2}月\d{1,2}日\s+有效/);
    expect(await workbench.widths()).toEqual([320, 320]);
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });

  test('are taken back one by one', async () => {
    const items = workbench.pane.getByRole('listitem');
    const many = await items.count();
    await items.first().getByRole('button', { name: /^撤回例外/ }).click();
    await workbench.paneFrame().waitForFunction((left) => document.querySelectorAll('li').length === left, many - 1);
  });
});

test('nothing was asked of another server, and the browser has no complaint', () => {
  expect([workbench.outside, workbench.complaints]).toEqual([[], []]);
});
