import { FluentProvider, type Theme } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ThemeSource } from '../../theme/themeSource';
import { ActionBar } from '../ActionBar/ActionBar';
import { CheckTab } from '../CheckTab/CheckTab';
import { CrashGuard } from '../CrashGuard/CrashGuard';
import { Header } from '../Header/Header';
import { LiveRegion } from '../LiveRegion/LiveRegion';
import { SelectedCell } from '../SelectedCell/SelectedCell';
import { Narrowed } from '../Narrowed/Narrowed';
import { Messages } from '../Messages/Messages';
import { Tabs } from '../Tabs/Tabs';
import { useApp } from './useApp';
import { usePaneKeys } from './usePaneKeys';
import { useStyles } from './App.styles';

const SummaryTab = lazy(() => import('../SummaryTab/SummaryTab'));
const DraftTab = lazy(() => import('../DraftTab/DraftTab'));
const ReconcileTab = lazy(() => import('../Reconcile/ReconcileTab'));
const SettingsPage = lazy(() => import('../SettingsPage/SettingsPage'));

const tabs = { check: CheckTab, summary: SummaryTab, draft: DraftTab, reconcile: ReconcileTab };

/** The whole pane. */
export function App({ themeSource, firstTheme }: { readonly themeSource: ThemeSource; readonly firstTheme: Theme }) {
  const { theme, tab, page } = useApp(themeSource, firstTheme);
  const styles = useStyles();
  const onKeyDown = usePaneKeys();
  const Content = tabs[tab];
  return (
    <FluentProvider theme={theme}>
      <CrashGuard>
        <div className={styles.root} onKeyDown={onKeyDown}>
          <Header />
          <Suspense fallback={<div className={styles.main} />}>
            {page ? (
              <SettingsPage page={page} />
            ) : (
              <main className={styles.main}>
                <Tabs />
                <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} className={styles.panel}>
                  <Content />
                </div>
              </main>
            )}
          </Suspense>
          <footer className={styles.footer}>
            <Narrowed />
            <SelectedCell />
            <Messages />
            <ActionBar />
          </footer>
          <LiveRegion />
        </div>
      </CrashGuard>
    </FluentProvider>
  );
}
