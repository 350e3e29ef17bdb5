import Ajv from 'ajv/dist/2020';
import * as v from 'valibot';
import { z } from 'zod';
import { createReader, type ReadBlock } from '../src/engine/read';
import { run } from '../src/engine/run';
import { parsePeriod } from '../src/model/period';
import { BLOCK_ROWS, HEADERS, benchPlace, benchTracker, makeRows, type Row } from './data';
import { paired } from './paired';

const period = parsePeriod('2022H1');
if (!period) throw new Error('2022H1 is a period');
const TODAY = period.end + 5;
const definitions = { trackers: [benchTracker], parameters: [], reports: [] };

const blocks = new WeakMap<readonly Row[], ReadBlock[]>();

/** As the host hands them over. */
function blocksOf(rows: readonly Row[]): ReadBlock[] {
  const made = blocks.get(rows) ?? Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, nth) => ({ firstRow: nth * BLOCK_ROWS + 2, firstColumn: 1, values: rows.slice(nth * BLOCK_ROWS, (nth + 1) * BLOCK_ROWS), errors: [] }));
  blocks.set(rows, made);
  return made;
}

export function readRows(rows: readonly Row[]) {
  if (!period) throw new Error('2022H1 is a period');
  const reader = createReader(benchPlace(rows.length), { period, today: TODAY, dateSystem: 1900 });
  for (const block of blocksOf(rows)) reader.add(block);
  return reader.finish();
}

export function wholeEngine(rows: readonly Row[]) {
  if (!period) throw new Error('2022H1 is a period');
  const reading = readRows(rows);
  const place = benchPlace(rows.length);
  return run(definitions, { places: [place], notTaken: [], missing: [], earlier: [] }, [reading], { period, today: TODAY, parameters: {} });
}

/**
 * VALUE-UNTIDY and the signs for nothing as a pattern: no blank around the words, no full-width digit or letter and
 * nothing invisible in them, no blanks within a name of two to four characters, no `-`, `/`, `无`, `N/A` alone.
 */
const TIDY =
  /^(?!\s|(?:[-‐‑‒–—―−ー─]+|\/|无|[Nn]\/[Aa])$|(?=\S{1,3}\s)[\u4E00-\u9FFF](?:\s*[\u4E00-\u9FFF]){1,3}$)[^\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u00AD\u200B-\u200D\u2060\uFEFF]*(?<!\s)$/u;

/** TIDY without an expression: one look at each character. */
function isTidy(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xff10 && code <= 0xff5a && (code <= 0xff19 || (code >= 0xff21 && code <= 0xff3a) || code >= 0xff41)) return false;
    if ((at === 0 || at === text.length - 1) && (code <= 0x20 || code === 0xa0 || code === 0x3000)) return false;
  }
  return true;
}

/** The limit to aim at: the same shared checks written out by hand, row by row. */
function byHand(rows: readonly Row[]): number {
  const kinds = new Set(benchTracker.fields[2]?.constraints?.enum);
  const states = new Set(benchTracker.fields[11]?.constraints?.enum);
  const date = (value: unknown) => typeof value === 'number' && value >= 61 && value <= 2_958_465;
  const text = (value: unknown) => typeof value === 'string' && value !== '' && isTidy(value);
  let wrong = 0;
  for (const row of rows) {
    if (!text(row[0])) wrong++;
    if (!date(row[1])) wrong++;
    if (!kinds.has(String(row[2]))) wrong++;
    if (!text(row[3])) wrong++;
    if (typeof row[4] !== 'string' || !isTidy(row[4])) wrong++;
    if (typeof row[5] !== 'number' || row[5] <= 0) wrong++;
    if (typeof row[6] !== 'number' || row[6] < 1 || row[6] % 1 !== 0) wrong++;
    if (typeof row[7] !== 'number' || row[7] < 0 || row[7] % 1 !== 0) wrong++;
    if (row[8] !== '是' && row[8] !== '否') wrong++;
    if (!date(row[9])) wrong++;
    if (!date(row[10])) wrong++;
    if (!states.has(String(row[11]))) wrong++;
  }
  return wrong;
}

function schemas() {
  const day = { type: 'number', minimum: 61, maximum: 2_958_465 };
  const items = [
    { type: 'string', minLength: 1, pattern: TIDY.source }, day, { enum: benchTracker.fields[2]?.constraints?.enum }, { type: 'string', minLength: 1, pattern: TIDY.source },
    { type: 'string', pattern: TIDY.source },
    { type: 'number', exclusiveMinimum: 0 }, { type: 'integer', minimum: 1 }, { type: 'integer', minimum: 0 }, { enum: ['是', '否'] }, day, day,
    { enum: benchTracker.fields[11]?.constraints?.enum },
  ];
  const ajv = new Ajv({ strict: false }).compile({ type: 'array', prefixItems: items, minItems: HEADERS.length });
  const kinds = [...(benchTracker.fields[2]?.constraints?.enum ?? [])];
  const states = [...(benchTracker.fields[11]?.constraints?.enum ?? [])];
  const vDay = v.pipe(v.number(), v.minValue(61), v.maxValue(2_958_465));
  const valibot = v.tuple([
    v.pipe(v.string(), v.nonEmpty(), v.regex(TIDY)), vDay, v.picklist(kinds), v.pipe(v.string(), v.nonEmpty(), v.regex(TIDY)), v.pipe(v.string(), v.regex(TIDY)), v.pipe(v.number(), v.gtValue(0)),
    v.pipe(v.number(), v.integer(), v.minValue(1)), v.pipe(v.number(), v.integer(), v.minValue(0)), v.picklist(['是', '否']), vDay, vDay, v.picklist(states),
  ]);
  const zDay = z.number().min(61).max(2_958_465);
  const zod = z.tuple([
    z.string().min(1).regex(TIDY), zDay, z.enum(kinds), z.string().min(1).regex(TIDY), z.string().regex(TIDY), z.number().gt(0), z.number().int().min(1), z.number().int().min(0),
    z.enum(['是', '否']), zDay, zDay, z.enum(states),
  ]);
  return { ajv, valibot, zod };
}

/** What the engine hands on as well: the values of the rows that pass, typed, column by column. */
function checkedColumns(rows: readonly Row[], passes: (row: Row) => boolean): (Float64Array | string[])[] {
  const columns = benchTracker.fields.map(({ type }) => (type === 'string' ? new Array<string>(rows.length) : new Float64Array(rows.length)));
  for (let record = 0; record < rows.length; record++) {
    const row = rows[record] ?? [];
    if (!passes(row)) continue;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index];
      const raw = row[index];
      if (column instanceof Float64Array) column[record] = typeof raw === 'number' ? raw : raw === '是' ? 1 : 0;
      else if (column) column[record] = typeof raw === 'string' ? raw : '';
    }
  }
  return columns;
}

/** 100 000 rows × 12 columns: the engine against the ways that others have, in one run. */
export function benchEngine(count = 100_000): string[] {
  const rows = makeRows(count);
  const { ajv, valibot, zod } = schemas();
  const counting = (passes: (row: Row) => boolean) => () => {
    let wrong = 0;
    for (const row of rows) if (!passes(row)) wrong++;
    return wrong;
  };
  const bare = { name: 'ajv, compiled (shared checks)', run: counting((row) => ajv(row)) };
  // By themselves: what the others leave to be collected would be paid for by the one that runs next. The engine's code is
  // compiled for good after some twenty rounds, ajv's after two.
  const close = paired([bare, { name: 'engine, reading and shared checks', run: () => readRows(rows) }], 21, 25);
  const others = paired([
    bare,
    { name: 'ajv, then the values into columns', run: () => checkedColumns(rows, ajv) },
    { name: 'engine, all: reading, checking, measuring', run: () => wholeEngine(rows) },
    { name: 'loop written by hand (shared checks)', run: () => byHand(rows) },
    { name: 'valibot (shared checks)', run: counting((row) => v.is(valibot, row)) },
    { name: 'zod (shared checks)', run: counting((row) => zod.safeParse(row).success) },
  ]);
  return [...close, ...others.slice(1)].map(({ name, median, ratio }) => `${name.padEnd(44)}${median.toFixed(1).padStart(9)} ms${ratio.toFixed(2).padStart(8)} × ajv`);
}
