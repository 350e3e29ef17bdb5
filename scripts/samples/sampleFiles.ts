import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { flawed } from './flawed';
import { flawedGroup } from './flawedGroup';
import { makeWorkbook } from './makeWorkbook';
import { reproducible } from './reproducible';
import { scenarioA } from './scenarioA';
import { scenarioB } from './scenarioB';
import type { SampleSheet } from './sheet';

const SAMPLES: readonly (readonly [name: string, sheets: () => SampleSheet[]])[] = [
  ['林业局台账-2022上半年.xlsx', scenarioA],
  ['林业局台账-2022上半年-有问题.xlsx', flawed],
  ['林业集团台账-2022年1-9月.xlsx', scenarioB],
  ['林业集团台账-2022年1-9月-有问题.xlsx', flawedGroup],
];

/** File name → bytes, the same each time. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, sheets] of SAMPLES) files.set(name, reproducible(await saveXlsx(makeWorkbook(sheets()))));
  return files;
}
