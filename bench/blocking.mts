/**
 * `npm run bench:blocking [rows [every]]`: how long the pane is kept from drawing and hearing clicks while it works on a sheet
 * of 100 000 rows, one in ten of them with a fault, in a real Chromium.
 *
 * The pane's page is the one that ships, opened by itself. Excel is played in a worker, as the real one is in another
 * process, so everything that the page's thread does is the add-in's: engine, React, and what office.js spends on
 * requests and answers. What is counted are the tasks of that thread as Chromium itself records them, by their time on
 * the processor, so that whatever else runs on the machine does not count; the longest by the clock stands beside it.
 * Last, cancel is pressed at moments spread over each piece of work: milliseconds until the pane is free again.
 */
import { mkdir } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../scripts/findChromium';
import { runWebpack } from '../scripts/runWebpack.mjs';
import { serveFolder } from '../scripts/staticServer';
import { DOING, type Task, tasksOf, TRACED } from './blocking/tasks';

const ROWS = Number(process.argv[2] ?? 100_000);
const EVERY = Number(process.argv[3] ?? 10);
const CANCELS = 8;
/** Milliseconds by which each cancel comes later than the one before. */
const LATER = 200;

const here = import.meta.dirname;
const folder = join(here, '../.cache/blocking');

async function prepare(): Promise<string> {
  await runWebpack({ workbench: true, output: folder });
  await mkdir(join(folder, 'bench'), { recursive: true });
  await build({ entryPoints: ['hostWorker', 'paneHost'].map((name) => join(here, `blocking/${name}.ts`)), outdir: join(folder, 'bench'), bundle: true, format: 'iife', logLevel: 'error' });
  return folder;
}

const { server, address } = await serveFolder(await prepare(), 0);
const browser = await chromium.launch(await findChromium());

async function openPane(): Promise<Page> {
  // The pane's content-security policy lets nothing in, and the worker is not the pane's.
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => console.log(`error in the page: ${error.message}`));
  await page.addInitScript(`window.blocking = { rows: ${ROWS}, every: ${EVERY} }`);
  await page.addInitScript({ path: join(folder, 'bench/paneHost.js') });
  await page.goto(`${address}taskpane.html`);
  await page.getByRole('button', { name: /^校验 \d+ 个台账/ }).waitFor();
  return page;
}

const press = (page: Page, name: RegExp | string) => page.getByRole('button', { name, exact: true }).click();
const free = (page: Page) => page.locator('[role=progressbar][aria-label=进度]').waitFor({ state: 'detached' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

async function traced(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  await browser.startTracing(page, { categories: TRACED });
  await page.evaluate((mark) => performance.mark(mark), DOING);
  const begin = Date.now();
  await act();
  const total = Date.now() - begin;
  const tasks = tasksOf(await browser.stopTracing());
  console.log(`  ${line(name, total, tasks)}`);
  if (process.env['DETAIL']) for (const { cpu, wall, during } of tasks) if (cpu > 30) console.log(`      ${cpu.toFixed(0).padStart(6)} (${wall.toFixed(0)})  ${during}`);
}

function line(name: string, total: number, tasks: readonly Task[]): string {
  const sorted = tasks.map(({ cpu }) => cpu).filter((cpu) => cpu >= 1).sort((a, b) => a - b);
  const ms = (value: number) => value.toFixed(0).padStart(5);
  const over = (limit: number) => String(sorted.filter((cpu) => cpu > limit).length).padStart(3);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const wall = Math.max(0, ...tasks.map((task) => task.wall));
  return `${name.padEnd(22)}${ms(total)} ms  longest task ${ms(sorted.at(-1) ?? 0)} (by the clock ${ms(wall)})  p95 ${ms(p95)}  over 50 ms ${over(50)}  over 100 ms ${over(100)}`;
}

/** Begins the work again and again, and presses cancel a little later each time. */
async function cancelled(page: Page, name: string, view: string, button: RegExp | string): Promise<void> {
  await tab(page, view);
  const took: string[] = [];
  for (let attempt = 0; attempt < CANCELS; attempt++) {
    await press(page, button);
    const cancel = page.getByRole('button', { name: '取消' });
    await cancel.waitFor();
    await page.waitForTimeout(attempt * LATER);
    if (!(await cancel.isVisible())) break;
    const ms = await page.evaluate(async () => {
      const begin = performance.now();
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '取消')?.click();
      while (document.querySelector('[role=progressbar][aria-label=进度]')) await new Promise(requestAnimationFrame);
      return performance.now() - begin;
    });
    const said = await page.getByText(/已取消|已写入/).first().innerText();
    took.push(`${ms.toFixed(0)}${said.includes('已取消') ? '' : ' (too late)'}`);
  }
  console.log(`    ${name.padEnd(10)}${took.join(', ')}`);
}

try {
  console.log(`${ROWS} rows, a fault in one of ${EVERY}; ${CANCELS} cancels each; load of the machine ${loadavg()[0]?.toFixed(1)}`);
  const page = await openPane();
  await traced(page, 'check and mark', async () => {
    await press(page, /^校验 \d+ 个台账/);
    await page.getByText('刚刚校验').first().waitFor();
    await free(page);
  });
  await traced(page, 'an edit, followed', async () => {
    const before = await page.locator('[aria-pressed]').first().innerText();
    await page.evaluate(() => window.userEdits('科研经费台账', 'B5001', '昨天'));
    await page.locator('[aria-pressed]').first().filter({ hasNotText: before }).waitFor();
    await page.waitForTimeout(500);
  });
  await tab(page, '汇总');
  await traced(page, 'summary and findings', async () => {
    await press(page, '生成汇总表');
    await page.getByText('已写入').first().waitFor();
  });
  await tab(page, '文稿');
  await traced(page, 'draft', async () => {
    await press(page, '生成文稿');
    await page.getByText('“文稿”').first().waitFor();
  });
  await tab(page, '校验');

  console.log('  cancel pressed at moments spread over the work: milliseconds until the pane is free');
  await cancelled(page, 'check', '校验', /^重新校验 \d+ 个台账/);
  await cancelled(page, 'summary', '汇总', '生成汇总表');
  await cancelled(page, 'draft', '文稿', '生成文稿');
} finally {
  await browser.close();
  server.close();
}
