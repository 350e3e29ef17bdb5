import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useMessages } from './useMessages';
import { useStyles } from './Messages.styles';

/** One line for what was done, with the way back; one for what could not be done, with the next step. */
export function Messages() {
  const { words, failure, notice, busy, retry, undo, dismissFailure, dismissNotice } = useMessages();
  const styles = useStyles();
  const dismiss = (onClick: () => void) => <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={words.close} onClick={onClick} />;
  return (
    <div className={styles.root}>
      {failure && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{failure.title}</MessageBarTitle>
            <span className={styles.sentence}>{failure.message}</span>
            <span className={styles.sentence}>{failure.next}</span>
            <span className={styles.code}>{failure.code}</span>
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss(dismissFailure)}>
            <Button size="small" onClick={retry} disabled={busy}>
              {words.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {notice.text}
            {notice.undo && (
              <>
                {/* The first space doesn't break: the dot ends a line rather than begin one. */}
                {'\u00A0· '}
                <Link as="button" inline onClick={undo} disabled={busy}>
                  {words.undo}
                </Link>
              </>
            )}
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss(dismissNotice)} />
        </MessageBar>
      )}
    </div>
  );
}
