import type { Server } from 'node:http';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/findChromium';
import { serveFolder } from '../../scripts/staticServer';

/** Longest wait for one step, in milliseconds: a limit against hanging on slow machines, not a measurement. */
const PATIENCE = 60_000;

export interface Bench {
  /** `query`: such as `?language=en&width=320`. */
  open(query: string): Promise<OpenWorkbench>;
  close(): Promise<void>;
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
  press(controlId: string): Promise<void>;
  /** What the page says is selected, such as `学习台账 C12 警示教育`. */
  selected(): Promise<string>;
  close(): Promise<void>;
}

/** Serves the built workbench on a free port and opens it in a real Chromium. */
export async function startBench(): Promise<Bench> {
  const { server, address } = await serveFolder(join(__dirname, '../../out/workbench'), 0);
  const browser = await chromium.launch(await findChromium());
  return {
    open: (query) => openWorkbench(browser, address, query),
    async close() {
      await browser.close();
      await stop(server);
    },
  };
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
  return {
    page,
    pane,
    paneFrame() {
      const frame = page.frames().find((candidate) => candidate.url().includes('/pane.html'));
      if (frame === undefined) throw new Error('There is no pane.');
      return frame;
    },
    outside,
    complaints,
    press: (controlId) => page.locator(`.ribbon [data-control="${controlId}"]`).click(),
    selected: () => page.locator('.grid [role=status]').innerText(),
    close: () => context.close(),
  };
}

const stop = (server: Server): Promise<void> => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
