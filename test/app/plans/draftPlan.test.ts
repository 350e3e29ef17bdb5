import { draftPlan } from '../../../src/app/plans/draftPlan';
import { splitParagraph, textWidth } from '../../../src/app/plans/splitParagraph';
import type { Paragraph, Phrase } from '../../../src/model/report';
import { checkResultOf, definitions, figures, finding } from './checkResultOf';

const words = (text: string): Phrase => ({ kind: 'text', text });
const count: Phrase = { kind: 'figure', text: '5次', indicator: 'm.count' };
const nothing: Phrase = { kind: 'figure', text: '0件', indicator: 'a.count' };
const missing: Phrase = { kind: 'missing', text: '〔缺：会议费〕', indicator: 'm.cost' };
const problem: Phrase = { kind: 'figure', text: '3件', codes: ['A-1', 'A-2'] };

const plan = (paragraphs: readonly Paragraph[], complete = true) =>
  draftPlan(
    checkResultOf({
      report: { title: '情况通报', sections: [{ heading: '一、工作', paragraphs }], complete },
      findings: [finding({ code: 'A-2', severity: 'warning' }), finding({ code: 'A-2', severity: 'risk', at: { sheet: '资产台账', row: 7, column: 3 } })],
    }),
    definitions,
    { language: 'zh', now: '2022-07-05 09:30' },
  );

it('writes title, headings and indented paragraphs, with each figure\'s rows beside them', () => {
  const sheet = plan([[words('召开党组会'), count, words('，处置'), nothing, words('。')], [words('（一）有'), problem, words('。')]]);
  expect(sheet.rows).toEqual([
    ['情况通报', '文中数字的来源（点击查看，不打印）', null],
    ['　　一、工作', null, null],
    ['　　召开党组会5次，处置0件。', { formula: `HYPERLINK("#'会议台账'!A3:H5","党组会 5次")` }, '资产 0件'],
    ['　　（一）有3件。', { formula: `HYPERLINK("#'资产台账'!C7","A-2 3件")` }, null],
  ]);
  expect(sheet.print.area).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 1 });
});

it('leads from a change to the rows that it is compared with', () => {
  const [first] = figures;
  if (!first) throw new Error('bad test data');
  const previous = { value: 3, sources: [{ sheet: '2021年会议台账', firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 8 }] };
  const change: Phrase = { kind: 'figure', text: '2次', indicator: 'm.count', change: true };
  const report = { title: '情况通报', sections: [{ heading: '一、工作', paragraphs: [[words('召开党组会'), count, words('（同比增加'), change, words('）。')]] }], complete: true };
  const sheet = draftPlan(checkResultOf({ report, figures: [{ ...first, previous }] }), definitions, { language: 'zh', now: '2022-07-05 09:30' });
  expect(sheet.rows[2]).toEqual([
    '　　召开党组会5次（同比增加2次）。',
    { formula: `HYPERLINK("#'会议台账'!A3:H5","党组会 5次")` },
    { formula: `HYPERLINK("#'2021年会议台账'!A2:H4","党组会 同比增减 2次")` },
  ]);
});

it('says at the top that a draft with a missing figure is not final, and highlights its paragraph', () => {
  const sheet = plan([[words('召开'), count, words('。')], [words('支出'), missing, words('。')]], false);
  expect(sheet.rows[0]?.[0]).toBe('本稿尚不是定稿：有 1 处数字缺失（以〔缺：…〕标出）。补齐台账后请重新生成，不要直接上报。');
  const filled = sheet.styles.filter(({ style }) => style.fill !== undefined).map(({ area }) => area.firstRow);
  expect(filled).toEqual([1, 5]);
});

it('keeps every row within Excel\'s tallest, whatever the paragraph', () => {
  const long: Paragraph = Array.from({ length: 120 }, () => [words('开展理论学习中心组集中学习研讨活动'), count, words('，')]).flat();
  const sheet = plan([[...long, words('完。')]]);
  expect(Math.max(...Object.values(sheet.rowHeights ?? {}))).toBeLessThanOrEqual(409);
  const written = sheet.rows.slice(2).map(([text]) => (typeof text === 'string' ? text : ''));
  expect(written.map((text) => text.startsWith('\u3000\u3000'))).toEqual([true, ...written.slice(1).map(() => false)]);
  expect(written.join('')).toBe(`\u3000\u3000${long.map(({ text }) => text).join('')}完。`);
});

describe('splitting', () => {
  const split = (text: string, limit: number) => splitParagraph([words(text)], limit).map((piece) => piece.map((phrase) => phrase.text).join(''));
  it.each([
    ['fits', '甲乙。', 10, ['甲乙。']],
    ['after a sentence', '甲乙丙。丁戊，己庚', 8, ['甲乙丙。', '丁戊，己庚']],
    ['after a clause where no sentence ends', '甲乙，丙丁，戊己。', 7, ['甲乙，丙丁，', '戊己。']],
    ['words without a mark stay whole', '甲乙丙丁戊', 3, ['甲乙丙丁戊']],
  ] as const)('%s', (_, text, limit, pieces) => expect(split(text, limit)).toEqual(pieces));

  it('counts figures and letters half', () => expect(textWidth('共12.5%，A')).toBe(5));
});
