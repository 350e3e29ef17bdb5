import type { Node } from 'jsonc-parser';
import schema from '../../../schema/definitions.schema.json';
import { definitionMistakes, type Mistake } from '../../engine/definitions';
import type { Definitions } from '../../engine/types';
import type { DefinitionFile } from '../../model/definitionFile';
import type { KeptDefinition } from '../ownDefinitions';
import { checkStructure } from './checkStructure';
import { offsetOf, pathText, placeAt, type TextPlace } from './placeOf';
import { type JsonMistakeCode, readJson } from './readJson';

/** Characters of one file, and of all that a workbook keeps; the host sends settings whole with every look at them. */
export const LONGEST_FILE = 300_000;
export const LONGEST_ALL = 900_000;

/** A mistake and where in the text it stands. */
export type PlacedMistake = TextPlace & Omit<Mistake, 'code' | 'path'> & { readonly code: Mistake['code'] | JsonMistakeCode | 'TOO-LONG'; /** `rules[2].kind`; `''` for the file as a whole. */ readonly path: string };

/** A file of own definitions that was read: it can be used (`file`), or `mistakes` say why not. */
export interface ReadDefinition extends KeptDefinition {
  readonly file?: DefinitionFile;
  readonly mistakes: readonly PlacedMistake[];
}

/**
 *   size → JSON → form, by the schema → names, words, texts
 *
 * Each step only if the one before found nothing wrong: what comes after would speak of things that are not there.
 * `others`: all other definitions. `fileName`: what the file is called where it says no name itself.
 */
export function readDefinition(given: string, others: Definitions, fileName = ''): ReadDefinition {
  const text = given.replace(/^\uFEFF/, '');
  const refused = (mistakes: readonly PlacedMistake[], name = fileName): ReadDefinition => ({ name: tidyName(name) || '?', text, mistakes });
  if (text.length > LONGEST_FILE) return refused([{ code: 'TOO-LONG', line: 1, column: 1, path: '', found: String(text.length), expected: [String(LONGEST_FILE)] }]);

  const read = readJson(text);
  if ('mistakes' in read) return refused(read.mistakes.map(({ code, offset, path, found }) => ({ code, ...placeAt(text, offset), path: pathText(path), found, expected: [] })));
  const { value, root } = read;

  const structure = checkStructure(value, schema);
  if (structure.length > 0) return refused(placed(structure, text, root));

  const file = value as DefinitionFile; // as the schema has just said
  const name = file.name ?? (fileName !== '' ? fileName : (file.trackers?.[0]?.name ?? file.reports?.[0]?.label.zh ?? ''));
  const mistakes = definitionMistakes(file, others);
  return mistakes.length > 0 ? refused(placed(mistakes, text, root), name) : { name: tidyName(name), text, file, mistakes: [] };
}

function placed(mistakes: readonly Mistake[], text: string, root: Node): PlacedMistake[] {
  return mistakes
    .map((mistake) => {
      const offset = offsetOf(root, mistake.path, mistake.code === 'UNKNOWN-MEMBER' || mistake.code === 'NO-FORM' ? 'name' : 'value');
      return { offset, mistake: { ...mistake, ...placeAt(text, offset), path: pathText(mistake.path) } };
    })
    .sort((left, right) => left.offset - right.offset)
    .map(({ mistake }) => mistake);
}

/** As it stands in a list; without the ending of a file's name. */
function tidyName(name: string): string {
  return name.replace(/\.json$/i, '').replace(/\s+/g, ' ').trim().slice(0, 60);
}
