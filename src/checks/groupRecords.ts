import type { Column } from '../model/table';

const PRIME = 0x01000193;
const SEED = 0x811c9dc5;

/**
 * Record → the first record with the same value in every column (itself, where it is the first); -1 for records that
 * `takes` leaves out. A missing value equals a missing value.
 */
export function groupRecords(columns: readonly Column[], records: number, takes: (record: number) => boolean): Int32Array {
  return groupHashed(columns, hashRecords(columns, records), takes);
}

/** The same where the records' hashes are known. */
export function groupHashed(columns: readonly Column[], hashes: Int32Array, takes: (record: number) => boolean): Int32Array {
  const { length: records } = hashes;
  const leaders = new Int32Array(records).fill(-1);
  // Open addressing, at most half full; slots hold record + 1.
  const size = 2 ** Math.ceil(Math.log2(Math.max(records, 1) * 2));
  const slots = new Int32Array(size);
  for (let record = 0; record < records; record++) {
    if (!takes(record)) continue;
    const hash = hashes[record] ?? 0;
    let slot = hash & (size - 1);
    for (;;) {
      const other = (slots[slot] ?? 0) - 1;
      if (other < 0) {
        slots[slot] = record + 1;
        leaders[record] = record;
        break;
      }
      if (hashes[other] === hash && alike(columns, other, record)) {
        leaders[record] = other;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return leaders;
}

/** FNV-1a over the characters of words and the bits of numbers, mixed once more at the end. */
export function hashRecords(columns: readonly Column[], records: number): Int32Array {
  const hashes = new Int32Array(records).fill(SEED);
  const number = new Float64Array(1);
  const bits = new Int32Array(number.buffer);
  for (const { values } of columns) {
    for (let record = 0; record < records; record++) {
      let hash = hashes[record] ?? 0;
      const value = values[record];
      if (typeof value === 'string') {
        for (let index = 0; index < value.length; index++) hash = Math.imul(hash ^ value.charCodeAt(index), PRIME);
      } else if (value !== undefined) {
        // -0 and 0 are the same number; their bits differ.
        number[0] = value + 0;
        hash = Math.imul(Math.imul(hash ^ (bits[0] ?? 0), PRIME) ^ (bits[1] ?? 0), PRIME);
      }
      hashes[record] = Math.imul(hash ^ 0xff, PRIME);
    }
  }
  for (let record = 0; record < records; record++) {
    const hash = Math.imul((hashes[record] ?? 0) ^ ((hashes[record] ?? 0) >>> 15), 0x2c1b3c6d);
    hashes[record] = hash ^ (hash >>> 13);
  }
  return hashes;
}

function alike(columns: readonly Column[], a: number, b: number): boolean {
  return columns.every(({ values }) => values[a] === values[b] || (Number.isNaN(values[a]) && Number.isNaN(values[b])));
}
