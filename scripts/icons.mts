/**
 * Draws assets/icons/*.svg at every size that Office asks for. The pictures are committed; run this
 * (`npm run icons`) after changing a drawing. Needs a Chromium, found as the browser tests find theirs.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './findChromium';

/** Pixels: "Design icons for add-in commands". */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const folder = join(import.meta.dirname, '../assets/icons');

const browser = await chromium.launch(await findChromium());
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const drawing = readFileSync(join(folder, file)).toString('base64');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`);
    writeFileSync(join(folder, `${basename(file, '.svg')}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
