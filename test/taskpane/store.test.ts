/** The pane's store on the product's own adapter, the genuine office.js and the simulated Excel. */
import { readFileSync } from 'node:fs';
import { cellAddress } from '../../src/model/cell';
import { parsePeriod } from '../../src/model/period';
import { ToolError } from '../../src/model/toolError';
import type { PaneState } from '../../src/taskpane/store/paneState';
import { createPaneStore } from '../../src/taskpane/store/createPaneStore';
import { definitions } from '../../src/workbench/definitions';
import { emptyWorkbook } from '../../src/workbench/host';
import { loadSample, openExcel, SAMPLES } from '../support/openExcel';
import { openPane, type OpenedPane } from '../support/openPane';
import { stateWhere } from '../support/until';

const bench = async (sample: keyof typeof SAMPLES | 'empty' = 'flawed'): Promise<OpenedPane> => openPane(sample === 'empty' ? emptyWorkbook() : await loadSample(SAMPLES[sample]));

const sheetNames = ({ host }: OpenedPane) => host.workbook.sheets.map(({ name }) => name);
const codeOf = (state: PaneState) => (state.failure?.error instanceof ToolError ? state.failure.error.code : undefined);

/** Trackers that only the sample of the enterprise has. */
const ELSEWHERE: ReadonlySet<string> = new Set(['personal-matter', 'survey']);

test('opening recognises every tracker of the workbook and suggests the half-year of the data', async () => {
  const { store } = await bench();
  expect(await store.actions.open()).toBe(true);
  const { known, period, result, task, settings } = store.getState();
  expect(known?.located.places.map(({ tracker }) => tracker.id).sort()).toEqual(definitions.trackers.map(({ id }) => id).filter((id) => !ELSEWHERE.has(id)).sort());
  expect([period?.code, result, task, settings?.unitName]).toEqual(['2022H1', undefined, undefined, '']);
});

test('an empty workbook fails to be checked with its own code, and the pane knows what was seen', async () => {
  const { store } = await bench('empty');
  await store.actions.open();
  expect(await store.actions.check()).toBe(false);
  expect(codeOf(store.getState())).toBe('EMPTY-WORKBOOK');
  expect(store.getState().known?.located.places).toEqual([]);
});

test('a check gives findings, marks their cells and reports progress in rows', async () => {
  const opened = await bench();
  const phases = new Set<string>();
  opened.store.subscribe(() => {
    const progress = opened.store.getState().task?.progress;
    if (progress) phases.add(progress.phase);
  });
  expect(await opened.store.actions.check()).toBe(true);
  const { findings, result, checkedAt, stale, task, notice } = opened.store.getState();
  expect(findings.length).toBe(result?.findings.length);
  expect(findings.length).toBeGreaterThan(50);
  expect([checkedAt, stale, task, notice]).toEqual([new Date(2022, 6, 5, 9, 30).getTime(), undefined, undefined, undefined]);
  expect([...phases]).toEqual(expect.arrayContaining(['survey', 'read', 'check']));
  expect(opened.host.workbook.sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0)).toBe(true);
});

test('with marking off a check leaves the sheets alone, and turning it on marks what was found', async () => {
  const { store, host } = await bench();
  const marked = () => host.workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0).length;
  await store.actions.setMarking(false);
  await store.actions.check();
  expect(marked()).toBe(0);
  await store.actions.setMarking(true);
  expect(marked()).toBeGreaterThan(0);
  await store.actions.setMarking(false);
  expect([marked(), store.getState().notice?.kind]).toEqual([0, 'marks-cleared']);
});

test('the summary is checked for, written, named with its way back, and taken back', async () => {
  const opened = await bench('clean');
  const { store } = opened;
  const before = sheetNames(opened);
  expect(await store.actions.writeSummary()).toBe(true);
  expect(store.getState().notice).toMatchObject({ kind: 'summary-written', sheets: ['汇总表', '汇总图表', '问题清单'], undo: true });
  expect(sheetNames(opened)).toEqual([...before, '汇总表', '汇总图表', '问题清单']);
  expect(store.getState().lastWrite?.sheets).toEqual(['汇总表', '汇总图表', '问题清单']);
  expect(await store.actions.undo()).toBe(true);
  expect(sheetNames(opened)).toEqual(before);
  expect(store.getState()).toMatchObject({ notice: { kind: 'undone', what: 'sheets', undo: false }, lastWrite: undefined });
});

test('a draft after a check takes that result and does not check again', async () => {
  const { store } = await bench('clean');
  await store.actions.check();
  const { result } = store.getState();
  await store.actions.writeNarrative();
  expect(store.getState().result?.findings).toBe(result?.findings);
  expect(store.getState().notice).toMatchObject({ kind: 'draft-written', sheets: ['文稿'] });
});

test('two presses of one button are one task; another button waits its turn', async () => {
  const { store } = await bench('clean');
  const kinds: string[] = [];
  store.subscribe(() => {
    const kind = store.getState().task?.kind;
    if (kind && kinds.at(-1) !== kind) kinds.push(kind);
  });
  const done = await Promise.all([store.actions.check(), store.actions.check(), store.actions.writeNarrative()]);
  expect([done, kinds]).toEqual([[true, true, true], ['check', 'draft']]);
});

test('a cancelled check leaves the result there was', async () => {
  const { store } = await bench();
  await store.actions.check();
  const { result } = store.getState();
  const again = store.actions.check();
  await stateWhere(store, ({ task }) => task?.progress?.phase === 'read');
  store.actions.cancel();
  expect(store.getState().task?.cancelling).toBe(true);
  expect(await again).toBe(false);
  expect(store.getState()).toMatchObject({ notice: { kind: 'cancelled' }, failure: undefined, task: undefined });
  expect(store.getState().result).toBe(result);
});

test('a check during cell editing fails with a next step, and retry does it once editing has ended', async () => {
  const { store, host } = await bench();
  await store.actions.open();
  host.editMode = true;
  expect(await store.actions.check()).toBe(false);
  expect([codeOf(store.getState()), store.getState().failure?.attempt]).toEqual(['CELL-EDIT', 'check']);
  host.editMode = false;
  expect(await store.actions.retry()).toBe(true);
  expect([store.getState().failure, store.getState().findings.length > 0]).toEqual([undefined, true]);
});

test('an edit makes the result stale, and a summary is then made from a new one', async () => {
  const { store, host } = await bench('clean');
  await store.actions.open();
  await store.actions.check();
  const { result } = store.getState();
  await host.user.edit('学习台账', 'Z99', '1');
  await stateWhere(store, ({ stale }) => stale === 'data');
  await store.actions.writeSummary();
  expect(store.getState().stale).toBeUndefined();
  expect(store.getState().result).not.toBe(result);
});

test('fixes change their cells, the findings go, and undo brings all back', async () => {
  const { store } = await bench();
  await store.actions.check();
  const fixable = store.getState().findings.filter(({ finding }) => finding.fix !== undefined);
  expect(new Set(fixable.map(({ finding }) => finding.code))).toEqual(new Set(['FIELD-ENUM', 'DATE-AS-TEXT', 'NUMBER-AS-TEXT', 'VALUE-UNTIDY']));
  const standing = () => fixable.filter(({ key }) => store.getState().findings.some((other) => other.key === key)).length;
  expect(await store.actions.fix(fixable.map(({ finding }) => finding))).toBe(true);
  expect(store.getState().notice).toEqual({ kind: 'fixed', cells: fixable.length, undo: true });
  expect(standing()).toBe(0);
  expect(await store.actions.undo()).toBe(true);
  expect(standing()).toBe(fixable.length);
});

test('after fixes and their undo only what they touched is read again, and the result is that of a full check', async () => {
  const { store, host } = await bench();
  await store.actions.check();
  const cost = async (work: () => Promise<boolean>): Promise<number> => {
    const { sent } = host.counters;
    expect(await work()).toBe(true);
    return host.counters.sent - sent;
  };
  const told = () => store.getState().findings.map(({ finding: { code, at, received } }) => [code, at, received]);
  const full = await cost(() => store.actions.check());
  const before = told();
  const fixable = store.getState().findings.map(({ finding }) => finding).filter(({ fix, at }) => fix !== undefined && at?.sheet === '学习台账');
  const fixed = await cost(() => store.actions.fix(fixable));
  const followed = told();
  expect(fixed).toBeLessThan(full / 2);
  await store.actions.check();
  expect(told()).toEqual(followed);
  expect(await cost(() => store.actions.undo())).toBeLessThan(full / 2);
  expect(told()).toEqual(before);
});

test('the sample opens in a window of its own; where the server does not hand it over, that is told and can be tried again', async () => {
  const windows: (Uint8Array | undefined)[] = [];
  const { port, host } = openExcel(emptyWorkbook(), { onNewWindow: (file) => windows.push(file) });
  const file = readFileSync(SAMPLES.flawed);
  const answers = [() => Promise.reject(new ToolError('PART-MISSING')), () => Promise.resolve(new Uint8Array(file))];
  const store = createPaneStore({ workbook: port, definitions, language: 'zh', now: () => new Date(2022, 6, 5), sample: () => answers.shift()?.() ?? Promise.reject(new Error('asked once too often')) });
  expect(await store.actions.openSample()).toBe(false);
  expect(store.getState().failure).toMatchObject({ attempt: 'open-sample', error: { code: 'PART-MISSING' } });
  expect(await store.actions.retry()).toBe(true);
  expect([windows.map((opened) => Buffer.compare(Buffer.from(opened ?? []), file)), store.getState().notice, host.workbook.sheets.length]).toEqual([[0], { kind: 'sample-opened', undo: false }, 1]);
});

test('unit and period are kept in the workbook, and a result is made anew for them', async () => {
  const { store, port } = await bench('clean');
  await store.actions.check();
  const period = parsePeriod('2022Q2');
  if (!period) throw new Error('a quarter');
  await store.actions.setReport({ period, unitName: '××林业局' });
  expect([store.getState().result?.period.code, store.getState().result?.unitName, store.getState().stale]).toEqual(['2022Q2', '××林业局', undefined]);
  expect(JSON.parse((await port.recall())['settings'] ?? '')).toMatchObject({ period: '2022Q2', unitName: '××林业局' });
});

test('another report is drafted from the same sheets, and is kept in the workbook', async () => {
  const { store, port } = await bench('clean');
  await store.actions.check();
  const { result, period } = store.getState();
  if (!period) throw new Error('a period');
  expect(result?.reportId).toBe('integrity');
  await store.actions.setReport({ period, unitName: '', report: 'inspection' });
  expect([store.getState().result?.reportId, store.getState().result?.report.title]).toEqual(['inspection', '2022年上半年监督检查工作汇报']);
  expect(store.getState().result?.figures).toEqual(result?.figures);
  expect(JSON.parse((await port.recall())['settings'] ?? '')).toMatchObject({ report: 'inspection' });
});

test('a parameter is kept, makes the result stale, and goes back to its default', async () => {
  const { store } = await bench('clean');
  await store.actions.check();
  await store.actions.setParameter('study.attendance-percent', 95);
  expect([store.getState().settings?.parameters, store.getState().stale]).toEqual([{ 'study.attendance-percent': 95 }, 'settings']);
  await store.actions.setParameter('study.attendance-percent', undefined);
  expect(store.getState().settings?.parameters).toEqual({});
});

test('a sheet that is said to be no tracker is left out, and found again when the say is withdrawn', async () => {
  const { store } = await bench('clean');
  const studied = () => store.getState().known?.located.places.some(({ tracker }) => tracker.id === 'study');
  await store.actions.chooseTracker('学习台账', '');
  expect([studied(), store.getState().known?.located.notTaken]).toEqual([false, expect.arrayContaining([{ sheet: '学习台账', why: 'excluded' }])]);
  await store.actions.chooseTracker('学习台账', undefined);
  expect(studied()).toBe(true);
});

test('the selected cell’s finding is opened in the list; a cell without one is told', async () => {
  const { store, host } = await bench();
  await store.actions.check();
  const keyed = store.getState().findings.find(({ finding }) => finding.at !== undefined && finding.code.startsWith('STUDY'));
  if (!keyed?.finding.at) throw new Error('a finding about studies');
  await store.actions.reveal(keyed.finding);
  store.actions.showTab('draft');
  await store.actions.showSelected();
  const { tab, opened, findings } = store.getState();
  const shown = findings.find(({ key }) => key === opened)?.finding.at;
  expect([tab, shown]).toEqual(['check', keyed.finding.at]);
  const { sheet } = keyed.finding.at;
  await host.user.select(sheet, 'Z99');
  await store.actions.showSelected();
  expect(store.getState().notice).toEqual({ kind: 'no-finding', place: `${sheet} Z99`, undo: false });
});

test('a cell that cannot be shown is said without disturbing anything else', async () => {
  const { store, host } = await bench();
  await store.actions.check();
  const keyed = store.getState().findings.find(({ finding }) => finding.at);
  if (!keyed?.finding.at) throw new Error('a finding at a cell');
  await host.user.deleteSheet(keyed.finding.at.sheet);
  expect(await store.actions.reveal(keyed.finding)).toBe(false);
  expect([codeOf(store.getState()), store.getState().failure?.attempt, store.getState().result !== undefined]).toEqual(['SHEET-GONE', 'reveal', true]);
});

describe('finding one’s way', () => {
  const at = ({ store }: OpenedPane) => store.getState().findings.find(({ key }) => key === store.getState().opened)?.finding.at;
  const selection = ({ host }: OpenedPane) => {
    const { activeSheetId, selection: { row, column }, sheets } = host.workbook;
    return { sheet: sheets.find(({ id }) => id === activeSheetId)?.name, row: row + 1, column: column + 1 };
  };

  test('the next finding is opened and its cell selected; the first call checks', async () => {
    const opened = await bench();
    await opened.store.actions.open();
    expect(await opened.store.actions.step(1)).toBe(true);
    const first = at(opened);
    expect(selection(opened)).toEqual(first);
    await opened.store.actions.step(1);
    expect(selection(opened)).toEqual(at(opened));
    expect(at(opened)).not.toEqual(first);
    await opened.store.actions.step(-1);
    expect(selection(opened)).toEqual(first);
  });

  test('the pane knows which cell the user selects, and goes on from there', async () => {
    const opened = await bench();
    const { store, host } = opened;
    await store.actions.open();
    await store.actions.check();
    const cell = store.getState().findings[7]?.finding.at;
    if (!cell) throw new Error('the eighth finding is at a cell');
    await host.user.select(cell.sheet, cellAddress(cell));
    await host.settled();
    await stateWhere(store, ({ selected }) => selected !== undefined);
    expect([store.getState().selected, store.getState().opened]).toEqual([cell, undefined]);
    expect(store.getState().findings.find(({ key }) => key === store.getState().active)?.finding.at).toEqual(cell);
  });

  test('where the filter leaves nothing it is said', async () => {
    const { store } = await bench();
    await store.actions.check();
    store.actions.filter({ codes: ['NONE'] });
    expect(await store.actions.step(1)).toBe(true);
    expect(store.getState().notice).toEqual({ kind: 'no-next', filtered: true, undo: false });
  });
});
