import fc from 'fast-check';
import { figureText } from '../../../src/engine/figureText';
import { textOf } from '../../../src/engine/phrases';
import { redact } from '../../../src/engine/redact/redact';
import type { KnownWords, RedactionRules } from '../../../src/engine/redact/types';
import type { Phrase, ReportText } from '../../../src/model/report';

const hide: RedactionRules['hide'] = { count: true, money: true, percentage: true, person: true, unit: true, place: true, document: true, date: true };

/** Names that overlap one another and the words around them. */
const PEOPLE = ['张三', '张三丰', '欧阳锋', '李小场', '山林', '场长甲'];
const UNITS = ['东山林场', '山林场', '西山林场防火队', '计财科', '三峡公司'];
const PLACES = ['东山', '上河村', '村口'];
const FILLER = ['由', '和', '开展', '在', '林', '场', '东', '张', '山', '，', '。', '召开', '某', '2022年6月', '〔2022〕2号'];

const value = fc.double({ min: 0, max: 1e7, noNaN: true });
const figure = fc.tuple(value, fc.constantFrom('次', '人次', '元', '%', '天', '分'), fc.constantFrom(undefined, 'over', 'near', 'about')).map(
  ([number, unit, approximate]): Phrase => ({ kind: 'figure', text: figureText({ value: unit === '次' ? Math.round(number) : number, unit, ...(approximate && { approximate }) }), indicator: `i.${unit}`, sentence: 's' }),
);
const words = fc.constantFrom(...PEOPLE, ...UNITS, ...PLACES, ...FILLER).map((text): Phrase => ({ kind: 'text', text, sentence: 's' }));
const paragraph = fc.array(fc.oneof({ weight: 3, arbitrary: words }, figure), { maxLength: 14 });
const line = fc.array(fc.constantFrom(...PEOPLE, ...UNITS, ...PLACES, '工作', '一、'), { maxLength: 4 }).map((parts) => parts.join(''));
const report = fc.record({ title: line, sections: fc.array(fc.record({ heading: line, paragraphs: fc.array(paragraph, { maxLength: 3 }) }), { maxLength: 3 }), complete: fc.constant(true) });
const style = fc.constantFrom('some', 'asterisks');

const known: KnownWords = { person: PEOPLE, unit: UNITS, place: PLACES, document: [], fixed: [] };
const linesOf = ({ title, sections }: ReportText) => [title, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(textOf)])];
const rulesOf = (chosen: RedactionRules['style'], more: Partial<RedactionRules> = {}): RedactionRules => ({ hide, style: chosen, kept: [], added: [], ...more });

it('with all rules on, no digit and no known name is left', () => {
  fc.assert(
    fc.property(report, style, (text, chosen) => {
      const left = linesOf(redact(text, rulesOf(chosen), known).report).join('\n');
      expect(left).not.toMatch(/\d/);
      for (const name of [...PEOPLE, ...UNITS, ...PLACES]) expect(left).not.toContain(name);
    }),
    { numRuns: 400 },
  );
});

it('a copy of the copy is the same', () => {
  fc.assert(
    fc.property(report, style, style, (text, first, second) => {
      const once = redact(text, rulesOf(first), known).report;
      const twice = redact(once, rulesOf(second), known);
      expect(linesOf(twice.report)).toEqual(linesOf(once));
      expect(twice.hidden).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it('a figure has as many asterisks as digits, and everything else of it stays', () => {
  fc.assert(
    fc.property(figure, (phrase) => {
      const { report: copy } = redact({ title: '', sections: [{ heading: '', paragraphs: [[phrase]] }], complete: true }, rulesOf('some'), known);
      expect(textOf(copy.sections[0]?.paragraphs[0] ?? [])).toBe(phrase.text.replace(/\d/g, '*'));
    }),
  );
});

it('what is hidden and what is left make up the text', () => {
  fc.assert(
    fc.property(report, style, (text, chosen) => {
      const { passages } = redact(text, rulesOf(chosen), known);
      expect(passages.map(({ pieces }) => pieces.map((piece) => piece.item?.original ?? piece.text).join(''))).toEqual(linesOf(text));
    }),
  );
});

it('what is kept stays everywhere, and only that', () => {
  fc.assert(
    fc.property(report, style, fc.constantFrom(...PEOPLE), (text, chosen, name) => {
      const { hidden, kept } = redact(text, rulesOf(chosen, { kept: [`person:${name}`] }), known);
      expect(hidden.some(({ original }) => original === name)).toBe(false);
      expect(kept.every(({ original }) => original === name)).toBe(true);
    }),
  );
});
