/** A person says which tracker a sheet is, which column a field and what a word means, on the genuine office.js: asked, answered, kept, counted, changed, taken back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, followChanges, openCheck, type OpenCheck } from '../../src/app';
import { definitions } from '../../src/workbench/definitions';
import { report } from '../../src/workbench/headless/report';
import type { ResultJson } from '../../src/workbench/headless/resultJson';
import type { Calculator } from '../../src/workbench/host/calculator';
import { createUniverCalculator } from '../../src/workbench/host/formulas/univerCalculator';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { loadXlsx } from '../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { dayAt } from '../model/dayAt';
import { openExcel } from '../support/openExcel';
import { openPane, type OpenedPane } from '../support/openPane';
import { SEEDLINGS, seedlingWorkbook } from '../support/seedlings';
import { STUDY_HEADERS, studyWorkbook } from '../support/studySheet';

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});
afterAll(() => calculator.dispose());

const bench = (workbook: StoredWorkbook, edition: Parameters<typeof openPane>[1] = {}): OpenedPane => openPane(workbook, { ...edition, calculator });

const found = ({ store }: OpenedPane, ...codes: string[]) => store.getState().findings.filter(({ finding }) => codes.includes(finding.code)).map(({ finding: { code, at, received } }) => [code, at?.row, at?.column, received]);
const figure = ({ store }: OpenedPane, id: string) => store.getState().result?.figures.find((candidate) => candidate.id === id);
const question = ({ store }: OpenedPane, field: string) => {
  const asked = store.getState().known?.questions.find((candidate) => candidate.kind === 'column' && candidate.field === field);
  return asked?.kind === 'column' ? asked : undefined;
};
const MAPPING = ['HEADER-MISSING', 'FIELD-ENUM', 'VALUE-UNTIDY'];
const DATE = { sheet: '学习台账', tracker: 'study', field: '日期' };
const WORD = { tracker: 'study', field: '学习类型', word: '集体学习' };

async function answered(opened: OpenedPane): Promise<OpenedPane> {
  const { store } = opened;
  await store.actions.open();
  await store.actions.check();
  const [guess] = question(opened, '日期')?.guesses ?? [];
  expect(await store.actions.chooseColumn(DATE, guess?.column.column, true)).toBe(true);
  expect(await store.actions.bindWord(WORD, '支部集中学习', true)).toBe(true);
  return opened;
}

describe.each([
  ['ltsc2021', 'desktop'],
  ['m365', 'web'],
] as const)('on %s, %s', (profile, platform) => {
  test('a column is asked about with reasons, and once it is chosen its finding is gone', async () => {
    const opened = bench(studyWorkbook(), { profile, platform });
    const { store } = opened;
    await store.actions.open();
    expect(question(opened, '日期')?.guesses[0]).toMatchObject({
      column: { position: 1, header: '办理日', column: { header: '办理日', nth: 1 } },
      reasons: [{ kind: 'header', by: 'meaning', header: '办理日', like: '日期' }, { kind: 'looks', looks: 'dates', fit: 3, of: 3 }],
    });
    await store.actions.check();
    expect(found(opened, 'HEADER-MISSING')).toEqual([['HEADER-MISSING', 1, 1, '']]);
    expect(figure(opened, 'study.center-group')?.value ?? null).toBeNull();

    await store.actions.chooseColumn(DATE, { header: '办理日', nth: 1 }, true);
    expect([found(opened, 'HEADER-MISSING'), question(opened, '日期'), store.getState().stale]).toEqual([[], undefined, undefined]);
    expect(store.getState().notice).toEqual({ kind: 'column-chosen', field: '日期', header: '办理日', undo: false });
    expect(figure(opened, 'study.center-group')?.value).toBe(1);
  });

  test('a word that is bound counts as the allowed one, in findings, figures and live formulas, and no cell is changed', async () => {
    const opened = bench(studyWorkbook(), { profile, platform });
    const { store, host } = opened;
    const before = structuredClone(host.workbook.sheets[0]?.rows);
    await store.actions.setMarking(false);
    await store.actions.open();
    await store.actions.chooseColumn(DATE, { header: '办理日', nth: 1 });
    await store.actions.check();
    expect(found(opened, ...MAPPING)).toEqual([['FIELD-ENUM', 2, 2, '集体学习'], ['FIELD-ENUM', 3, 2, '集体学习']]);
    await store.actions.bindWord(WORD, '支部集中学习', true);
    expect(found(opened, ...MAPPING)).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: 'word-bound', word: '集体学习', means: '支部集中学习', undo: false });
    expect(figure(opened, 'study.branch')?.value).toBe(2);
    expect(figure(opened, 'study.branch')?.formula).toContain('"支部集中学习","集体学习"');
    expect(host.workbook.sheets[0]?.rows).toEqual(before);

    expect(await store.actions.writeSummary()).toBe(true);
    const summary = host.workbook.sheets.find(({ name }) => name === '汇总表');
    const live = Array.from(summary?.rows ?? [], (row: StoredWorkbook['sheets'][number]['rows'][number] | undefined) => row ?? []).flat().find((cell) => cell?.formula?.includes('集体学习'));
    expect(live?.value).toBe(2);
  });
});

test('the answers travel with the saved workbook, and hold without being asked again', async () => {
  const first = await answered(bench(studyWorkbook()));
  const again = bench(await loadXlsx(await saveXlsx(first.host.workbook)));
  await again.store.actions.check();
  expect(found(again, ...MAPPING)).toEqual([]);
  expect(figure(again, 'study.branch')?.value).toBe(2);
  expect(again.store.getState().settings).toMatchObject({ columnChoices: [{ ...DATE, column: { header: '办理日', nth: 1 } }], wordChoices: [{ ...WORD, means: '支部集中学习' }] });
});

test('the headless run keeps to them', async () => {
  const { host } = await answered(bench(studyWorkbook()));
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-'));
  try {
    const [input, json] = [join(folder, '学习.xlsx'), join(folder, '结果.json')];
    writeFileSync(input, await saveXlsx(host.workbook));
    await report([input, '--period', '2022H1', '--today', '2022-07-05', '--json', json], () => undefined, () => undefined);
    const { findings, indicators } = JSON.parse(readFileSync(json, 'utf8')) as ResultJson; // the published form
    expect(findings.filter(({ code }) => MAPPING.includes(code))).toEqual([]);
    expect(indicators.find(({ id }) => id === 'study.branch')?.value).toBe(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a column inserted before the chosen one changes nothing', async () => {
  const opened = await answered(bench(studyWorkbook()));
  for (const sheet of opened.host.workbook.sheets.slice(0, 1)) sheet.rows = sheet.rows.map((row, at) => [{ value: at === 0 ? '序号' : at }, ...row]);
  await opened.store.actions.survey();
  await opened.store.actions.check();
  expect(found(opened, ...MAPPING)).toEqual([]);
  expect(opened.store.getState().known?.located.places[0]?.columns.get('日期')).toMatchObject({ position: 2, header: '办理日', chosen: true });
});

test('a renamed sheet keeps its answers, in the pane and in the saved workbook', async () => {
  const opened = await answered(bench(studyWorkbook()));
  await opened.host.user.renameSheet('学习台账', '学习登记');
  await opened.store.actions.check();
  expect(found(opened, 'HEADER-MISSING')).toEqual([]);
  expect(figure(opened, 'study.center-group')?.value).toBe(1);
  await opened.store.actions.setMarking(false);
  const again = bench(await loadXlsx(await saveXlsx(opened.host.workbook)));
  await again.store.actions.open();
  expect(again.store.getState().settings?.columnChoices).toEqual([{ ...DATE, sheet: '学习登记', column: { header: '办理日', nth: 1 } }]);
});

test('an answer holds at once for a check that goes on from the one before, whatever was edited', async () => {
  const { port } = openExcel(studyWorkbook());
  const settings = { ...DEFAULT_SETTINGS, columnChoices: [{ ...DATE, column: { header: '办理日', nth: 1 } }] };
  const about = { today: dayAt('2022-07-05') };
  const codes = ({ result }: OpenCheck) => result.findings.filter(({ code }) => MAPPING.includes(code)).map(({ code }) => code);
  const first = await openCheck(port, definitions, { ...about, settings });
  expect(codes(first)).toEqual(['FIELD-ENUM', 'FIELD-ENUM']);
  const bound = await followChanges(port, definitions, first, [], { ...about, settings: { ...settings, wordChoices: [{ ...WORD, means: '支部集中学习' }] } });
  expect(codes(bound)).toEqual([]);
  const without = await followChanges(port, definitions, bound, [], { ...about, settings: DEFAULT_SETTINGS });
  expect(codes(without)).toEqual(['HEADER-MISSING', 'FIELD-ENUM', 'FIELD-ENUM']);
});

test('the answers can be changed and taken back', async () => {
  const opened = await answered(bench(studyWorkbook()));
  const { store } = opened;
  await store.actions.bindWord(WORD, '业务培训', true);
  expect([figure(opened, 'study.branch')?.value, store.getState().settings?.wordChoices]).toEqual([0, [{ ...WORD, means: '业务培训' }]]);
  await store.actions.bindWord(WORD, undefined, true);
  await store.actions.chooseColumn(DATE, undefined, true);
  expect(found(opened, ...MAPPING).map(([code]) => code)).toEqual(['HEADER-MISSING', 'FIELD-ENUM', 'FIELD-ENUM']);
  expect(store.getState().settings).toMatchObject({ columnChoices: [], wordChoices: [] });
});

test('away from a finding an answer is kept and asks for a new check, as other settings do', async () => {
  const { store } = bench(studyWorkbook());
  await store.actions.open();
  await store.actions.check();
  await store.actions.chooseColumn(DATE, { header: '办理日', nth: 1 });
  expect([store.getState().stale, store.getState().known?.questions]).toEqual(['settings', []]);
});

test('one column is one field’s: the later answer takes it from the earlier', async () => {
  const { store } = bench(studyWorkbook());
  await store.actions.open();
  await store.actions.chooseColumn({ ...DATE, field: '主持人' }, { header: '办理日', nth: 1 });
  await store.actions.chooseColumn(DATE, { header: '办理日', nth: 1 });
  expect(store.getState().settings?.columnChoices.map(({ field }) => field)).toEqual(['日期']);
});

test('a sheet that nobody knows is guessed by its columns; the answer is kept, and can be taken back', async () => {
  const opened = bench(studyWorkbook('Sheet1', ['日期', ...STUDY_HEADERS.slice(1)]));
  const { store } = opened;
  await store.actions.open();
  expect(store.getState().known?.questions).toMatchObject([{ kind: 'sheet', sheet: 'Sheet1', guesses: [{ tracker: 'study', reasons: [{ kind: 'columns', of: 13 }] }] }]);
  await store.actions.chooseTracker('Sheet1', 'study');
  const again = bench(await loadXlsx(await saveXlsx(opened.host.workbook)));
  await again.store.actions.open();
  expect([again.store.getState().known?.located.places.map(({ tracker }) => tracker.id), again.store.getState().known?.questions]).toEqual([['study'], []]);
  await again.store.actions.chooseTracker('Sheet1', undefined);
  expect(again.store.getState().known?.located.places).toEqual([]);
});

test('own trackers are asked about, and answered for, like the others', async () => {
  const workbook = seedlingWorkbook();
  for (const cell of workbook.sheets[0]?.rows[0] ?? []) if (cell?.value === '起苗日期') cell.value = '何日起的';
  const opened = bench(workbook);
  const { store } = opened;
  await store.actions.open();
  await store.actions.addDefinition(SEEDLINGS, '');
  await store.actions.check();
  const asked = question(opened, '起苗日期');
  expect(asked?.guesses[0]?.column.header).toBe('何日起的');
  await store.actions.chooseColumn({ sheet: '2022年苗木台账', tracker: 'seedling', field: '起苗日期' }, asked?.guesses[0]?.column.column, true);
  expect([found(opened, 'HEADER-MISSING'), figure(opened, 'seedling.lifted')?.value]).toEqual([[], 3000]);
});

test('what somebody else left under our settings does no harm', async () => {
  const { store, port } = bench(studyWorkbook());
  await port.remember({ settings: JSON.stringify({ columnChoices: [{ ...DATE, column: { position: 0 } }, { ...DATE, column: 'all' }, 3, { ...DATE, column: { header: '办理日', nth: 1 } }], wordChoices: [{ ...WORD }, null] }) });
  await store.actions.open();
  expect(store.getState().settings).toMatchObject({ columnChoices: [{ ...DATE, column: { header: '办理日', nth: 1 } }], wordChoices: [] });
});
