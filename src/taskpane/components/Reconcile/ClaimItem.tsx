import { mergeClasses } from '@fluentui/react-components';
import { type Reconciled, VERDICT_WORDS } from '../../../app/reconcile';
import { useActions, useLanguage } from '../../hooks/paneContext';
import type { ItemPlace } from '../FindingRow/itemPlace';
import { ClaimCard } from './ClaimCard';
import { snippetOf } from './snippetOf';
import { VerdictIcon } from './VerdictIcon';
import { useStyles } from './Reconcile.styles';

interface Props extends ItemPlace {
  readonly outcome: Reconciled;
  readonly position: number;
  /** Lines in all. */
  readonly size: number;
  readonly open: boolean;
}

/** One figure on one line: verdict's sign, number with its words, verdict; opened, its card. */
export function ClaimItem({ outcome, position, size, open, index, start, focusable, measure }: Props) {
  const language = useLanguage();
  const actions = useActions();
  const styles = useStyles();
  const claim = outcome.claims[position];
  if (!claim) return null;
  const { before, number, after } = snippetOf(claim, outcome.text);
  return (
    <div
      ref={measure}
      data-index={index}
      data-claim={position}
      role="treeitem"
      aria-level={1}
      aria-setsize={size}
      aria-posinset={index + 1}
      aria-expanded={open}
      tabIndex={focusable ? 0 : -1}
      className={mergeClasses(styles.item, styles.claim, open && styles.open)}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={() => actions.changeReconciliation({ active: position })}
    >
      <div className={styles.line} onClick={() => actions.changeReconciliation({ opened: open ? undefined : position, active: position })}>
        <VerdictIcon verdict={claim.verdict} />
        <span className={mergeClasses(styles.snippet, open && styles.whole)} lang="zh-CN">
          {before}
          <span className={styles.strong}>{number}</span>
          {after}
        </span>
        <span className={styles.verdict}>{VERDICT_WORDS[language][claim.verdict]}</span>
      </div>
      {open && <ClaimCard outcome={outcome} position={position} />}
    </div>
  );
}
