import { findQuantities } from '../../../src/engine/reconcile/findQuantities';
import { redact } from '../../../src/engine/redact/redact';
import { textOf } from '../../../src/engine/phrases';
import type { KnownWords, RedactionRules } from '../../../src/engine/redact/types';
import type { Phrase, ReportText } from '../../../src/model/report';

const ALL: RedactionRules['hide'] = { count: true, money: true, percentage: true, person: true, unit: true, place: true, document: true, date: true };
const NONE: RedactionRules['hide'] = { count: false, money: false, percentage: false, person: false, unit: false, place: false, document: false, date: false };

const WORDS: KnownWords = {
  person: ['张三', '张四', '李明', '欧阳锋', '阿依古丽·买买提', '高峰', '张某'],
  unit: ['东山林场', '西山林场', '计财科', '林场', '办公室', '东山县林业局', 'A1组', '××苗圃'],
  place: ['林场', '上河村', '三楼会议室', '省城'],
  document: ['东林发〔2022〕2号', '纪要'],
  fixed: ['覆盖林场', '错峰高峰期值守'],
};

const figure = (text: string, indicator = 'm.all'): Phrase => ({ kind: 'figure', text, indicator, sentence: 's1' });
const words = (text: string): Phrase => ({ kind: 'text', text, sentence: 's1' });

function report(paragraph: readonly (Phrase | string)[], { title = '情况通报', heading = '' } = {}): ReportText {
  const phrases = paragraph.map((phrase) => (typeof phrase === 'string' ? words(phrase) : phrase));
  return { title, sections: [{ heading, paragraphs: [phrases] }], complete: true };
}

const rules = (hide: Partial<RedactionRules['hide']>, more: Partial<RedactionRules> = {}): RedactionRules => ({ hide: { ...NONE, ...hide }, style: 'some', kept: [], added: [], ...more });
const told = (text: ReportText) => text.sections.flatMap(({ paragraphs }) => paragraphs.map(textOf)).join('\n');
const paragraphOf = (paragraph: readonly (Phrase | string)[], given: RedactionRules) => told(redact(report(paragraph), given, WORDS).report);

describe('figures', () => {
  it.each<[string, Partial<RedactionRules['hide']>, (Phrase | string)[], string]>([
    ['a count, one asterisk a digit', { count: true }, ['召开会议', figure('14次')], '召开会议**次'],
    ['sums keep point and 万', { money: true }, ['支出', figure('187.93万元')], '支出***.**万元'],
    ['sums keep separators', { money: true }, ['支出', figure('2,600.00元')], '支出*,***.**元'],
    ['percentages', { percentage: true }, ['到会率', figure('96.5%')], '到会率**.*%'],
    ['points of a hundred keep their name', { percentage: true }, ['提高', figure('2.1个百分点')], '提高*.*个百分点'],
    ['approximations stay rough', { count: true }, [figure('900余人次'), '，', figure('近100篇')], '***余人次，近***篇'],
    ['money alone', { money: true }, [figure('14次'), figure('3元')], '14次*元'],
    ['counts alone', { count: true }, [figure('14次'), figure('3元'), figure('5%')], '**次3元5%'],
    ['Chinese numerals', { count: true }, ['召开', figure('十四次')], '召开**次'],
    ['what is missing stays marked', { count: true }, ['召开', { kind: 'missing', text: '〔缺：会议1〕', indicator: 'm.all' }], '召开〔缺：会议1〕'],
    ['nothing asked for, nothing hidden', {}, [figure('14次'), '由张三主持'], '14次由张三主持'],
  ])('%s', (_, hide, paragraph, expected) => {
    expect(paragraphOf(paragraph, rules(hide))).toBe(expected);
  });
});

describe('numbers in words of their own', () => {
  const numbers = { count: true, money: true, percentage: true };
  it.each([
    ['counts, sums and percentages', '召开会议14次，支出3.5万元，占12%', '召开会议**次，支出*.*万元，占**%'],
    ['in Chinese numerals', '召开会议十四次，出动九十余人次', '召开会议**次，出动**余人次'],
    ['how many there are in all', '涉及计财科等5个部门', '涉及计财科等*个部门'],
    ['not what states no figure', '（一）落实三会一课，2022年6月20日第五次会议', '（一）落实三会一课，2022年6月20日第五次会议'],
  ])('%s', (_, text, expected) => {
    expect(paragraphOf([text], rules(numbers))).toBe(expected);
  });

  it('the norms of our own texts are no figures of the unit', () => {
    const text = report(['党组会每月不少于1次，实际1次']);
    expect(told(redact(text, rules(numbers), { ...WORDS, fixed: ['党组会每月不少于1次'] }).report)).toBe('党组会每月不少于1次，实际*次');
  });

  it('what is hidden is read as hidden by the check of finished texts', () => {
    const read = findQuantities(paragraphOf(['召开会议', figure('14次'), '，支出', figure('187.93万元'), '，提高', figure('2.1个百分点')], rules(numbers)));
    expect(read.map(({ text, unit, redacted }) => [text, unit, redacted])).toEqual([['**', '次', true], ['***.**万', '元', true], ['*.*', '个百分点', true]]);
  });
});

describe('names', () => {
  const names = { person: true, unit: true, place: true };
  it.each<[string, RedactionRules, string, string]>([
    ['the surname stays', rules(names), '由李明主持', '由李某主持'],
    ['a compound surname stays whole', rules(names), '由欧阳锋主持', '由欧阳某主持'],
    ['of another name the first character', rules(names), '由阿依古丽·买买提主持', '由阿某主持'],
    ['one of a surname has no number, two have', rules(names), '张四、张三和李明，张四', '张某甲、张某乙和李某，张某甲'],
    ['the kind of a unit stays', rules(names), '涉及东山林场、计财科', '涉及某林场、某科'],
    ['two of a kind are told apart', rules(names), '涉及西山林场、东山林场、上河村', '涉及某甲林场、某乙林场、某村'],
    ['a place without a kind', rules(names), '赴省城', '赴某地'],
    ['asterisks, one a character', rules(names, { style: 'asterisks' }), '张三、欧阳锋、东山林场、西山林场、三楼会议室、省城', '**、***、**林场、**林场、**会议室、**'],
    ['the longest wins', rules(names), '东山县林业局', '某林业局'],
    ['an ordinary word that a village goes by shreds nothing', rules(names), '林场防火，办公室牵头', '林场防火，办公室牵头'],
    ['our own words are not names', rules(names), '错峰高峰期值守，高峰到场', '错峰高峰期值守，高某到场'],
    ['letters and digits only whole', rules(names), 'A1组与BA1组', '某组与BA1组'],
    ['what was hidden before stays', rules(names), '张某与××苗圃', '张某与××苗圃'],
    ['people alone', rules({ person: true }), '张三在东山林场', '张某在东山林场'],
    ['a word that the user adds', rules(names, { added: [{ word: '王五', kind: 'person' }, { word: '林场', kind: 'unit' }] }), '王五到林场', '王某到某场'],
    ['a name that is kept', rules(names, { kept: ['person:张三'] }), '张三、张四', '张三、张某'],
  ])('%s', (_, given, text, expected) => {
    expect(paragraphOf([text], given)).toBe(expected);
  });

  it('names in title and headings too', () => {
    const text = report(['甲'], { title: '东山县林业局情况通报', heading: '一、东山林场工作' });
    const { report: copy } = redact(text, rules(names), WORDS);
    expect([copy.title, copy.sections[0]?.heading]).toEqual(['某林业局情况通报', '一、某林场工作']);
  });
});

describe('dates and documents', () => {
  it.each<[string, Partial<RedactionRules['hide']>, string, string]>([
    ['a date', { date: true }, '于2022年6月20日召开', '于****年*月**日召开'],
    ['a period', { date: true }, '2022年上半年、2022年1—9月、3月份', '****年上半年、****年*—*月、*月份'],
    ['years in Chinese numerals', { date: true }, '二〇二二年六月二十日', '****年*月**日'],
    ['dates stay unless asked for', { count: true, document: true }, '2022年6月20日', '2022年6月20日'],
    ['a number that the workbook tells of', { document: true }, '印发东林发〔2022〕2号', '印发***〔****〕*号'],
    ['any other by its form', { document: true }, '按林发〔2021〕15号', '按林发〔****〕**号'],
  ])('%s', (_, hide, text, expected) => {
    expect(paragraphOf([text], rules(hide))).toBe(expected);
  });
});

describe('the copy', () => {
  const text = report(['由张三主持', figure('14次', 'study.party-group'), '，', figure('14次', 'talk.heart'), '，', { kind: 'missing', text: '〔缺：x〕', indicator: 'm.x', sentence: 's2' }]);

  it('holds no indicator, code or sentence', () => {
    const { report: copy } = redact(text, rules(ALL), WORDS);
    expect(copy.sections).toEqual([{ heading: '', paragraphs: [[{ kind: 'text', text: '由张某主持**次，**次，' }, { kind: 'missing', text: '〔缺：x〕', indicator: '' }]] }]);
  });

  it('knows titles that run into their paragraphs, for those who lay it out', () => {
    const titled = report([{ kind: 'text', text: '1.' }, { kind: 'text', text: '东山林场到位', sentence: 'problem/A-1/title' }, { kind: 'text', text: '。有', sentence: 'problem/A-1' }, figure('3件')]);
    expect(redact(titled, rules(ALL), WORDS).report.sections[0]?.paragraphs[0]).toEqual([{ kind: 'text', text: '1.' }, { kind: 'text', text: '某林场到位', sentence: 'public/title' }, { kind: 'text', text: '。有*件' }]);
  });

  it('tells each place that is hidden, and what is kept by choice', () => {
    const { hidden, kept } = redact(text, rules(ALL, { kept: ['count:talk.heart'] }), WORDS);
    const place = { section: 0, paragraph: 1 };
    expect(hidden).toEqual([
      { key: 'person:张三', kind: 'person', original: '张三', replacement: '张某', place },
      { key: 'count:study.party-group', kind: 'count', original: '14次', replacement: '**次', place },
    ]);
    expect(kept).toEqual([{ key: 'count:talk.heart', kind: 'count', original: '14次', replacement: '**次', place }]);
  });
});
