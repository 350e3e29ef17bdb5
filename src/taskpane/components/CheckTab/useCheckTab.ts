import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { isEmptyWorkbook } from '../../store/isEmptyWorkbook';
import type { PaneState } from '../../store/paneState';

export type CheckView = 'opening' | 'unopened' | 'empty' | 'none' | 'start' | 'clear' | 'findings';

/** Which of its states the tab is in. */
export function checkView({ known, result, findings, failure }: PaneState): CheckView {
  if (!known) return failure ? 'unopened' : 'opening';
  if (known.located.places.length === 0) return isEmptyWorkbook(known) ? 'empty' : 'none';
  if (!result) return 'start';
  return findings.length === 0 ? 'clear' : 'findings';
}

export function useCheckTab() {
  const actions = useActions();
  return { words: useStrings(), shows: usePane(checkView), showNewSheets: () => actions.showPage('newSheets'), openSample: () => void actions.openSample() };
}
