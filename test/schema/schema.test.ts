/** The published schemas are those that the types make now, and all that they say is understood. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { reports } from '../../src/reports';
import { trackers } from '../../src/trackers';
import { SEEDLINGS } from '../support/seedlings';

const published = (file: string) => readFileSync(join('schema', file), 'utf8');
const parsed = (file: string) => JSON.parse(published(file)) as object;
const FILES = ['definitions.schema.json', 'report.schema.json', 'tracker.schema.json'];

test('schema/ is up to date; if not, `npm run schema` makes it so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/schema.ts', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    expect(readdirSync(folder).sort()).toEqual(FILES);
    for (const file of FILES) expect(readFileSync(join(folder, file), 'utf8')).toBe(published(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['definitions.schema.json', [{ trackers, reports }, JSON.parse(SEEDLINGS)]],
  ['tracker.schema.json', trackers],
  ['report.schema.json', reports],
] as [string, readonly unknown[]][])('%s lets through all that comes with the add-in', (file, values) => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(parsed(file));
  for (const value of values) expect(validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors).toEqual([]);
});

test('the schemas use no word that the reader of own definitions would pass over', () => {
  const known = ['$schema', 'title', 'description', '$ref', 'definitions', 'type', 'properties', 'required', 'additionalProperties', 'items', 'minItems', 'maxItems', 'enum', 'const', 'anyOf'];
  const words = new Set<string>();
  const collect = (part: unknown, isMap: boolean): void => {
    if (Array.isArray(part)) for (const each of part) collect(each, false);
    else if (typeof part === 'object' && part !== null) {
      for (const [name, value] of Object.entries(part)) {
        if (!isMap) words.add(name);
        collect(value, !isMap && (name === 'properties' || name === 'definitions'));
      }
    }
  };
  collect(parsed('definitions.schema.json'), false);
  expect([...words].filter((word) => !known.includes(word))).toEqual([]);
});
