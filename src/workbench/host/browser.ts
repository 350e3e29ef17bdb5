/**
 * The whole Office lifecycle for a pane in a browser: what Excel for Mac puts into the page before office.js, and the
 * RichApi bridge, both answered by a simulated Excel that may live in another window of the same origin.
 *
 *     // in a script of the pane's page that runs before office.js:
 *     window.parent.joinWorkbench(window);
 *     // in the page around it:
 *     const pane = installBrowserHost(paneWindow, host);
 *     await pane.pressRibbon('CheckButton', 'checkWorkbook');   // resolves at event.completed()
 */
import { requirementMatrix } from './profile';
import type { SimulatedExcel } from './SimulatedExcel';

/** `Office.OfficeTheme`; colours as `#RRGGBB`. */
export interface Theme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export interface BrowserHostOptions {
  /** Default: none, `Office.context.officeTheme` is undefined. */
  theme?: Theme;
}

/** What a pane's page needs of a simulated Excel, which may run in another thread. */
export type PaneSide = Pick<SimulatedExcel, 'displayLanguage' | 'fileName' | 'profile' | 'documentSettings' | 'writeDocumentSettings' | 'handle' | 'connect'>;

export interface BrowserHost {
  /** Resolves when the add-in listens to the ribbon, that is after its Office.onReady. */
  readonly ready: Promise<void>;
  /** Presses a button whose function was associated by `Office.actions.associate`; resolves at `event.completed()`. */
  pressRibbon(controlId: string, functionName: string): Promise<void>;
  /** Seen by the add-in when it next asks for its theme. */
  setTheme(theme: Theme): void;
  dispose(): void;
}

/** Numbers of the contract, as the runtime has them. */
const Method = { execute: 1, registerEvent: 2, writeSettings: 4, getContext: 5 };
const RIBBON_EVENT = 39;
const EVENT_COMPLETED = 94;

interface AgaveMessage {
  methodId: number;
  params?: { id?: number; apiArgs?: readonly unknown[]; keys?: readonly string[]; values?: readonly string[] };
  callbackId?: string;
  callbackFunction?: string;
  eventCallbackFunction?: string;
}

/** What we put into the pane's window, and what the runtime puts there. */
interface PaneWindow extends Window {
  webkit?: unknown;
  _richApiNativeBridge?: unknown;
  OSF?: { DDA?: { _OsfControlContext?: unknown } };
}

/** Has to run before office.js does. @returns the handle by which the ribbon is pressed. */
export function installBrowserHost(target: Window, host: PaneSide, options: BrowserHostOptions = {}): BrowserHost {
  const pane = target as PaneWindow; // the same window with the names of the contract
  let theme = options.theme;
  let ribbon: { callbackId: string; callback: string } | undefined;
  let announceReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (announceReady = resolve));
  const pressed = new Map<string, () => void>();
  let lastCommand = 0;

  const call = (name: string, ...args: unknown[]): void => {
    const callback = name.split('.').reduce<unknown>((owner, key) => (owner as Record<string, unknown> | undefined)?.[key], pane); // a path given by the runtime
    if (typeof callback === 'function') (callback as (...args: unknown[]) => void)(...args); // what the runtime registered
  };
  const reply = (message: AgaveMessage, payload: unknown): void => {
    if (message.callbackFunction !== undefined) setTimeout(call, 0, message.callbackFunction, message.callbackId, payload);
  };

  const answer = (message: AgaveMessage): void => {
    const { params } = message;
    switch (message.methodId) {
      case Method.getContext:
        if (theme !== undefined && pane.OSF?.DDA !== undefined) pane.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => JSON.stringify(asNumbers(theme)) };
        { reply(message, appContext(host)); return; }
      case Method.registerEvent:
        if (params?.id === RIBBON_EVENT && message.callbackId !== undefined && message.eventCallbackFunction !== undefined) {
          ribbon = { callbackId: message.callbackId, callback: message.eventCallbackFunction };
          announceReady();
        }
        { reply(message, [0]); return; }
      case Method.writeSettings:
        host.writeDocumentSettings(new Map((params?.keys ?? []).map((key, i) => [key, params?.values?.[i] ?? 'null'])));
        { reply(message, [0]); return; }
      case Method.execute:
        if (params?.id === EVENT_COMPLETED) {
          const command = String(params.apiArgs?.[0]);
          pressed.get(command)?.();
          pressed.delete(command);
        }
        { reply(message, [0]); return; }
      default:
        { reply(message, [0]); return; }
    }
  };

  pane.webkit = { messageHandlers: { Agave: { postMessage: (json: string) => answer(JSON.parse(json) as AgaveMessage) } } }; // sent by the runtime
  const bridge = {
    onMessageFromHost: (_json: string): void => undefined,
    sendMessageToHost(json: string): void {
      void host.handle(json).then((text) => bridge.onMessageFromHost(text));
    },
  };
  pane._richApiNativeBridge = bridge;
  // office.js asks here which Excel it is in before it looks at the address; no telemetry is wanted.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- office.js looks nowhere else
  Object.assign(pane.external, { GetHostInfo: () => `Excel$Mac$16.00$${host.displayLanguage}$simulated$$disableLogging$0` });
  const disconnect = host.connect((message) => bridge.onMessageFromHost(message));

  return {
    ready,
    async pressRibbon(controlId, functionName) {
      await ready;
      if (ribbon === undefined) return;
      const command = `command-${++lastCommand}`;
      const done = new Promise<void>((resolve) => pressed.set(command, resolve));
      call(ribbon.callback, ribbon.callbackId, [[command, functionName, JSON.stringify({ source: { id: controlId } })], RIBBON_EVENT]);
      await done;
    },
    setTheme(next) {
      theme = next;
      if (pane.OSF?.DDA !== undefined) pane.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => JSON.stringify(asNumbers(next)) };
    },
    dispose: disconnect,
  };
}

/** `AppContextProperties` of the runtime, by position. */
function appContext(host: PaneSide): unknown[] {
  const settings = host.documentSettings();
  const context: unknown[] = [];
  Object.assign(context, {
    0: [[...settings.keys()], [...settings.values()]],
    1: 'taizhang', 2: 1, 3: 16, 4: 0,
    8: host.displayLanguage, 9: host.displayLanguage,
    11: host.fileName, 12: 1, 13: 0, 16: 'simulated', 17: 'simulated', 18: false, 19: false,
    20: JSON.stringify(requirementMatrix(host.profile)),
    21: '', 22: '16.0', 23: 0,
  });
  return context;
}

/** Excel gives colours as numbers. */
const asNumbers = (theme: Theme | undefined): Record<string, number> =>
  Object.fromEntries(Object.entries(theme ?? {}).map(([name, colour]) => [name, parseInt(String(colour).slice(1), 16)]));
