/** A user's own tracker on the genuine office.js: loaded, checked, summarised in live formulas, drafted, kept, removed. */
import { definitions } from '../../src/workbench/definitions';
import type { Calculator } from '../../src/workbench/host/calculator';
import { emptyWorkbook } from '../../src/workbench/host';
import { createUniverCalculator } from '../../src/workbench/host/formulas/univerCalculator';
import type { StoredSheet, StoredWorkbook } from '../../src/workbench/host/store';
import { loadXlsx } from '../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import type { PaneStore } from '../../src/taskpane/store/createPaneStore';
import { openPane, type OpenedPane } from '../support/openPane';
import { SEEDLINGS, seedlingWorkbook } from '../support/seedlings';

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});
afterAll(() => calculator.dispose());

const bench = (workbook: StoredWorkbook, edition: Parameters<typeof openPane>[1] = {}): OpenedPane => openPane(workbook, { ...edition, calculator });

/** Of the own tracker; the drafted report misses sheets of its own. */
const found = ({ store }: OpenedPane) => store.getState().findings.filter(({ finding }) => finding.tracker === 'seedling').map(({ finding: { code, at } }) => [code, at && `${at.row},${at.column}`]);
const figures = ({ store }: OpenedPane) => Object.fromEntries((store.getState().result?.figures ?? []).filter(({ id }) => id.startsWith('seedling.')).map(({ id, value }) => [id, value]));
const textOf = ({ store }: OpenedPane) => {
  const { title = '', sections = [] } = store.getState().result?.report ?? {};
  return [title, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(''))])];
};
const rowsOf = (sheet: StoredSheet | undefined) => Array.from(sheet?.rows ?? [], (row: StoredSheet['rows'][number] | undefined) => row ?? []);
const settings = async (store: PaneStore) => {
  await store.actions.setReport({ period: store.getState().known?.period ?? fail(), unitName: '××林业局' });
};
const fail = (): never => {
  throw new Error('nothing was recognised');
};

test('a workbook with nothing but an own tracker is recognised only once its definition is loaded', async () => {
  const { store } = bench(seedlingWorkbook());
  await store.actions.open();
  expect(store.getState().known?.located.places).toEqual([]);
  expect(await store.actions.addDefinition(SEEDLINGS, '苗木.json')).toBe(true);
  expect(store.getState().notice).toEqual({ kind: 'definition-added', name: '苗木台账和出圃通报', trackers: 1, reports: 1, replaced: false, undo: false });
  expect(store.getState().known?.located.places.map(({ tracker, sheet }) => [tracker.id, sheet.name])).toEqual([['seedling', '2022年苗木台账']]);
});

test.each([
  ['ltsc2021', 'desktop'],
  ['ltsc2024', 'desktop'],
  ['m365', 'desktop'],
  ['m365', 'web'],
] as const)('it behaves like a built-in one on %s, %s', async (profile, platform) => {
  const opened = bench(seedlingWorkbook({ wrong: true }), { profile, platform });
  const { store, host } = opened;
  await store.actions.open();
  await store.actions.addDefinition(SEEDLINGS, '');
  await settings(store);
  expect(await store.actions.check()).toBe(true);
  expect(found(opened)).toEqual([['SEED-001', '2,6'], ['SEED-002', '3,6'], ['SEED-003', '4,7']]);
  expect(figures(opened)).toEqual({ 'seedling.lots': 3, 'seedling.lifted': 3000, 'seedling.camellia': 500, 'seedling.rate': expect.closeTo(96.667, 2) as number });

  expect(await store.actions.writeSummary()).toBe(true);
  const rows = rowsOf(host.workbook.sheets.find(({ name }) => name === '汇总表'));
  const lifted = rows.find((row) => row.some((cell) => cell?.value === '起苗株数')) ?? [];
  const live = lifted.find((cell) => cell?.formula?.includes('SUMIFS'));
  expect(live?.formula).toContain("'2022年苗木台账'!");
  expect(live?.value).toBe(3000);
  expect(await store.actions.writeNarrative()).toBe(true);
  expect(host.workbook.sheets.map(({ name }) => name)).toContain('文稿');
});

test('its own report can be drafted, with its paragraph, its problems and their answers', async () => {
  const opened = bench(seedlingWorkbook());
  const { store } = opened;
  await store.actions.open();
  await store.actions.addDefinition(SEEDLINGS, '');
  const { period } = store.getState();
  await store.actions.setReport({ period: period ?? fail(), unitName: '××林业局', report: 'seedling-report' });
  await store.actions.check();
  expect(textOf(opened)).toEqual([
    '××林业局2022年上半年苗木出圃情况通报',
    '一、出圃情况',
    '（一）苗木出圃。出圃苗木3批、3000株，其中油茶500株；合格率90%。',
    '二、存在的问题',
    '（一）苗木方面',
    '1.部分苗木合格率偏低。合格率低于要求的苗木有1批，涉及第二苗圃。',
    '2.苗木检疫手续不全。未登记检疫证号的苗木有1批，涉及第一苗圃。',
    '三、下一步工作打算',
    '（一）督促有关苗圃加强管护和分级，不合格苗木一律不出圃。',
    '（二）对调运苗木逐批核验检疫证，缺证的补办后方可调运。',
  ]);
});

test('its parameter changes what is found, and the summary says so until it is reset', async () => {
  const opened = bench(seedlingWorkbook());
  const { store, host } = opened;
  await store.actions.open();
  await store.actions.addDefinition(SEEDLINGS, '');
  await store.actions.check();
  await store.actions.setParameter('seedling.least-percent', 80);
  expect(store.getState().stale).toBe('settings');
  await store.actions.writeSummary();
  expect(found(opened)).toEqual([['SEED-003', '4,7']]);
  const said = () =>
    rowsOf(host.workbook.sheets.find(({ name }) => name === '汇总表'))
      .filter((row) => row.some((cell) => cell?.value === '苗木合格率下限'))
      .map((row) => row.map((cell) => cell?.value ?? '').filter((value) => value !== ''));
  expect(said()).toEqual([['苗木合格率下限', '%', 80, 90, '苗木台账 SEED-002 seedling.rate']]);
  await store.actions.resetParameters();
  await store.actions.writeSummary();
  expect(found(opened)).toEqual([['SEED-002', '3,6'], ['SEED-003', '4,7']]);
  expect(said()).toEqual([]);
});

test('it travels with the saved workbook, and is there without being loaded again', async () => {
  const first = bench(seedlingWorkbook());
  await first.store.actions.open();
  await first.store.actions.addDefinition(SEEDLINGS, '');
  const again = bench(await loadXlsx(await saveXlsx(first.host.workbook)));
  expect(await again.store.actions.check()).toBe(true);
  expect(again.store.getState().own?.map(({ name }) => name)).toEqual(['苗木台账和出圃通报']);
  expect(figures(again)['seedling.lifted']).toBe(3000);
});

test('a new sheet of it is ready to be filled in, and reads back without a finding', async () => {
  const opened = bench(emptyWorkbook());
  const { store, host } = opened;
  await store.actions.open();
  await store.actions.addDefinition(SEEDLINGS, '');
  store.actions.pickTrackers(['seedling']);
  expect(await store.actions.addSheets()).toBe(true);
  expect(host.workbook.sheets.map(({ name }) => name)).toContain('苗木台账');
  expect(store.getState().known?.located.places.map(({ tracker, columns }) => [tracker.id, columns.size])).toEqual([['seedling', 7]]);
  expect(await store.actions.check()).toBe(true);
  expect(found(opened)).toEqual([]);
});

test('a file with a mistake is refused with its place, and nothing is kept', async () => {
  const { store, port } = bench(seedlingWorkbook());
  await store.actions.open();
  await store.actions.addDefinition(SEEDLINGS.replace('"ratio"', '"ratoi"'), '苗木.json');
  const { refused, own, notice } = store.getState();
  expect([refused?.mistakes.map(({ code, path }) => [code, path]), own, notice]).toEqual([[['NOT-ALLOWED', 'trackers[0].rules[1].kind']], [], undefined]);
  expect(Object.keys(await port.recall())).not.toContain('definitions');
});

test('removed, nothing of it is left in the result, and the sheets are as they were', async () => {
  const opened = bench(seedlingWorkbook());
  const { store, host } = opened;
  await store.actions.open();
  await store.actions.addDefinition(SEEDLINGS, '');
  await store.actions.check();
  await store.actions.setMarking(false);
  const before = structuredClone(host.workbook.sheets.map(({ name, rows }) => ({ name, rows })));
  expect(await store.actions.removeDefinition('苗木台账和出圃通报')).toBe(true);
  const { result, findings, own, known, definitions: left } = store.getState();
  expect([result, findings, own, known?.located.places, left.trackers.length]).toEqual([undefined, [], [], [], definitions.trackers.length]);
  expect(host.workbook.sheets.map(({ name, rows }) => ({ name, rows }))).toEqual(before);
});

test('what a workbook keeps and nobody can use is said at the beginning, and stops nothing', async () => {
  const { store, port } = bench(seedlingWorkbook());
  await port.remember({ definitions: JSON.stringify([{ name: '旧定义', text: '{"trackers": 1}' }, { name: '苗木', text: SEEDLINGS }]) });
  await store.actions.open();
  const { notice, own, known } = store.getState();
  expect(notice).toEqual({ kind: 'definitions-broken', names: ['旧定义'], undo: false });
  expect(own?.map(({ name, mistakes }) => [name, mistakes.map(({ code }) => code)])).toEqual([['旧定义', ['WRONG-TYPE']], ['苗木', []]]);
  expect(known?.located.places).toHaveLength(1);
});
