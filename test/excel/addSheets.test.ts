import type { WorkbookChange, WorkbookPort } from '../../src/workbook/port';
import type { EntryRule, NewSheetPlan } from '../../src/workbook/sheetPlan';
import type { Fault } from '../../src/workbench/host';
import type { StoredSheet } from '../../src/workbench/host/store';
import { dayAt } from '../model/dayAt';
import { codeOf, newSheetOf } from '../workbook/portContract';
import { openExcel, PROFILES, type ExcelBench } from './excelBench';

const sheets = { 名册: [['姓名'], ['甲']] };
const plans = [newSheetOf('会议台账'), newSheetOf('谈话台账')];

/** The validation of the first cell to fill in, as the workbook keeps it. */
function validationOf(sheet: StoredSheet, row = 2) {
  return sheet.validations.find(({ areas }) => areas.some((area) => area.row === row && area.column === 0));
}

const withRule = (rule: EntryRule): NewSheetPlan => ({ ...newSheetOf('会议台账'), aids: [{ area: { firstRow: 3, firstColumn: 1, lastRow: 1_048_576, lastColumn: 1 }, rule, prompt: { title: '列', message: '说明' }, warning: '提醒' }] });

describe.each(PROFILES)('in $profile $platform', (options) => {
  it('a new sheet has its table, its panes, its formats and its help', async () => {
    const bench = openExcel(sheets, options);
    await bench.port.addSheets(plans);
    const sheet = bench.sheet('会议台账');
    expect(sheet.visibility).toBe('Visible');
    expect(sheet.tables).toMatchObject([{ area: { row: 1, column: 0, rows: 2, columns: 2 }, showHeaders: true, hasFilter: true, style: 'TableStyleLight1' }]);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
    expect(sheet.page).toMatchObject({ orientation: 'landscape', titleRows: { first: 1, last: 1 } });
    expect(sheet.page.printArea).toBeUndefined();
    expect(bench.host.workbook.styles[sheet.rows[2]?.[0]?.style ?? 0]?.numberFormat).toBe('yyyy-mm-dd');
    expect(bench.host.workbook.styles[sheet.rows[0]?.[0]?.style ?? 0]?.font).toMatchObject({ bold: true, italic: true });
    expect([...sheet.customProperties.keys()]).toEqual([]);
    expect(sheet.validations).toEqual([
      { type: 'none', allowBlank: true, areas: [{ row: 1, column: 0, rows: 1, columns: 1 }], prompt: { title: '日期*', message: '必填' } },
      {
        type: 'date', operator: 'between', formula1: '61', formula2: 'TODAY()', allowBlank: true, areas: [{ row: 2, column: 0, rows: 1_048_574, columns: 1 }],
        prompt: { title: '日期*', message: '必填' }, error: { title: '日期*', message: '日期', style: 'warning' },
      },
      {
        type: 'list', formula1: '"甲,乙"', allowBlank: true, areas: [{ row: 2, column: 1, rows: 1_048_574, columns: 1 }],
        prompt: { title: '类型', message: '选填' }, error: { title: '类型', message: '甲或乙', style: 'warning' },
      },
    ]);
  });
});

describe('what Excel looks at while somebody types', () => {
  const words = Array.from({ length: 90 }, (_, index) => `词${index}`);
  it.each<[string, EntryRule, object | undefined]>([
    ['a date between two days', { allow: 'date', from: dayAt('2000-01-01'), until: dayAt('2022-06-20') }, { type: 'date', operator: 'between', formula1: '36526', formula2: '44732' }],
    ['whole numbers from a bound on', { allow: 'whole', atLeast: 1 }, { type: 'whole', operator: 'greaterThanOrEqual', formula1: '1' }],
    ['numbers between bounds', { allow: 'decimal', atLeast: 0, atMost: 100 }, { type: 'decimal', operator: 'between', formula1: '0', formula2: '100' }],
    ['numbers above a bound', { allow: 'decimal', above: 0 }, { type: 'decimal', operator: 'greaterThan', formula1: '0' }],
    ['more words than a list holds: the note alone', { allow: 'list', words }, { type: 'none' }],
    ['a first word that begins as a formula: the note alone', { allow: 'list', words: ['=A1', '乙'] }, { type: 'none' }],
    ['words with a comma: the note alone', { allow: 'list', words: ['甲,乙', '丙'] }, { type: 'none' }],
  ])('%s', async (_name, rule, expected) => {
    const bench = openExcel(sheets);
    await bench.port.addSheets([withRule(rule)]);
    expect(validationOf(bench.sheet('会议台账'))).toMatchObject({ ...expected, prompt: { title: '列', message: '说明' } });
  });

  it('days are counted as the workbook counts them', async () => {
    const bench = openExcel(sheets, {}, (workbook) => void (workbook.date1904 = true));
    await bench.port.addSheets([withRule({ allow: 'date', from: dayAt('2000-01-01'), until: dayAt('2022-06-20') })]);
    expect(validationOf(bench.sheet('会议台账'))).toMatchObject({ formula1: String(36526 - 1462), formula2: String(44732 - 1462) });
  });

  it('texts that are too long for Excel are cut', async () => {
    const bench = openExcel(sheets);
    const plan = withRule({ allow: 'whole', atLeast: 1 });
    await bench.port.addSheets([{ ...plan, aids: plan.aids.map((aid) => ({ ...aid, prompt: { title: '题'.repeat(40), message: '文'.repeat(300) }, warning: '警'.repeat(300) })) }]);
    expect(validationOf(bench.sheet('会议台账'))).toMatchObject({
      prompt: { title: `${'题'.repeat(31)}…`, message: `${'文'.repeat(254)}…` },
      error: { title: `${'题'.repeat(31)}…`, message: `${'警'.repeat(223)}…` },
    });
  });
});

describe('what stands in the way', () => {
  it('a protected workbook takes no sheets', async () => {
    const bench = openExcel(sheets, {}, (workbook) => void (workbook.structureProtected = true));
    const before = bench.everything();
    expect(await codeOf(bench.port.addSheets(plans))).toBe('PROTECTED-WORKBOOK');
    expect(bench.everything()).toEqual(before);
  });

  it('nothing is made once it is called off', async () => {
    const bench = openExcel(sheets);
    const before = bench.everything();
    const stop = new AbortController();
    const adding = bench.port.addSheets(plans, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await codeOf(adding)).toBe('CANCELLED');
    expect(bench.everything()).toEqual(before);
  });
});

describe('afterwards', () => {
  it('the sheet is the user\'s: it may be deleted, and then nothing is left to undo of it', async () => {
    const bench = openExcel(sheets);
    await bench.port.addSheets(plans);
    await bench.deleteSheet('会议台账');
    await bench.port.undo();
    expect(Object.keys(bench.contents())).toEqual(['名册']);
  });

  it.each(PROFILES)('what becomes of it is told, but not that it was made: $profile $platform', async (options) => {
    const bench = openExcel(sheets, options);
    const heard: WorkbookChange['kind'][] = [];
    const stop = await bench.port.watch(({ kind }) => heard.push(kind));
    await bench.port.addSheets(plans);
    await bench.settle();
    expect(heard).toEqual([]);
    await bench.edit('会议台账', 'B3', '甲');
    await bench.settle();
    await bench.deleteSheet('会议台账');
    await bench.settle();
    await bench.port.undo();
    await bench.settle();
    expect(heard).toEqual(['cells', 'structure']);
    await stop();
  });
});

/** A fault at every request: afterwards all sheets are there and nobody hears of it, or all is as before and the caller knows. */
describe('a fault at each request', () => {
  const faults: readonly Omit<Fault, 'sync'>[] = [{ when: 'before' }, { when: 'before', code: 'AccessDenied' }, { when: 'after' }, ...[2, 9, 30, 70].map((afterActions) => ({ when: 'middle' as const, afterActions }))];
  const operations: readonly { name: string; before?: (port: WorkbookPort) => Promise<unknown>; act: (port: WorkbookPort) => Promise<unknown> }[] = [
    { name: 'of making', act: (port) => port.addSheets(plans) },
    { name: 'of taking back', before: (port) => port.addSheets(plans), act: (port) => port.undo() },
  ];
  let done: ExcelBench | undefined;

  it.each(operations.flatMap((operation) => faults.map((fault) => [operation.name, fault, operation] as const)))('%s, %j', async (_name, fault, { before, act }) => {
    const prepared = async (): Promise<ExcelBench> => {
      const bench = (done = openExcel(sheets, {}, undefined, done));
      await before?.(bench.port);
      return bench;
    };
    const clean = await prepared();
    const asBefore = clean.everything();
    await act(clean.port);
    const complete = clean.everything();
    for (let sync = 1, fired = true; fired; sync++) {
      const bench = await prepared();
      const start = bench.host.counters.syncs;
      bench.host.failAt({ ...fault, sync });
      const failed = await act(bench.port).then(() => false, () => true);
      fired = bench.host.counters.syncs - start >= sync;
      bench.host.clearFaults();
      expect({ sync, workbook: bench.everything() }).toEqual({ sync, workbook: failed ? asBefore : complete });
    }
  }, 60_000);
});
