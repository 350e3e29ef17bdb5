import { createHost, type SimulatedExcel } from '../../src/workbench/host';
import { largeWorkbook } from './largeWorkbook';
import type { FromHost, ToHost } from './messages';

/** Excel in a thread of its own, as the real one is in another process: what it does takes no time of the pane's. */
let host: SimulatedExcel | undefined;
const send = (message: FromHost): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToHost>) => {
  if (data.kind === 'open') {
    host = createHost({ workbook: largeWorkbook(data.rows, data.every), profile: 'm365', platform: 'web' });
    host.connect((json) => send({ kind: 'event', json }));
  } else if (data.kind === 'edit') {
    void host?.user.edit(data.sheet, data.address, data.value);
  } else {
    void host?.handle(data.json).then((json) => send({ kind: 'answer', id: data.id, json }));
  }
};
