import { chineseNumber } from '../../src/engine/chineseNumber';
import { figureText, type Quantity } from '../../src/engine/figureText';

const cases: [string, Quantity][] = [
  ['14次', { value: 14, unit: '次' }],
  ['12345件', { value: 12345, unit: '件' }],
  ['3.3天', { value: 10 / 3, unit: '天' }],
  ['60天', { value: 60, unit: '天' }],
  ['95.7分', { value: 95.66, unit: '分' }],
  ['3.33公里', { value: 10 / 3, unit: '公里' }],
  ['2,600.00元', { value: 2600, unit: '元' }],
  ['0.30元', { value: 0.1 + 0.2, unit: '元' }],
  ['9,999.99元', { value: 9999.99, unit: '元' }],
  ['-300.00元', { value: -300, unit: '元' }],
  ['1万元', { value: 10000, unit: '元' }],
  ['3.51万元', { value: 35_050, unit: '元' }],
  ['-3.51万元', { value: -35_050, unit: '元' }],
  ['1.01亩', { value: 1.005, unit: '亩' }],
  ['187.93万元', { value: 1879345.67, unit: '元' }],
  ['12345.68万元', { value: 123456789, unit: '元' }],
  ['96.5%', { value: 96.45, unit: '%' }],
  ['100%', { value: 100, unit: '%' }],
  ['99.9%', { value: 99.97, unit: '%' }],
  ['0.1%', { value: 0.01, unit: '%' }],
  ['0%', { value: 0, unit: '%' }],
  ['900余人次', { value: 900, unit: '人次', approximate: 'over' }],
  ['近100篇', { value: 100, unit: '篇', approximate: 'near' }],
  ['约50人', { value: 50, unit: '人', approximate: 'about' }],
  ['900余元', { value: 900, unit: '元', approximate: 'over' }],
  ['约991人次', { value: 991, unit: '人次', approximate: 'over' }],
  ['约96.5%', { value: 96.5, unit: '%', approximate: 'over' }],
  ['3万余元', { value: 30000, unit: '元', approximate: 'over' }],
  ['约66.7%', { value: 200 / 3, unit: '%', approximate: 'about' }],
];

it.each(cases)('writes %s', (expected, quantity) => {
  expect(figureText(quantity)).toBe(expected);
});

it.each([[1, '一'], [10, '十'], [12, '十二'], [20, '二十'], [35, '三十五']] as const)('counts %i as %s', (value, expected) => {
  expect(chineseNumber(value)).toBe(expected);
});
