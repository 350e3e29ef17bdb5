import { useMemo } from 'react';
import { findingText } from '../../format/findingText';
import { useActions, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import type { FindingRow } from '../../store/findingGroups';

/** Words and doings of one line. */
export function useFindingItem({ key, finding }: Extract<FindingRow, { kind: 'finding' }>) {
  const actions = useActions();
  const definitions = useDefinitions();
  const language = useLanguage();
  const open = usePane((state) => state.opened === key);
  return {
    words: useStrings(),
    text: useMemo(() => findingText(finding, definitions, language), [finding, definitions, language]),
    open,
    toggle: () => actions.openFinding(open ? undefined : key),
    reveal: () => {
      actions.activateRow(key);
      void actions.reveal(finding);
    },
    activate: () => actions.activateRow(key),
  };
}
