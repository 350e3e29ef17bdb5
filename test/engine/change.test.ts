import { changeOf } from '../../src/engine/change';

it.each([
  ['more', '次', 15, 12, { difference: 3, percent: 25 }],
  ['less', '次', 9, 12, { difference: -3, percent: -25 }],
  ['as many', '次', 12, 12, { difference: 0, percent: 0 }],
  ['none before: no percentage', '次', 3, 0, { difference: 3 }],
  ['none either time', '次', 0, 0, { difference: 0 }],
  ['money without float dust', '元', 0.3, 0.1, { difference: 0.2, percent: 200 }],
  ['percentages in points, as they are shown', '%', 96.46, 94.44, { difference: 2.1 }],
  ['percentages that read the same', '%', 200 / 3, 66.7, { difference: 0 }],
  ['means with one decimal', '天', 23.44, 20, { difference: 3.4, percent: 17 }],
])('%s', (_, unit, value, before, expected) => {
  const change = changeOf({ value, unit, previous: { value: before, sources: [] } });
  expect(change).toEqual({ difference: expected.difference, ...('percent' in expected && { percent: expect.closeTo(expected.percent ?? 0, 9) }) });
  expect(Object.is(change?.difference, -0)).toBe(false);
});

it.each<[string, Parameters<typeof changeOf>[0]]>([
  ['no figure a year before', { value: 5, unit: '次' }],
  ['no figure now', { value: null, unit: '次', previous: { value: 5, sources: [] } }],
  ['about so many now', { value: 5, unit: '次', approximate: 'about', previous: { value: 5, sources: [] } }],
  ['about so many before', { value: 5, unit: '次', previous: { value: 5, approximate: 'about', sources: [] } }],
])('%s, no change', (_, figure) => {
  expect(changeOf(figure)).toBeUndefined();
});
