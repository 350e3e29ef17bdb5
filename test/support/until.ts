import type { PaneStore } from '../../src/taskpane/store/createPaneStore';
import type { PaneState } from '../../src/taskpane/store/paneState';

/** Resolves as soon as it holds: asked at once, and after each change that is told. */
export function until(onChange: (look: () => void) => () => void, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      stop();
      resolve();
    };
    const stop = onChange(look);
    look();
  });
}

/** Resolves when the pane's state is as asked. */
export const stateWhere = (store: PaneStore, holds: (state: PaneState) => boolean): Promise<void> => until(store.subscribe, () => holds(store.getState()));
