import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { installBrowserHost, type BrowserHost } from '../host';
import { chooseTheme } from './frameEnvironment';
import type { Theme } from './strings';
import type { Session } from './useSession';

/** What the script in the pane's frame calls; see frame.ts. */
export interface PageAround {
  joinWorkbench: ((pane: Window) => void) | undefined;
}

/** The pane's window once office.js is in it. */
type PaneWindow = Window & { Office?: { onReady(): Promise<unknown> } };

export interface PaneControl {
  /** Address of the pane's page for this session. */
  readonly source: string;
  readonly open: boolean;
  readonly show: () => void;
  readonly hide: () => void;
  /** Runs a function of the add-in as the ribbon would; the pane comes into sight when the add-in asks for it. */
  readonly press: (controlId: string, functionName: string) => void;
}

/** Joins the pane in its frame to the simulated Excel, each time that the frame loads. */
export function usePane(session: Session | undefined, theme: Theme): PaneControl {
  const [open, setOpen] = useState(true);
  const setVisible = useCallback(
    (visible: boolean) => {
      setOpen(visible);
      if (session) session.host.paneVisible = visible;
    },
    [session],
  );
  const joined = useRef<BrowserHost>(undefined);
  /** A press that came before the pane's page did. */
  const waiting = useRef<() => void>(undefined);
  const setTheme = useRef<(theme: Theme) => void>(undefined);
  const themeNow = useRef(theme);

  // In the same turn as the frame appears: its first script asks for this.
  useLayoutEffect(() => {
    if (session === undefined) return;
    const page: PageAround = Object.assign(window, { joinWorkbench: undefined });
    page.joinWorkbench = (pane) => {
      joined.current?.dispose();
      joined.current = undefined;
      const browserHost = installBrowserHost(pane, session.host);
      setTheme.current = chooseTheme(pane, themeNow.current);
      // By then the pane's own script has run, so that its answer to Office.onReady, which brings the ribbon's functions, comes first.
      pane.addEventListener('DOMContentLoaded', () => {
        // office.js calls back in turns of its own; the next turn of the page's loop comes after them.
        void Promise.all([(pane as PaneWindow).Office?.onReady(), browserHost.ready]).then(() =>
          setTimeout(() => {
            joined.current = browserHost;
            waiting.current?.();
            waiting.current = undefined;
          }, 0),
        );
      });
    };
    session.host.paneVisible = true;
    setOpen(true);
    const stopFollowing = session.host.onChange((changes) => {
      for (const change of changes) if (change.kind === 'pane') setOpen(change.visible);
    });
    return () => {
      stopFollowing();
      page.joinWorkbench = undefined;
      joined.current?.dispose();
      joined.current = undefined;
    };
  }, [session]);

  useEffect(() => {
    themeNow.current = theme;
    setTheme.current?.(theme);
  }, [theme]);

  return {
    source: `pane.html?session=${session?.number ?? 0}`,
    open,
    show: () => setVisible(true),
    hide: () => setVisible(false),
    press: (controlId, functionName) => {
      const press = () => void joined.current?.pressRibbon(controlId, functionName);
      if (joined.current) press();
      else waiting.current = press;
    },
  };
}
