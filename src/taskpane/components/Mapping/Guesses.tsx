import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { useBusy } from '../../hooks/paneContext';
import { useStyles } from './Mapping.styles';

export interface Guess {
  readonly key: string;
  /** What the button says: 就是 C 列“办理日”. */
  readonly label: string;
  /** Why it may be so. */
  readonly why: string;
  readonly choose: () => void;
}

/** The best guesses, each with its reason; one press is the answer. */
export function Guesses({ guesses }: { readonly guesses: readonly Guess[] }) {
  const busy = useBusy();
  const id = useId();
  const styles = useStyles();
  if (guesses.length === 0) return null;
  return (
    <ul className={styles.guesses}>
      {guesses.map(({ key, label, why, choose }) => (
        <li key={key} className={styles.guess}>
          <Button size="small" className={styles.choose} disabledFocusable={busy} aria-describedby={`${id}${key}`} onClick={choose}>
            {label}
          </Button>
          <span id={`${id}${key}`} className={styles.why}>
            {why}
          </span>
        </li>
      ))}
    </ul>
  );
}
