import { ToolError } from '../model/toolError';
import { toolErrorOf } from './hostErrors';

/** Opens a new workbook made of this .xlsx, in a window of its own. @throws ToolError */
export async function openCopy(excel: typeof Excel, file: Uint8Array): Promise<void> {
  try {
    await excel.createWorkbook(base64Of(file));
  } catch (error) {
    const failure = toolErrorOf(error);
    // No sheet is meant where an administrator keeps Excel from opening files.
    throw failure.code === 'PROTECTED-SHEET' ? new ToolError('HOST-FAILED', failure.values, { cause: error }) : failure;
  }
}

/** A call takes some ten thousands of arguments at most. */
const PORTION = 8_192;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += PORTION) text += String.fromCharCode(...bytes.subarray(from, from + PORTION));
  return btoa(text);
}
