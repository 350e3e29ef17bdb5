/** What is asked about real sheets whose headers or names nobody knows, and that the first guess, once chosen, is the answer. */
import { questions } from '../../../src/engine/guess/questions';
import type { Question } from '../../../src/engine/guess/types';
import { locate, type LocateOptions } from '../../../src/engine/locate';
import type { Place, SheetHead } from '../../../src/engine/types';
import { trackers } from '../../../src/trackers';
import { definitions } from '../../../src/workbench/definitions';
import { GROUP_SAMPLES, loadSample, openExcel, SAMPLES } from '../../support/openExcel';
import { period, type Rows, sheetOf } from '../sheets';

const find = (sheets: readonly SheetHead[], options: Partial<LocateOptions> = {}, code = '2022H1') => locate(definitions, sheets, { choices: {}, period: period(code), ...options });
const asked = (sheets: readonly SheetHead[], options: Partial<LocateOptions> = {}) => questions(definitions, sheets, find(sheets, options), {});
const columnOf = (question: Question | undefined) => (question?.kind === 'column' ? question : undefined);

/** The sheet with other words in one header cell. */
function renamed({ sheet }: Place, { row, position }: { readonly row: number; readonly position: number }, header: string): SheetHead {
  const { firstRow = 1, firstColumn = 1 } = sheet.used ?? {};
  return { ...sheet, head: sheet.head.map((cells, at) => cells.map((raw, nth) => (at + firstRow === row && nth + firstColumn === position ? header : raw))) };
}

test.each([
  [SAMPLES.clean, '2022H1'],
  [GROUP_SAMPLES.clean, '2022-01..2022-09'],
] as const)('in %s every required column is the first guess for itself when its header says nothing, and the choice of it is kept to', async (path, code) => {
  const { port } = openExcel(await loadSample(path));
  const { sheets } = await port.survey();
  const wrong: string[] = [];
  let count = 0;
  for (const place of find(sheets, {}, code).places) {
    for (const { name, constraints } of place.tracker.fields) {
      const column = place.columns.get(name);
      if (!column || !constraints?.required) continue;
      count += 1;
      const sheet = renamed(place, column, '待定');
      const [first] = questions(definitions, [sheet], find([sheet], {}, code), {}).flatMap((question) => (question.kind === 'column' && question.field === name ? question.guesses : []));
      if (first?.column.position !== column.position) {
        wrong.push(`${place.tracker.name} ${name}`);
        continue;
      }
      const [chosen] = find([sheet], { columns: [{ sheet: sheet.name, tracker: place.tracker.id, field: name, column: first.column.column }] }, code).places;
      if (chosen?.columns.get(name)?.position !== column.position || chosen.findings.some((finding) => finding.code === 'HEADER-MISSING')) wrong.push(`${place.tracker.name} ${name}: not kept to`);
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(20);
});

const RECORDS: Rows = [
  [44572, '支部集中学习', '机关第一支部', '学习全会精神', 12, 11, '王一'],
  [44603, '中心组学习', '局党组', '学习党章', 8, 8, '李二'],
  [44632, '党课', '机关第二支部', '讲党课', 10, 9, '赵三'],
];

describe('guesses by header and values together', () => {
  const cases: [outcome: string, header: string[], field: string, expected: string, reasons: string[]][] = [
    ['a word for the same kind of thing over dates', ['办理日', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数', '主持人'], '日期', '办理日', ['header meaning', 'looks dates 3/3']],
    ['no likeness, but dates', ['何日何时', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数', '主持人'], '日期', '何日何时', ['header meaning', 'looks dates 3/3']],
    ['allowed words', ['日期', '科目', '组织单位', '学习主题', '应到人数', '实到人数', '主持人'], '学习类型', '科目', ['header meaning', 'words 支部集中学习、中心组学习、党课']],
    ['units', ['日期', '学习类型', '谁办的', '学习主题', '应到人数', '实到人数', '主持人'], '组织单位', '谁办的', ['looks units 3/3']],
    ['the only column that is left', ['日期', '学习类型', '组织单位', '甲', '应到人数', '实到人数', '主持人'], '学习主题', '甲', ['only']],
    ['part of the name', ['日期', '学习类型', '组织单位', '本次学习主题', '应到人数', '实到人数', '主持人'], '学习主题', '本次学习主题', ['header written']],
  ];
  test.each(cases)('%s', (_, header, field, expected, reasons) => {
    const [question] = asked([sheetOf('学习台账', [header, ...RECORDS])]).map(columnOf);
    expect([question?.field, question?.guesses[0]?.column.header]).toEqual([field, expected]);
    expect(question?.guesses[0]?.reasons.map((reason) => {
      switch (reason.kind) {
        case 'header': return `header ${reason.by}`;
        case 'looks': return `looks ${reason.looks} ${reason.fit}/${reason.of}`;
        case 'words': return `words ${reason.words.join('、')}`;
        case 'only': return 'only';
      }
    })).toEqual(reasons);
  });

  test('columns of other fields, and values of another kind, are no guess', () => {
    const [question] = asked([sheetOf('学习台账', [['年月日', '学习类型', '组织单位', '学习主题', '应到人数', '期数', '主持人'], ...RECORDS])]).map(columnOf);
    expect(question?.guesses.map(({ column }) => column.header)).toEqual(['年月日']);
    expect(question?.columns.map(({ header }) => header)).toEqual(['年月日', '学习类型', '组织单位', '学习主题', '应到人数', '期数', '主持人']);
  });

  test('a sheet without records is guessed by its headers alone', () => {
    const [question] = asked([sheetOf('学习台账', [['办理日期', '学习类型', '组织单位', '学习主题', '甲', '乙']])]).map(columnOf);
    expect(question?.guesses.map(({ column }) => column.header)).toEqual(['办理日期']);
  });

  test('a column without a header is chosen by its position', () => {
    const [question] = asked([sheetOf('学习台账', [['', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数'], ...RECORDS])]).map(columnOf);
    expect(question?.guesses[0]).toMatchObject({ column: { position: 1, header: '', column: { position: 1 } }, reasons: [{ kind: 'looks', looks: 'dates' }] });
  });
});

describe('which tracker a sheet is', () => {
  const study = ['日期', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数'];
  const cases: [outcome: string, name: string, rows: Rows, expected: string | undefined][] = [
    ['by its columns', 'Sheet1', [study, [44572, '党课', '机关支部', '党史', 10, 9]], 'study'],
    ['by half of its columns and part of the name', '政治理论学习', [['日期', '学习类型', '甲', '乙', '丙'], []], 'study'],
    ['by its name, with headers of its own', '出租的资产', [['合同编号', '资产编号', '甲'], []], 'lease'],
    ['nothing speaks for any', 'Sheet1', [['甲', '乙', '丙'], [1, 2, 3]], undefined],
    ['a list of something else', '食堂菜单', [['菜名', '单价', '备注'], ['鱼', 10, '']], undefined],
  ];
  test.each(cases)('%s', (_, name, rows, expected) => {
    const [question] = asked([sheetOf(name, rows)]);
    expect(question?.kind === 'sheet' ? question.guesses[0]?.tracker : undefined).toBe(expected);
  });

  test('the reasons name what is shared, and the sheet that is taken already', () => {
    const [question] = asked([sheetOf('学习台账', [study, RECORDS[0] ?? []]), sheetOf('理论学习附表甲乙丙丁戊己庚辛壬癸子丑寅', [study, RECORDS[0] ?? []])]);
    expect(question?.kind === 'sheet' && question.guesses[0]).toMatchObject({
      tracker: 'study',
      reasons: [{ kind: 'name', part: '理论学习' }, { kind: 'columns', columns: study, of: 13 }, { kind: 'taken', sheet: '学习台账' }],
    });
  });

  test('each of several sheets of one tracker is asked about once', () => {
    const two = asked([sheetOf('学习台账', [study]), sheetOf('2022年学习台账', [study])]);
    expect(two.map(({ kind, sheet }) => [kind, sheet])).toEqual([['sheet', '学习台账'], ['sheet', '2022年学习台账']]);
  });
});

test('a sheet whose header nobody knows is asked about column by column, and one answer makes it known', () => {
  const sheet = sheetOf('学习台账', [['某局学习情况', '', '', ''], ['办理日', '学了啥', '谁办的', '要点'], ...RECORDS.map((cells) => cells.slice(0, 4))]);
  const before = asked([sheet]).map(columnOf);
  expect(before.map((question) => [question?.field, question?.guesses[0]?.column.header])).toEqual([['日期', '办理日'], ['学习类型', '学了啥'], ['组织单位', '谁办的'], ['学习主题', undefined]]);
  const columns = [{ sheet: '学习台账', tracker: 'study', field: '日期', column: { header: '办理日', nth: 1 } }];
  const [place] = find([sheet], { columns }).places;
  expect([place?.headerRow, place?.columns.get('日期')]).toEqual([2, { position: 1, row: 2, header: '办理日', scale: 1, chosen: true }]);
  expect(asked([sheet], { columns }).map((question) => columnOf(question)?.field)).toEqual(['学习类型', '组织单位', '学习主题']);
});

test('nothing is asked where everything is known, and of sheets that a person left out', () => {
  const rows = [['日期', '学习类型', '组织单位', '学习主题'], ['', '', '', '']];
  expect(asked([sheetOf('学习台账', rows)])).toEqual([]);
  expect(asked([sheetOf('Sheet1', rows)], { choices: { Sheet1: '' } })).toEqual([]);
  expect(trackers.length).toBeGreaterThan(20);
});
