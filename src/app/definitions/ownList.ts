import type { Definitions } from '../../engine/types';
import { definitionsOf, type KeptDefinition } from '../ownDefinitions';
import { LONGEST_ALL, readDefinition, type ReadDefinition } from './readDefinition';

/**
 * What a workbook keeps, read again: another version of the add-in, or another hand, may have put it there. A file may
 * lean on others of the list, whatever their order; of two that clash the first can be used.
 */
export function readKept(kept: readonly KeptDefinition[], builtIn: Definitions): ReadDefinition[] {
  const read: ReadDefinition[] = kept.map(({ name, text }) => ({ name, text, mistakes: [] }));
  for (let found = true; found; ) {
    found = false;
    read.forEach(({ name, text, file }, index) => {
      if (file) return;
      read[index] = { ...readDefinition(text, definitionsOf(builtIn, usable(read)), name), name, text };
      found ||= read[index].file !== undefined;
    });
  }
  return read;
}

export interface Added {
  /** The file as it was read. */
  readonly read: ReadDefinition;
  /** The list with it; as it was where the file is refused. */
  readonly own: readonly ReadDefinition[];
  readonly replaced: boolean;
}

/** Reads a file into the list of own definitions; one of the same name makes way for it. */
export function addDefinition(text: string, fileName: string, own: readonly ReadDefinition[], builtIn: Definitions): Added {
  // The name may stand in the file, so it is known only after reading; what it replaces must not stand in its way.
  const { name } = readDefinition(text, builtIn, fileName);
  const others = own.filter((each) => each.name !== name);
  const read = readDefinition(text, definitionsOf(builtIn, usable(others)), fileName);
  if (!read.file) return { read, own, replaced: false };
  const replaced = others.length < own.length;
  const list = replaced ? own.map((each) => (each.name === name ? read : each)) : [...own, read];
  const size = list.reduce((sum, each) => sum + each.text.length, 0);
  if (size > LONGEST_ALL) return { read: { name, text, mistakes: [{ code: 'TOO-LONG', line: 1, column: 1, path: '', found: String(size), expected: [String(LONGEST_ALL)] }] }, own, replaced: false };
  return { read, own: readKept(list, builtIn), replaced };
}

/** The list without this one; what leaned on it stays in the list and says why it can't be used. */
export function removeDefinition(name: string, own: readonly ReadDefinition[], builtIn: Definitions): ReadDefinition[] {
  return readKept(own.filter((each) => each.name !== name), builtIn);
}

const usable = (read: readonly ReadDefinition[]) => read.flatMap(({ file }) => file ?? []);
