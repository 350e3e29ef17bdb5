import { ToolError } from '../../../model/toolError';
import { decodeText } from './decodeText';
import { readDocx } from './readDocx';
import { soundText } from './soundText';
import type { ParseXml } from './xml';

/** First bytes of what comes in the place of a text. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Word's old form, and the form that Word gives to a file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/**
 * The text of a .docx or a text file, known by what is in it and not by its name. A text file's characters are kept as
 * they are, but for the mark of its encoding.
 * @throws ToolError FILE-EMPTY, FILE-OLD, FILE-LOCKED, FILE-KIND, FILE-DAMAGED, TEXT-EMPTY, TEXT-LONG
 */
export function readTextFile(bytes: Uint8Array, file: string, parseXml: ParseXml): string {
  const beginsWith = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new ToolError('FILE-EMPTY', { file });
  if (beginsWith(ZIP)) return soundText(readDocx(bytes, file, parseXml));
  if (beginsWith(COMPOUND)) throw new ToolError(holdsName(bytes, 'EncryptedPackage') ? 'FILE-LOCKED' : holdsName(bytes, 'WordDocument') ? 'FILE-OLD' : 'FILE-KIND', { file });
  if (beginsWith(PDF) || beginsWith(RTF)) throw new ToolError('FILE-KIND', { file });
  const text = decodeText(bytes);
  // Half an archive, or what was never one: its name says what it should have been.
  if (text === undefined) throw new ToolError(/\.(docx|txt)$/i.test(file) ? 'FILE-DAMAGED' : 'FILE-KIND', { file });
  if (/\.docx$/i.test(file)) throw new ToolError('FILE-DAMAGED', { file });
  return soundText(text);
}

/** Names within a compound file are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from({ length: name.length }, (_, index) => [name.charCodeAt(index), 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
