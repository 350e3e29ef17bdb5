/** Fixes after a preview, and exceptions, on the product's own adapter, the genuine office.js and the simulated Excel. */
import type { Finding } from '../../src/model/finding';
import { isFixable } from '../../src/app/applyFixes';
import { ToolError } from '../../src/model/toolError';
import type { PaneStore } from '../../src/taskpane/store/createPaneStore';
import { alike, fixableAlike } from '../../src/taskpane/store/alike';
import { keyFindings } from '../../src/taskpane/store/findingGroups';
import { exceptionStates } from '../../src/app/exceptions/exceptionStates';
import { loadSample, SAMPLES } from '../support/openExcel';
import { openPane, paneOn, type OpenedPane } from '../support/openPane';
import { findingAt } from './findings';

const NAME = { reason: '已请示局领导', by: '张三' };

async function bench(): Promise<OpenedPane> {
  const opened = openPane(await loadSample(SAMPLES.flawed));
  await opened.store.actions.check();
  return opened;
}

const found = (store: PaneStore, code: string): Finding[] => store.getState().findings.flatMap((keyed) => (keyed.finding.code === code ? [keyed.finding] : []));
/** All that have a tidy value; of one cell the first. */
const fixable = (store: PaneStore): Finding[] => store.getState().findings.flatMap((keyed) => (isFixable(keyed.finding) ? [keyed.finding] : []));
const states = (store: PaneStore) => {
  const { settings, result } = store.getState();
  return settings && result ? exceptionStates(settings.exceptions, result).map(({ state }) => state) : [];
};

test('what is alike has the same code: in the column, and in the workbook, tidy values apart', () => {
  const untidy = (place: string, more: Partial<Finding> = {}) => findingAt(place, { code: 'VALUE-UNTIDY', severity: 'warning', fix: '是', raw: ' 是', ...more });
  const [one, below, beside, elsewhere] = [untidy('学习台账!E3'), untidy('学习台账!E9'), untidy('学习台账!F3'), untidy('会议台账!E4', { tracker: 'meeting' })];
  const [bare, other] = [findingAt('学习台账!E5', { code: 'VALUE-UNTIDY' }), untidy('学习台账!E6', { code: 'DATE-AS-TEXT' })];
  const there = keyFindings([one, bare, below, beside, other, elsewhere]);
  expect(alike(there, one)).toEqual({ column: [one, bare, below], workbook: [one, bare, below, beside, elsewhere] });
  expect(fixableAlike(there, one)).toEqual({ column: [one, below], workbook: [one, below, beside, elsewhere] });
});

describe('fixes', () => {
  it('are looked at first, and nothing is written before they are asked for', async () => {
    const { store, host } = await bench();
    const tidy = fixable(store);
    const before = structuredClone(host.workbook.sheets.map(({ rows }) => rows));
    expect(await store.actions.previewFixes(tidy)).toBe(true);
    const { page, preview, lastWrite } = store.getState();
    expect([page, preview?.fixes.map((fix) => fix.finding), preview?.refused, lastWrite]).toEqual(['fixes', tidy, [], undefined]);
    expect(host.workbook.sheets.map(({ rows }) => rows)).toEqual(before);
    store.actions.showPage(undefined);
    expect(store.getState().preview).toBeUndefined();
  });

  it('are written together, close their page, and are taken back in one step', async () => {
    const { store } = await bench();
    const tidy = fixable(store);
    await store.actions.previewFixes(tidy);
    expect(await store.actions.applyPreview()).toBe(true);
    expect([fixable(store), store.getState().page, store.getState().preview, store.getState().notice]).toEqual([[], undefined, undefined, { kind: 'fixed', cells: tidy.length, undo: true }]);
    expect(await store.actions.undo()).toBe(true);
    expect(fixable(store).map(({ at }) => at)).toEqual(tidy.map(({ at }) => at));
  });

  it('leave out what a formula makes or somebody has changed, and say so', async () => {
    const { store, host } = await bench();
    const tidy = fixable(store);
    const [first, second] = tidy;
    if (!first?.at || !second?.at) throw new Error('the flawed sample has untidy values');
    const cellAt = ({ sheet, row, column }: NonNullable<Finding['at']>) => host.workbook.sheets.find(({ name }) => name === sheet)?.rows[row - 1]?.[column - 1];
    const [one, two] = [cellAt(first.at), cellAt(second.at)];
    if (!one || !two) throw new Error('cells of findings');
    one.formula = '="2022.6."&20';
    two.value = '改过';
    await store.actions.previewFixes(tidy);
    const { preview } = store.getState();
    expect([preview?.fixes.length, preview?.refused]).toEqual([tidy.length - 2, [{ finding: first, obstacle: 'formula' }, { finding: second, obstacle: 'changed' }]]);
    expect(await store.actions.applyPreview()).toBe(true);
    expect([one.formula, two.value, store.getState().notice]).toEqual(['="2022.6."&20', '改过', { kind: 'fixed', cells: tidy.length - 2, undo: true }]);
  });

  it('keep their page where they can’t be written, with the places that stand in the way', async () => {
    const { store, host } = await bench();
    const tidy = fixable(store);
    await store.actions.previewFixes(tidy);
    const sheet = host.workbook.sheets.find(({ name }) => name === tidy[0]?.at?.sheet);
    if (!sheet) throw new Error('a sheet');
    sheet.protection = {};
    expect(await store.actions.applyPreview()).toBe(false);
    const { failure, page } = store.getState();
    expect([failure?.error instanceof ToolError && [failure.error.code, failure.error.values['sheet']], page]).toEqual([['PROTECTED-SHEET', sheet.name], 'fixes']);
    delete sheet.protection;
    expect(await store.actions.retry()).toBe(true);
    expect(fixable(store)).toEqual([]);
  });
});

describe('exceptions', () => {
  it('need a reason and a name, hold in another session, and can be taken back', async () => {
    const opened = await bench();
    const { store } = opened;
    const [first] = store.getState().findings;
    if (!first) throw new Error('the flawed sample has findings');
    const count = store.getState().findings.length;
    for (const words of [{ reason: ' ', by: '张三' }, { reason: '有理由', by: '' }]) expect(await store.actions.except([first.finding], words)).toBe(false);
    expect(store.getState().settings?.exceptions).toEqual([]);
    await store.actions.except([first.finding], NAME);
    expect([store.getState().findings.length, store.getState().result?.excepted.map(({ reason, by, on }) => [reason, by, on])]).toEqual([count - 1, [['已请示局领导', '张三', '2022-07-05']]]);

    const reopened = paneOn(opened.port, new Date(2022, 8, 5));
    await reopened.actions.check();
    const later = reopened.getState().findings.length;
    expect([reopened.getState().result?.excepted.length, states(reopened)]).toEqual([1, ['holds']]);
    await reopened.actions.restore(reopened.getState().settings?.exceptions[0]?.key ?? '');
    expect([reopened.getState().findings.length, reopened.getState().settings?.exceptions]).toEqual([later + 1, []]);
  });

  it('several have the one reason that was given, and each is kept', async () => {
    const { store } = await bench();
    const missing = found(store, 'FIELD-REQUIRED');
    await store.actions.except(missing, NAME);
    expect([found(store, 'FIELD-REQUIRED'), store.getState().settings?.exceptions.length, new Set(states(store))]).toEqual([[], missing.length, new Set(['holds'])]);
  });

  it('every finding of the sample can be accepted, and none then shows', async () => {
    const { store } = await bench();
    const all = store.getState().findings.map((keyed) => keyed.finding);
    await store.actions.except(all, NAME);
    expect(store.getState().findings).toEqual([]);
    expect(store.getState().result?.excepted.length).toBe(all.length);
    expect(new Set(states(store))).toEqual(new Set(['holds']));
  });
});
