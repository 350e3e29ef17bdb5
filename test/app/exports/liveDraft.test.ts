import fc from 'fast-check';
import { checkWorkbook, DEFAULT_SETTINGS, undoLastWrite, type CheckResult } from '../../../src/app';
import { outlineOf, redraft } from '../../../src/app/draft/outlineOf';
import { writeLiveDraft } from '../../../src/app/exports';
import { layout, textOf } from '../../../src/app/exports/layout';
import { liveDraftPlan } from '../../../src/app/exports/liveDraftPlan';
import { sentencesOf } from '../../../src/engine/draft/outline';
import { NO_EDITS, type ReportEdits } from '../../../src/model/draft';
import { parsePeriod } from '../../../src/model/period';
import { definitions } from '../../../src/workbench/definitions';
import type { Calculator } from '../../../src/workbench/host/calculator';
import { createUniverCalculator } from '../../../src/workbench/host/formulas/univerCalculator';
import type { StoredWorkbook } from '../../../src/workbench/host/store';
import { dayAt } from '../../model/dayAt';
import { GROUP_SAMPLES, loadSample, openExcel, SAMPLES, type OpenedExcel } from '../../support/openExcel';
import { sheetOf, type TestCell, workbookOf } from '../../workbench/formulas/workbookOf';

const SHEET = '文稿（随台账更新）';
const PLAN = { language: 'zh', now: '2022-07-05 09:30' } as const;

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});
afterAll(() => calculator.dispose());

const check = ({ port }: OpenedExcel, code: string, report = 'integrity', today = '2022-10-05'): Promise<CheckResult> => {
  const period = parsePeriod(code);
  if (!period) throw new Error(code);
  return checkWorkbook(port, definitions, { settings: { ...DEFAULT_SETTINGS, unitName: '××市林业局' }, today: dayAt(today), period, report });
};

/** The text's column below the note. */
function shown({ host }: OpenedExcel): { text: string; formula: string | undefined }[] {
  const rows = host.workbook.sheets.find(({ name }) => name === SHEET)?.rows ?? [];
  return rows.slice(1).map(([cell]) => ({ text: typeof cell?.value === 'string' ? cell.value : '', formula: cell?.formula }));
}
const linesOf = ({ report }: CheckResult) => layout(report).map(textOf);

test.each([
  ['the bureau', SAMPLES.clean, '2022H1', 'inspection'],
  ['the bureau with problems', SAMPLES.flawed, '2022H1', 'integrity'],
  ['the enterprise', GROUP_SAMPLES.clean, '2022-01..2022-09', 'inspection'],
  ['the enterprise with problems', GROUP_SAMPLES.flawed, '2022-01..2022-09', 'integrity'],
])('%s: the computed text is the draft’s, letter by letter', async (_, sample, period, report) => {
  const opened = openExcel(await loadSample(sample), { calculator });
  const result = await check(opened, period, report);
  await writeLiveDraft(opened.port, definitions, result, PLAN);
  const lines = shown(opened).slice(0, linesOf(result).length);
  expect(lines.map(({ text }) => text)).toEqual(linesOf(result));
  expect(lines.filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(9);
});

const STUDY = ['日期', '学习类型', '组织单位', '学习主题', '研讨材料', '应到人数', '实到人数', '佐证材料'];
const LEASE = ['合同编号', '资产编号', '承租方', '合同开始', '合同结束', '应收期间', '应收租金（元）', '实收租金（元）'];
const session = (date: string, kind: string, came = 9): TestCell[] => [dayAt(date), kind, '机关', `学习 ${date}`, 2, 10, came, '有'];
const sessions = (year: number, months: readonly number[], kind: string) => months.map((month) => session(`${year}-0${month}-10`, kind));
const rent = (month: number, due: number, received: number): TestCell[] => ['H1', 'Z1', '承租方甲', dayAt('2022-01-01'), dayAt('2022-12-31'), dayAt(`2022-0${month}-01`), due, received];

/** Two trackers of 2022H1; the study sessions are compared with those of the year before. Study rows of 2022 begin at row 6, rents at row 2. */
const small = (): StoredWorkbook =>
  workbookOf([
    sheetOf('s', '学习台账', [STUDY, ...sessions(2021, [1, 3, 5], '党组会议学习'), ...sessions(2021, [2], '中心组学习'), ...sessions(2022, [1, 2, 3, 4, 6], '党组会议学习'), ...sessions(2022, [5], '中心组学习')]),
    sheetOf('l', '资产出租台账', [LEASE, ...[1, 2, 3, 4, 5, 6].map((month) => rent(month, 1_000, 900))]),
  ]);

async function live(): Promise<OpenedExcel & { result: CheckResult }> {
  const opened = openExcel(small(), { calculator });
  const result = await check(opened, '2022H1', 'integrity', '2022-07-05');
  await writeLiveDraft(opened.port, definitions, result, PLAN);
  return { ...opened, result };
}

/** Number, title, and what follows, of the paragraph with this title. */
const paragraph = (lines: readonly string[], title: string) => lines.find((line) => line.includes(title))?.replace(/^\d+\./, '');
const STUDYING = '坚持以学促廉';
const RENTING = '坚持应收尽收';

describe('the text follows the sheets', () => {
  test.each<[string, [string, string, string | number][], string, RegExp]>([
    ['a figure grows, and its change against the year before', [['学习台账', 'A12', dayAt('2022-06-20')], ['学习台账', 'B12', '党组会议学习']], STUDYING, /党组会议学习6次（同比增加3次）/],
    ['a figure falls to that of the year before', [['学习台账', 'B6', '中心组学习'], ['学习台账', 'B7', '中心组学习']], STUDYING, /党组会议学习3次（与上年同期持平）/],
    ['a sentence drops out with its mark', [['学习台账', 'B11', '党组会议学习']], STUDYING, /^(?!.*中心组).*党组会议学习6次/],
    ['a sentence comes in with its mark', [['学习台账', 'B10', '警示教育']], STUDYING, /开展警示教育1次/],
    ['a sum passes ten thousand', [['资产出租台账', 'G2', 8_050], ['资产出租台账', 'H2', 8_000.5]], RENTING, /应收租金1\.31万元，实收租金1\.25万元/],
    ['a rate reaches 100 %', [2, 3, 4, 5, 6, 7].map((row): [string, string, number] => ['资产出租台账', `H${row}`, 1_000]), RENTING, /清收率100%/],
    ['nearly 100 % is never 100 %', [2, 3, 4, 5, 6, 7].map((row): [string, string, number] => ['资产出租台账', `H${row}`, row === 2 ? 999.99 : 1_000]), RENTING, /清收率99\.9%/],
  ])('%s', async (_, edits, title, expected) => {
    const opened = await live();
    for (const [sheet, address, value] of edits) await opened.host.user.edit(sheet, address, value);
    const now = paragraph(shown(opened).map(({ text }) => text), title);
    expect(now).toMatch(expected);
    const fresh = await check(opened, '2022H1', 'integrity', '2022-07-05');
    expect(now).toBe(paragraph(linesOf(fresh), title));
  });

  test('a paragraph without a figure left is empty', async () => {
    const opened = openExcel(small(), { calculator });
    const result = await check(opened, '2022H1', 'integrity', '2022-07-05');
    // What the sheet has no column for is printed as missing, and would stay.
    const missing = sentencesOf(outlineOf(result, definitions)).filter(({ phrases }) => phrases.some(({ kind }) => kind === 'missing'));
    const edits: ReportEdits = { ...NO_EDITS, sentences: Object.fromEntries(missing.map(({ id }) => [id, { off: true }])) };
    await writeLiveDraft(opened.port, definitions, redraft(result, definitions, { ...result.draft, edits }), PLAN);
    expect(shown(opened).some(({ text }) => text.includes(STUDYING))).toBe(true);
    for (let row = 6; row <= 11; row++) await opened.host.user.edit('学习台账', `A${row}`, dayAt('2022-08-01'));
    expect(shown(opened).some(({ text }) => text.includes(STUDYING))).toBe(false);
  });

  test('a figure that Excel cannot compute any more is printed as missing', async () => {
    const opened = await live();
    const { rows = [] } = opened.host.workbook.sheets.find(({ name }) => name === SHEET) ?? {};
    const row = rows.findIndex((cells) => cells[1]?.value === '党组会议学习') + 1;
    await opened.host.user.edit(SHEET, `C${row}`, '=NA()');
    expect(paragraph(shown(opened).map(({ text }) => text), STUDYING)).toContain('开展党组会议学习〔缺：党组会议学习〕');
  });

  test('can be taken back', async () => {
    const { host, port } = await live();
    await undoLastWrite(port);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['学习台账', '资产出租台账']);
  });
});

/** A draft with one more sentence in the paragraph on study. */
function withOwn(result: CheckResult, ...templates: string[]): CheckResult {
  const id = outlineOf(result, definitions).sections.flatMap(({ paragraphs }) => paragraphs).find(({ phrases }) => phrases.some(({ text }) => text.includes(STUDYING)))?.id;
  if (id === undefined) throw new Error('no such paragraph');
  const edits: ReportEdits = { ...NO_EDITS, own: templates.map((template, index) => ({ id: `own:${index + 1}`, paragraph: id, template })) };
  return redraft(result, definitions, { ...result.draft, edits });
}

describe('the user’s own words', () => {
  test.each([
    ['words with quotation marks', '同志们说"好"，共{study.party-group}'],
    ['a choice that holds', '{study.party-group, plural, =0 {没有学习} other {学习了{study.party-group}}}'],
    ['a choice by an exact number', '{study.party-group, plural, =5 {正好五次} other {学习了#次}}'],
    ['a choice of what is absent', '党课{talk.members, plural, =0 {} other {{talk.members}}}照常'],
    ['words longer than Excel’s literals', `${'全面从严治党'.repeat(60)}{study.party-group}${'永远在路上'.repeat(70)}`],
    ['more than a formula holds', '到{study.party-group}止，'.repeat(700)],
    ['choices within choices', `${'{study.party-group, plural, =0 {无} other {'.repeat(20)}{study.party-group}${'}}'.repeat(20)}`],
    ['unit and period', '{unit}{period}共{study.party-group}'],
  ])('%s', async (_, template) => {
    const opened = openExcel(small(), { calculator });
    const result = withOwn(await check(opened, '2022H1', 'integrity', '2022-07-05'), template);
    await writeLiveDraft(opened.port, definitions, result, PLAN);
    const lines = shown(opened).slice(0, linesOf(result).length).map(({ text }) => text);
    expect(lines).toEqual(linesOf(result));
  });
});

describe('Excel’s limits', () => {
  /** Functions within functions, longest formula, longest literal. */
  function extremes(formulas: readonly string[]): { depth: number; length: number; literal: number } {
    const worst = { depth: 0, length: 0, literal: 0 };
    for (const formula of formulas) {
      worst.length = Math.max(worst.length, formula.length);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) worst.literal = Math.max(worst.literal, literal.length - 2);
      let depth = 0;
      for (const letter of formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '')) {
        if (letter === '(') worst.depth = Math.max(worst.depth, ++depth);
        if (letter === ')') depth -= 1;
      }
    }
    return worst;
  }

  const slot = fc.constantFrom('{study.party-group}', '{study.center-group}', '{lease.received}', '{lease.rate}', '{study.party-group.change}', '{unit}');
  const words = fc.string({ unit: fc.constantFrom('学', '习', '，', '。', '"', '𠮷', 'a'), minLength: 1, maxLength: 600 });
  const template = fc.letrec<{ any: string; many: string; choice: string }>((tie) => ({
    any: fc.oneof({ maxDepth: 6, depthSize: 'large' }, words, slot, tie('choice'), tie('many')),
    many: fc.array(tie('any'), { minLength: 2, maxLength: 12 }).map((all) => all.join('')),
    choice: fc.tuple(tie('any'), tie('any')).map(([none, some]) => `{study.party-group, plural, =0 {${none}} other {${some}}}`),
  })).many;

  test('hold, whatever a person writes', async () => {
    const result = await check(openExcel(small()), '2022H1', 'integrity', '2022-07-05');
    fc.assert(
      fc.property(fc.array(template, { minLength: 1, maxLength: 3 }), (templates) => {
        const { rows } = liveDraftPlan(withOwn(result, ...templates), definitions, PLAN);
        const formulas = rows.flat().flatMap((cell) => (cell !== null && typeof cell === 'object' && 'formula' in cell ? [cell.formula] : []));
        const { depth, length, literal } = extremes(formulas);
        expect(length).toBeLessThanOrEqual(8_192 - 1);
        expect(literal).toBeLessThanOrEqual(255);
        expect(depth).toBeLessThanOrEqual(64);
        expect(Math.max(...rows.map((cells) => cells.length))).toBeLessThanOrEqual(16_384);
      }),
      { numRuns: 30 },
    );
  });
});
