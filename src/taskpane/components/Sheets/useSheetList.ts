import type { Located, NotTaken, Place } from '../../../engine/types';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { useTrackerName } from '../../hooks/useTrackerName';
import type { Strings } from '../../strings';

/** The survey in words. */
export function useSheetList() {
  const words = useStrings();
  const actions = useActions();
  const nameOf = useTrackerName();
  const located = usePane((state) => state.known?.located);
  const notTaken = (located?.notTaken ?? []).map((entry) => ({ sheet: entry.sheet, why: whyNot(entry, located, words, nameOf), decide: needsDecision(entry) }));
  return {
    words,
    found: (located?.places ?? []).map((place) => ({
      tracker: place.tracker.id,
      sheet: place.sheet.name === place.tracker.name ? place.sheet.name : `${place.sheet.name} → ${place.tracker.name}`,
      rows: rowsOf(place) > 0 ? words.start.rows(rowsOf(place)) : words.start.noRows,
    })),
    toDecide: notTaken.filter(({ decide }) => decide),
    others: notTaken.filter(({ decide }) => !decide),
    missing: (located?.missing ?? []).map(nameOf).join(words.listJoint),
    showNewSheets: () => actions.showPage('newSheets'),
  };
}

const rowsOf = ({ body }: Place) => (body ? body.lastRow - body.firstRow + 1 : 0);

/** Only a person can say what these sheets are. */
export function needsDecision({ why }: NotTaken): boolean {
  return why === 'like' || why === 'ambiguous';
}

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
