import { useDefinitions, useStrings } from './paneContext';
import { WORKBOOK_GROUP } from '../store/findingGroups';

/** Tracker id → its name; names are the users' own data and stay Chinese. */
export function useTrackerName(): (id: string) => string {
  const { trackers } = useDefinitions();
  const { findings } = useStrings();
  return (id) => (id === WORKBOOK_GROUP ? findings.workbook : (trackers.find((tracker) => tracker.id === id)?.name ?? id));
}
