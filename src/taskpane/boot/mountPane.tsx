import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../components/App/App';
import { PaneContext } from '../hooks/paneContext';
import type { PaneStore } from '../store/createPaneStore';
import type { ThemeSource } from '../theme/themeSource';

/** Draws the pane on a store and looks at the workbook. */
export function mountPane(root: HTMLElement, store: PaneStore, themeSource: ThemeSource): void {
  createRoot(root).render(
    <StrictMode>
      <PaneContext value={store}>
        <App themeSource={themeSource} />
      </PaneContext>
    </StrictMode>,
  );
  void store.actions.open();
}
