import { Button, ProgressBar } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useActionBar } from './useActionBar';
import { useStyles } from './ActionBar.styles';

/** The one primary button, always in the same place; it becomes the progress of what it began. */
export function ActionBar() {
  const { words, working, primary, copy, cancel } = useActionBar();
  const styles = useStyles();
  if (working) {
    return (
      <div className={styles.root}>
        <div className={styles.progress}>
          <div className={styles.line}>
            <span className={styles.text}>{working.text}</span>
            <span className={styles.rows}>{working.rows}</span>
          </div>
          <ProgressBar aria-label={words.progressLabel} aria-valuetext={`${working.text} ${working.rows}`} {...(working.fraction !== undefined && { value: working.fraction })} />
        </div>
        <Button onClick={cancel} disabled={working.cancelling}>
          {words.cancel}
        </Button>
      </div>
    );
  }
  if (!primary) return null;
  return (
    <div className={styles.root}>
      <Button appearance="primary" className={styles.primary} onClick={primary.run} disabled={primary.disabled}>
        {primary.label}
      </Button>
      {copy && <Button icon={<Copy20Regular />} aria-label={words.action.copy} title={words.action.copy} onClick={copy} />}
    </div>
  );
}
