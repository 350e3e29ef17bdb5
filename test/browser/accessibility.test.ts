/** What axe finds in the pane and in the page around it, state by state. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { startBench, type Bench, type OpenWorkbench } from './openWorkbench';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical violations as `rule: element`. The grid is another project's, and is left out. */
async function violations(where: Page | Frame): Promise<string[]> {
  await where.evaluate(source);
  return where.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe }; // put there by the line above
    const { violations: found } = await runner.run({ exclude: [['iframe'], ['.grid-container']] }, { resultTypes: ['violations'] });
    return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

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
    await workbench.pane.getByRole('tab', { name: '文稿' }).click();
    await workbench.pane.getByText('一、', { exact: false }).first().waitFor();
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });
});
