import { underPresentNames } from '../../src/app/renamedSheets';
import { DEFAULT_SETTINGS, type Settings } from '../../src/app/settings';

const column = (sheet: string) => ({ sheet, tracker: 'study', field: '日期', column: { header: '时间', nth: 1 } });
const kept: Settings = { ...DEFAULT_SETTINGS, choices: { 甲: 'study', 乙: '' }, columnChoices: [column('甲')], sheetIds: { 甲: 's1', 乙: 's2' } };
const sheets = (...names: string[]) => names.map((name, index) => ({ id: `s${index + 1}`, name }));

it('nothing changes while the sheets keep their names', () => {
  expect(underPresentNames(kept, sheets('甲', '乙'))).toBe(kept);
});

it.each([
  ['one sheet is renamed', sheets('甲（新）', '乙'), { '甲（新）': 'study', 乙: '' }, '甲（新）'],
  ['two sheets swap their names', sheets('乙', '甲'), { 乙: 'study', 甲: '' }, '乙'],
  ['a new sheet takes the old name', [...sheets('甲（新）', '乙'), { id: 's3', name: '甲' }], { '甲（新）': 'study', 乙: '' }, '甲（新）'],
])('what was said stays with its sheet where %s', (_, present, choices, sheet) => {
  const settings = underPresentNames(kept, present);
  expect([settings.choices, settings.columnChoices]).toEqual([choices, [column(sheet)]]);
  expect(underPresentNames(settings, present)).toBe(settings);
});

it('what was said of a sheet that is gone is kept as it was', () => {
  expect(underPresentNames(kept, sheets('甲'))).toBe(kept);
});

it('a choice kept without an id goes by the name alone', () => {
  const older = { ...kept, sheetIds: {} };
  expect(underPresentNames(older, sheets('甲（新）', '乙'))).toBe(older);
});
