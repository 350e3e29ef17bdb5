import { describe as wordsOf } from '../../src/engine/describe';
import { locate } from '../../src/engine/locate';
import { createReader } from '../../src/engine/read';
import { run } from '../../src/engine/run';
import type { ParameterValues } from '../../src/model/parameter';
import type { Tracker } from '../../src/model/tracker';
import { both } from './figureTrackers';
import { day, period, type Rows, sheetOf } from './sheets';

const step = (name: string, index: number, required = false) => ({ name, type: 'boolean', aliases: [`一项${name}`], nameFrom: { parameter: 'steps', index }, ...(required && { constraints: { required } }) }) as const;
const WORKS: Tracker = {
  id: 'works', name: '工程台账', label: both('工程'), section: both('板块'), aliases: [], nature: 'state', indicators: [],
  fields: [{ name: '项目', type: 'string', constraints: { required: true } }, { name: '负责人', type: 'string' }, step('领导', 0), step('承诺', 1), step('谈话', 2, true)],
  rules: [
    {
      code: 'W-1', kind: 'requiredWhen', severity: 'risk', where: { field: '项目', empty: false }, need: [{ field: '领导', is: true }, { field: '承诺', is: true }],
      message: both('{cell} {field} {received}'), hint: both('h'), basis: both('b'),
    },
  ],
};
const DEFINITIONS = {
  trackers: [WORKS],
  parameters: [{ id: 'steps', kind: 'words', default: ['领导', '承诺', '谈话'], label: both('l'), basis: both('b') }],
  reports: [],
} as const;

const located = (rows: Rows, parameters: ParameterValues = {}) => locate(DEFINITIONS, [sheetOf('工程台账', rows)], { choices: {}, period: period('2022H1'), parameters });
const columns = (header: string[], words?: string[]) => {
  const [place] = located([header, ['甲桥', '张三']], words ? { steps: words } : {}).places;
  return [...(place?.columns ?? [])].map(([name, { position }]) => [name, position]);
};

const OWN = ['分管领导', '廉洁书', '谈话'];
test.each([
  ['its name, where nobody changed the word', ['项目', '负责人', '领导', '承诺'], undefined, [['项目', 1], ['负责人', 2], ['领导', 3], ['承诺', 4]]],
  ['the bureau’s own word', ['项目', '负责人', '廉洁书', '分管领导'], OWN, [['项目', 1], ['负责人', 2], ['领导', 4], ['承诺', 3]]],
  ['its name, beside the bureau’s own word', ['项目', '负责人', '领导', '廉洁书'], OWN, [['项目', 1], ['负责人', 2], ['领导', 3], ['承诺', 4]]],
  ['an alias', ['项目', '一项领导'], OWN, [['项目', 1], ['领导', 2]]],
  ['the own word first, the name being another column then', ['项目', '领导', '分管领导'], OWN, [['项目', 1], ['领导', 3]]],
  ['words that have changed places', ['项目', '领导', '承诺'], ['承诺', '领导', '谈话'], [['项目', 1], ['领导', 3], ['承诺', 2]]],
  ['its name, where there is no such word', ['项目', '领导', '承诺'], ['  '], [['项目', 1], ['领导', 2], ['承诺', 3]]],
])('a column is found by %s', (_, header, words, expected) => {
  expect(columns(header, words)).toEqual(expected);
});

function findingsOf(rows: Rows, steps: string[]) {
  const options = { period: period('2022H1'), today: day('2022-07-05'), parameters: { steps } };
  const where = located(rows, options.parameters);
  const readings = where.places.map((place) => {
    const reader = createReader(place, { ...options, dateSystem: 1900 });
    reader.add({ firstRow: 1, firstColumn: 1, values: rows, errors: [] });
    return reader.finish();
  });
  return run(DEFINITIONS, where, readings, options).findings;
}

test('findings call the column what the sheet calls it', () => {
  const rows: Rows = [['项目', '负责人', '分管领导（是/否）', '廉洁书'], ['甲桥', '张三', '大概', '是'], ['乙桥', '张三', '否', '是']];
  const findings = findingsOf(rows, OWN);
  expect(findings.map((finding) => [finding.code, finding.field, wordsOf(finding, DEFINITIONS, 'zh').message])).toEqual([
    ['HEADER-MISSING', '谈话', '工程台账 A1：表头中没有找到必需的列“谈话”。'],
    ['FIELD-TYPE', '领导', '工程台账 C2：“分管领导（是/否）”填写的“大概”无法识别为是或否。'],
    ['W-1', '领导', 'C3 分管领导（是/否） 否'],
  ]);
});

test('a column that is not there is called by the bureau’s own word', () => {
  const rows: Rows = [['项目', '负责人', '分管领导'], ['甲桥', '张三', '是']];
  const findings = findingsOf(rows, ['分管领导', '廉洁书', '廉政谈话']);
  expect(findings.map((finding) => [finding.code, finding.field, finding.expected, wordsOf(finding, DEFINITIONS, 'zh').message])).toEqual([
    ['HEADER-MISSING', '谈话', '廉政谈话', '工程台账 A1：表头中没有找到必需的列“廉政谈话”。'],
    ['W-1', '承诺', '是', 'A1 廉洁书 '],
  ]);
});

test('a header that was looked for in vain is named by the own word', () => {
  expect(located([['随笔'], ['无']], { steps: OWN }).notTaken).toEqual([
    { sheet: '工程台账', why: 'no-header', tracker: 'works', looked: ['项目', '负责人', '分管领导', '廉洁书', '谈话'] },
  ]);
});
