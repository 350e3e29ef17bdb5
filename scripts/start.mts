/** `npm start`: builds the workbench, serves it on this machine and shows it in the browser if there is one. */
import { spawn } from 'node:child_process';
import { runWebpack } from './runWebpack.mjs';
import { serveFolder } from './staticServer';

const FIRST_PORT = 3000;
const PORTS = 20;

/** The first free port from 3000 on; PORT names another one to begin with. */
async function serve(folder: string): Promise<string> {
  const first = Number(process.env['PORT'] ?? FIRST_PORT);
  for (let port = first; ; port++) {
    try {
      return (await serveFolder(folder, port)).address;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= first + PORTS) throw error;
    }
  }
}

/** A machine without a browser, or without a desktop, has the printed address. */
function openBrowser(address: string): void {
  if (process.env['CI'] !== undefined || process.env['BROWSER'] === 'none' || !process.stdout.isTTY) return;
  const [command, words]: [string, string[]] = process.platform === 'win32' ? ['cmd', ['/c', 'start', '']] : [process.platform === 'darwin' ? 'open' : 'xdg-open', []];
  spawn(command, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

try {
  console.log('正在构建试用台（首次约需一分钟）… Building the workbench (about a minute the first time)…');
  const address = await serve(await runWebpack({ workbench: true }));
  console.log(`\n  台账通 试用台 · Taizhang workbench\n\n    ${address}\n\n按 Ctrl+C 结束。 Press Ctrl+C to stop.`);
  openBrowser(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
