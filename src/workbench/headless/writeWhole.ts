import { rename, rm, writeFile } from 'node:fs/promises';
import type { Language } from '../../model/localText';
import { HeadlessError } from './headlessError';
import { systemCode } from './readBytes';

/** Beside its place first, then renamed: a result is whole or not there. @throws HeadlessError */
export async function writeWhole(path: string, content: string | Uint8Array, language: Language): Promise<void> {
  const partial = `${path}.part`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    const code = systemCode(cause);
    throw new HeadlessError({ zh: `写不了 ${path}（${code}）。请检查文件夹是否存在、文件是否正被打开。`, en: `${path} could not be written (${code}). Check that the folder exists and the file is not open.` }, language, { cause });
  }
}
