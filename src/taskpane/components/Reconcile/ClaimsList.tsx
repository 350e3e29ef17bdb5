import { useMemo } from 'react';
import type { Reconciled } from '../../../app/reconcile';
import { usePane } from '../../hooks/paneContext';
import { shownClaims } from '../../store/claimWalk';
import { ClaimItem } from './ClaimItem';
import { useReconcileStrings } from './reconcileStrings';
import { useClaimScroller } from './useClaimScroller';
import { useStyles } from './Reconcile.styles';

const LINE_HEIGHT = 32;
const OPEN_HEIGHT = 300;

/** A line for each figure; only those in sight are drawn. */
export function ClaimsList({ outcome }: { readonly outcome: Reconciled }) {
  const words = useReconcileStrings();
  const styles = useStyles();
  const verdicts = usePane((state) => state.reconciliation.verdicts);
  const opened = usePane((state) => state.reconciliation.opened);
  const order = useMemo(() => shownClaims({ outcome, verdicts }), [outcome, verdicts]);
  const places = useMemo(() => new Map(order.map((claim, item) => [claim, item])), [order]);
  const { scrollRef, drawn, size, measure, standing, onKeyDown } = useClaimScroller({
    items: order.length,
    keyOf: (item) => order[item] ?? item,
    height: (item) => (order[item] === opened ? OPEN_HEIGHT : LINE_HEIGHT),
    order,
    itemOf: (claim) => places.get(claim) ?? 0,
  });
  if (order.length === 0) return <p className={styles.none}>{words.nothing}</p>;
  return (
    <div ref={scrollRef} data-claims role="tree" aria-label={words.list} className={styles.view} onKeyDown={onKeyDown}>
      <div role="presentation" className={styles.space} style={{ height: size }}>
        {drawn.map(({ index, start, key }) => {
          const position = order[index];
          return position === undefined ? null : (
            <ClaimItem key={key} outcome={outcome} position={position} size={order.length} index={index} start={start} measure={measure} focusable={position === standing} open={position === opened} />
          );
        })}
      </div>
    </div>
  );
}
