import type { Place } from '../../../engine/types';
import { columnLetters } from '../../../model/cell';
import { usePane, useStrings } from '../../hooks/paneContext';
import { useTrackerName } from '../../hooks/useTrackerName';
import type { Strings } from '../../strings';
import { needsDecision, whyNot } from './useSheetList';

/** The workbook's sheets in their order, but those that the add-in made. */
export function useSheetsSettings() {
  const words = useStrings();
  const nameOf = useTrackerName();
  const known = usePane((state) => state.known);
  const sheets = (known?.survey.sheets ?? [])
    .filter((sheet) => sheet.own === undefined)
    .map(({ name }) => {
      const place = known?.located.places.find((candidate) => candidate.sheet.name === name);
      const entry = known?.located.notTaken.find((candidate) => candidate.sheet === name);
      return {
        sheet: name,
        decide: entry !== undefined && needsDecision(entry),
        ...(entry && { why: whyNot(entry, known?.located, words, nameOf) }),
        ...(place && { columns: columnsOf(place, words), count: `${place.tracker.name} · ${words.sheets.columns(place.columns.size, place.tracker.fields.length)}` }),
      };
    });
  return { sheets, nameOf };
}

function columnsOf({ tracker, columns }: Place, words: Strings): string[] {
  return tracker.fields.map(({ name }) => {
    const column = columns.get(name);
    if (!column) return words.sheets.columnMissing(name);
    const letters = words.sheets.columnLetter(columnLetters(column.position));
    return words.sheets.column(name, column.header, letters);
  });
}
