import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Reconciled } from '../../../app/reconcile';
import { TargetChooser } from './TargetChooser';
import { useClaimCard } from './useClaimCard';
import { VerdictIcon } from './VerdictIcon';
import { useStyles } from './Reconcile.styles';

/** What the text says, what the workbook says, where that stands, and what can be done. */
export function ClaimCard({ outcome, position }: { readonly outcome: Reconciled; readonly position: number }) {
  const { words, claim, said, facts, others, actions, choosing, choose, byHand, unbind, leaveOut, busy } = useClaimCard(outcome, position);
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Of what is too large for the view the beginning is seen first.
    const shown = card.current?.closest<HTMLElement>('[role="treeitem"]') ?? card.current;
    const room = card.current?.closest('[data-claims]')?.clientHeight ?? 0;
    shown?.scrollIntoView({ block: shown.offsetHeight > room ? 'start' : 'nearest' });
  }, []);
  if (!claim) return null;
  return (
    <div ref={card} role="group" aria-label={words.mark(said.number, said.verdict)} className={styles.card}>
      <span className={styles.cardHead}>
        <VerdictIcon verdict={claim.verdict} />
        {said.verdict}
      </span>
      <dl className={styles.facts}>
        {facts.map(({ name, value, strong }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={mergeClasses(styles.value, strong && styles.strong)}>{value}</dd>
          </div>
        ))}
        {others.length > 0 && (
          <div className={styles.fact}>
            <dt className={styles.name}>{words.against}</dt>
            <dd className={styles.value}>
              {others.map(({ at, number, go }) => (
                <Link key={at} as="button" inline className={styles.other} onClick={go}>
                  {number}
                </Link>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ label, act, waits }) => (
            <Button key={label} size="small" disabled={waits === true && busy} onClick={act}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {choosing && <TargetChooser outcome={outcome} position={position} />}
      <div className={styles.actions}>
        {!choosing && (
          <Button size="small" appearance="subtle" onClick={choose}>
            {words.rebind}
          </Button>
        )}
        {byHand && (
          <Button size="small" appearance="subtle" disabled={busy} onClick={unbind}>
            {words.unbind}
          </Button>
        )}
        <Button size="small" appearance="subtle" disabled={busy} onClick={leaveOut}>
          {words.notIndicator}
        </Button>
      </div>
    </div>
  );
}
