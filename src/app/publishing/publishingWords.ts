import { knownWords } from '../../engine/redact/knownWords';
import type { KnownWords } from '../../engine/redact/types';
import type { Definitions } from '../../engine/types';
import type { OpenCheck } from '../openCheck';

/** The names that the sheets of a check hold. `builtIn`: what comes with the add-in. */
export function publishingWords({ result, basis }: OpenCheck, builtIn: Definitions): KnownWords {
  return knownWords(Array.from(basis.sheets.values(), ({ reading }) => reading.table), result.unitName, builtIn);
}
