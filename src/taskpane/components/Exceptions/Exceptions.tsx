import { Button } from '@fluentui/react-components';
import { useExceptions } from './useExceptions';
import { useStyles } from './Exceptions.styles';

/** What was put aside, why, and the way back. */
export function Exceptions() {
  const { words, exceptions, busy, restore } = useExceptions();
  const styles = useStyles();
  if (exceptions.length === 0) return <p className={styles.none}>{words.exceptions.none}</p>;
  return (
    <ul className={styles.list}>
      {exceptions.map(({ key, reason, what, gone }) => (
        <li key={key} className={styles.item}>
          <div className={styles.text}>
            <div className={styles.what}>{what}</div>
            <div className={styles.reason}>{words.exceptions.reason(reason)}</div>
            {gone && <div className={styles.reason}>{words.exceptions.gone}</div>}
          </div>
          <Button size="small" className={styles.restore} disabled={busy} aria-label={words.exceptions.restoreOne(what)} onClick={() => restore(key)}>
            {words.exceptions.restore}
          </Button>
        </li>
      ))}
    </ul>
  );
}
