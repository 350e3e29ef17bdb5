import { Button, Input } from '@fluentui/react-components';
import type { Reconciled } from '../../../app/reconcile';
import { useTargetChooser } from './useTargetChooser';
import { useStyles } from './Reconcile.styles';

/** The best candidates first; any other indicator by a few of its words. One press binds. */
export function TargetChooser({ outcome, position }: { readonly outcome: Reconciled; readonly position: number }) {
  const { words, query, setQuery, offered, caption, busy, bind } = useTargetChooser(outcome, position);
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.bind} className={styles.chooser}>
      <Input type="search" value={query} placeholder={words.search} aria-label={words.search} onChange={(_, { value }) => setQuery(value)} />
      <div role="status" className={styles.caption}>
        {caption}
      </div>
      <ul className={styles.targets}>
        {offered.map(({ id, label, value }) => (
          <li key={id}>
            <Button size="small" className={styles.target} disabled={busy} title={words.bindTo(label)} onClick={() => bind(id)}>
              <span className={styles.label}>{label}</span>
              <span className={styles.amount}>{value}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
