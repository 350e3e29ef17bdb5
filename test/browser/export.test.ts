/** Out of Excel, in a real Chromium: the menu by mouse and keyboard, what stands on the clipboard, the Word file, and the sheets. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

const words = {
  zh: { draft: '文稿', menu: '导出/复制', rich: '复制（带格式）', plain: '复制（纯文字）', word: '保存为 Word', paragraphs: '每段一行写入工作表', live: '随台账更新的文稿', copied: /已复制全文 [\d,]+ 字，可直接粘贴/, copiedPlain: /已复制全文 [\d,]+ 字（纯文字）/, saved: /已下载“.+党风廉政建设情况通报\.docx”/, wrote: (sheet: string) => `已写入“${sheet}”`, undo: '撤销' },
  en: { draft: 'Draft', menu: 'Export or copy', rich: 'Copy with its look', plain: 'Copy as plain text', word: 'Save as Word file', paragraphs: 'Write a paragraph a row', live: 'Draft that follows the sheets', copied: /Copied the whole text, [\d,]+ characters; paste/, copiedPlain: /Copied the whole text, [\d,]+ characters, as plain text/, saved: /Downloaded “.+党风廉政建设情况通报\.docx”/, wrote: (sheet: string) => `Wrote “${sheet}”`, undo: 'Undo' },
};
const bench = useBench();

describe.each([
  ['zh', 320, 'light'],
  ['en', 450, 'dark'],
] as const)('in %s, with a pane of %i px, %s', (language, width, theme) => {
  const text = words[language];
  let workbench: OpenWorkbench;
  const menu = () => workbench.pane.getByRole('menu', { name: text.menu });
  const open = () => workbench.pane.getByRole('button', { name: text.menu }).click();
  const choose = async (item: string) => {
    await open();
    await menu().getByRole('menuitem', { name: item }).click();
  };
  const clipboard = () =>
    workbench.paneFrame().evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Object.fromEntries(await Promise.all((item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()] as const)));
    });
  beforeAll(async () => {
    workbench = await bench.open(`?language=${language}&width=${width}&theme=${theme}`);
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.check();
    await workbench.pane.getByRole('tab', { name: text.draft, exact: true }).click();
    await workbench.pane.getByRole('article').waitFor();
  });
  afterAll(() => workbench.close());

  test('the menu opens by a key, is walked by arrows, closes by Escape, and gives the focus back', async () => {
    const button = workbench.pane.getByRole('button', { name: text.menu });
    await button.press('Enter');
    await menu().waitFor();
    const focused = () => workbench.paneFrame().evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(text.rich);
    await workbench.page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(text.plain);
    expect(await violations(workbench.paneFrame(), 'wcag')).toEqual([]);
    expect(await workbench.widths()).toEqual([width, width]);
    await workbench.page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a press on the button closes it again', async () => {
    await open();
    await open();
    await menu().waitFor({ state: 'detached' });
  });

  test('the whole text is copied with its look, and as words for programs that take no look', async () => {
    await choose(text.rich);
    await workbench.pane.getByText(text.copied).first().waitFor();
    const copied = await clipboard();
    expect(copied['text/html']).toMatch(/<h1 style="[^"]*text-indent: ?2em[^"]*font-family:[^"]*黑体/);
    expect(copied['text/html']).toContain('仿宋_GB2312');
    expect(copied['text/plain']).toMatch(/党风廉政建设情况通报\n\n\u3000\u30002022年上半年/);
  });

  test('the words alone are copied alone', async () => {
    await choose(text.plain);
    await workbench.pane.getByText(text.copiedPlain).first().waitFor();
    const copied = await clipboard();
    expect(Object.keys(copied)).toEqual(['text/plain']);
    expect(copied['text/plain']).toContain('\n\u3000\u3000一、主要工作开展情况\n');
  });

  test('without the newer clipboard, the old way carries both', async () => {
    await workbench.paneFrame().evaluate(() => {
      for (const name of ['write', 'writeText']) Object.defineProperty(navigator.clipboard, name, { configurable: true, value: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    });
    await choose(text.rich);
    await workbench.pane.getByText(text.copied).first().waitFor();
    const copied = await clipboard();
    expect(copied['text/html']).toMatch(/<h1 style="[^"]*黑体/);
    expect(copied['text/plain']).toMatch(/党风廉政建设情况通报\n\n\u3000\u30002022年上半年/);
  });

  test('the Word file comes as a download, named after the title', async () => {
    await open();
    const download = await workbench.download(menu().getByRole('menuitem', { name: text.word }));
    await workbench.pane.getByText(text.saved).first().waitFor();
    expect(download.suggestedFilename()).toMatch(/^.*2022年上半年党风廉政建设情况通报\.docx$/);
    const document = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml'] ?? new Uint8Array());
    const read = document.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    expect(read).toContain('\n一、主要工作开展情况\n');
    const shown = await workbench.pane.getByRole('article').getByRole('heading').allInnerTexts();
    for (const heading of shown.slice(1)) expect(read).toContain(heading.trim());
  });

  test.each([
    [text.paragraphs, language === 'zh' ? '文稿（每段一行）' : 'Draft, a paragraph a row'],
    [text.live, language === 'zh' ? '文稿（随台账更新）' : 'Draft, live'],
  ])('%s writes its sheet, and it can be taken back', async (item, sheet) => {
    await choose(item);
    await workbench.pane.getByText(text.wrote(sheet)).first().waitFor();
    await workbench.selects(sheet);
    await workbench.pane.getByRole('button', { name: text.undo, exact: true }).first().click();
    await workbench.pane.getByText(text.wrote(sheet)).first().waitFor({ state: 'detached' });
  });

  test('asks no other server, and breaks no rule of the page', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});
