import { strFromU8, unzipSync } from 'fflate';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';

/** When a file was saved is no part of what it holds. */
const SAVED = /<dcterms:modified[^<]*<\/dcterms:modified>/;

/** The parts of the file that Excel would be given. */
export async function partsOf(workbook: StoredWorkbook): Promise<Record<string, string>> {
  const parts = unzipSync(await saveXlsx(workbook));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes).replace(SAVED, '')]));
}
