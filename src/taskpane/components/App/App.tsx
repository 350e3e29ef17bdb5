import { FluentProvider, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ThemeSource } from '../../theme/themeSource';
import { ActionBar } from '../ActionBar/ActionBar';
import { CheckTab } from '../CheckTab/CheckTab';
import { Header } from '../Header/Header';
import { LiveRegion } from '../LiveRegion/LiveRegion';
import { Messages } from '../Messages/Messages';
import { useApp } from './useApp';
import { useStyles } from './App.styles';

const SummaryTab = lazy(() => import('../SummaryTab/SummaryTab'));
const DraftTab = lazy(() => import('../DraftTab/DraftTab'));
const SettingsPage = lazy(() => import('../SettingsPage/SettingsPage'));

const tabs = { check: CheckTab, summary: SummaryTab, draft: DraftTab };

/** The whole pane. */
export function App({ themeSource }: { readonly themeSource: ThemeSource }) {
  const { words, theme, tab, page, showTab } = useApp(themeSource);
  const styles = useStyles();
  const Content = tabs[tab];
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <Header />
      <Suspense fallback={<div className={styles.panel} />}>
        {page ? (
          <SettingsPage page={page} />
        ) : (
          <>
            <TabList size="medium" className={styles.tabs} aria-label={words.tabs} selectedValue={tab} onTabSelect={(_, { value }) => showTab(value)}>
              {(['check', 'summary', 'draft'] as const).map((each) => (
                <Tab key={each} id={`tab-${each}`} value={each} aria-controls="panel">
                  {words.tab[each]}
                </Tab>
              ))}
            </TabList>
            <main id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
              <Content />
            </main>
          </>
        )}
      </Suspense>
      <Messages />
      <ActionBar />
      <LiveRegion />
    </FluentProvider>
  );
}
