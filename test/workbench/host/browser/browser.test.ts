import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import webpack from 'webpack';
import { findChromium } from '../../../../scripts/findChromium';

// The pane's policy is the add-in's own; office.js sets style attributes.
const PANE = `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src-attr 'unsafe-inline'; connect-src 'self'; base-uri 'none'">
<script src="frame.js"></script><script src="office/office.js"></script><script src="pane.js"></script></head><body></body></html>`;
const SCRIPT = `
  window.log = [];
  Office.onReady().then((info) => { window.info = info; });
  Office.actions.associate('checkWorkbook', async (event) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[event.source.id]];
      await context.sync();
    });
    event.completed();
  });`;

let folder: string;
let server: Server | undefined;
let browser: Browser | undefined;
let page: Page;
let pane: Frame;
const foreign: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  await bundle(join(__dirname, 'page.ts'), folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><body><script src="page.js"></script>');
  writeFileSync(join(folder, 'pane.html'), PANE);
  writeFileSync(join(folder, 'frame.js'), 'window.parent.joinWorkbench(window);');
  writeFileSync(join(folder, 'pane.js'), SCRIPT);
  const office = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
  const started = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.startsWith('/office/') ? join(office, path.slice('/office/'.length)) : join(folder, path === '/' ? 'index.html' : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8');
    createReadStream(file).pipe(response);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const bound = started.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const address = `http://127.0.0.1:${bound.port}/`;
  browser = await chromium.launch(await findChromium());
  page = await browser.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) foreign.push(request.url());
  });
  await page.goto(address);
  const element = await page.waitForSelector('iframe');
  const content = await element.contentFrame();
  if (content === null) throw new Error('The pane has no frame.');
  pane = content;
  await pane.waitForFunction('window.info !== undefined');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('Office.onReady completes with the host, its language, its requirement sets and its theme', async () => {
  expect(await pane.evaluate(`({
    info: { host: window.info.host, platform: window.info.platform },
    language: Office.context.displayLanguage,
    sets: ['1.14', '1.20', '1.21'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    shared: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
    dark: Office.context.officeTheme.bodyBackgroundColor,
  })`)).toEqual({ info: { host: 'Excel', platform: 'Mac' }, language: 'zh-CN', sets: [true, true, false], shared: true, dark: '#1f1f1f' });
});

test('a ribbon button runs its function, which changes the workbook in the page around, and is done at event.completed()', async () => {
  await page.evaluate('window.pane.pressRibbon("CheckButton", "checkWorkbook")');
  expect(await page.evaluate('window.host.workbook.sheets[0].rows[0][0].value')).toBe('CheckButton');
});

test('an edit in the page reaches the add-in as an event of the user', async () => {
  await pane.evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => { window.log.push([event.address, event.triggerSource, event.source]); });
    await context.sync();
  })`);
  await page.evaluate('window.host.user.edit("Sheet1", "B2", "改")');
  await pane.waitForFunction('window.log.length > 0');
  expect(await pane.evaluate('window.log')).toEqual([['B2', 'Unknown', 'Local']]);
});

test('the add-in can ask for its pane, switch ribbon buttons and keep settings in the document', async () => {
  await pane.evaluate(`(async () => {
    await Office.addin.showAsTaskpane();
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'TabHome', controls: [{ id: 'CheckButton', enabled: false }] }] });
    Office.context.document.settings.set('language', 'zh');
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  })()`);
  expect(await page.evaluate(`({ shown: window.host.paneVisible, controls: [...window.host.ribbonControls], settings: [...window.host.workbook.settings] })`)).toEqual({
    shown: true, controls: [['CheckButton', false]], settings: [['language', '"zh"']],
  });
});

test('nothing leaves the page’s own origin', () => {
  expect(foreign).toEqual([]);
});

function bundle(entry: string, path: string): Promise<void> {
  const compiler = webpack({
    mode: 'development', devtool: false, entry, output: { path, filename: 'page.js' }, target: ['web', 'es2020'], resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2020', parser: { syntax: 'typescript' } } } }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
}
