/** Columns that a person chose, over what headers say. */
import { locate } from '../../../src/engine/locate';
import type { ChosenColumn, ColumnChoice } from '../../../src/engine/types';
import type { Area } from '../../../src/model/cell';
import { trackers } from '../../../src/trackers';
import { period, type Rows, sheetOf } from '../sheets';

const HEADER = ['日期', '学习类型', '组织单位', '学习主题', '应到人数', '登记日', ''];
const ROW = [44732, '党课', '机关支部', '党史', 10, 44740, 9];

const choose = (field: string, column: ChosenColumn): ColumnChoice => ({ sheet: '学习台账', tracker: 'study', field, column });

function place(columns: readonly ColumnChoice[], rows: Rows = [HEADER, ROW], merged: readonly Area[] = []) {
  const located = locate({ trackers }, [sheetOf('学习台账', rows, { merged })], { choices: {}, columns, period: period('2022H1') });
  const [found] = located.places;
  return found ? { ...found, at: (field: string) => found.columns.get(field)?.position, codes: found.findings.map(({ code, field }) => `${code} ${field ?? ''}`) } : undefined;
}

const cases: [outcome: string, choices: ColumnChoice[], header: string[], field: string, expected: number | undefined, codes: string[]][] = [
  ['a column whose header says something else', [choose('日期', { header: '登记日', nth: 1 })], HEADER, '日期', 6, []],
  ['the same header written a little otherwise', [choose('日期', { header: '登记日', nth: 1 })], ['日期', '学习类型', '组织单位', '学习主题', '应到人数', ' 登 记 日：'], '日期', 6, []],
  ['wherever it has moved', [choose('日期', { header: '登记日', nth: 1 })], ['登记日', '', ...HEADER.slice(0, 5)], '日期', 1, []],
  ['the second of two alike', [choose('实到人数', { header: '人数', nth: 2 })], ['日期', '学习类型', '组织单位', '学习主题', '人数', '人数'], '实到人数', 6, []],
  ['a column without a header, by its position', [choose('实到人数', { position: 7 })], HEADER, '实到人数', 7, []],
  ['not by its position once it has a header', [choose('实到人数', { position: 7 })], [...HEADER.slice(0, 6), '备注'], '实到人数', undefined, []],
  ['what the header says, where the chosen one is gone', [choose('日期', { header: '办理日', nth: 1 })], HEADER, '日期', 1, []],
  ['none, where there is no such column', [choose('应到人数', 'none')], HEADER, '应到人数', undefined, []],
  ['none, and a required one is missed', [choose('日期', 'none')], HEADER, '日期', undefined, ['HEADER-MISSING 日期']],
  ['a chosen column is no duplicate of another', [choose('日期', { header: '日期', nth: 1 })], ['日期', '学习类型', '组织单位', '学习主题', '学习日期'], '日期', 1, []],
  ['a chosen column is no longer another field’s', [choose('主持人', { header: '应到人数', nth: 1 })], HEADER, '应到人数', undefined, []],
  ['a field that the tracker has not', [choose('天气', { header: '登记日', nth: 1 })], HEADER, '日期', 1, []],
];
test.each(cases)('%s', (_, choices, header, field, expected, codes) => {
  const found = place(choices, [header, ROW]);
  expect([found?.at(field), found?.codes]).toEqual([expected, codes]);
});

test('another sheet’s, and another tracker’s, are not meant', () => {
  const column = { header: '登记日', nth: 1 };
  expect(place([{ ...choose('日期', column), sheet: '学习登记表' }, { ...choose('日期', column), tracker: 'meeting' }])?.at('日期')).toBe(1);
});

test('over two header rows the joined header is chosen, and one row of titles does not win over it', () => {
  const rows: Rows = [['学习情况表', '', '', '', '', ''], ['日期', '学习类型', '组织单位', '学习主题', '参加', ''], ['', '', '', '', '该来的', '来了的'], ROW.slice(0, 6)];
  const merged: Area[] = [{ firstRow: 2, lastRow: 2, firstColumn: 5, lastColumn: 6 }, ...[1, 2, 3, 4].map((column) => ({ firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column }))];
  const found = place([choose('实到人数', { header: '参加来了的', nth: 1 })], rows, merged);
  expect([found?.at('实到人数'), found?.headerRow, found?.lastHeaderRow]).toEqual([6, 2, 3]);
});

test('the unit of a chosen header holds', () => {
  const rows: Rows = [['合同编号', '资产编号', '承租方', '合同起始日', '合同终止日', '一年收多少(万元)'], ['H-1', 'Z-1', '某公司', 44562, 44926, 12]];
  const located = locate({ trackers }, [sheetOf('资产出租台账', rows)], { choices: {}, columns: [{ sheet: '资产出租台账', tracker: 'lease', field: '应收租金', column: { header: '一年收多少(万元)', nth: 1 } }], period: period('2022H1') });
  expect(located.places[0]?.columns.get('应收租金')).toEqual({ position: 6, row: 1, header: '一年收多少(万元)', scale: 10_000, chosen: true });
});

test('words are bound to what is allowed, and to nothing else', () => {
  const bind = (field: string, word: string, means: string) => ({ tracker: 'study', field, word, means });
  const words = [bind('学习类型', '集体学习', '支部集中学习'), bind('学习类型', '团建', '不存在'), bind('学习类型', '党课', '读书班'), bind('学习主题', '党史', '党课'), { ...bind('学习类型', '研学', '读书班'), tracker: 'meeting' }];
  const [found] = locate({ trackers }, [sheetOf('学习台账', [HEADER, ROW])], { choices: {}, words, period: period('2022H1') }).places;
  expect([...(found?.words ?? [])].map(([field, bound]) => [field, [...bound]])).toEqual([['学习类型', [['集体学习', '支部集中学习']]]]);
});
