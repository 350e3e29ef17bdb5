import { installBrowserHost } from '../../src/workbench/host';
import type { FromHost, ToHost } from './messages';
import { startWatching, type Watch } from './watch';

declare global {
  interface Window {
    blocking: Watch & { readonly edit: (sheet: string, address: string, value: string | number) => void };
    blockingRows: number;
  }
}

/** Runs in the pane's page before office.js: joins it to an Excel in another thread, and watches this one. */
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
tell({ kind: 'open', rows: window.blockingRows });

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
window.blocking = { ...startWatching(), edit: (sheet, address, value) => tell({ kind: 'edit', sheet, address, value }) };
