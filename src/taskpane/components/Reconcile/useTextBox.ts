import { useRef } from 'react';
import { useActions, useBusy, usePane } from '../../hooks/paneContext';
import { parseXml } from './parseXml';
import { useReconcileStrings } from './reconcileStrings';

export function useTextBox() {
  const words = useReconcileStrings();
  const actions = useActions();
  const picker = useRef<HTMLInputElement>(null);
  const draft = usePane((state) => state.known?.survey.sheets.find(({ own, used }) => own === 'draft' && used !== undefined)?.name);
  return {
    words,
    busy: useBusy(),
    input: usePane((state) => state.reconciliation.input),
    type: actions.typeText,
    picker,
    chosen: async (input: HTMLInputElement) => {
      const file = input.files?.[0];
      if (!file) return;
      // The same file chosen again, corrected, is news too.
      input.value = '';
      await actions.reconcileFile({ name: file.name, bytes: () => file.arrayBuffer() }, parseXml);
    },
    selection: () => void actions.reconcileSelection(),
    draft: draft === undefined ? undefined : { label: words.draft(draft), use: () => void actions.reconcileDraft() },
  };
}
