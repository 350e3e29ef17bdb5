/** What axe finds in the pane and in the page around it, state by state. */
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

const bench = useBench();

describe.each(['light', 'dark', 'contrast'])('%s', (theme) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await bench.open(`?language=zh&width=320&theme=${theme}`);
  });
  afterAll(() => workbench.close());

  test('the page around the pane', async () => expect(await violations(workbench.page)).toEqual([]));

  test('the pane before anything was checked', async () => expect(await violations(workbench.paneFrame())).toEqual([]));

  test('the list of problems, with one open', async () => {
    await workbench.press('CheckButton');
    await workbench.pane.getByRole('treeitem').nth(1).locator('> div').first().click();
    await workbench.pane.getByRole('treeitem', { expanded: true }).nth(1).waitFor();
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });

  test('the summary, written', async () => {
    await workbench.press('SummaryButton');
    await workbench.pane.getByRole('button', { name: '撤销', exact: true }).waitFor();
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });

  test('the draft', async () => {
    await workbench.pane.getByRole('tab', { name: '文稿', exact: true }).click();
    await workbench.pane.getByText('一、', { exact: false }).first().waitFor();
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });
});
