import { Button, mergeClasses } from '@fluentui/react-components';
import { useExceptions } from './useExceptions';
import { useStyles } from './Exceptions.styles';

/** What was accepted, why, by whom and when, whether it still holds, and the way back. */
export function Exceptions() {
  const { words, exceptions, busy } = useExceptions();
  const styles = useStyles();
  if (exceptions.length === 0) return <p className={styles.none}>{words.exceptions.none}</p>;
  return (
    <ul className={styles.list}>
      {exceptions.map(({ key, reason, who, what, state, show, restore }) => (
        <li key={key} className={styles.item}>
          <div className={styles.what}>{what}</div>
          <div className={styles.fact}>{words.exceptions.reasonOf(reason)}</div>
          {who !== '' && <div className={styles.fact}>{who}</div>}
          {state && <div className={mergeClasses(styles.fact, state === 'lapsed' && styles.lapsed)}>{words.exceptions.state[state]}</div>}
          <div className={styles.buttons}>
            {show && (
              <Button size="small" aria-label={words.exceptions.showOne(what)} onClick={show}>
                {words.exceptions.show}
              </Button>
            )}
            <Button size="small" disabled={busy} aria-label={words.exceptions.restoreOne(what)} onClick={restore}>
              {words.exceptions.restore}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
