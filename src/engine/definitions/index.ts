import type { DefinitionFile } from '../../model/definitionFile';
import { composeDefinitions } from '../composeDefinitions';
import type { Definitions } from '../types';
import type { Mistake } from './mistake';
import { reportMistakes } from './reportMistakes';
import { Scope } from './Scope';
import { takenNames } from './takenNames';
import { trackerMistakes } from './trackerMistakes';

export type { JsonPath, Mistake, MistakeCode } from './mistake';
export { KIND_SLOTS } from './sentenceSlots';

/**
 * Everything in definitions of the right form that names what is not there, can't be used where it is named, or is
 * somebody else's already. `others`: all definitions besides these. The same for what comes with the add-in and for
 * users' own. In the order of the file.
 */
export function definitionMistakes(file: DefinitionFile, others: Definitions): Mistake[] {
  const { trackers = [], reports = [] } = file;
  const mistakes: Mistake[] = [];
  const note = (mistake: Mistake) => void mistakes.push(mistake);
  if (trackers.length === 0 && reports.length === 0) note({ code: 'NOTHING', path: [], found: '', expected: ['trackers', 'reports'] });
  takenNames(file, others, note);
  // Whose tracker is meant decides everything that follows.
  if (mistakes.some(({ path: [list, , member] }) => list === 'trackers' && member === 'id')) return mistakes;
  const scope = new Scope(composeDefinitions([...others.trackers, ...trackers], [...others.reports, ...reports]), note);
  trackers.forEach((tracker, index) => trackerMistakes(tracker, scope, ['trackers', index]));
  reports.forEach((report, index) => reportMistakes(report, scope, ['reports', index]));
  return mistakes;
}
