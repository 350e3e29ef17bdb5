/**
 * `npm run bench:blocking`: how long the pane is kept from drawing and hearing clicks while it works on a sheet of
 * 100 000 rows, in a real Chromium.
 *
 * The pane's page is the one that the workbench serves, opened by itself. Excel is played in a worker, as the real one
 * is in another process, so everything that the page's thread does is the add-in's: engine, React, and what office.js
 * spends on requests and answers. `longest`: the longest task that the browser counted (those of 50 ms and more).
 * `late`: by how much a timer that should fire every 4 ms came late; the longest includes the browser's own tasks
 * between two of ours. `frame`: the longest time between two frames.
 */
import { mkdir } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../scripts/findChromium';
import { runWebpack } from '../scripts/runWebpack.mjs';
import { serveFolder } from '../scripts/staticServer';
import type { Seen } from './blocking/watch';

const ROWS = Number(process.argv[2] ?? 100_000);
const NOW = new Date('2022-07-05T09:30:00+08:00');

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
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(`window.blockingRows = ${ROWS}`);
  await page.addInitScript({ path: join(folder, 'bench/paneHost.js') });
  await page.goto(`${address}taskpane.html`);
  await page.getByRole('button', { name: /^校验 \d+ 个台账/ }).waitFor();
  return page;
}

function line(name: string, { tasks, late, frame, total }: Seen): string {
  const sorted = [...late].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const longest = tasks.reduce((most, task) => (task.ms > most.ms ? task : most), { ms: 0, during: '' });
  const over = (ms: number) => tasks.filter((task) => task.ms > ms).length;
  const ms = (value: number, width = 6) => value.toFixed(0).padStart(width);
  return `${name.padEnd(26)}${ms(total)} ms   longest ${ms(longest.ms)}   over 50: ${String(over(50)).padStart(3)}   over 100: ${String(over(100)).padStart(3)}   late p95 ${at(0.95).toFixed(1).padStart(6)} longest ${ms(at(1))}   frame ${ms(frame)}   ${longest.during}`;
}

async function watched(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => window.blocking.begin());
  await act();
  const seen = await page.evaluate(() => window.blocking.end());
  console.log(`  ${line(name, seen)}`);
  if (process.env['DETAIL']) for (const { ms, during } of seen.tasks) console.log(`      ${ms.toFixed(0).padStart(6)}  ${during}`);
}

const press = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).click();
const free = (page: Page) => page.locator('[role=progressbar][aria-label=进度]').waitFor({ state: 'detached' });

try {
  console.log(`${ROWS} rows; load ${loadavg()[0]?.toFixed(1)}`);
  const page = await openPane();
  await watched(page, '校验 (check and mark)', async () => {
    await press(page, /^校验 \d+ 个台账/);
    await page.getByText('刚刚校验').first().waitFor();
    await free(page);
  });
  console.log('   ', (await page.locator('[aria-pressed]').allInnerTexts()).join(' '));
  await watched(page, 'an edit, followed', async () => {
    await page.evaluate(() => window.blocking.edit('科研经费台账', 'J5000', -1));
    await page.locator('[aria-pressed]').filter({ hasText: '2,001' }).waitFor();
  });
  await page.getByRole('tab', { name: '汇总' }).click();
  await watched(page, '生成汇总表', async () => {
    await press(page, '生成汇总表');
    await page.getByText('已写入').first().waitFor();
  });
  await page.getByRole('tab', { name: '文稿' }).click();
  await watched(page, '生成文稿', async () => {
    await press(page, '生成文稿');
    await page.getByText('“文稿”').first().waitFor();
  });
  await page.getByRole('tab', { name: '校验' }).click();
} finally {
  await browser.close();
  server.close();
}
