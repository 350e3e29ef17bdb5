import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { type Reconciled, VERDICT_WORDS, VERDICTS } from '../../../app/reconcile';
import { useActions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { useChosenStyle } from '../../theme/useChosenStyle';
import { useReconcileStrings } from './reconcileStrings';
import { VerdictIcon } from './VerdictIcon';
import { useStyles } from './Reconcile.styles';

/** How many figures have each verdict; each is a filter. */
export function VerdictChips({ outcome: { claims } }: { readonly outcome: Reconciled }) {
  const words = useReconcileStrings();
  const { number } = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const chosen = usePane((state) => state.reconciliation.verdicts);
  const styles = useStyles();
  const pressed = useChosenStyle();
  const counted = VERDICTS.map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length })).filter(({ verdict, count }) => count > 0 || chosen.includes(verdict));
  if (counted.length === 0) return null;
  return (
    <div role="group" aria-label={words.verdicts} className={styles.chips}>
      {counted.map(({ verdict, count }) => (
        <ToggleButton
          key={verdict}
          size="small"
          className={mergeClasses(styles.chip, chosen.includes(verdict) && pressed)}
          checked={chosen.includes(verdict)}
          onClick={() => actions.changeReconciliation({ verdicts: chosen.includes(verdict) ? chosen.filter((other) => other !== verdict) : [...chosen, verdict] })}
        >
          <span className={styles.word}>
            <VerdictIcon verdict={verdict} />
            {VERDICT_WORDS[language][verdict]} <span className={styles.count}>{number(count)}</span>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
