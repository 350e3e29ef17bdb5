import { indexAt, segment } from '../../../src/engine/reconcile/segment';

const TEXT = '某局通报\n\n　　一、主要工作\n（一）抓学习教育。上半年，学习14次（其中研讨3次），1,234人次。8:30开会。\n1. 完善制度\n二、问题\n没有。';
const words = (spans: readonly { readonly start: number; readonly end: number }[]) => spans.map(({ start, end }) => TEXT.slice(start, end));

describe('segment', () => {
  const { sections, sentences, clauses } = segment(TEXT);

  test('sections follow each other without a gap, with the headings that they stand under', () => {
    expect(sections.map(({ level, path }) => [level, path])).toEqual([
      [0, []],
      [1, ['主要工作']],
      [2, ['主要工作', '抓学习教育']],
      [3, ['主要工作', '抓学习教育', '完善制度']],
      [1, ['问题']],
    ]);
    expect(words(sections).join('')).toBe(TEXT);
  });

  test('a sentence knows its section, its line and whether it is the heading', () => {
    expect(sentences.map((sentence, index) => [words(sentences)[index], sentence.section, sentence.line, sentence.heading ?? false])).toEqual([
      ['某局通报', 0, 0, false],
      ['一、主要工作', 1, 2, true],
      ['（一）抓学习教育。', 2, 3, true],
      ['上半年，学习14次（其中研讨3次），1,234人次。', 2, 3, false],
      ['8:30开会。', 2, 3, false],
      ['1. 完善制度', 3, 4, true],
      ['二、问题', 4, 5, true],
      ['没有。', 4, 6, false],
    ]);
  });

  test('clauses end at marks and brackets, not within 1,234 and 8:30', () => {
    const fourth = clauses.filter(({ sentence }) => sentence === 3 || sentence === 4);
    expect(fourth.map((clause) => [TEXT.slice(clause.start, clause.end), clause.mark, clause.bracketed ?? false])).toEqual([
      ['上半年', '。', false],
      ['学习14次', '，', false],
      ['其中研讨3次', '（', true],
      ['1,234人次', '，', false],
      ['8:30开会', '。', false],
    ]);
  });

  test('a numbered paragraph without a short first sentence has no heading', () => {
    const [only] = segment(`1.${'本'.repeat(50)}。`).sections;
    expect(only).toMatchObject({ level: 3, heading: '', path: [] });
  });

  test('nothing is one empty section', () => expect(segment('')).toEqual({ sections: [{ start: 0, end: 0, level: 0, heading: '', path: [] }], sentences: [], clauses: [] }));

  test('indexAt finds the span of an offset, or the one before it', () => {
    expect([-1, 0, 3, 4, 9].map((offset) => indexAt([{ start: 0, end: 3 }, { start: 4, end: 6 }], offset))).toEqual([-1, 0, 0, 1, 1]);
  });
});
