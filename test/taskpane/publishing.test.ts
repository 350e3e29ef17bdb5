/** The publishing copy in the pane's store, on the genuine office.js. */
import { loadSettings } from '../../src/app';
import { loadSample, SAMPLES } from '../support/openExcel';
import { openPane, type OpenedPane } from '../support/openPane';

async function bench(): Promise<OpenedPane> {
  const opened = openPane(await loadSample(SAMPLES.flawed));
  await opened.store.actions.open();
  opened.store.actions.setLive(false);
  return opened;
}

const copyOf = ({ store }: OpenedPane) => store.getState().publishing.copy;
const itemOf = (opened: OpenedPane, key: string) => copyOf(opened)?.items.find((item) => item.key === key);
const namesOf = ({ host }: OpenedPane) => host.workbook.sheets.map(({ name }) => name);

let opened: OpenedPane;
beforeAll(async () => {
  opened = await bench();
});

test('without a result there is no copy', async () => {
  await opened.store.actions.makePublishing();
  expect(copyOf(opened)).toBeUndefined();
});

test('the copy is made of the result at hand, and nothing is written', async () => {
  await opened.store.actions.check();
  const before = namesOf(opened);
  await opened.store.actions.makePublishing();
  expect(itemOf(opened, 'count:study.party-group')).toMatchObject({ replacement: '**次' });
  expect(namesOf(opened)).toEqual(before);
});

test('a rule that is switched changes the copy, and travels with the workbook', async () => {
  const { redaction } = await loadSettings(opened.port);
  await opened.store.actions.setRedaction({ hide: { ...redaction.hide, count: false } });
  expect(itemOf(opened, 'count:study.party-group')).toBeUndefined();
  expect((await loadSettings(opened.port)).redaction.hide).toMatchObject({ count: false, money: true });
  await opened.store.actions.setRedaction({ hide: redaction.hide, kept: ['count:study.party-group'], added: [{ word: '科技推广', kind: 'unit' }] });
  expect(itemOf(opened, 'count:study.party-group')?.kept).toBe(true);
});

test('what is switched off holds no other result up: nothing is checked again', () => {
  expect(opened.store.getState().stale).toBeUndefined();
});

test('what is chosen is written, shown, and taken back', async () => {
  const before = namesOf(opened);
  opened.store.actions.choosePublicSheets(['summary', 'items']);
  expect(await opened.store.actions.writePublishing()).toBe(true);
  expect(opened.store.getState().notice).toEqual({ kind: 'publishing-written', sheets: ['汇总表（公开）', '隐去内容清单'], undo: true });
  expect((await opened.port.selectedCell()).sheet).toBe('汇总表（公开）');
  await opened.store.actions.undo();
  expect(namesOf(opened)).toEqual(before);
});

test('a workbook that was not checked is checked before it is written', async () => {
  const fresh = await bench();
  expect(await fresh.store.actions.writePublishing()).toBe(true);
  expect(fresh.store.getState().result).toBeDefined();
  expect(namesOf(fresh)).toEqual(expect.arrayContaining(['文稿（公开）', '汇总表（公开）']));
});
