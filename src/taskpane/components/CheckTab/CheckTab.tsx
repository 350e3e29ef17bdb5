import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentTableSearch24Regular } from '@fluentui/react-icons/svg/document-table-search';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { Button } from '@fluentui/react-components';
import { lazy } from 'react';
import { SheetList } from '../Sheets/SheetList';
import { State } from '../State/State';
import { AllClear } from './AllClear';
import { useCheckTab } from './useCheckTab';
import { useStyles } from './CheckTab.styles';

const FindingsView = lazy(() => import('./FindingsView'));

/** What was looked at, and what is wrong. */
export function CheckTab() {
  const { words, shows, showNewSheets, openSample } = useCheckTab();
  const styles = useStyles();
  const begin = (
    <div className={styles.begin}>
      <Button onClick={showNewSheets}>{words.newSheets.open}</Button>
      <Button appearance="subtle" onClick={openSample}>
        {words.newSheets.sample}
      </Button>
    </div>
  );
  switch (shows) {
    case 'opening':
      return <State title={words.status.opening} />;
    case 'unopened':
      return <State title={words.failed.open} />;
    case 'empty':
      return (
        <State icon={<Table32Regular />} title={words.empty.title} text={words.empty.text}>
          {begin}
        </State>
      );
    case 'none':
      return (
        <State icon={<DocumentTableSearch24Regular />} title={words.none.title} text={words.none.text}>
          {begin}
          <SheetList />
        </State>
      );
    case 'start':
      return (
        <State title={words.start.title}>
          <SheetList />
        </State>
      );
    case 'clear':
      return <AllClear icon={<CheckmarkCircle32Regular />} />;
    case 'findings':
      return <FindingsView />;
  }
}
