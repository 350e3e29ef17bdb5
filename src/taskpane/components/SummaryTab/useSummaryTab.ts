import { useMemo, useState } from 'react';
import { useActions, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { useTrackerName } from '../../hooks/useTrackerName';
import { summarySections } from './summarySections';

/** The figures in sections; `undefined` before the first check. */
export function useSummaryTab() {
  const words = useStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const nameOf = useTrackerName();
  const result = usePane((state) => state.result);
  const actions = useActions();
  const [shown, setShown] = useState<string>();
  return {
    words,
    shown,
    setShown,
    sections: useMemo(() => result && summarySections(result.figures, definitions, language, words), [result, definitions, language, words]),
    unmet: result?.figures.filter(({ met }) => met === false).length ?? 0,
    publish: () => actions.showPage('publishing'),
    without: (result?.missing ?? []).map(nameOf).join(words.listJoint),
  };
}
