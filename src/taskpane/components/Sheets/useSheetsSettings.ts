import { usePane, useStrings } from '../../hooks/paneContext';
import { useTrackerName } from '../../hooks/useTrackerName';
import { whyNot } from './useSheetList';

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
      const questions = known?.questions.filter((question) => question.sheet === name) ?? [];
      return {
        sheet: name,
        asked: questions.some(({ kind }) => kind === 'sheet'),
        questions: questions.filter((question) => question.kind === 'column'),
        ...(entry && { why: whyNot(entry, known?.located, words, nameOf) }),
        ...(place && { place }),
        count: place ? `${place.tracker.name} · ${words.sheets.columns(place.columns.size, place.tracker.fields.length)}` : '',
      };
    });
  return { sheets, nameOf };
}
