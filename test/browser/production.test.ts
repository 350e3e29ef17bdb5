/** The folder that goes onto a server: complete, and quiet. The address is the one that globalSetup builds for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/findChromium';
import { serveFolder } from '../../scripts/staticServer';

const folder = join(__dirname, '../../out/addin');
const ORIGIN = 'https://office.example.cn/taizhang';
const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');

describe('the folder', () => {
  test('has every file that the manifest names, and no address of another machine', () => {
    const addresses = [...manifest.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, address = '']) => address).filter((address) => !address.startsWith('http://schemas.microsoft.com/') && !address.startsWith('http://www.w3.org/'));
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
    expect(addresses.filter((address) => !existsSync(join(folder, address.slice(ORIGIN.length))))).toEqual([]);
  });

  test('has office.js as Microsoft ships it, with its licence', () => {
    const shipped = join(__dirname, '../../node_modules/@microsoft/office-js');
    for (const file of ['office.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'excel-web-16.00.js', 'zh-cn/office_strings.js', 'en-us/office_strings.js']) {
      expect(readFileSync(join(folder, 'office', file)).equals(readFileSync(join(shipped, 'dist', file)))).toBe(true);
    }
    expect(existsSync(join(folder, 'office/LICENSE.md'))).toBe(true);
    expect(readFileSync(join(folder, 'licenses.txt'), 'utf8')).toMatch(/^@fluentui\/react-components 9\.[\s\S]*^react-dom 19\./m);
  });

  test('leaves the engine to a script that comes when the pane is drawn', () => {
    const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    // Words that nothing but the reading of rows has.
    const withEngine = readdirSync(join(folder, 'js')).filter((name) => readFileSync(join(folder, 'js', name), 'utf8').includes('制表日期'));
    expect(withEngine.map((name) => html.includes(name))).toEqual([false]);
  });

  test('has the sample that an empty workbook offers', () => {
    expect(readFileSync(join(folder, 'assets/sample.xlsx')).equals(readFileSync(join(__dirname, '../../assets/samples/林业局台账-2022上半年-有问题.xlsx')))).toBe(true);
  });

  test('has nothing of the workbench', () => {
    expect(['index.html', 'pane.html', 'js/frame.js', 'assets/samples'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });
});

describe('the pane’s page in a browser without Excel', () => {
  let server: Server;
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    ({ server, address } = await serveFolder(folder, 0));
    browser = await chromium.launch(await findChromium());
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test('says that it belongs into Excel, and asks no other server', async () => {
    const page = await browser.newPage({ locale: 'zh-CN' });
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) outside.push(request.url());
    });
    await page.goto(`${address}taskpane.html`);
    await page.getByRole('heading', { name: '请在 Excel 中打开' }).waitFor();
    // office.js would frame Microsoft's telemetry here; the page's own policy does not let it.
    expect(outside).toEqual([]);
    await page.close();
  });

  test('says so when office.js can not be had', async () => {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.route('**/office/office.js', (route) => route.abort());
    await page.goto(`${address}taskpane.html`);
    await page.getByRole('heading', { name: '没有连上 Excel' }).waitFor();
    await page.close();
  });

  test('says in Excel that a part is missing when the server lacks the definitions', async () => {
    const built = join(__dirname, '../../out/workbench');
    const workbench = await serveFolder(built, 0);
    const page = await browser.newPage({ locale: 'zh-CN' });
    const [definitions = '', ...others] = readdirSync(join(built, 'js')).filter((name) => readFileSync(join(built, 'js', name), 'utf8').includes('MEET-001'));
    expect(others).toEqual([]);
    await page.route(`**/js/${definitions}`, (route) => route.abort());
    await page.goto(workbench.address);
    const pane = page.frameLocator('.pane iframe');
    await pane.getByRole('alert').getByRole('heading', { name: '加载项没有取全' }).waitFor();
    await pane.getByRole('button', { name: '重新加载' }).waitFor();
    await page.close();
    workbench.server.close();
  });
});
