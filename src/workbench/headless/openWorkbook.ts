import { basename } from 'node:path';
import type { Language, LocalText } from '../../model/localText';
import { type StoredWorkbook, WorkbookFileError } from '../host/store';
import { loadXlsx } from '../host/xlsx/loadXlsx';
import { HeadlessError } from './headlessError';
import { missingFile, readBytes } from './readBytes';

const UNREADABLE: Record<WorkbookFileError['code'], (file: string) => LocalText> = {
  missing: missingFile,
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
  const bytes = await readBytes(path, language);
  try {
    return await loadXlsx(bytes);
  } catch (cause) {
    const code = cause instanceof WorkbookFileError ? cause.code : 'damaged';
    throw new HeadlessError(UNREADABLE[code](basename(path)), language, { cause });
  }
}
