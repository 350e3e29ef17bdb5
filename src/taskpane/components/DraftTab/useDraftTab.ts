import { usePane, useStrings } from '../../hooks/paneContext';

export function useDraftTab() {
  return { words: useStrings(), report: usePane((state) => state.result?.report) };
}
