import type { Located, NotTaken, Place } from '../../../engine/types';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { useTrackerName } from '../../hooks/useTrackerName';
import type { Strings } from '../../strings';

/** Columns that are asked about at once; the rest on the page of columns. */
const MOST_COLUMNS = 3;

/** The survey in words. */
export function useSheetList() {
  const words = useStrings();
  const actions = useActions();
  const nameOf = useTrackerName();
  const located = usePane((state) => state.known?.located);
  const questions = usePane((state) => state.known?.questions) ?? [];
  const columns = questions.filter((question) => question.kind === 'column');
  const asked = new Set(questions.flatMap((question) => (question.kind === 'sheet' ? [question.sheet] : [])));
  const notTaken = (located?.notTaken ?? []).map((entry) => ({ sheet: entry.sheet, why: whyNot(entry, located, words, nameOf), decide: asked.has(entry.sheet) }));
  return {
    words,
    found: (located?.places ?? []).map((place) => ({
      tracker: place.tracker.id,
      sheet: place.sheet.name === place.tracker.name ? place.sheet.name : `${place.sheet.name} → ${place.tracker.name}`,
      rows: rowsOf(place) > 0 ? words.start.rows(rowsOf(place)) : words.start.noRows,
    })),
    /** Each sheet once, however many trackers it may be. */
    toDecide: notTaken.filter(({ sheet, decide }, at) => decide && notTaken.findIndex((other) => other.sheet === sheet) === at),
    columns: columns.slice(0, MOST_COLUMNS),
    more: columns.length - MOST_COLUMNS,
    others: notTaken.filter(({ decide }) => !decide),
    missing: (located?.missing ?? []).map(nameOf).join(words.listJoint),
    showNewSheets: () => actions.showPage('newSheets'),
    showSheets: () => actions.showPage('sheets'),
  };
}

const rowsOf = ({ body }: Place) => (body ? body.lastRow - body.firstRow + 1 : 0);

/** Why a sheet was not taken for a tracker. One of the year before may still be compared with. */
export function whyNot(entry: NotTaken, located: Located | undefined, words: Strings, nameOf: (id: string) => string): string {
  const { why } = words;
  switch (entry.why) {
    case 'unknown':
      return why.unknown;
    case 'empty':
      return why.empty;
    case 'own':
      return why.own;
    case 'excluded':
      return why.excluded;
    case 'no-header':
      return why.noHeader(nameOf(entry.tracker), entry.looked.join(words.listJoint));
    case 'like':
      return why.like(nameOf(entry.tracker));
    case 'ambiguous':
      return why.ambiguous(nameOf(entry.tracker), entry.rivals.filter((rival) => rival !== entry.sheet).join(words.listJoint));
    case 'other-year':
      return (located?.earlier.some(({ sheet }) => sheet.name === entry.sheet) ? why.yearBefore : why.otherYear)(nameOf(entry.tracker));
  }
}
