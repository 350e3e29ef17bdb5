const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** 1 January 1980, midnight: the first moment that a zip file knows. */
const FIRST_DAY = 0x00210000;

/** The zip file with the first possible time on each of its parts, in place. @throws RangeError where it is no zip file */
export function withoutDates(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('The directory of the zip file is damaged.');
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
