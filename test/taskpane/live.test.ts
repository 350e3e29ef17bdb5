/** The pane's result follows the workbook, on the genuine office.js and the simulated Excel. */
import type { PaneState } from '../../src/taskpane/store/paneState';
import { loadSample, SAMPLES } from '../support/openExcel';
import { openPane, type OpenedPane } from '../support/openPane';
import { soon } from '../support/soon';
import { stateWhere, until } from '../support/until';

async function bench(): Promise<OpenedPane> {
  const opened = openPane(await loadSample(SAMPLES.clean), {}, soon);
  await opened.store.actions.open();
  await opened.store.actions.check();
  return opened;
}

const errors = ({ findings }: PaneState): string[] => findings.filter(({ finding }) => finding.severity === 'error').map(({ finding: { code, at } }) => `${code} ${at?.sheet ?? ''} ${at?.row ?? 0}`);
/** Resolves when the sheet of meetings has so many conditional formats. */
const marked = (opened: OpenedPane, count: number): Promise<void> => until((look) => opened.host.onChange(look), () => marks(opened) === count);
const marks = ({ host }: OpenedPane): number => host.workbook.sheets.find(({ name }) => name === '会议台账')?.conditionalFormats.length ?? 0;
/** 决策事项数, and 其中三重一大 of the first meeting. */
const MAJOR = 'F4';

test('an edit shows at once, its cell is marked, and both go when it is put right', async () => {
  const opened = await bench();
  const { store, host } = opened;
  const before = host.workbook.sheets.find(({ name }) => name === '会议台账')?.rows[3]?.[5]?.value ?? '';
  await host.user.edit('会议台账', MAJOR, 99);
  await stateWhere(store, (state) => errors(state).length === 1 && state.stale === undefined);
  expect(errors(store.getState())).toEqual(['MEET-001 会议台账 4']);
  await marked(opened, 2);
  await host.user.edit('会议台账', MAJOR, before);
  await stateWhere(store, (state) => errors(state).length === 0 && state.stale === undefined);
  await marked(opened, 0);
  expect(store.getState().task).toBeUndefined();
});

test('paused it says that the data have changed, and catches up when it goes on', async () => {
  const { store, host } = await bench();
  store.actions.setLive(false);
  await host.user.edit('会议台账', MAJOR, 99);
  await stateWhere(store, ({ stale }) => stale === 'data');
  expect(errors(store.getState())).toEqual([]);
  store.actions.setLive(true);
  await stateWhere(store, ({ stale }) => stale === undefined);
  expect(errors(store.getState())).toEqual(['MEET-001 会议台账 4']);
});

test('while a cell is being edited it waits, without a failure, and catches up after', async () => {
  const { store, host } = await bench();
  await host.user.edit('会议台账', MAJOR, 99);
  host.editMode = true;
  await stateWhere(store, ({ stale }) => stale === 'data');
  host.editMode = false;
  await stateWhere(store, ({ stale }) => stale === undefined);
  expect([errors(store.getState()), store.getState().failure]).toEqual([['MEET-001 会议台账 4'], undefined]);
});

test('a deleted sheet is known no longer, nor are its problems', async () => {
  const { store, host } = await bench();
  await host.user.edit('会议台账', MAJOR, 99);
  await stateWhere(store, (state) => errors(state).length === 1);
  const before = store.getState().known?.located.places.length ?? 0;
  await host.user.deleteSheet('会议台账');
  await stateWhere(store, ({ known }) => known?.located.places.length === before - 1);
  await stateWhere(store, ({ stale }) => stale === undefined);
  expect(errors(store.getState())).toEqual([]);
});

test('when a new name cannot be kept just then, it tries again, and the result follows all the same', async () => {
  const { store, host } = await bench();
  await store.actions.setMarking(false);
  await store.actions.chooseTracker('会议台账', 'meeting');
  await store.actions.check();
  // Somebody begins to type between the reading and the keeping of what was read.
  const stop = store.subscribe(() => {
    const { known, settings } = store.getState();
    if (known?.settings.sheetIds === settings?.sheetIds) return;
    stop();
    host.failAt({ sync: 1, when: 'before', code: 'InvalidOperationInCellEditMode' });
  });
  await host.user.renameSheet('会议台账', '会议');
  await host.user.edit('会议', MAJOR, 99);
  await stateWhere(store, (state) => errors(state).includes('MEET-001 会议 4'));
  expect([errors(store.getState()), store.getState().settings?.choices, store.getState().failure]).toEqual([['MEET-001 会议 4'], { 会议: 'meeting' }, undefined]);
});

test('what a person asks for goes first, and the result is right all the same', async () => {
  const { store, host } = await bench();
  await host.user.edit('会议台账', MAJOR, 99);
  await stateWhere(store, ({ stale }) => stale === 'data');
  expect(await store.actions.check()).toBe(true);
  expect([errors(store.getState()), store.getState().stale, store.getState().failure]).toEqual([['MEET-001 会议台账 4'], undefined, undefined]);
});
