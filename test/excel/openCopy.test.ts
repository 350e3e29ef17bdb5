/** A workbook in a window of its own, on the genuine office.js and the simulated Excel. */
import { openExcel } from '../support/openExcel';
import { emptyWorkbook } from '../../src/workbench/host/sheets';

const PACKAGE = Uint8Array.from({ length: 100_000 }, (_, at) => (at < 2 ? (at === 0 ? 0x50 : 0x4b) : (at * 31) % 256));

test('the file arrives byte for byte, and the present workbook stays as it is', async () => {
  const windows: (Uint8Array | undefined)[] = [];
  const { port, host } = openExcel(emptyWorkbook(), { onNewWindow: (file) => windows.push(file) });
  await port.openCopy(PACKAGE);
  expect(windows).toEqual([PACKAGE]);
  expect([host.workbook.sheets.length, port.lastWrite]).toEqual([1, undefined]);
});

test('what Excel does not take is told, and so is Excel that does not answer', async () => {
  const { port, host } = openExcel(emptyWorkbook());
  await expect(port.openCopy(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ name: 'ToolError', code: 'HOST-FAILED' });
  host.failAt({ sync: 1, when: 'before', code: 'AccessDenied' });
  await expect(port.openCopy(PACKAGE)).rejects.toMatchObject({ name: 'ToolError', code: 'HOST-FAILED' });
});
