import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saveXlsx } from '../src/workbench/host/xlsx/saveXlsx';
import { flawed } from './samples/flawed';
import { makeWorkbook } from './samples/makeWorkbook';
import { scenarioA } from './samples/scenarioA';

const folder = join(__dirname, '..', 'assets', 'samples');

/** Writes the sample workbooks: `npm run samples`. */
async function makeSamples(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const samples: [string, Uint8Array][] = [
    ['林业局台账-2022上半年.xlsx', await saveXlsx(makeWorkbook(scenarioA()))],
    ['林业局台账-2022上半年-有问题.xlsx', await saveXlsx(makeWorkbook(flawed()))],
  ];
  for (const [name, bytes] of samples) {
    await writeFile(join(folder, name), bytes);
    console.log(`${name}  ${bytes.length.toLocaleString('en')} bytes`);
  }
}

void makeSamples();
