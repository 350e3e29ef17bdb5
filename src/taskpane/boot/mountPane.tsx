import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../components/App/App';
import { PaneContext } from '../hooks/paneContext';
import type { PaneStore } from '../store/createPaneStore';
import { loadTheme } from '../theme/fluentThemes';
import type { ThemeSource } from '../theme/themeSource';

/** Draws the pane on a store, and looks at the workbook meanwhile. */
export async function mountPane(root: HTMLElement, store: PaneStore, themeSource: ThemeSource): Promise<void> {
  void store.actions.open();
  const theme = await loadTheme(themeSource.get());
  root.replaceChildren();
  createRoot(root).render(
    <StrictMode>
      <PaneContext value={store}>
        <App themeSource={themeSource} firstTheme={theme} />
      </PaneContext>
    </StrictMode>,
  );
}
