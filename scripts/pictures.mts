/**
 * `npm run pictures`: draws the pictures of the README and the user guide from the workbench itself, into docs/pictures.
 * `npm run pictures -- all <folder>`: draws every state of the pane, to be looked at: narrow and wide, in both
 * languages, light, dark and in high contrast.
 */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { findChromium } from './findChromium';
import { runWebpack } from './runWebpack.mjs';
import { strings } from '../src/taskpane/strings';
import { beforeChecks, printed, TEXT, type Walk, withFindings, withTexts } from './pictures/states';
import { serveFolder } from './staticServer';

const all = process.argv[2] === 'all';
const folder = (all ? process.argv[3] : process.argv[2]) ?? join(import.meta.dirname, '..', 'docs', 'pictures');
/** The samples are of the first half of 2022. */
const NOW = new Date('2022-07-05T09:30:00+08:00');
/** Bytes; a picture that is larger does not belong in a repository. */
const LARGEST = 300_000;

interface Scene {
  page: Page;
  pane: FrameLocator;
  readonly press: (control: string) => Promise<void>;
  /** The whole page, or one part of it. */
  readonly draw: (name: string, part?: Locator) => Promise<void>;
}

async function draw(picture: string, part: Page | Locator): Promise<void> {
  const path = join(folder, `${picture}.png`);
  await part.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' });
  const { size } = await stat(path);
  if (size > LARGEST) throw new Error(`${picture}.png has ${size} bytes; ${LARGEST} are allowed.`);
  console.log(`${picture}.png  ${Math.round(size / 1000)} kB`);
}

/** One walk through the workbench in one language. */
async function scene(browser: Browser, address: string, query: string, viewport: { width: number; height: number }, walk: (scene: Scene) => Promise<void>): Promise<void> {
  // In high contrast the browser takes the colours as Windows does; the workbench's own switch changes the theme only.
  const forced = query.includes('theme=contrast') ? ({ forcedColors: 'active', colorScheme: 'dark' } as const) : {};
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...forced });
  const page = await context.newPage();
  page.setDefaultTimeout(25_000);
  await page.clock.setFixedTime(NOW);
  await page.goto(address + query);
  await page.locator('.grid[aria-busy=false]').waitFor();
  const pane = page.frameLocator('.pane iframe');
  await pane.getByRole('tab').first().waitFor();
  await walk({
    page,
    pane,
    press: (control) => page.locator(`.ribbon [data-control="${control}"]`).click(),
    draw: async (name, part) => {
      await page.mouse.move(0, 0);
      // The grid is a canvas: nothing in the page tells that it has drawn.
      await page.waitForTimeout(600);
      await draw(name, part ?? page);
    },
  });
  await context.close();
}

const selected = (page: Page, text: RegExp) => page.locator('.grid [role=status]').filter({ hasText: text }).waitFor();

async function enterUnit(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: /单位和报告期/ }).click();
  await pane.getByLabel('单位名称').fill('××林业局');
}

/** Opens the findings of a tracker, if they are not open. */
async function openGroup(pane: FrameLocator, tracker: string): Promise<void> {
  const group = pane.getByRole('treeitem', { level: 1 }).filter({ hasText: tracker });
  if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
}

/** The whole workbench and the states of the pane: one working day. */
async function drawPane({ page, pane, press, draw: shot }: Scene): Promise<void> {
  const frame = page.locator('.pane');
  const window = { width: 1366, height: 768 };
  const tall = { width: 1366, height: 900 };
  await page.setViewportSize(tall);
  await shot('pane-start', frame);

  await enterUnit(pane);
  await shot('pane-period', frame);
  await pane.getByRole('button', { name: '确定', exact: true }).click();

  await press('CheckButton');
  await pane.getByText('刚刚校验').first().waitFor();
  const findings = pane.getByRole('treeitem', { level: 2 });
  await findings.first().getByRole('button').click();
  await selected(page, /\S/);
  await findings.first().locator('> div').first().click();
  await page.setViewportSize(window);
  await shot('workbench');
  await page.setViewportSize(tall);
  await shot('pane-findings', frame);

  await pane.locator('[aria-pressed]').filter({ hasText: '提示' }).click();
  // What was opened stays open; the list shows one fix wherever it begins.
  await openGroup(pane, '学习台账');
  await findings.filter({ hasText: '2022.1.7' }).first().locator('> div').first().click();
  await shot('pane-fix', frame);
  await pane.locator('[aria-pressed]').filter({ hasText: '提示' }).click();

  await pane.getByRole('tab', { name: '汇总' }).click();
  await shot('pane-summary', frame);
  await press('SummaryButton');
  await pane.getByText('已写入').first().waitFor();
  await pane.getByRole('tab', { name: '文稿', exact: true }).click();
  await pane.locator('p [data-sentence]').nth(1).click();
  await shot('pane-sentence', frame);
  await pane.getByRole('tab', { name: '核对文稿' }).click();
  await pane.locator('textarea').fill(TEXT);
  await pane.getByRole('button', { name: '核对文稿' }).click();
  await pane.locator('[data-claim]').nth(1).click();
  await shot('pane-reconcile', frame);

  await pane.getByRole('button', { name: '设置' }).click();
  await shot('pane-settings', frame);
}

/** The sheets that are written: of the workbook without errors, where nearly every figure is a live formula, and then the list of problems. */
async function drawSheets({ page, pane, press, draw: shot }: Scene): Promise<void> {
  const grid = page.locator('.grid');
  await press('SummaryButton');
  await selected(page, /^汇总表 A1/);
  await page.getByText('问题清单', { exact: true }).click();
  await shot('findings', grid);

  await page.getByLabel('示例台账').selectOption({ label: '没有差错的台账（2022年上半年）' });
  await page.locator('.grid[aria-busy=false]').waitFor();
  await pane.getByRole('button', { name: /^校验 \d+ 个台账/ }).waitFor();
  await enterUnit(pane);
  await pane.getByRole('button', { name: '确定', exact: true }).click();
  await press('SummaryButton');
  await selected(page, /^汇总表 A1/);
  // A cell of the column 本期数, to show its formula.
  await page.waitForTimeout(600);
  await grid.click({ position: { x: 455, y: 220 } });
  await selected(page, /^汇总表 D/);
  await shot('summary', grid);
  await press('DraftButton');
  await selected(page, /^文稿 A1/);
  await shot('draft', grid);
}

/** The same in English. */
async function drawEnglish({ page, pane, press, draw: shot }: Scene): Promise<void> {
  await press('CheckButton');
  await pane.getByText(/checked just now/i).first().waitFor();
  const findings = pane.getByRole('treeitem', { level: 2 });
  await findings.first().getByRole('button').click();
  await selected(page, /\S/);
  await findings.first().locator('> div').first().click();
  await shot('workbench-en');
}

/** Every state in one look. */
async function drawStates(browser: Browser, address: string, look: { readonly language: 'zh' | 'en'; readonly width: number; readonly theme: string }, walk: (states: Walk) => Promise<void>): Promise<void> {
  const { language, width, theme } = look;
  await scene(browser, address, `?language=${language}&width=${width}&theme=${theme}`, { width: 1100, height: 900 }, async ({ page, pane, draw: shot }) => {
    const walked: Walk = {
      page,
      pane,
      words: strings[language],
      frame() {
        const frame = page.frames().find((candidate) => candidate.url().includes('/pane.html'));
        if (!frame) throw new Error('There is no pane.');
        return frame;
      },
      shot: (name) => shot(`${language}-${width}-${theme}-${name}`, page.locator('.pane')),
    };
    // One state that cannot be reached need not keep the others from being drawn.
    await walk(walked).catch((error: unknown) => console.log(`${language} ${width} ${theme}: ${String(error)}`));
  });
}

const LOOKS = [
  { language: 'zh', width: 320, theme: 'light' },
  { language: 'zh', width: 450, theme: 'dark' },
  { language: 'en', width: 320, theme: 'contrast' },
  { language: 'en', width: 450, theme: 'light' },
] as const;

const { server, address } = await serveFolder(await runWebpack({ workbench: true }), 0);
const browser = await chromium.launch(await findChromium());
try {
  await mkdir(folder, { recursive: true });
  if (all) {
    for (const look of LOOKS) for (const walk of [beforeChecks, withFindings, withTexts]) await drawStates(browser, address, look, walk);
    await drawStates(browser, address, LOOKS[0], (walk) => printed(walk, folder));
  } else {
    await scene(browser, address, '?language=zh&width=350', { width: 1366, height: 768 }, drawPane);
    await scene(browser, address, '?language=zh', { width: 1720, height: 800 }, drawSheets);
    await scene(browser, address, '?language=en&width=350', { width: 1366, height: 768 }, drawEnglish);
  }
} finally {
  await browser.close();
  server.close();
}
