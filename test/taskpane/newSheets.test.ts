/** New tracking sheets, from the pick to the way back, on the genuine office.js. */
import { ToolError } from '../../src/model/toolError';
import { emptyWorkbook } from '../../src/workbench/host';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { openPane, type OpenedPane } from '../support/openPane';

async function bench(workbook: StoredWorkbook = emptyWorkbook()): Promise<OpenedPane> {
  const opened = openPane(workbook);
  await opened.store.actions.open();
  opened.store.actions.showPage('newSheets');
  return opened;
}

const sheetNames = ({ host }: OpenedPane) => host.workbook.sheets.map(({ name }) => name);
const found = ({ store }: OpenedPane) => store.getState().known?.located.places.map(({ tracker }) => tracker.id);

test('picked trackers become sheets, the first is shown where filling in begins, and the pane knows them', async () => {
  const opened = await bench();
  opened.store.actions.pickTrackers(['talk', 'study']);
  expect([...opened.store.getState().picked]).toEqual(['talk', 'study']);
  expect(await opened.store.actions.addSheets()).toBe(true);
  const { notice, page, picked, task, lastWrite } = opened.store.getState();
  expect(notice).toEqual({ kind: 'sheets-added', sheets: ['学习台账', '谈话台账'], undo: true });
  expect([page, [...picked], task, lastWrite?.what]).toEqual([undefined, [], undefined, 'new-sheets']);
  expect(found(opened)).toEqual(['study', 'talk']);
  expect(await opened.port.selectedCell()).toEqual({ sheet: '学习台账', row: 5, column: 1 });
});

test('what was checked before is out of date, and again when they are taken back', async () => {
  const opened = await bench();
  opened.store.actions.pickTrackers(['study']);
  await opened.store.actions.addSheets();
  await opened.store.actions.check();
  opened.store.actions.pickTrackers(['talk']);
  await opened.store.actions.addSheets();
  expect([opened.store.getState().stale, found(opened)]).toEqual(['data', ['study', 'talk']]);
  await opened.store.actions.check();
  expect(opened.store.getState().stale).toBeUndefined();
  expect(await opened.store.actions.undo()).toBe(true);
  const { stale, notice } = opened.store.getState();
  expect([stale, found(opened), sheetNames(opened)]).toEqual(['data', ['study'], ['Sheet1', '学习台账']]);
  expect(notice).toEqual({ kind: 'undone', what: 'new-sheets', sheets: ['谈话台账'], cells: expect.any(Number) as number, undo: false });
});

test('what is filled in is kept: taking back is refused, and the pane says so', async () => {
  const opened = await bench();
  opened.store.actions.pickTrackers(['study']);
  await opened.store.actions.addSheets();
  await opened.host.user.edit('学习台账', 'A5', '2022-06-20');
  expect(await opened.store.actions.undo()).toBe(false);
  const error = opened.store.getState().failure?.error;
  expect(error instanceof ToolError && [error.code, error.values['sheet'], error.values['cell']]).toEqual(['UNDO-CHANGED', '学习台账', 'A5']);
  expect(sheetNames(opened)).toEqual(['Sheet1', '学习台账']);
});

test('a protected workbook leaves the pick and the page as they were', async () => {
  const opened = await bench({ ...emptyWorkbook(), structureProtected: true });
  opened.store.actions.pickTrackers(['study']);
  expect(await opened.store.actions.addSheets()).toBe(false);
  const { failure, page, picked } = opened.store.getState();
  expect(failure?.attempt).toBe('add-sheets');
  expect(failure?.error).toMatchObject({ code: 'PROTECTED-WORKBOOK' });
  expect([page, [...picked]]).toEqual(['newSheets', ['study']]);
});
