import { useEffect, useState } from 'react';
import type { ShortcutFiles } from './ribbon/readManifest';
import { keyOf, readShortcuts, type Shortcut } from './ribbon/readShortcuts';

const textOf = (address: string): Promise<string> => fetch(address).then((response) => response.text());

/** The add-in's declared keys, while the focus is in the workbook: Excel on the web leaves the pane's keys to the pane. */
export function useShortcuts(files: ShortcutFiles | undefined, enabled: boolean, press: (controlId: string, functionName: string) => void): void {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const { address, translation } = files ?? {};
  useEffect(() => {
    if (address === undefined) return;
    let left = false;
    void Promise.all([textOf(address), translation === undefined ? undefined : textOf(translation)]).then(([file, texts]) => {
      if (!left) setShortcuts(readShortcuts(file, texts));
    });
    return () => {
      left = true;
    };
  }, [address, translation]);
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent): void => {
      const found = shortcuts.find(({ key }) => key === keyOf(event));
      if (found === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      press(found.action, found.action);
    };
    // Before the grid takes them.
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [shortcuts, enabled, press]);
}
