import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleFiles } from './samples/sampleFiles';

const folder = join(__dirname, '..', 'assets', 'samples');

/** Writes the sample workbooks: `npm run samples`. */
async function makeSamples(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of await sampleFiles()) {
    await writeFile(join(folder, name), bytes);
    console.log(`${name}  ${bytes.length.toLocaleString('en')} bytes`);
  }
}

void makeSamples();
