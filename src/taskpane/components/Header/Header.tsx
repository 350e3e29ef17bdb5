import { Button, Link } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { lazy, Suspense } from 'react';
import { useHeader } from './useHeader';
import { useStyles } from './Header.styles';

const ReportPicker = lazy(() => import('../ReportPicker/ReportPicker'));
const SettingsMenu = lazy(() => import('../SettingsMenu/SettingsMenu'));

/** What the report is about, and below it what is known of the workbook. */
export function Header() {
  const { words, title, titleName, status, stale, check, popup, target, openReport, openSettings, close } = useHeader();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.hidden}>{words.appName}</h1>
      <div className={styles.line}>
        <Button
          appearance="transparent"
          className={styles.report}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          aria-haspopup="dialog"
          aria-expanded={popup === 'report'}
          aria-label={titleName}
          onClick={openReport}
        >
          <span className={styles.title}>{title}</span>
        </Button>
        <Button appearance="subtle" icon={<Settings20Regular />} aria-haspopup="menu" aria-expanded={popup === 'settings'} aria-label={words.menu} title={words.menu} onClick={openSettings} />
      </div>
      <div className={styles.status}>
        {status}
        {stale && (
          <>
            {' · '}
            <Link as="button" inline className={styles.stale} onClick={check}>
              {stale}
            </Link>
          </>
        )}
      </div>
      <Suspense fallback={null}>
        {popup === 'report' && <ReportPicker target={target} onClose={close} />}
        {popup === 'settings' && <SettingsMenu onClose={close} />}
      </Suspense>
    </header>
  );
}
