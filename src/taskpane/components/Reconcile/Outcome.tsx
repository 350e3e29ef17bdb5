import { Button, Link, mergeClasses, ToggleButton } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import type { Reconciled } from '../../../app/reconcile';
import { useChosenStyle } from '../../theme/useChosenStyle';
import { PANE_KEYS } from '../App/usePaneKeys';
import { ClaimsList } from './ClaimsList';
import { ClaimsText } from './ClaimsText';
import { Ignored } from './Ignored';
import { useOutcome } from './useOutcome';
import { VerdictChips } from './VerdictChips';
import { useStyles } from './Reconcile.styles';

/** What came of the check: how much of what, then the text with its figures marked, or the figures as a list. */
export function Outcome({ outcome }: { readonly outcome: Reconciled }) {
  const { words, about, summary, stale, again, busy, another, view, choose, steps, copy } = useOutcome(outcome);
  const styles = useStyles();
  const pressed = useChosenStyle();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <div className={styles.about}>
          <span className={styles.source} title={about}>
            {about}
          </span>
          <Link as="button" inline className={styles.small} disabled={busy} onClick={another}>
            {words.another}
          </Link>
        </div>
        <div role="status" className={styles.summary}>
          {summary}
        </div>
        {stale && (
          <p className={styles.stale}>
            {words.stale}{' '}
            <Link as="button" inline className={styles.small} disabled={busy} onClick={again}>
              {words.again}
            </Link>
          </p>
        )}
        <VerdictChips outcome={outcome} />
        <div className={styles.tools}>
          <div role="group" aria-label={words.views}>
            {(['text', 'list'] as const).map((each) => (
              <ToggleButton key={each} size="small" appearance="subtle" className={mergeClasses(each === view && pressed)} checked={each === view} onClick={() => choose(each)}>
                {words.view[each]}
              </ToggleButton>
            ))}
          </div>
          <span className={styles.apart} />
          <Button appearance="subtle" size="small" icon={<ChevronUp20Regular />} aria-label={steps.previous} aria-keyshortcuts={PANE_KEYS.previous} title={words.withKey(steps.previous, PANE_KEYS.previous)} onClick={() => steps.go(-1)} />
          <Button appearance="subtle" size="small" icon={<ChevronDown20Regular />} aria-label={steps.next} aria-keyshortcuts={PANE_KEYS.next} title={words.withKey(steps.next, PANE_KEYS.next)} onClick={() => steps.go(1)} />
          <Button appearance="subtle" size="small" icon={<Copy20Regular />} aria-label={words.copy} title={words.copy} onClick={copy} />
        </div>
        <Ignored />
      </div>
      {view === 'text' ? <ClaimsText outcome={outcome} /> : <ClaimsList outcome={outcome} />}
    </div>
  );
}
