import { useMemo } from 'react';
import type { Reconciled } from '../../../app/reconcile';
import { usePane } from '../../hooks/paneContext';
import { shownClaims } from '../../store/claimWalk';
import { ClaimCard } from './ClaimCard';
import { paragraphsOf } from './paragraphsOf';
import { useReconcileStrings } from './reconcileStrings';
import { TextParagraph } from './TextParagraph';
import { useClaimScroller } from './useClaimScroller';
import { useStyles } from './Reconcile.styles';

/** Pixels of a line of text, and characters that one takes. */
const LINE_HEIGHT = 25;
const CHARACTERS = 20;
const CARD_HEIGHT = 260;

/** The text in full, its figures marked in place; a figure's card stands under its paragraph. */
export function ClaimsText({ outcome }: { readonly outcome: Reconciled }) {
  const words = useReconcileStrings();
  const styles = useStyles();
  const verdicts = usePane((state) => state.reconciliation.verdicts);
  const opened = usePane((state) => state.reconciliation.opened);
  const { text, claims } = outcome;
  const lines = useMemo(() => paragraphsOf(text, claims), [text, claims]);
  const order = useMemo(() => shownClaims({ outcome, verdicts }), [outcome, verdicts]);
  const marked = useMemo(() => new Set(order), [order]);
  const places = useMemo(() => new Map(lines.flatMap(({ claims: within }, item) => within.map((claim) => [claim, item] as const))), [lines]);
  const { scrollRef, drawn, size, measure, standing, onKeyDown } = useClaimScroller({
    items: lines.length,
    keyOf: (item) => lines[item]?.start ?? item,
    height: (item) => {
      const line = lines[item];
      return line ? Math.ceil((line.end - line.start) / CHARACTERS) * LINE_HEIGHT + (opened !== undefined && line.claims.includes(opened) ? CARD_HEIGHT : 0) : 0;
    },
    order,
    itemOf: (claim) => places.get(claim) ?? 0,
  });
  return (
    <div ref={scrollRef} data-claims role="group" aria-label={words.text} className={styles.view} onKeyDown={onKeyDown}>
      <div className={styles.space} style={{ height: size }} lang="zh-CN">
        {drawn.map(({ index, start, key }) => {
          const line = lines[index];
          if (!line) return null;
          const open = opened !== undefined && marked.has(opened) && line.claims.includes(opened) ? opened : undefined;
          return (
            <div key={key} ref={measure} data-index={index} className={styles.item} style={{ transform: `translateY(${start}px)` }}>
              <TextParagraph line={line} outcome={outcome} marked={marked} opened={open} standing={standing !== undefined && line.claims.includes(standing) ? standing : undefined} />
              {open !== undefined && <ClaimCard outcome={outcome} position={open} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
