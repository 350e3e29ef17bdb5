/** Bytes of a text file as people have them: UTF-8, what Notepad calls Unicode, or an old Chinese code page. `undefined` where they are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  const wide = wideEncoding(bytes);
  if (wide) return decode(wide, bytes);
  return decode('utf-8', bytes) ?? decode('gb18030', bytes);
}

/** Control characters but for tabs and the ends of lines and pages. */
const CONTROL = /(?![\t-\r])\p{Cc}/u;

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  // What is full of them is a program, a picture or an archive.
  return CONTROL.test(text) ? undefined : text;
}

/** UTF-16 without its mark: line ends, digits and spaces have a zero byte in it, always on the same side; few others (一, 开) have one, on the other. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
