import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { definitions } from '../src/workbench/definitions';
import { trackerPages } from './docs/trackerPages';

const folder = join(__dirname, '..', 'docs', 'trackers');

/** Writes a page for each tracker, and takes away those of trackers that are no more: `npm run docs`. */
async function makeDocs(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pages = trackerPages(definitions);
  for (const name of await readdir(folder)) if (!pages.has(name)) await rm(join(folder, name));
  for (const [name, text] of pages) await writeFile(join(folder, name), text);
  console.log(`docs/trackers: ${pages.size} pages`);
}

void makeDocs();
