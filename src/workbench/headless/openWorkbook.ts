import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language, LocalText } from '../../model/localText';
import { type StoredWorkbook, WorkbookFileError } from '../host/store';
import { loadXlsx } from '../host/xlsx/loadXlsx';
import { HeadlessError } from './headlessError';

const UNREADABLE: Record<WorkbookFileError['code'], (file: string) => LocalText> = {
  missing: (file) => ({ zh: `找不到文件 ${file}。请检查路径和文件名。`, en: `${file} is not there. Check the path and the name.` }),
  empty: (file) => ({ zh: `${file} 是空文件（0 字节）。请换用完好的工作簿。`, en: `${file} is empty (0 bytes). Use an intact workbook.` }),
  'not-xlsx': (file) => ({
    zh: `${file} 不是 .xlsx 工作簿。请在 Excel 中另存为“Excel 工作簿 (*.xlsx)”后再试。`,
    en: `${file} is not an .xlsx workbook. Save it in Excel as “Excel Workbook (*.xlsx)” and try again.`,
  }),
  encrypted: (file) => ({ zh: `${file} 设有打开密码，读不了。请在 Excel 中取消密码后另存一份再试。`, en: `${file} is locked with a password. Save a copy without the password in Excel and try again.` }),
  damaged: (file) => ({ zh: `${file} 已损坏，读不了。请在 Excel 中用“打开并修复”另存一份再试。`, en: `${file} is damaged. Use “Open and Repair” in Excel, save a copy and try again.` }),
};

/** @throws HeadlessError with the sentence for a missing, locked, damaged, empty or non-xlsx file. */
export async function openWorkbook(path: string, language: Language): Promise<StoredWorkbook> {
  const name = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new HeadlessError(unreadable(systemCode(cause), path), language, { cause });
  }
  try {
    return await loadXlsx(bytes);
  } catch (cause) {
    const code = cause instanceof WorkbookFileError ? cause.code : 'damaged';
    throw new HeadlessError(UNREADABLE[code](name), language, { cause });
  }
}

/** The operating system's own word for a failure: ENOENT, EACCES … */
export function systemCode(error: unknown): string {
  // By form, not by class: the error may come from another realm.
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** Why the operating system does not hand a file over. */
export function unreadable(code: string, path: string): LocalText {
  if (code === 'ENOENT') return UNREADABLE.missing(path);
  if (code === 'EISDIR') return { zh: `${path} 是文件夹，不是文件。`, en: `${path} is a folder, not a file.` };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    return { zh: `${path} 被锁定或无权读取。请关闭正在使用它的程序，或检查文件权限。`, en: `${path} is locked or may not be read. Close the program that uses it, or check its permissions.` };
  }
  return { zh: `读取 ${path} 失败（${code}）。`, en: `${path} could not be read (${code}).` };
}
