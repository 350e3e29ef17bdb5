import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Definitions } from '../../engine/types';
import type { Language } from '../../model/localText';
import type { PaneStore } from '../store/createPaneStore';
import type { PaneActions } from '../store/paneActions';
import { languageOf, type PaneState } from '../store/paneState';
import { strings, type Strings } from '../strings';

/** The store that the pane lives on; set by the composition root. */
export const PaneContext = createContext<PaneStore | undefined>(undefined);

function useStore(): PaneStore {
  const store = useContext(PaneContext);
  if (!store) throw new Error('a component of the pane stands outside PaneContext');
  return store;
}

/** A part of the state; `select` must give the same object for the same state. */
export function usePane<Part>(select: (state: PaneState) => Part): Part {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export const useActions = (): PaneActions => useStore().actions;
export const useClock = (): (() => Date) => useStore().now;
/** Built-in and own. */
export const useDefinitions = (): Definitions => usePane((state) => state.definitions);
export const useLanguage = (): Language => usePane(languageOf);
export const useStrings = (): Strings => strings[useLanguage()];
/** True while the pane is at work on something. */
export const useBusy = (): boolean => usePane((state) => state.task !== undefined);
