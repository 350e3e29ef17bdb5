import { useEffect } from 'react';
import { isWrong, type Reconciled } from '../../../app/reconcile';
import { useActions, useBusy, useDefinitions, useLanguage, usePane } from '../../hooks/paneContext';
import { copyText } from '../ActionBar/copyText';
import { outcomeText } from './outcomeText';
import { useReconcileStrings } from './reconcileStrings';

/** Words and doings above the text; keeps its verdicts in step with the workbook. */
export function useOutcome(outcome: Reconciled) {
  const words = useReconcileStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const actions = useActions();
  const source = usePane((state) => state.reconciliation.source);
  const view = usePane((state) => state.reconciliation.view);
  const filtered = usePane((state) => state.reconciliation.verdicts.length > 0);
  const result = usePane((state) => state.result);
  const isStale = usePane((state) => state.stale !== undefined);

  // Whoever corrects a row sees at once that the text is right.
  useEffect(() => {
    if (result && result !== outcome.result) void actions.judgeAgain();
  }, [actions, outcome, result]);

  const { claims, text } = outcome;
  const wrong = claims.filter(({ verdict }) => isWrong(verdict)).length;
  const unbound = claims.filter(({ verdict }) => verdict === 'unbound').length;
  return {
    words,
    about: words.about(source === '' ? words.pasted : source, text.length),
    summary: words.summary(claims.length, wrong, unbound),
    stale: isStale || result === undefined,
    again: () => void actions.reconcile(),
    busy: useBusy(),
    another: actions.putText,
    view,
    choose: (chosen: 'text' | 'list') => actions.changeReconciliation({ view: chosen }),
    steps: { previous: filtered ? words.previousShown : words.previous, next: filtered ? words.nextShown : words.next, go: actions.stepClaim },
    copy: () => void copyText(outcomeText(outcome, definitions, language)).then((done) => actions.notice({ kind: done ? 'results-copied' : 'not-copied', undo: false })),
  };
}
