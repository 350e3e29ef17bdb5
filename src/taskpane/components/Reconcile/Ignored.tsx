import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Binding } from '../../../model/claim';
import { useActions, useBusy, usePane } from '../../hooks/paneContext';
import { useReconcileStrings } from './reconcileStrings';
import { useStyles } from './Reconcile.styles';

const NONE: readonly Binding[] = [];

/** Phrases that a person said count nothing, and the way back. */
export function Ignored() {
  const words = useReconcileStrings();
  const actions = useActions();
  const busy = useBusy();
  const bindings = usePane((state) => state.settings?.bindings ?? NONE);
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  const ignored = bindings.filter(({ target }) => target === '');
  if (ignored.length === 0) return null;
  return (
    <div className={styles.ignored}>
      <span>
        <Link as="button" inline className={styles.small} aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.ignored(ignored.length)}
        </Link>
      </span>
      {open && (
        <ul className={styles.phrases}>
          {ignored.map(({ phrase }) => {
            const [subject = '', unit = ''] = phrase.split('|');
            const shown = words.phrase(subject, unit);
            return (
              <li key={phrase} className={styles.phrase}>
                {shown}
                <Link as="button" inline className={styles.small} disabled={busy} aria-label={words.restoreOne(shown)} onClick={() => void actions.forgetBinding(phrase)}>
                  {words.restore}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
