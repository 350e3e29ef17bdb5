import type { KeyboardEvent } from 'react';
import { useActions } from '../../hooks/paneContext';

/** Keys that work wherever the focus is in the pane, as `aria-keyshortcuts` has them. */
export const PANE_KEYS = { next: 'F8', previous: 'Shift+F8' } as const;

/** F8 goes to the next finding and Shift+F8 to the one before, as in a list of problems elsewhere. */
export function usePaneKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const actions = useActions();
  return (event) => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    void actions.step(event.shiftKey ? -1 : 1);
  };
}
