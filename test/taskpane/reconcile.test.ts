/** Checking a finished text from the pane's store, on the genuine office.js and the simulated Excel. */
import { ToolError } from '../../src/model/toolError';
import type { PaneStore } from '../../src/taskpane/store/createPaneStore';
import { parseXml } from '../../src/workbench/headless/readText';
import { docxOf, paragraph } from '../app/reconcile/docxOf';
import { RIGHT, RIGHT_FIGURES, WRONG, WRONG_FIGURES } from '../app/reconcile/texts';
import { loadSample, SAMPLES } from '../support/openExcel';
import { openPane, paneOn, type OpenedPane } from '../support/openPane';
import { soon } from '../support/soon';
import { stateWhere } from '../support/until';

async function bench(): Promise<OpenedPane> {
  const opened = openPane(await loadSample(SAMPLES.clean), {}, soon);
  await opened.store.actions.open();
  return opened;
}

const claims = (store: PaneStore) => store.getState().reconciliation.outcome?.claims ?? [];
const wrong = (store: PaneStore) => claims(store).flatMap(({ text, verdict }, at) => (verdict === 'agrees' ? [] : [`${at} ${text} ${verdict}`]));
const failure = (store: PaneStore) => {
  const { failure: failed } = store.getState();
  return failed?.error instanceof ToolError ? [failed.attempt, failed.error.code] : failed;
};
const WRONG_ONES = ['4 16 differs', '7 ** redacted', '10 5063.7万 magnitude', '11 3万 unbound'];

test('a pasted text is checked after the workbook, and the next one by the same check', async () => {
  const { store, host } = await bench();
  store.actions.typeText(RIGHT);
  expect(await store.actions.reconcile()).toBe(true);
  expect([claims(store).length, wrong(store), store.getState().stale]).toEqual([RIGHT_FIGURES, [], undefined]);
  const syncs = host.counters.syncs;
  store.actions.putText();
  store.actions.typeText(WRONG);
  await store.actions.reconcile();
  expect([claims(store).length, wrong(store), host.counters.syncs - syncs]).toEqual([WRONG_FIGURES, WRONG_ONES, 0]);
});

test('a Word file is checked under its name; one that cannot be read says why, and the text before stays', async () => {
  const { store } = await bench();
  const bytes = docxOf({ body: WRONG.split('\n').map((line) => paragraph(line)).join('') });
  const file = (name: string, content: Uint8Array) => ({ name, bytes: () => Promise.resolve(content.slice().buffer) });
  expect(await store.actions.reconcileFile(file('上半年报告.docx', bytes), parseXml)).toBe(true);
  expect([store.getState().reconciliation.source, wrong(store)]).toEqual(['上半年报告.docx', WRONG_ONES]);
  expect(await store.actions.reconcileFile(file('坏.docx', bytes.slice(0, 200)), parseXml)).toBe(false);
  expect([failure(store), store.getState().reconciliation.source]).toEqual([['reconcile', 'FILE-DAMAGED'], '上半年报告.docx']);
  expect(await store.actions.reconcileFile({ name: '没了.txt', bytes: () => Promise.reject(new Error('gone')) }, parseXml)).toBe(false);
  expect(failure(store)).toEqual(['reconcile', 'FILE-GONE']);
});

test('the selected cells, and 文稿 of the workbook with what was changed in it', async () => {
  const { store, host } = await bench();
  await host.user.edit('学习台账', 'Z1', WRONG.split('\n')[3] ?? '');
  await host.user.select('学习台账', 'Z1:Z5');
  expect(await store.actions.reconcileSelection()).toBe(true);
  expect([store.getState().reconciliation.source, wrong(store)]).toEqual(['学习台账', ['0 16 differs']]);
  await host.user.select('学习台账', 'Z9');
  expect(await store.actions.reconcileSelection()).toBe(false);
  expect(failure(store)).toEqual(['reconcile', 'TEXT-EMPTY']);

  await host.user.edit('学习台账', 'Z1', '');
  expect(await store.actions.reconcileDraft()).toBe(false);
  expect(failure(store)).toEqual(['reconcile', 'NO-DRAFT']);
  await store.actions.writeNarrative();
  expect(await store.actions.reconcileDraft()).toBe(true);
  const { input, source } = store.getState().reconciliation;
  expect([source, claims(store).length > 100]).toEqual(['文稿', true]);
  // A long paragraph takes several rows of the sheet, and is one here.
  expect(input.split('\n').filter((line) => !line.startsWith('　　'))).toHaveLength(1);
});

test('verdicts follow the sheets', async () => {
  const { store, host } = await bench();
  store.actions.typeText(RIGHT);
  await store.actions.reconcile();
  const before = host.workbook.sheets.find(({ name }) => name === '会议台账')?.rows[2]?.[1]?.value ?? '';
  await host.user.edit('会议台账', 'B3', '');
  await stateWhere(store, ({ result, stale, reconciliation }) => stale === undefined && result !== reconciliation.outcome?.result);
  await store.actions.judgeAgain();
  expect(wrong(store)).toContain('4 15 differs');
  await host.user.edit('会议台账', 'B3', before);
  await stateWhere(store, ({ result, stale, reconciliation }) => stale === undefined && result !== reconciliation.outcome?.result);
  await store.actions.judgeAgain();
  expect(wrong(store)).toEqual([]);
});

test('the same text again keeps its filter and its card, another one does not', async () => {
  const { store } = await bench();
  store.actions.typeText(WRONG);
  await store.actions.reconcile();
  store.actions.changeReconciliation({ verdicts: ['differs'], opened: 4, active: 4 });
  await store.actions.reconcile();
  expect(store.getState().reconciliation).toMatchObject({ verdicts: ['differs'], opened: 4 });
  store.actions.typeText(RIGHT);
  await store.actions.reconcile();
  expect(store.getState().reconciliation).toMatchObject({ verdicts: [], opened: undefined, outcome: { text: RIGHT } });
});

test('what a phrase counts is kept in the workbook, and can be taken back', async () => {
  const { store, port } = await bench();
  store.actions.typeText('栽植油茶苗木64件。');
  await store.actions.reconcile();
  expect(wrong(store)).toEqual(['0 64 unbound']);
  await store.actions.bindClaim(0, 'asset.count');
  expect(claims(store).map(({ verdict, byHand, target }) => [verdict, byHand, target])).toEqual([['agrees', true, 'asset.count']]);

  const later = paneOn(port);
  await later.actions.open();
  later.actions.typeText('栽植油茶苗木65件。');
  await later.actions.reconcile();
  expect(wrong(later)).toEqual(['0 65 differs']);
  await later.actions.bindClaim(0, undefined);
  expect([wrong(later), later.getState().settings?.bindings]).toEqual([['0 65 unbound'], []]);
  await later.actions.bindClaim(0, '');
  expect([claims(later), later.getState().settings?.bindings.length]).toEqual([[], 1]);
  await later.actions.forgetBinding(later.getState().settings?.bindings[0]?.phrase ?? '');
  expect(wrong(later)).toEqual(['0 65 unbound']);
});

test('F8 walks from one wrong figure to the next, or through what the filter leaves', async () => {
  const { store } = await bench();
  store.actions.showTab('reconcile');
  store.actions.typeText(WRONG);
  await store.actions.reconcile();
  const opened = () => store.getState().reconciliation.opened;
  const walk = async (...steps: readonly (1 | -1)[]) => {
    const met: (number | undefined)[] = [];
    for (const by of steps) {
      await store.actions.step(by);
      met.push(opened());
    }
    return met;
  };
  expect(await walk(1, 1, 1, -1)).toEqual([4, 10, 4, 10]);
  store.actions.changeReconciliation({ verdicts: ['unbound', 'redacted'] });
  expect(await walk(1, 1, -1)).toEqual([11, 7, 11]);
  store.actions.showClaim(0);
  expect([opened(), store.getState().reconciliation.verdicts]).toEqual([0, []]);
  store.actions.changeReconciliation({ verdicts: ['other-period'] });
  await store.actions.step(1);
  expect(store.getState().notice).toEqual({ kind: 'no-next', filtered: true, undo: false });
});

test('the results are written to a sheet of ours, and taken back', async () => {
  const { store, host } = await bench();
  store.actions.typeText(WRONG);
  await store.actions.reconcile();
  expect(await store.actions.writeReconciliation()).toBe(true);
  expect(store.getState().notice).toEqual({ kind: 'reconciliation-written', sheets: ['核对结果'], figures: WRONG_FIGURES, undo: true });
  const sheet = host.workbook.sheets.find(({ name }) => name === '核对结果');
  expect([sheet?.rows[7]?.slice(2, 7).map((cell) => cell?.value), host.workbook.activeSheetId === sheet?.id]).toEqual([['16次', '党组会', 16, 15, '不一致'], true]);
  await store.actions.undo();
  expect(host.workbook.sheets.some(({ name }) => name === '核对结果')).toBe(false);
});

test('nothing typed and too much are refused before the workbook is read', async () => {
  const { store, host } = await bench();
  const syncs = host.counters.syncs;
  expect(await store.actions.reconcile()).toBe(false);
  expect(failure(store)).toEqual(['reconcile', 'TEXT-EMPTY']);
  store.actions.typeText('字'.repeat(500_001));
  expect(await store.actions.reconcile()).toBe(false);
  expect([failure(store), host.counters.syncs - syncs]).toEqual([['reconcile', 'TEXT-LONG'], 0]);
});
