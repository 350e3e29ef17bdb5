import type { ParameterValues } from '../../model/parameter';
import type { Field, Tracker } from '../../model/tracker';
import { headGrid } from '../locate/headGrid';
import { type OwnWord, ownWords } from '../ownWords';
import type { Definitions, Located, NotTaken, Place, SheetHead } from '../types';
import { guessColumns } from './guessColumns';
import { guessTrackers } from './guessTrackers';
import { guessHeaderRow, sheetColumns } from './sheetColumns';
import type { ColumnGuess, Question, SheetColumn } from './types';

/** A sheet that nothing speaks for is asked about only where a guess is at least this good. */
const LEAST_GUESS = 0.35;

/** What only a person can say, in the order of the sheets: which tracker is this sheet, which column holds this field? */
export function questions(definitions: Definitions, sheets: readonly SheetHead[], located: Located, parameters: ParameterValues): Question[] {
  const ownWord = ownWords(definitions.parameters, parameters);
  return sheets.flatMap((sheet): Question[] => {
    const place = located.places.find((candidate) => candidate.sheet.name === sheet.name);
    if (place) return missingColumns(place, ownWord);
    const entry = located.notTaken.find((candidate) => candidate.sheet === sheet.name);
    return entry ? ofOther(entry, sheet, definitions.trackers, located, ownWord) : [];
  });
}

function missingColumns(place: Place, ownWord: OwnWord): Question[] {
  const missing = new Set(place.findings.flatMap(({ code, field }) => (code === 'HEADER-MISSING' && field !== undefined ? [field] : [])));
  if (missing.size === 0) return [];
  return place.tracker.fields.filter(({ name }) => missing.has(name)).map((field) => columnQuestion(place.tracker, field, place, ownWord));
}

function ofOther(entry: NotTaken, sheet: SheetHead, trackers: readonly Tracker[], located: Located, ownWord: OwnWord): Question[] {
  switch (entry.why) {
    case 'unknown':
    case 'like':
    case 'ambiguous': {
      const guesses = guessTrackers(sheet.name, headGrid(sheet), trackers, ownWord, located.places);
      return entry.why === 'unknown' && (guesses[0]?.score ?? 0) < LEAST_GUESS ? [] : [{ kind: 'sheet', sheet: sheet.name, guesses }];
    }
    case 'no-header': {
      const tracker = trackers.find(({ id }) => id === entry.tracker);
      const required = tracker?.fields.filter(({ constraints }) => constraints?.required) ?? [];
      const grid = headGrid(sheet);
      if (!tracker || !grid || !guessHeaderRow(sheet, grid)) return [];
      return required.map((field) => columnQuestion(tracker, field, { sheet }, ownWord));
    }
    case 'empty':
    case 'own':
    case 'other-year':
    case 'excluded':
      return [];
  }
}

function columnQuestion(tracker: Tracker, field: Field, at: Place | { readonly sheet: SheetHead }, ownWord: OwnWord): Question {
  const columns = columnsToChoose(at);
  return { kind: 'column', sheet: at.sheet.name, tracker: tracker.id, field: field.name, label: ownWord(field) ?? field.name, columns, guesses: guessesFor(tracker, field, at, columns, ownWord) };
}

/** Every column of a sheet, under the header that was found, or that looks like one. */
export function columnsToChoose(at: Place | { readonly sheet: SheetHead }): SheetColumn[] {
  const grid = headGrid(at.sheet);
  const rows = 'headerRow' in at ? at : grid && guessHeaderRow(at.sheet, grid);
  return grid && rows ? sheetColumns(at.sheet, grid, rows) : [];
}

/** The likeliest columns for a field: of those that are no other field's. */
export function guessesFor(tracker: Tracker, field: Field, at: Place | { readonly sheet: SheetHead }, columns: readonly SheetColumn[], ownWord: OwnWord): ColumnGuess[] {
  const known = 'columns' in at ? [...at.columns].filter(([name]) => name !== field.name) : [];
  return guessColumns(tracker, field, columns, new Set(known.map(([, { position }]) => position)), ownWord);
}
