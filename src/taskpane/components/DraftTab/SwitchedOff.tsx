import { Button } from '@fluentui/react-components';
import { textOf } from '../../../engine/phrases';
import { useDraft } from './draftContext';
import { useStyles } from './DraftTab.styles';

/** Sentences that the user does not want, with the way back. */
export function SwitchedOff() {
  const { words, sentences, act, busy } = useDraft();
  const styles = useStyles();
  const off = [...sentences.values()].filter((sentence) => sentence.off);
  if (off.length === 0) return null;
  return (
    <details className={styles.off}>
      <summary className={styles.offTitle}>{words.offTitle(off.length)}</summary>
      <ul className={styles.changes}>
        {off.map(({ id, phrases }) => (
          <li key={id} className={styles.offItem}>
            <span lang="zh-CN" className={styles.value}>
              {textOf(phrases) || words.none}
            </span>
            <Button size="small" disabled={busy} aria-label={`${words.on}：${textOf(phrases)}`} onClick={() => act({ kind: 'switch', id, on: true }, words.done.on)}>
              {words.on}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
