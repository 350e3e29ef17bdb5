import { useActions, useBusy, usePane, useStrings } from '../../hooks/paneContext';

/** What the settings menu shows and does. */
export function useSettingsMenu() {
  const actions = useActions();
  return {
    words: useStrings(),
    exceptions: usePane((state) => state.settings?.exceptions.length ?? 0),
    language: usePane((state) => state.settings?.language ?? 'auto'),
    canUndo: usePane((state) => state.lastWrite !== undefined),
    busy: useBusy(),
    show: actions.showPage,
    undo: () => void actions.undo(),
    clearMarks: () => void actions.clearMarks(),
    chooseLanguage: (choice: string | undefined) => {
      if (choice === 'auto' || choice === 'zh' || choice === 'en') void actions.setLanguage(choice);
    },
  };
}
