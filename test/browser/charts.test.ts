/** The charts that 生成汇总 makes, as the workbench sketches them and as the downloaded file holds them. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { type OpenWorkbench, useBench } from './openWorkbench';

const bench = useBench();
let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await bench.open('?language=zh&width=320');
});

const strip = () => workbench.page.getByRole('region', { name: '本表的图表' });
const sheetTab = (name: string) => workbench.page.locator('[data-u-comp=slide-tab-bar] [data-id]', { hasText: name });

test('a sheet without charts shows none', async () => {
  expect(await strip().count()).toBe(0);
});

test('生成汇总 makes the charts, and each says what it shows', async () => {
  await workbench.press('SummaryButton');
  await workbench.pane.getByText(/已写入/).first().waitFor();
  await sheetTab('汇总图表').click();
  await strip().waitFor();
  expect(await strip().locator('figcaption').allInnerTexts()).toEqual(['各月学习次数', '各支部集中学习次数', '各月应收与实收租金', '各来源问题整改进度', '各台账问题数'].map((title) => `2022年上半年${title}`));
  expect(await strip().locator('figure').first().locator('li').allInnerTexts()).toEqual(['党组会议学习', '中心组学习', '支部集中学习', '其他学习']);
});

test('the downloaded file has them as real charts', async () => {
  const file = await workbench.download(workbench.page.getByRole('button', { name: '下载结果' }));
  const parts = Object.keys(unzipSync(readFileSync(await file.path())));
  expect(parts.filter((path) => path.startsWith('xl/charts/')).sort()).toEqual([1, 2, 3, 4, 5].map((number) => `xl/charts/chart${number}.xml`));
});

test('undo takes them away', async () => {
  await workbench.pane.getByRole('button', { name: '撤销', exact: true }).click();
  await workbench.pane.getByText(/已撤销/).first().waitFor();
  await strip().waitFor({ state: 'detached' });
});
