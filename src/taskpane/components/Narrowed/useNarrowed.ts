import { useActions, useBusy, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';

/** The sentence about the narrowed sheet; `undefined` where none is. */
export function useNarrowed() {
  const words = useStrings();
  const language = useLanguage();
  const { trackers } = useDefinitions();
  const actions = useActions();
  const narrowed = usePane((state) => state.narrowed);
  const indicator = trackers.flatMap(({ indicators }) => indicators).find(({ id }) => id === narrowed?.figure?.id);
  return {
    words,
    busy: useBusy(),
    text: narrowed && (narrowed.figure ? words.summary.narrowed(narrowed.sheet, narrowed.figure.label ?? indicator?.label[language] ?? narrowed.figure.id, narrowed.figure.rows) : words.summary.leftNarrowed(narrowed.sheet)),
    widen: () => void actions.widen(),
  };
}
