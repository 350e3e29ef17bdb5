import { Button } from '@fluentui/react-components';
import { FixTable } from './FixTable';
import { useFixes } from './useFixes';
import { useStyles } from './Fixes.styles';

/** What the fixes would come to, cell by cell, and what stands in the way of others; the button below writes them. */
export function Fixes() {
  const { words, summary, refused, lines, busy, again } = useFixes();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.summary}>{summary}</p>
      {refused.length > 0 && (
        <section className={styles.refused} aria-label={words.fixes.refused}>
          <h3 className={styles.refusedTitle}>{words.fixes.refused}</h3>
          <ul className={styles.refusedList}>
            {refused.map(({ key, places, why }) => (
              <li key={key}>
                {places}
                {words.colon}
                {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {refused.length > 0 && (
        <Button size="small" className={styles.again} disabled={busy} onClick={again}>
          {words.fixes.again}
        </Button>
      )}
      {lines.length > 0 && <FixTable lines={lines} />}
    </div>
  );
}
