import { Button } from '@fluentui/react-components';
import type { Phrase } from '../../../model/report';
import { useDraft } from './draftContext';
import { useIntoSight } from './useIntoSight';
import { useFigureCard } from './useFigureCard';
import { useStyles } from './DraftTab.styles';

/** Where a figure of the text comes from, and the way there. */
export function FigureCard({ phrase }: { readonly phrase: Exclude<Phrase, { kind: 'text' }> }) {
  const { words } = useDraft();
  const { facts, actions } = useFigureCard(phrase);
  const styles = useStyles();
  const card = useIntoSight<HTMLDivElement>();
  return (
    <div ref={card} role="group" aria-label={`${words.card}：${phrase.text}`} className={styles.card}>
      <dl className={styles.facts}>
        {facts.map(({ name, value, formula }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={formula ? styles.formula : styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        {actions.map(({ label, act, waits }) => (
          <Button key={label} size="small" disabled={waits} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
