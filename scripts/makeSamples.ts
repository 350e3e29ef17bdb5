import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saveXlsx } from '../src/workbench/host/xlsx/saveXlsx';
import { flawed } from './samples/flawed';
import { flawedGroup } from './samples/flawedGroup';
import { makeWorkbook } from './samples/makeWorkbook';
import { reproducible } from './samples/reproducible';
import { scenarioA } from './samples/scenarioA';
import { scenarioB } from './samples/scenarioB';
import type { SampleSheet } from './samples/sheet';

const folder = join(__dirname, '..', 'assets', 'samples');

/** Writes the sample workbooks: `npm run samples`. */
async function makeSamples(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const samples: [string, SampleSheet[]][] = [
    ['林业局台账-2022上半年.xlsx', scenarioA()],
    ['林业局台账-2022上半年-有问题.xlsx', flawed()],
    ['林业集团台账-2022年1-9月.xlsx', scenarioB()],
    ['林业集团台账-2022年1-9月-有问题.xlsx', flawedGroup()],
  ];
  for (const [name, sheets] of samples) {
    const bytes = reproducible(await saveXlsx(makeWorkbook(sheets)));
    await writeFile(join(folder, name), bytes);
    console.log(`${name}  ${bytes.length.toLocaleString('en')} bytes`);
  }
}

void makeSamples();
