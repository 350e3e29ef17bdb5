/** The newcomer's walk through the workbench, in a real Chromium on the genuine office.js. */
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { checkWorkbook, DEFAULT_SETTINGS } from '../../src/app';
import { dayOf } from '../../src/model/day';
import { definitions } from '../../src/workbench/definitions';
import { loadSample, openExcel, SAMPLES } from '../support/openExcel';
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

/** Problems that the engine finds in the sample today, without a browser. */
async function problems(): Promise<number> {
  const { port } = openExcel(await loadSample(SAMPLES.flawed));
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  return (await checkWorkbook(port, definitions, { settings: DEFAULT_SETTINGS, today })).findings.length;
}

const words = {
  zh: { checked: /刚刚校验/, written: /已写入/, undo: '撤销', undone: /已撤销/, summary: '汇总表', charts: '汇总图表', findings: '问题清单', draft: '文稿', download: '下载结果', about: /^单位和报告期/, choice: '文稿', report: '监督检查工作汇报', save: '确定' },
  en: { checked: /checked just now/i, written: /Wrote/, undo: 'Undo', undone: /Undone|Took back|undone/i, summary: 'Summary', charts: 'Charts', findings: 'Findings', draft: 'Draft', download: 'Download result', about: /^Unit and period/, choice: 'Report', report: 'Report on supervision', save: 'OK' },
};

const bench = useBench();

describe.each([
  ['zh', 320],
  ['zh', 450],
  ['en', 320],
  ['en', 450],
] as const)('in %s, with a pane of %i px', (language, width) => {
  const text = words[language];
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await bench.open(`?language=${language}&width=${width}`);
  });
  afterAll(() => workbench.close());

  const fits = async () => expect(await workbench.widths()).toEqual([width, width]);
  const sound = async () => {
    await fits();
    expect(await violations(workbench.paneFrame())).toEqual([]);
  };

  test('the pane is as wide as asked, and nothing in it is wider', fits);

  test('校验 on the ribbon finds every problem, and keeps nobody out', async () => {
    await workbench.press('CheckButton');
    await workbench.pane.getByText(text.checked).first().waitFor();
    const counters = workbench.pane.locator('[aria-pressed]');
    await counters.first().waitFor();
    const counts = await counters.allInnerTexts();
    expect(counts.map((count) => Number(/\d+/.exec(count)?.[0])).reduce((sum, count) => sum + count, 0)).toBe(await problems());
    await sound();
  });

  test('a problem’s place leads to its cell', async () => {
    const place = workbench.pane.getByRole('treeitem').getByRole('button').first();
    const title = (await place.getAttribute('title')) ?? '';
    const cell = await place.innerText();
    await place.click();
    await workbench.selects(/\S/);
    await workbench.page.waitForFunction(([address]) => document.querySelector('.grid [role=status]')?.textContent.includes(` ${address ?? ''}`) === true, [cell.split(/\s+/).at(-1)]);
    const [sheet] = (await workbench.selected()).split(' ');
    expect(title).toContain(sheet);
  });

  test('生成汇总 writes the summary and shows it', async () => {
    await workbench.press('SummaryButton');
    await workbench.pane.getByText(text.written).first().waitFor();
    expect(await workbench.selected()).toMatch(new RegExp(`^${text.summary} A1`));
    await fits();
  });

  test('生成文稿 writes the draft and shows it', async () => {
    await workbench.press('DraftButton');
    await workbench.selects(new RegExp(`^${text.draft} A1`));
    await fits();
  });

  test('undo takes the draft back, and the download has the summary with its figures', async () => {
    const undo = workbench.pane.getByRole('button', { name: text.undo, exact: true });
    await undo.click();
    await workbench.pane.getByText(text.undone).first().waitFor();
    const file = await workbench.download(workbench.page.getByRole('button', { name: text.download }));
    expect(file.suggestedFilename()).toMatch(/-台账通\.xlsx$/);
    const workbook = read(readFileSync(await file.path()), { bookFiles: true });
    expect(workbook.SheetNames.slice(-3)).toEqual([text.summary, text.charts, text.findings]);
    expect(workbook.SheetNames).not.toContain(text.draft);
    const cells = Object.values(workbook.Sheets[text.summary] ?? {}) as { f?: string }[]; // the library types them as anything
    expect(cells.filter(({ f = '' }) => f.includes('COUNTIFS')).length).toBeGreaterThan(10);
  });

  test('another report is chosen where unit and period are, and the draft is that report, which anybody can read', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: text.about }).click();
    await pane.getByRole('combobox', { name: text.choice, exact: true }).selectOption({ label: text.report });
    await pane.getByRole('button', { name: text.save, exact: true }).click();
    await pane.getByText(text.checked).first().waitFor();
    await pane.getByRole('tab', { name: new RegExp(`^${text.draft}`) }).click();
    await pane.getByRole('heading', { name: '2022年上半年监督检查工作汇报' }).waitFor();
    await sound();
  });

  test('nothing was asked of another server, and the browser has no complaint', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});
