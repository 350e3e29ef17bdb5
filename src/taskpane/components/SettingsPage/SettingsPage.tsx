import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { lazy, useEffect, useRef } from 'react';
import { useActions, useStrings } from '../../hooks/paneContext';
import type { Page } from '../../store/paneState';
import { Exceptions } from '../Exceptions/Exceptions';
import { Fixes } from '../Fixes/Fixes';
import { NewSheets } from '../NewSheets/NewSheets';
import { OwnDefinitions } from '../OwnDefinitions/OwnDefinitions';
import { Parameters } from '../Parameters/Parameters';
import { SheetsSettings } from '../Sheets/SheetsSettings';
import { useStyles } from './SettingsPage.styles';

/** With what it has to say: few days end with a publishing copy. */
const Publishing = lazy(() => import('../Publishing/Publishing'));

const pages = { sheets: SheetsSettings, parameters: Parameters, exceptions: Exceptions, newSheets: NewSheets, definitions: OwnDefinitions, fixes: Fixes, publishing: Publishing };

/** A page of settings over the tabs. */
export default function SettingsPage({ page }: { readonly page: Page }) {
  const words = useStrings();
  const actions = useActions();
  const styles = useStyles();
  const head = useRef<HTMLDivElement>(null);
  // The menu that led here is gone, and its focus with it.
  useEffect(() => head.current?.querySelector('button')?.focus(), [page]);
  const { title, text } = words[page];
  const Content = pages[page];
  return (
    <main className={styles.root} aria-label={title}>
      <div ref={head} className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} title={words.back} onClick={() => actions.showPage(undefined)} />
        <h2 className={styles.title}>{title}</h2>
      </div>
      <p className={styles.text}>{text}</p>
      <div className={styles.content}>
        <Content />
      </div>
    </main>
  );
}
