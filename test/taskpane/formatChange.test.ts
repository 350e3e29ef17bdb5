import { formatChange } from '../../src/taskpane/format/formatChange';

it.each([
  ['more', { value: 14, unit: '次', previous: { value: 11, sources: [] } }, '上年同期 11 次 · 增加 3 次（+27.3%）', 'Year before 11 次 · up 3 次 (+27.3%)'],
  ['less', { value: 9, unit: '次', previous: { value: 12, sources: [] } }, '上年同期 12 次 · 减少 3 次（−25%）', 'Year before 12 次 · down 3 次 (−25%)'],
  ['as many', { value: 9, unit: '次', previous: { value: 9, sources: [] } }, '上年同期 9 次 · 持平', 'Year before 9 次 · unchanged'],
  ['none before', { value: 9, unit: '次', previous: { value: 0, sources: [] } }, '上年同期 0 次 · 增加 9 次', 'Year before 0 次 · up 9 次'],
  ['money', { value: 32_600, unit: '元', previous: { value: 30_000, sources: [] } }, '上年同期 3.00 万元 · 增加 2,600.00 元（+8.7%）', 'Year before 30,000.00 元 · up 2,600.00 元 (+8.7%)'],
  ['a percentage', { value: 100, unit: '%', previous: { value: 80, sources: [] } }, '上年同期 80 % · 增加 20 个百分点', 'Year before 80 % · up 20 percentage points'],
  ['an approximate one', { value: 100, unit: '篇', previous: { value: 90, approximate: 'about', sources: [] } }, '上年同期 约90 篇', 'Year before about 90 篇'],
] as const)('%s', (_, figure, zh, en) => {
  expect([formatChange(figure, 'zh'), formatChange(figure, 'en')]).toEqual([zh, en]);
});

it('says nothing where the workbook holds no year before', () => {
  expect(formatChange({ value: 14, unit: '次' }, 'zh')).toBeUndefined();
});
