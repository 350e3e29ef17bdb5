import { readFile } from 'node:fs/promises';
import type { Language, LocalText } from '../../model/localText';
import { HeadlessError } from './headlessError';

/** A file as it lies on the disk. @throws HeadlessError with one sentence for a missing or locked file, or a folder */
export async function readBytes(path: string, language: Language): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new HeadlessError(unreadable(systemCode(cause), path), language, { cause });
  }
}

/** The operating system's own word for a failure: ENOENT, EACCES … */
export function systemCode(error: unknown): string {
  // By form, not by class: the error may come from another realm.
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

export const missingFile = (path: string): LocalText => ({ zh: `找不到文件 ${path}。请检查路径和文件名。`, en: `${path} is not there. Check the path and the name.` });

function unreadable(code: string, path: string): LocalText {
  if (code === 'ENOENT') return missingFile(path);
  if (code === 'EISDIR') return { zh: `${path} 是文件夹，不是文件。请给出文件的路径。`, en: `${path} is a folder, not a file. Give the path of a file.` };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    return { zh: `${path} 被锁定或无权读取。请关闭正在使用它的程序，或检查文件权限。`, en: `${path} is locked or may not be read. Close the program that uses it, or check its permissions.` };
  }
  return { zh: `读取 ${path} 失败（${code}）。请把它复制到本机磁盘再试。`, en: `${path} could not be read (${code}). Copy it to a local disk and try again.` };
}
