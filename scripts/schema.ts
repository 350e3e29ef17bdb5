import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSchemas } from './schemas/makeSchemas';

/** Writes the JSON Schemas of the vocabulary, into `schema/` or the folder given: `npm run schema`. */
async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, text } of makeSchemas()) {
    await writeFile(join(folder, file), text);
    console.log(`${file}  ${text.length.toLocaleString('en')} characters`);
  }
}

void writeSchemas(process.argv[2] ?? join(__dirname, '..', 'schema'));
