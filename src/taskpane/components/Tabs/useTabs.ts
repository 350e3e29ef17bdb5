import type { KeyboardEvent } from 'react';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import type { Tab } from '../../store/paneState';

const TABS: readonly Tab[] = ['check', 'summary', 'draft', 'reconcile'];

/** Arrows, Home and End move between the tabs; the one that is reached is chosen. */
export function useTabs() {
  const actions = useActions();
  const chosen = usePane((state) => state.tab);
  const at = TABS.indexOf(chosen);
  const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 };
  return {
    words: useStrings(),
    tabs: TABS,
    chosen,
    choose: actions.showTab,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = steps[event.key];
      const next = step === undefined ? undefined : TABS[(step + TABS.length) % TABS.length];
      if (!next) return;
      event.preventDefault();
      actions.showTab(next);
      event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    },
  };
}
