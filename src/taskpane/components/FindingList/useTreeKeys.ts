import type { KeyboardEvent } from 'react';
import { useActions } from '../../hooks/paneContext';
import { groupKey, type FindingRow } from '../../store/findingGroups';

/**
 * Keys of the list: arrows, Home, End and the page keys move; Right and Left open and close; Space opens a finding's
 * details; Enter goes to its cell; Escape comes back from the details to their line.
 */
export function useTreeKeys({
  rows,
  activeIndex,
  opened,
  page,
  goTo,
}: {
  readonly rows: readonly FindingRow[];
  readonly activeIndex: number;
  readonly opened: string | undefined;
  /** Lines that fit into sight. */
  readonly page: () => number;
  readonly goTo: (index: number) => void;
}): (event: KeyboardEvent<HTMLElement>) => void {
  const actions = useActions();
  const last = rows.length - 1;

  const inwards = (row: FindingRow) => {
    if (row.kind === 'finding') actions.openFinding(row.key);
    else if (!row.expanded) actions.toggleGroup(row.group.id, true);
    else goTo(activeIndex + 1);
  };
  const outwards = (row: FindingRow) => {
    if (row.kind === 'group') actions.toggleGroup(row.group.id, false);
    else if (row.key === opened) actions.openFinding(undefined);
    else goTo(rows.findIndex(({ key }) => key === groupKey(row.group)));
  };
  const toggle = (row: FindingRow) => {
    if (row.kind === 'group') actions.toggleGroup(row.group.id, !row.expanded);
    else actions.openFinding(row.key === opened ? undefined : row.key);
  };
  const enter = (row: FindingRow) => {
    if (row.kind === 'group') toggle(row);
    else if (row.finding.at) void actions.reveal(row.finding);
    else toggle(row);
  };

  const keys: Readonly<Record<string, (row: FindingRow) => void>> = {
    ArrowDown: () => goTo(Math.min(activeIndex + 1, last)),
    ArrowUp: () => goTo(Math.max(activeIndex - 1, 0)),
    PageDown: () => goTo(Math.min(activeIndex + page(), last)),
    PageUp: () => goTo(Math.max(activeIndex - page(), 0)),
    Home: () => goTo(0),
    End: () => goTo(last),
    ArrowRight: inwards,
    ArrowLeft: outwards,
    ' ': toggle,
    Enter: enter,
  };

  return (event) => {
    const row = rows[activeIndex];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const onLine = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'treeitem';
    if (!onLine) {
      if (event.key === 'Escape') goTo(activeIndex);
      return;
    }
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act(row);
  };
}
