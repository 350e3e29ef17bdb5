import { installBrowserHost } from '../../src/workbench/host';
import type { FromHost, ToHost } from './messages';
import { DOING } from './tasks';

declare global {
  interface Window {
    userEdits: (sheet: string, address: string, value: string | number) => void;
    blocking: { readonly rows: number; readonly every: number };
  }
}

/** Runs in the pane's page before office.js: joins it to an Excel in another thread, and notes what it is doing. */
const worker = new Worker('bench/hostWorker.js');
const tell = (message: ToHost): void => worker.postMessage(message);
const waiting = new Map<number, (json: string) => void>();
const listeners = new Set<(json: string) => void>();
let requests = 0;

worker.onmessage = ({ data }: MessageEvent<FromHost>) => {
  if (data.kind === 'event') for (const listener of listeners) listener(data.json);
  else {
    waiting.get(data.id)?.(data.json);
    waiting.delete(data.id);
  }
};
tell({ kind: 'open', ...window.blocking });

installBrowserHost(window, {
  displayLanguage: 'zh-CN',
  fileName: 'book.xlsx',
  profile: 'm365',
  documentSettings: () => new Map(),
  writeDocumentSettings: () => undefined,
  handle: (json) =>
    new Promise((resolve) => {
      waiting.set(++requests, resolve);
      tell({ kind: 'request', id: requests, json });
    }),
  connect(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
});
window.userEdits = (sheet, address, value) => tell({ kind: 'edit', sheet, address, value });

let noted: string | undefined;
new MutationObserver(() => {
  const doing = document.querySelector('[role=progressbar][aria-label=进度]')?.getAttribute('aria-valuetext') ?? '';
  if (doing !== noted) performance.mark(DOING + doing);
  noted = doing;
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-valuetext'] });
