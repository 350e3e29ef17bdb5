import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useActions, usePane } from '../../hooks/paneContext';
import { PANE_KEYS } from '../App/usePaneKeys';

interface ScrollerOptions {
  /** Lines of the list, or of the text. */
  readonly items: number;
  readonly keyOf: (item: number) => string | number;
  /** Pixels, before an item has been drawn. */
  readonly height: (item: number) => number;
  /** Claims in the order in which the keys go through them. */
  readonly order: readonly number[];
  /** The item that a claim stands in. */
  readonly itemOf: (claim: number) => number;
}

/**
 * Draws what is in sight, and lets the keys go from claim to claim: arrows, Home and End move, Enter and Space open and close,
 * Escape comes back from the card.
 */
export function useClaimScroller({ items, keyOf, height, order, itemOf }: ScrollerOptions) {
  const actions = useActions();
  const active = usePane((state) => state.reconciliation.active);
  const opened = usePane((state) => state.reconciliation.opened);
  const sought = usePane((state) => state.reconciliation.sought);
  const [scroller, scrollRef] = useState<HTMLDivElement | null>(null);
  const standing = active !== undefined && order.includes(active) ? active : order[0];
  const standingItem = standing === undefined ? -1 : itemOf(standing);

  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes here; the hook itself is what React asks for
  const virtualizer = useVirtualizer({
    count: items,
    getScrollElement: () => scroller,
    getItemKey: keyOf,
    estimateSize: height,
    overscan: 6,
    // What the keyboard stands on is always drawn, so that Tab finds its way back to it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return standingItem < 0 || standingItem >= items || shown.includes(standingItem) ? shown : [...shown, standingItem].sort((a, b) => a - b);
    },
  });

  // What was asked for from elsewhere (the next wrong figure, another view) comes into sight.
  const seen = useRef(0);
  useEffect(() => {
    if (!scroller || seen.current === sought || standingItem < 0) return;
    seen.current = sought;
    virtualizer.scrollToIndex(standingItem, { align: 'start' });
  }, [scroller, sought, standingItem, virtualizer]);

  const wantsFocus = useRef(false);
  const focusStanding = () => {
    const element = scroller?.querySelector<HTMLElement>('[data-claim][tabindex="0"]');
    if (!wantsFocus.current || !element) return;
    wantsFocus.current = false;
    element.focus({ preventScroll: true });
  };
  useLayoutEffect(focusStanding);

  const goTo = (claim: number | undefined) => {
    if (claim === undefined) return;
    wantsFocus.current = true;
    actions.changeReconciliation({ active: claim });
    virtualizer.scrollToIndex(itemOf(claim), { align: 'auto' });
    if (claim === standing) focusStanding();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Who walks on from within the list stays in it; the walk itself is the pane's.
    if (event.key === PANE_KEYS.next) wantsFocus.current = true;
    if (standing === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const onClaim = event.target instanceof HTMLElement && event.target.dataset['claim'] !== undefined;
    if (!onClaim) {
      if (event.key === 'Escape') goTo(standing);
      return;
    }
    const at = order.indexOf(standing);
    const toggle = () => actions.changeReconciliation({ opened: opened === standing ? undefined : standing });
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(order[Math.min(at + 1, order.length - 1)]),
      ArrowRight: () => goTo(order[Math.min(at + 1, order.length - 1)]),
      ArrowUp: () => goTo(order[Math.max(at - 1, 0)]),
      ArrowLeft: () => goTo(order[Math.max(at - 1, 0)]),
      Home: () => goTo(order[0]),
      End: () => goTo(order.at(-1)),
      Enter: toggle,
      ' ': toggle,
      Escape: () => actions.changeReconciliation({ opened: undefined }),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return { scrollRef, drawn: virtualizer.getVirtualItems(), size: virtualizer.getTotalSize(), measure: virtualizer.measureElement, standing, onKeyDown };
}
