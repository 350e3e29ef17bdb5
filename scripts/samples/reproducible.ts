import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MADE = '2022-07-01T08:00:00Z';
/** A zip keeps local time: made of local parts, its bytes are the same in every zone. */
const STAMP = new Date(2022, 6, 1, 8);

/** The same file without the moment of its making, so that making it again changes nothing. */
export function reproducible(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MADE}`));
  return zipSync(parts, { level: 9, mtime: STAMP });
}
