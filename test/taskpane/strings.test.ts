import { strings } from '../../src/taskpane/strings';

/** A language's fixed texts: path → text. What has slots is tried below. */
function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${path}.${index}`));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
  return [];
}

const zh = new Map(leaves(strings.zh, ''));
const en = new Map(leaves(strings.en, ''));

test('both languages say the same things', () => {
  expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
});

test('nothing is left empty', () => {
  expect([...zh, ...en].filter(([path, text]) => text.trim() === '' && path !== '')).toEqual([]);
});

/** Words that are the users' own or a language's own name. */
const CHINESE_IN_ENGLISH = new Set(['.settings.languages.zh', '.empty.text', '.none.text']);

test('English speaks English', () => {
  expect([...en].filter(([path, text]) => /\p{Script=Han}/u.test(text) && !CHINESE_IN_ENGLISH.has(path))).toEqual([]);
});

describe.each([
  ['zh', strings.zh],
  ['en', strings.en],
] as const)('%s', (language, words) => {
  const zhSays = language === 'zh';

  it.each([
    ['one tracker', words.action.check(1), '校验 1 个台账', 'Check 1 tracker'],
    ['several trackers', words.action.check(9), '校验 9 个台账', 'Check 9 trackers'],
    ['thousands of records', words.status.records(12_345), '12,345 条记录', '12,345 records'],
    ['rows read', words.progress({ phase: 'read', sheet: '学习台账', done: 1_200, total: 5_000 }), '1,200/5,000 行', '1,200/5,000 rows'],
    ['no rows known yet', words.progress({ phase: 'survey', done: 0, total: 0 }), '', ''],
    ['the sheet that is read', words.phase({ phase: 'read', sheet: '学习台账', done: 0, total: 1 }), '读取学习台账', 'Reading 学习台账'],
    ['a summary written', words.notice({ kind: 'summary-written', sheets: ['汇总表', '问题清单'], figures: 47, undo: true }), '已写入“汇总表”、“问题清单”，47 项指标', 'Wrote “汇总表”, “问题清单” with 47 indicators'],
    ['cells restored', words.notice({ kind: 'undone', what: 'cells', sheets: ['学习台账'], cells: 1, undo: false }), '已撤销，恢复了 1 个单元格', 'Undone: 1 cell as before'],
    ['sheets taken back', words.notice({ kind: 'undone', what: 'sheets', sheets: ['文稿'], cells: 0, undo: false }), '已撤销对“文稿”的写入', 'Undone: “文稿” as before'],
    ['protected sheets not marked', words.notice({ kind: 'marked', skipped: ['学习台账'], undo: false }), '已标记；“学习台账”受保护，没有标记', 'Marked; not marked because protected: “学习台账”'],
    ['a cell without findings', words.notice({ kind: 'no-finding', place: '学习台账 A3', undo: false }), '学习台账 A3 没有问题', 'Nothing wrong at 学习台账 A3'],
    ['a date', words.date(2022, 6, 20), '2022年6月20日', '20 Jun 2022'],
    ['money', words.money(2_600), { value: '2,600.00', unit: '元' }, { value: '2,600.00', unit: '元' }],
    ['much money', words.money(1_879_300), { value: '187.93', unit: '万元' }, { value: '1,879,300.00', unit: '元' }],
  ])('%s', (_, said, inChinese, inEnglish) => {
    expect(said).toEqual(zhSays ? inChinese : inEnglish);
  });
});
