import { changeOf } from '../../src/engine/change';

it.each<[string, string, number, number, number, number | undefined]>([
  ['more', '次', 15, 12, 3, 25],
  ['less', '次', 9, 12, -3, -25],
  ['as many', '次', 12, 12, 0, 0],
  ['none before: no percentage', '次', 3, 0, 3, undefined],
  ['none either time', '次', 0, 0, 0, undefined],
  ['money without float dust', '元', 0.3, 0.1, 0.2, 200],
  ['percentages in points, as they are shown', '%', 96.46, 94.44, 2.1, undefined],
  ['percentages that read the same', '%', 200 / 3, 66.7, 0, undefined],
  ['means with one decimal', '天', 23.44, 20, 3.4, 17],
])('%s', (_, unit, value, before, difference, percent) => {
  const change = changeOf({ value, unit, previous: { value: before, sources: [] } });
  expect(change?.difference).toBe(difference);
  if (percent === undefined) expect(change).not.toHaveProperty('percent');
  else expect(change?.percent).toBeCloseTo(percent, 9);
});

it.each<[string, Parameters<typeof changeOf>[0]]>([
  ['no figure a year before', { value: 5, unit: '次' }],
  ['no figure now', { value: null, unit: '次', previous: { value: 5, sources: [] } }],
  ['about so many now', { value: 5, unit: '次', approximate: 'about', previous: { value: 5, sources: [] } }],
  ['about so many before', { value: 5, unit: '次', previous: { value: 5, approximate: 'about', sources: [] } }],
])('%s, no change', (_, figure) => {
  expect(changeOf(figure)).toBeUndefined();
});
