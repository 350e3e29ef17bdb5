/** From cell to finding, from finding to finding, in a real Chromium: by mouse, by keyboard and by declared keys; what a screen reader is told; WCAG 2.2 AA in every theme. */
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

const words = {
  zh: { card: /^2022年学习登记表 B20 的问题$/, details: '详情', said: /^2022年学习登记表 B20，第 \d+ 项，共 \d+ 项：.*警视教育/, handled: /^已处理 0 \/ (\d+)$/, next: '下一个问题', previous: '上一个问题', walked: /，第 (\d+) 项，共 \d+ 项/, summary: '汇总', figure: /^局长办公会\d/, only: /^只看这 \d+ 行$/, narrowed: /只显示“.+”的 \d+ 行/, all: '显示全部行' },
  en: { card: /^Findings at 2022年学习登记表 B20$/, details: 'Details', said: /^2022年学习登记表 B20, \d+ of \d+: .*警视教育/, handled: /^0 of (\d+) dealt with$/, next: 'Next finding', previous: 'Previous finding', walked: /, (\d+) of \d+: /, summary: 'Summary', figure: /^Director’s office meetings\d/, only: /^Show only these \d+ rows$/, narrowed: /shows only the \d+ rows of “.+”/, all: 'Show all rows' },
};
/** Middle of B20 and of B5 of the sample's first sheet, from the grid's corner in pixels; the first has a word that is not allowed. */
const [B20, B5] = [{ x: 190, y: 447 }, { x: 190, y: 173 }];
const bench = useBench();

describe.each([
  ['zh', 450, 'light'],
  ['en', 320, 'dark'],
] as const)('in %s, with a pane of %i px, %s', (language, width, theme) => {
  const text = words[language];
  let workbench: OpenWorkbench;
  const told = (pattern: RegExp) => workbench.pane.getByRole('status').filter({ hasText: pattern }).waitFor();
  const selectB20 = async () => {
    await workbench.page.locator('.grid-container').click({ position: B20 });
    await workbench.selects('B20');
  };
  beforeAll(async () => {
    workbench = await bench.open(`?language=${language}&width=${width}&theme=${theme}`);
    await workbench.check();
  });
  afterAll(() => workbench.close());

  test('a selected cell’s finding comes up in the pane, is said, and takes no focus', async () => {
    await selectB20();
    const card = workbench.pane.getByRole('region', { name: text.card });
    await card.getByText('警视教育').waitFor();
    await told(text.said);
    expect(await workbench.paneFrame().evaluate(() => document.hasFocus())).toBe(false);
    expect(await violations(workbench.paneFrame(), 'wcag')).toEqual([]);
  });

  test('nothing is wider than the pane', async () => {
    expect(await workbench.widths()).toEqual([width, width]);
  });

  test('it goes with the selection, and comes back beside the summary', async () => {
    await workbench.page.locator('.grid-container').click({ position: B5 });
    await workbench.pane.getByRole('region', { name: text.card }).waitFor({ state: 'detached' });
    await workbench.pane.getByRole('tab', { name: text.summary }).click();
    await selectB20();
    await workbench.pane.getByRole('region', { name: text.card }).waitFor();
    expect(await violations(workbench.paneFrame(), 'wcag')).toEqual([]);
  });

  test('its details open in the list, at their beginning', async () => {
    await workbench.pane.getByRole('region', { name: text.card }).getByRole('button', { name: text.details }).click();
    const item = workbench.pane.getByRole('treeitem', { level: 2, expanded: true });
    await item.getByText('警视教育').first().waitFor();
    await workbench.pane.getByRole('region', { name: text.card }).waitFor({ state: 'detached' });
    const list = await workbench.pane.getByRole('tree').boundingBox();
    const line = await item.boundingBox();
    expect(Math.abs((line?.y ?? 0) - (list?.y ?? 0))).toBeLessThan(8);
  });

  test('how far the findings are dealt with is shown', async () => {
    const shown = await workbench.pane.getByText(text.handled).innerText();
    expect(Number(text.handled.exec(shown)?.[1])).toBeGreaterThan(50);
  });

  test('declared keys walk from cell to cell while the sheet has the focus', async () => {
    await selectB20();
    await workbench.page.keyboard.press('Control+Shift+Alt+KeyN');
    await workbench.page.locator('.grid [role=status]').filter({ hasNotText: 'B20' }).waitFor();
    const there = await workbench.selected();
    await told(new RegExp(there.split(' ').slice(0, 2).join(' ')));
    await workbench.page.keyboard.press('Control+Shift+Alt+KeyP');
    await workbench.selects('B20');
  });

  test('F8 walks in the pane: the focus stays in the list, on the finding that is open', async () => {
    const { pane, page } = workbench;
    await pane.getByRole('treeitem', { level: 2, expanded: true }).focus();
    for (const key of ['F8', 'F8', 'F8', 'Shift+F8']) {
      const before = await workbench.selected();
      await page.keyboard.press(key);
      await page.locator('.grid [role=status]').filter({ hasNotText: before }).waitFor();
    }
    await pane.getByRole('treeitem', { level: 2, expanded: true }).and(pane.locator(':focus')).waitFor();
    expect(await violations(workbench.paneFrame(), 'wcag')).toEqual([]);
  });

  test('the focus is seen', async () => {
    const outline = await workbench.pane.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 2px');
  });

  test('buttons do what the keys do', async () => {
    const before = await workbench.selected();
    await workbench.pane.getByRole('button', { name: text.next }).click();
    await workbench.page.locator('.grid [role=status]').filter({ hasNotText: before }).waitFor();
    await workbench.pane.getByRole('button', { name: text.previous }).click();
    await workbench.selects(before);
  });

  test('a figure’s rows are cut out of the sheet on demand, and all rows come back', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: text.summary }).click();
    expect(await pane.getByRole('button', { name: text.only }).count()).toBe(0);
    await pane.getByRole('listitem').filter({ hasText: text.figure }).getByRole('button').click();
    await pane.getByRole('button', { name: text.only }).click();
    await told(text.narrowed);
    expect(await pane.getByRole('button', { name: text.only }).count()).toBe(0);
    expect(await violations(workbench.paneFrame(), 'wcag')).toEqual([]);
    await pane.getByRole('button', { name: text.all }).click();
    await pane.getByRole('status').filter({ hasText: text.narrowed }).waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: text.only }).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});
