import type { CellValue } from '../../src/model/cell';
import type { Field, Tracker } from '../../src/model/tracker';
import { checkKeys } from '../../src/engine/keys';
import { compilePredicate } from '../../src/engine/predicate';
import { day, period, readRows, type Rows } from './sheets';

const tracker = (id: string, fields: readonly Field[], more: Partial<Tracker> = {}): Tracker => ({
  id, name: `${id}台账`, label: { zh: id, en: id }, section: { zh: '', en: '' }, aliases: [], nature: 'state', fields, rules: [], indicators: [], ...more,
});

const people = tracker('people', [{ name: '工号', type: 'string' }, { name: '姓名', type: 'string' }], { primaryKey: ['工号'] });
const talks = tracker(
  'talks',
  [
    { name: '日期', type: 'date', constraints: { required: true } },
    { name: '对象', type: 'string' },
    { name: '类型', type: 'string' },
    { name: '支部', type: 'string', constraints: { requiredWhen: { field: '类型', in: ['党员'] } } },
  ],
  { nature: 'flow', dateField: '日期', foreignKeys: [{ field: '对象', reference: { tracker: 'people', field: '姓名' }, when: { field: '类型', notIn: ['外部'] } }] },
);
const rents = tracker('rents', [{ name: '合同', type: 'string' }, { name: '月份', type: 'yearmonth' }, { name: '票号', type: 'string', constraints: { unique: true } }], { primaryKey: ['合同', '月份'] });

function check(sheets: readonly (readonly [Tracker, Rows])[]) {
  const options = { period: period('2022H1'), today: day('2022-07-05'), parameters: {} };
  const readings = sheets.map(([each, rows]) => readRows(each, [each.fields.map((field) => field.name), ...rows]));
  const definitions = { trackers: sheets.map(([each]) => each), parameters: [], reports: [] };
  return checkKeys(definitions, readings, options, compilePredicate);
}
const brief = (findings: ReturnType<typeof check>) => findings.map(({ code, at, received, expected }) => [code, at?.row, at?.column, received, expected]);

const january = day('2022-01-01');
test.each<[string, Tracker, Rows, unknown[]]>([
  ['different keys', people, [['1', '甲'], ['2', '乙']], []],
  ['a key that stands twice', people, [['1', '甲'], ['2', '乙'], ['1', '丙']], [['KEY-DUPLICATE', 4, 1, '1', '']]],
  ['a key that stands three times', people, [['1', '甲'], ['1', '乙'], ['1', '丙']], [['KEY-DUPLICATE', 3, 1, '1', ''], ['KEY-DUPLICATE', 4, 1, '1', '']]],
  ['a key as number and as text', people, [[1, '甲'], ['1', '乙']], [['KEY-DUPLICATE', 3, 1, '1', '']]],
  ['keys that are missing', people, [['', '甲'], ['-', '乙']], []],
  ['a key whose cell has a finding already', people, [['1', '甲'], [' 1', '乙']], []],
  ['a composite key that differs in one part', rents, [['H1', '2022-01', ''], ['H1', '2022-02', '']], []],
  ['a composite key that stands twice in different spellings', rents, [['H1', '2022.1', ''], ['H1', january, '']], [['KEY-DUPLICATE', 3, 1, 'H1 / 2022-01', '']]],
  ['a composite key with a part missing', rents, [['H1', '', ''], ['H1', '', '']], []],
  ['a field that must be unique', rents, [['H1', '2022-01', 'P1'], ['H2', '2022-01', 'P1']], [['KEY-DUPLICATE', 3, 3, 'P1', '']]],
])('%s', (_, each, rows, expected) => {
  expect(brief(check([[each, rows]]))).toEqual(expected);
});

test('a duplicate names the first place', () => {
  const [, second] = check([[people, [['1', '甲'], ['1', '乙'], ['1', '丙']]]]);
  expect(second).toMatchObject({ severity: 'error', field: '工号', values: { keys: '工号', first: 'A2' }, related: [{ sheet: 'people台账', row: 2, column: 1 }] });
});

const talk = (who: CellValue, type = '', branch = ''): readonly CellValue[] => [january, who, type, branch];
const roster: Rows = [['1', '张三丰'], ['2', '李四光'], ['3', '欧阳（女）'], ['4', 'LiMing']];
test.each<[string, Rows, unknown[]]>([
  ['someone on the roster', [talk('张三丰')], []],
  ['someone on the roster, in other brackets', [talk('欧阳(女)')], []],
  ['someone on the roster, set apart', [talk('张 三丰')], []],
  ['someone in other letters, whom no figure would find', [talk('Li-ming', '内部')], [['REF-MISSING', 2, 2, 'Li-ming', 'LiMing']]],
  ['nobody', [talk('')], []],
  ['someone who need not be on the roster', [talk('王五一', '外部')], []],
  ['a slip of the pen', [talk('张三峰', '内部')], [['REF-MISSING', 2, 2, '张三峰', '张三丰']]],
  ['a stranger', [talk('王五一', '内部')], [['REF-MISSING', 2, 2, '王五一', '']]],
])('a reference to %s', (_, rows, expected) => {
  expect(brief(check([[people, roster], [talks, rows]])).filter(([code]) => code === 'REF-MISSING')).toEqual(expected);
});

test('a missing reference names where it was looked for', () => {
  const [finding] = check([[people, roster], [talks, [talk('张三峰', '内部')]]]);
  expect(finding).toMatchObject({ tracker: 'talks', field: '对象', inPeriod: true, values: { target: 'people台账', targetField: '姓名', close: 'yes', nearest: '张三丰' } });
});

test('a reference into a tracker that is not in the workbook is not checked', () => {
  expect(check([[talks, [talk('王五一', '内部')]]])).toEqual([]);
});

test.each<[string, Rows, unknown[]]>([
  ['empty where the condition holds', [talk('', '党员')], [['FIELD-REQUIRED', 2, 4, '', '']]],
  ['filled where the condition holds', [talk('', '党员', '一支部')], []],
  ['empty where it does not', [talk('', '群众')], []],
])('a field that is required under a condition: %s', (_, rows, expected) => {
  expect(brief(check([[talks, rows]]))).toEqual(expected);
});

test('a record outside the period says so', () => {
  const findings = check([[talks, [[day('2022-07-01'), '', '党员', '']]]]);
  expect(findings.map(({ inPeriod }) => inPeriod)).toEqual([false]);
});
