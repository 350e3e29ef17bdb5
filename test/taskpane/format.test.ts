import { hostLanguage } from '../../src/taskpane/boot/hostLanguage';
import { customPeriod, customRange, rangeOf, spansOf } from '../../src/taskpane/components/ReportPicker/periodChoices';
import { readParameter } from '../../src/taskpane/components/Parameters/readParameter';
import { codeTitle, withoutSlots } from '../../src/taskpane/format/codeTitle';
import { fileNameOf } from '../../src/taskpane/format/fileNameOf';
import { shorten } from '../../src/taskpane/format/findingText';
import { formatFigure } from '../../src/taskpane/format/formatFigure';
import { formatFix } from '../../src/taskpane/format/formatFix';
import { showDate } from '../../src/taskpane/format/showDate';
import { showSpaces } from '../../src/taskpane/format/showSpaces';
import { isDark } from '../../src/taskpane/theme/themeSource';
import { parsePeriod } from '../../src/model/period';
import type { Parameter } from '../../src/model/parameter';
import { definitions } from '../../src/workbench/definitions';
import { dayAt } from '../model/dayAt';

describe('withoutSlots', () => {
  it.each([
    ['drops the place', '{sheet} {cell}：谈话人与谈话对象相同。', '谈话人与谈话对象相同'],
    ['leaves dots for values', '{sheet} {cell}：实到 {received} 人，多于应到 {limit} 人。', '实到 … 人，多于应到 … 人'],
    ['takes the general words of a choice', '{sheet} {cell}：{column, select, missing {没有“佐证材料”列} other {未登记佐证材料}}。', '未登记佐证材料'],
    ['takes them of the outer choice where one stands within another', '{sheet} {cell}：{column, select, missing {没有“实收”列} other {应收 {owed} 元，{found, select, missing {没有记录} other {实收 {received} 元}}，欠 {amount} 元}}。', '应收 … 元，实收 … 元，欠 … 元'],
    ['joins neighbouring values', '{sheet} {cell}: {group} {spanEn} held {received} sessions.', '… held … sessions'],
    ['drops empty brackets', '{sheet} {cell}：登记在 {received}（{weekday}），应在{due}。', '登记在 …，应在…'],
    ['keeps the dots at both ends, where a value is missed', '{sheet} {cell}：{later} {received} 早于 {earlier}。', '… 早于 …'],
    ['keeps a sentence without values', 'Nothing to fill in', 'Nothing to fill in'],
  ])('%s', (_, message, expected) => {
    expect(withoutSlots(message)).toBe(expected);
  });
});

test('every rule has a title of its own in both languages', () => {
  const codes = definitions.trackers.flatMap(({ rules }) => rules.map(({ code }) => code));
  const untitled = codes.flatMap((code) => (['zh', 'en'] as const).filter((language) => codeTitle(code, definitions, language) === code).map((language) => `${code} ${language}`));
  expect(untitled).toEqual([]);
});

test('a problem is called in Chinese as the draft calls it', () => {
  expect([codeTitle('LEASE-001', definitions, 'zh'), codeTitle('LEASE-001', definitions, 'en')]).toEqual(['租金清收不及时', '… owed … yuan by … was received; … yuan is outstanding']);
});

test.each([
  ['the place and the full stop go', '学习台账 H8：实到 3 人。', '学习台账 H8', '实到 3 人'],
  ['an English sentence begins with a capital', '学习台账 B3: the date is typed as text.', '学习台账 B3', 'The date is typed as text'],
  ['a sentence without place stays', '工作簿里没有谈话台账。', '', '工作簿里没有谈话台账'],
])('shorten: %s', (_, message, place, expected) => {
  expect(shorten(message, place)).toBe(expected);
});

describe('formatFigure', () => {
  it.each([
    ['a count', { value: 1_234, unit: '次' }, ['1,234', '次'], ['1,234', '次']],
    ['zero', { value: 0, unit: '次' }, ['0', '次'], ['0', '次']],
    ['a percentage, to one decimal', { value: 87.456, unit: '%' }, ['87.5', '%'], ['87.5', '%']],
    ['money', { value: 2_600, unit: '元' }, ['2,600.00', '元'], ['2,600.00', '元']],
    ['much money', { value: 1_879_300, unit: '元' }, ['187.93', '万元'], ['1,879,300.00', '元']],
    ['more than', { value: 900, unit: '人次', approximate: 'over' }, ['900余', '人次'], ['over 900', '人次']],
    ['about', { value: 50, unit: '人', approximate: 'about' }, ['约50', '人'], ['about 50', '人']],
    ['nothing', { value: null, unit: '%' }, [undefined, '%'], [undefined, '%']],
  ] as const)('%s', (_, figure, zh, en) => {
    expect((['zh', 'en'] as const).map((language) => formatFigure(figure, language)).map(({ value, unit }) => [value, unit])).toEqual([zh, en]);
  });
});

test.each([
  ['a date', { fix: dayAt('2022-06-20'), fixKind: 'date' }, '2022年6月20日'],
  ['a number', { fix: 12.5, fixKind: 'number' }, '12.5'],
  ['a word', { fix: '党组会议学习', fixKind: 'text' }, '党组会议学习'],
  ['a yes', { fix: true }, 'TRUE'],
  ['no fix', {}, undefined],
] as const)('formatFix: %s', (_, finding, expected) => {
  expect(formatFix(finding, 'zh')).toBe(expected);
});

test.each([
  ['a title', '××市林业局2022年上半年通报', '××市林业局2022年上半年通报.docx'],
  ['what Windows does not allow', 'a/b:c*?"<>|d', 'a b c d.docx'],
  ['a dot at its end', '通报.. ', '通报.docx'],
  ['nothing', ' ', '文稿.docx'],
  ['a long title', '字'.repeat(100), `${'字'.repeat(80)}.docx`],
])('fileNameOf: %s', (_, title, expected) => {
  expect(fileNameOf(title, 'docx')).toBe(expected);
});

test.each([
  ['black', '#000000', true],
  ['Office’s dark grey', '#262626', true],
  ['without its sign', '262626', true],
  ['white', '#FFFFFF', false],
  ['Office’s colourful', '#E6E6E6', false],
  ['unreadable', 'transparent', false],
])('isDark: %s', (_, color, expected) => {
  expect(isDark(color)).toBe(expected);
});

test.each([
  ['zh-CN', 'zh'],
  ['zh', 'zh'],
  ['ZH-Hans', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
])('hostLanguage: %s is answered in %s', (tag, expected) => {
  expect(hostLanguage(tag)).toBe(expected);
});

describe('the period picker', () => {
  it.each([
    ['half-years', 'half-year', ['2022H1', '2022H2']],
    ['quarters', 'quarter', ['2022Q1', '2022Q2', '2022Q3', '2022Q4']],
    ['the year', 'year', ['2022']],
  ] as const)('offers %s', (_, span, codes) => {
    expect(spansOf(2022, span).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['months', { by: 'month', from: '2022-01', to: '2022-09' }, '2022-01..2022-09'],
    ['months that make a half-year', { by: 'month', from: '2022-01', to: '2022-06' }, '2022H1'],
    ['one month', { by: 'month', from: '2022-03', to: '2022-03' }, '2022-03'],
    ['months over two years', { by: 'month', from: '2021-12', to: '2022-02' }, '2021-12..2022-02'],
    ['dates', { by: 'date', from: '2022-01-15', to: '2022-03-10' }, '2022-01-15..2022-03-10'],
    ['an end before its start', { by: 'month', from: '2022-09', to: '2022-01' }, undefined],
    ['half of it', { by: 'date', from: '2022-01-15', to: '' }, undefined],
    ['a date that the calendar lacks', { by: 'date', from: '2022-02-30', to: '2022-03-10' }, undefined],
  ] as const)('reads %s', (_, range, code) => {
    expect(customPeriod(range)?.code).toBe(code);
  });

  it.each([
    ['a preset', '2022H1', { by: 'month', from: '', to: '' }],
    ['months', '2022-01..2022-09', { by: 'month', from: '2022-01', to: '2022-09' }],
    ['dates', '2022-01-15..2022-03-10', { by: 'date', from: '2022-01-15', to: '2022-03-10' }],
  ] as const)('shows %s', (_, code, range) => {
    expect(customRange(parsePeriod(code))).toEqual(range);
  });

  it('begins a custom period with the chosen one', () => {
    const half = parsePeriod('2022H2');
    expect([rangeOf(half, 'month'), rangeOf(half, 'date')]).toEqual([
      { by: 'month', from: '2022-07', to: '2022-12' },
      { by: 'date', from: '2022-07-01', to: '2022-12-31' },
    ]);
  });
});

describe('readParameter', () => {
  const text = { zh: '', en: '' };
  const number: Parameter = { id: 'n', kind: 'number', label: text, basis: text, unit: text, default: 30, minimum: 0, maximum: 2_000 };
  const words: Parameter = { id: 'w', kind: 'words', label: text, basis: text, default: ['会议'] };

  it.each([
    ['a number', '25', { value: 25 }],
    ['full-width digits', '１２', { value: 12 }],
    ['thousands', '1,500', { value: 1_500 }],
    ['its bounds', '2000', { value: 2_000 }],
    ['too much', '2001', { flaw: 'out-of-range' }],
    ['too little', '-1', { flaw: 'out-of-range' }],
    ['no number', '三十', { flaw: 'no-number' }],
    ['nothing', ' ', { flaw: 'no-number' }],
    ['half a count', '1.5', { flaw: 'too-fine' }],
  ])('%s', (_, typed, expected) => {
    expect(readParameter(number, typed)).toEqual(expected);
  });

  it.each([
    ['signs of both languages', '会议、培训，学习, 参会；汇报', { value: ['会议', '培训', '学习', '参会', '汇报'] }],
    ['no words', ' 、 ', { flaw: 'no-words' }],
  ])('words apart by %s', (_, typed, expected) => {
    expect(readParameter(words, typed)).toEqual(expected);
  });
});

test.each([
  ['yyyy-mm-dd', '2022-06-05'],
  ['yyyy/m/d', '2022/6/5'],
  ['yyyy"年"m"月"d"日"', '2022年6月5日'],
  ['yyyy\\.m\\.d;@', '2022.6.5'],
  ['[$-804]yy-mm-dd', '22-06-05'],
  ['m/d/yyyy', '6/5/2022'],
  ['mmm d, yyyy', '2022-06-05'],
  ['yyyy-mm-dd hh:mm', '2022-06-05'],
  ['General', '2022-06-05'],
])('a day in a cell of the format %s is shown as %s', (format, shown) => {
  expect(showDate(44717, format)).toBe(shown);
});

test.each([
  [' 甲 ', '␣甲␣'],
  ['甲  乙', '甲␣␣乙'],
  ['甲 乙', '甲 乙'],
  ['甲\n乙', '甲↵乙'],
  ['甲\u200B', '甲␣'],
  ['\u3000甲', '␣甲'],
])('spaces that nobody would see are shown: %j', (text, shown) => {
  expect(showSpaces(text)).toBe(shown);
});
