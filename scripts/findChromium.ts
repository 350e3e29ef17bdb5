import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import type Chromium from '@sparticuz/chromium';

export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
}

/** Without a sandbox for containers; the rest keeps the browser itself from calling out. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge', 'chromium.exe', 'chrome.exe', 'msedge.exe'];

/**
 * A Chromium and how to start it: CHROME_PATH, else the first one on the PATH, else the one that the package
 * @sparticuz/chromium carries (Linux only).
 * @throws Error when there is none.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { executablePath: named, args: ARGS };
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return { executablePath: found, args: ARGS };
  }
  if (process.platform === 'linux') {
    const carried = createRequire(join(process.cwd(), 'package.json'))('@sparticuz/chromium') as typeof Chromium; // what its module form exports by default
    return { executablePath: await carried.executablePath(), args: [...new Set([...ARGS, ...carried.args])] };
  }
  throw new Error('No Chromium was found. Install Chromium, Chrome or Edge, or set CHROME_PATH to its program file.');
}
