import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { rowsOf, shownGroups } from '../../store/findingGroups';
import { PANE_KEYS } from '../App/usePaneKeys';
import { useTreeKeys } from './useTreeKeys';

/** Heights before a line has been measured, in pixels. */
const GROUP_HEIGHT = 36;
const LINE_HEIGHT = 32;
const OPEN_HEIGHT = 260;

/** Lines of the list, which of them are in sight, and where the keyboard stands. */
export function useFindingList() {
  const actions = useActions();
  const findings = usePane((state) => state.findings);
  const filter = usePane((state) => state.filter);
  const expanded = usePane((state) => state.expanded);
  const opened = usePane((state) => state.opened);
  const active = usePane((state) => state.active);
  const offset = usePane((state) => state.listOffset);
  const [scroller, scrollRef] = useState<HTMLDivElement | null>(null);

  const groups = useMemo(() => shownGroups(findings, filter), [findings, filter]);
  const rows = useMemo(() => rowsOf(groups, expanded), [groups, expanded]);
  const indexes = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows]);
  const activeIndex = (active === undefined ? undefined : indexes.get(active)) ?? 0;

  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes here; the hook itself is what React asks for
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: (index) => {
      const row = rows[index];
      return row?.kind === 'group' ? GROUP_HEIGHT : row?.key === opened ? OPEN_HEIGHT : LINE_HEIGHT;
    },
    overscan: 8,
    initialOffset: offset,
    // The line that the keyboard stands on is always drawn, so that Tab finds its way back to it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(activeIndex) || activeIndex >= rows.length ? shown : [...shown, activeIndex].sort((a, b) => a - b);
    },
  });

  // The list is found again where it was left.
  const lastOffset = useRef(offset);
  lastOffset.current = virtualizer.scrollOffset ?? offset;
  useEffect(() => () => actions.leaveList(lastOffset.current), [actions]);

  // What was asked for from outside (a cell's context menu) comes into sight.
  const sought = usePane((state) => state.sought);
  const seen = useRef(usePane((state) => state.soughtBefore));
  useEffect(() => {
    if (seen.current === sought || !scroller) return;
    seen.current = sought;
    virtualizer.scrollToIndex(activeIndex, { align: 'start' });
  }, [sought, scroller, activeIndex, virtualizer]);

  // Focus follows the active line once it is drawn.
  const wantsFocus = useRef(false);
  const focusActive = () => {
    const element = scroller?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    if (!wantsFocus.current || !element) return;
    wantsFocus.current = false;
    element.focus({ preventScroll: true });
  };
  useLayoutEffect(focusActive);
  const goTo = (index: number) => {
    const row = rows[index];
    if (!row) return;
    wantsFocus.current = true;
    actions.activateRow(row.key);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    // Nothing is drawn anew where the line was active already.
    if (index === activeIndex) focusActive();
  };

  const onTreeKey = useTreeKeys({ rows, activeIndex, opened, page: () => Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / LINE_HEIGHT) - 1), goTo });

  return {
    words: useStrings(),
    rows,
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollRef,
    measure: virtualizer.measureElement,
    isFocusable: (key: string) => indexes.get(key) === activeIndex,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      // Who walks on from within the list stays in it; the walk itself is the pane's.
      if (event.key === PANE_KEYS.next) wantsFocus.current = true;
      onTreeKey(event);
    },
  };
}
