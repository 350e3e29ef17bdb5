import { addTrackerSheets, checkWorkbook, DEFAULT_SETTINGS, writeSummary, type CheckResult } from '../../../src/app';
import { fieldExample } from '../../../src/app/newSheets/fieldExample';
import { isoDay, isoMonth, monthOf } from '../../../src/model/day';
import { spanOf } from '../../../src/model/period';
import type { Field, Tracker } from '../../../src/model/tracker';
import { definitions } from '../../../src/workbench/definitions';
import { emptySheet, emptyWorkbook } from '../../../src/workbench/host';
import { createUniverCalculator } from '../../../src/workbench/host/formulas/univerCalculator';
import type { StoredSheet, StoredWorkbook } from '../../../src/workbench/host/store';
import { dayAt } from '../../model/dayAt';
import { openExcel, type OpenedExcel } from '../../support/openExcel';
import { codeOf } from '../../workbook/portContract';

const period = spanOf(2022, 'half-year', 0);
if (!period) throw new Error('2022 has two halves');
const settings = { ...DEFAULT_SETTINGS, period: period.code };
/** No part of the period is over: nothing is due yet. */
const firstDay = dayAt('2022-01-01');
const ids = definitions.trackers.map(({ id }) => id);

const add = ({ port }: OpenedExcel, wanted: readonly string[] = ids) => addTrackerSheets(port, definitions, wanted, { settings, language: 'zh', today: firstDay });
const check = ({ port }: OpenedExcel, today = firstDay): Promise<CheckResult> => checkWorkbook(port, definitions, { settings, today });

function workbookWith(...names: string[]): StoredWorkbook {
  const workbook = emptyWorkbook();
  workbook.sheets = names.map((name, index) => emptySheet(`s${index}`, name));
  workbook.activeSheetId = 's0';
  return workbook;
}

it.each(definitions.trackers.map((tracker) => [tracker.name, tracker] as const))('%s, made and read back, is found whole and without a finding', async (_name, tracker) => {
  const opened = openExcel(workbookWith('封面'));
  await add(opened, [tracker.id]);
  const result = await check(opened);
  expect(result.trackers).toEqual([{ id: tracker.id, sheet: tracker.name, records: 0 }]);
  expect(result.findings.filter(({ tracker: about }) => about === tracker.id)).toEqual([]);
  const { sheets } = await opened.port.survey();
  expect(sheets.map(({ name, own }) => [name, own])).toEqual([['封面', undefined], [tracker.name, undefined]]);
});

it('makes the sheets in the order of the trackers, whatever order they are asked for in', async () => {
  const opened = openExcel(workbookWith('封面'));
  expect((await add(opened, ['talk', 'study'])).sheets).toEqual(['学习台账', '谈话台账']);
});

it('makes every sheet where days are counted from 1904, too', async () => {
  const opened = openExcel({ ...workbookWith('封面'), date1904: true });
  expect((await add(opened)).sheets).toHaveLength(ids.length);
  expect((await check(opened)).findings).toEqual([]);
});

it('heads columns with the bureau\'s own words, and finds them again', async () => {
  const opened = openExcel(workbookWith('封面'));
  const own = { ...settings, parameters: { 'works.checklist': ['领导包保', '承诺公示', '进场谈话', '招标存档', '旁站检查', '结算审计'] } };
  await addTrackerSheets(opened.port, definitions, ['works'], { settings: own, language: 'zh', today: firstDay });
  expect(opened.host.workbook.sheets[1]?.rows[3]?.map((cell) => cell?.value).slice(-6)).toEqual(own.parameters['works.checklist']);
  const { findings, trackers } = await checkWorkbook(opened.port, definitions, { settings: own, today: firstDay });
  expect([trackers, findings.filter(({ tracker }) => tracker === 'works')]).toEqual([[{ id: 'works', sheet: '工程项目台账', records: 0 }], []]);
});

it('makes none where one is there already', async () => {
  const opened = openExcel(workbookWith('封面'));
  await add(opened, ['study']);
  expect(await codeOf(add(opened, ['study', 'talk']))).toBe('TRACKER-THERE');
  expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(['封面', '学习台账']);
});

it('takes another name beside an empty sheet of the same name, and is found by it', async () => {
  const opened = openExcel(workbookWith('学习台账'));
  expect((await add(opened, ['study'])).sheets).toEqual(['学习台账（台账通）']);
  expect((await check(opened)).trackers).toEqual([{ id: 'study', sheet: '学习台账（台账通）', records: 0 }]);
});

describe('filled with records', () => {
  const today = dayAt('2022-07-05');
  const RECORDS = 4;

  /** What a person would type into the n-th record. */
  function typed(field: Field, record: number): string | number {
    const { type, constraints } = field;
    const day = dayAt(`2022-0${record + 2}-1${record}`);
    if (type === 'date') return isoDay(day);
    if (type === 'yearmonth') return isoMonth(monthOf(day));
    if (type === 'boolean') return record % 2 === 0 ? '是' : '否';
    if (constraints?.enum) return constraints.enum[record % constraints.enum.length] ?? '';
    const example = fieldExample(field, day);
    if (type === 'string') return `${example}${record}`;
    return type === 'year' ? 2022 : Number(example) + record;
  }

  const fill = ({ host }: OpenedExcel, { name, fields }: Tracker): Promise<void> =>
    host.user.paste(name, 'A5', Array.from({ length: RECORDS }, (_, record) => fields.map((field) => typed(field, record))));

  /** 指标, formula, as computed, as the engine has it. */
  function figuresIn(sheet: StoredSheet | undefined) {
    const rows = Array.from(sheet?.rows ?? [], (row: StoredSheet['rows'][number] | undefined) => row ?? []);
    const header = rows.findIndex((row) => row.some((cell) => cell?.value === '本期数'));
    const names = (rows[header] ?? []).map((cell) => cell?.value);
    const [label = -1, live = -1, engine = -1] = ['指标', '本期数', '核算值'].map((name) => names.indexOf(name));
    return rows.slice(header + 1).map((row) => ({ label: row[label]?.value, formula: row[live]?.formula, live: row[live]?.value, engine: row[engine]?.value }));
  }

  it('counts the records and never the sample, in the engine and in the live formulas', async () => {
    const calculator = await createUniverCalculator();
    const opened = openExcel(workbookWith('封面'), { calculator });
    await add(opened);
    for (const tracker of definitions.trackers) await fill(opened, tracker);
    const result = await check(opened, today);
    expect(result.trackers.map(({ id, records }) => [id, records])).toEqual(ids.map((id) => [id, RECORDS]));
    // What was typed is of its column's type, and reads as it is.
    const unreadable = ['FIELD-TYPE', 'FIELD-ENUM', 'DATE-AS-TEXT', 'NUMBER-AS-TEXT', 'VALUE-UNTIDY', 'HEADER-MISSING', 'HEADER-DUPLICATE'];
    expect(result.findings.filter(({ code }) => unreadable.includes(code))).toEqual([]);

    await writeSummary(opened.port, definitions, result, { language: 'zh', now: '2022-07-05 09:30' });
    const live = figuresIn(opened.host.workbook.sheets.find(({ name }) => name === '汇总表')).filter(({ formula }) => formula !== undefined && !formula.startsWith('=HYPERLINK'));
    expect(live.length).toBeGreaterThan(ids.length * 2);
    for (const { label, live: computed, engine } of live) {
      if (typeof computed === 'number' && typeof engine === 'number') expect([label, computed]).toEqual([label, expect.closeTo(engine, 6)]);
      else expect([label, computed]).toEqual([label, engine]);
    }
    calculator.dispose();
  }, 90_000);
});
