import type { Server } from 'node:http';
import { join } from 'node:path';
import { chromium, type Browser, type Download, type Frame, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/findChromium';
import { serveFolder } from '../../scripts/staticServer';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';

/** Longest wait for one step, in milliseconds: a limit against hanging on slow machines, not a measurement. */
const PATIENCE = 60_000;

export interface Bench {
  /** `query`: such as `?language=en&width=320`. */
  open(query: string): Promise<OpenWorkbench>;
}

export interface OpenWorkbench {
  page: Page;
  /** The task pane in its frame. */
  pane: FrameLocator;
  paneFrame(): Frame;
  /** Addresses asked for that are not of the page's own origin. */
  outside: readonly string[];
  /** Errors and broken content-security rules that the browser told of. */
  complaints: readonly string[];
  /** Presses a button of the ribbon. */
  press(controlId: string): Promise<void>;
  /** Presses keys one after the other. */
  keys(...keys: readonly string[]): Promise<void>;
  /** Presses 校验, and waits for the first finding. */
  check(): Promise<void>;
  /** Puts a workbook in the place of the one that is open. */
  load(name: string, workbook: StoredWorkbook): Promise<void>;
  /** The file that a button gives. */
  download(button: Locator): Promise<Download>;
  /** What the page says is selected, such as `学习台账 C12 警示教育`. */
  selected(): Promise<string>;
  /** Waits until what is selected has these words. */
  selects(words: string | RegExp): Promise<void>;
  /** Of the pane, and of what stands in it; in pixels. */
  widths(): Promise<[pane: number, content: number]>;
  close(): Promise<void>;
}

/** For the tests of one file: the built workbench served on a free port, and a real Chromium to open it in. */
export function useBench(): Bench {
  let served: { readonly server: Server; readonly address: string };
  let browser: Browser;
  beforeAll(async () => {
    served = await serveFolder(join(__dirname, '../../out/workbench'), 0);
    browser = await chromium.launch(await findChromium());
  });
  afterAll(async () => {
    await browser.close();
    await stop(served.server);
  });
  return { open: (query) => openWorkbench(browser, served.address, query) };
}

async function openWorkbench(browser: Browser, address: string, query: string): Promise<OpenWorkbench> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    // Univer's own word when one of its grids is taken away while it draws.
    if (!error.message.includes('[LocaleService]: Locale not initialized')) complaints.push(error.message);
  });
  await page.goto(address + query);
  await page.locator('.grid[aria-busy=false]').waitFor();
  const pane = page.frameLocator('.pane iframe');
  await pane.getByRole('tab').first().waitFor();
  const paneFrame = () => {
    const frame = page.frames().find((candidate) => candidate.url().includes('/pane.html'));
    if (frame === undefined) throw new Error('There is no pane.');
    return frame;
  };
  const press = (controlId: string) => page.locator(`.ribbon [data-control="${controlId}"]`).click();
  const selection = page.locator('.grid [role=status]');
  return {
    page,
    pane,
    paneFrame,
    outside,
    complaints,
    press,
    async keys(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async check() {
      await press('CheckButton');
      await pane.getByRole('treeitem', { level: 2 }).first().waitFor();
    },
    load: async (name, workbook) =>
      page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(await saveXlsx(workbook)) }),
    async download(button) {
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return file;
    },
    selected: () => selection.innerText(),
    selects: (words) => selection.filter({ hasText: words }).waitFor(),
    widths: () => paneFrame().evaluate((): [number, number] => [window.innerWidth, document.documentElement.scrollWidth]),
    close: () => context.close(),
  };
}

const stop = (server: Server): Promise<void> => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
