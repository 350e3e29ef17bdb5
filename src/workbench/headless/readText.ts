import { basename } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { readTextFile, type ParseXml } from '../../app/reconcile';
import type { Language } from '../../model/localText';
import { ToolError } from '../../model/toolError';
import { headlessErrorOf } from './checkFile';
import { readBytes } from './readBytes';

/** The text of a .docx or .txt. @throws HeadlessError with one sentence for a missing, locked, damaged, empty or other file */
export async function readText(path: string, language: Language): Promise<string> {
  const bytes = await readBytes(path, language);
  try {
    return readTextFile(bytes, basename(path), parseXml);
  } catch (error) {
    throw error instanceof ToolError ? headlessErrorOf(error, language) : error;
  }
}

/** As a browser's, but without one. */
export const parseXml: ParseXml = (xml) => {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new SyntaxError(message);
    },
  });
  const { documentElement } = parser.parseFromString(xml, 'text/xml');
  if (!documentElement) throw new SyntaxError('no element');
  return documentElement;
};
