import type { Definitions } from '../../engine/types';
import type { Language } from '../../model/localText';
import type { WorkbookPort } from '../../workbook/port';
import { createActions } from './createActions';
import { loadSample } from './loadSample';
import type { PaneActions } from './paneActions';
import { initialState, type PaneState } from './paneState';
import { type PaneEvent, reduce } from './reduce';

/** The pane's state and everything that can be done to it; knows no React, so the ribbon drives the same one. */
export interface PaneStore {
  /** As they are now; own ones come and go. */
  readonly definitions: Definitions;
  readonly actions: PaneActions;
  /** The clock that the store was given. */
  readonly now: () => Date;
  readonly getState: () => PaneState;
  /** Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface PaneStoreOptions {
  readonly workbook: WorkbookPort;
  /** What comes with the add-in. */
  readonly definitions: Definitions;
  readonly language: Language;
  /** Local time; the only clock that the pane has. */
  readonly now: () => Date;
  /** The sample workbook; default: from the pane's own server. */
  readonly sample?: () => Promise<Uint8Array>;
}

export function createPaneStore(options: PaneStoreOptions): PaneStore {
  const { workbook, definitions, language, now, sample = loadSample } = options;
  let state = initialState(language, definitions);
  const listeners = new Set<() => void>();
  const getState = () => state;
  const dispatch = (event: PaneEvent) => {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get definitions() {
      return state.definitions;
    },
    now,
    actions: createActions({ workbook, builtIn: definitions, now, sample, getState, dispatch }),
    getState,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
