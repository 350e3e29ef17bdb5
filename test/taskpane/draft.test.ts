/** The draft in the pane's store, on the product's own adapter, the genuine office.js and the simulated Excel. */
import type { PaneStore } from '../../src/taskpane/store/createPaneStore';
import { draftStrings } from '../../src/taskpane/components/DraftTab/draftStrings';
import { dayAt } from '../model/dayAt';
import { openPane, type OpenedPane } from '../support/openPane';
import { sheetOf, type TestCell, workbookOf } from '../workbench/formulas/workbookOf';

const HEAD = ['日期', '学习类型', '组织单位', '学习主题', '第一议题', '集中研讨', '研讨材料', '学习法规', '应到人数', '实到人数', '佐证材料'];
const session = (date: string, kind: string): TestCell[] => [dayAt(date), kind, '机关', `学习 ${date}`, '否', '否', 0, 0, 10, 9, '有'];
const PARTY = 'study/study.party-group';

async function checked(): Promise<OpenedPane> {
  const opened = openPane(workbookOf([sheetOf('s', '学习台账', [HEAD, session('2022-01-10', '党组会议学习'), session('2022-02-10', '党组会议学习'), session('2022-04-11', '机关职工例会')])]));
  await opened.store.actions.open();
  await opened.store.actions.check();
  return opened;
}

const said = (store: PaneStore) =>
  store.getState().result?.report.sections.flatMap(({ paragraphs }) => paragraphs.flat()).filter(({ sentence }) => sentence === PARTY).map(({ text }) => text).join('');
const made = (store: PaneStore) => store.getState().result?.draft.made;

test('an edit shows at once, without a check, and is taken back', async () => {
  const { store } = await checked();
  const before = store.getState().result;
  expect(await store.actions.editDraft({ kind: 'text', id: PARTY, text: '党组带头学习2次' })).toBe(true);
  expect([said(store), store.getState().result?.findings === before?.findings, store.getState().stale]).toEqual(['党组带头学习2次', true, undefined]);
  if (before) await store.actions.putDraftBack(before.draft);
  expect(said(store)).toBe('开展党组会议学习2次');
});

test('an edit lives through a change of the sheet that is followed', async () => {
  const { store, host } = await checked();
  await store.actions.editDraft({ kind: 'text', id: PARTY, text: '党组带头学习2次' });
  const followed = new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (said(store) !== '党组带头学习3次') return;
      stop();
      resolve();
    });
  });
  await host.user.edit('学习台账', 'B4', '党组会议学习');
  await followed;
  expect(said(store)).toBe('党组带头学习3次');
});

test('undoing the sheet forgets what it said', async () => {
  const { store } = await checked();
  await store.actions.writeNarrative();
  const first = made(store);
  await store.actions.editDraft({ kind: 'switch', id: PARTY, on: false });
  await store.actions.writeNarrative();
  expect(made(store)?.rows.flat().some(([id]) => id === PARTY)).toBe(false);
  await store.actions.undo();
  expect(made(store)?.rows).toEqual(first?.rows);
  expect(store.getState().result?.draft.edits.sentences).toEqual({ [PARTY]: { off: true } });
});

test('changes are decided one by one', async () => {
  const { store, host } = await checked();
  await store.actions.writeNarrative();
  store.actions.setLive(false);
  await host.user.edit('学习台账', 'B4', '党组会议学习');
  await store.actions.check();
  expect(said(store)).toBe('开展党组会议学习3次');
  await store.actions.decideChanges([PARTY], false);
  expect(said(store)).toBe('开展党组会议学习2次');
  await store.actions.editDraft({ kind: 'release', id: PARTY });
  expect(said(store)).toBe('开展党组会议学习3次');
});

test.each(['unclosed', 'unopened', 'empty', 'form', 'options', 'no-other', 'twice', 'unknown-slot'] as const)('both languages say what is wrong with a template and where: %s', (code) => {
  const flaw = { code, at: 4, line: 1, column: 5, slot: '党组会', nearest: ['党组会议学习'] };
  const { zh, en } = draftStrings;
  expect([zh.flaw(flaw), en.flaw(flaw)]).toEqual([expect.stringMatching(/^第 1 行第 5 个字：.{6,}[。？]$/), expect.stringMatching(/^Line 1, character 5: .{10,}[.?]$/)]);
});
