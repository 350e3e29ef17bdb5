import { useActions, useBusy, usePane, useStrings } from '../../hooks/paneContext';

export interface MenuEntry {
  readonly label: string;
  readonly disabled?: boolean;
  /** Set on the entries of a choice. */
  readonly checked?: boolean;
  /** Switched on and off by itself; else one of several. */
  readonly toggles?: boolean;
  readonly run: () => void;
}

/** What the settings menu shows and does. */
export function useSettingsMenu() {
  const words = useStrings();
  const actions = useActions();
  const busy = useBusy();
  const exceptions = usePane((state) => state.settings?.exceptions.length ?? 0);
  const own = usePane((state) => state.own?.length ?? 0);
  const language = usePane((state) => state.settings?.language ?? 'auto');
  const live = usePane((state) => state.live);
  const canUndo = usePane((state) => state.lastWrite !== undefined);
  const pages: readonly MenuEntry[] = [
    { label: words.newSheets.open, run: () => actions.showPage('newSheets') },
    { label: words.settings.sheets, run: () => actions.showPage('sheets') },
    { label: words.settings.parameters, run: () => actions.showPage('parameters') },
    { label: words.settings.definitions(own), run: () => actions.showPage('definitions') },
    { label: words.settings.publishing, run: () => actions.showPage('publishing') },
    { label: words.settings.exceptions(exceptions), run: () => actions.showPage('exceptions') },
  ];
  const writes: readonly MenuEntry[] = [
    { label: words.settings.undo, disabled: !canUndo || busy, run: () => void actions.undo() },
    { label: words.settings.clearMarks, disabled: busy, run: () => void actions.clearMarks() },
  ];
  const ways: readonly MenuEntry[] = [{ label: words.settings.live, checked: live, toggles: true, run: () => actions.setLive(!live) }];
  const languages = (['auto', 'zh', 'en'] as const).map((choice): MenuEntry => ({
    label: words.settings.languages[choice],
    checked: choice === language,
    run: () => void actions.setLanguage(choice),
  }));
  return { words, pages, writes, ways, languages };
}
