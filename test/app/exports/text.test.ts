import { countCharacters, plainText, richText } from '../../../src/app/exports';
import { layout } from '../../../src/app/exports/layout';
import { paragraphsPlan } from '../../../src/app/exports/paragraphsPlan';
import { titleLines } from '../../../src/app/exports/titleLines';
import { SAMPLE } from './sampleReport';

test('a run-in title has its level’s face with its number and stop; a number alone has the text’s', () => {
  const faces = layout(SAMPLE).map(({ kind, runs }) => [kind, ...runs.map(({ text, face, missing }) => `${face}${missing ? '!' : ''} ${text}`)]);
  expect(faces).toEqual([
    ['title', 'title ××市林业局2022年上半年党风廉政建设情况通报'],
    ['paragraph', 'body 2022年上半年，工作有序。现将有关情况通报如下：'],
    ['first', 'first 一、主要工作开展情况'],
    ['second', 'second （一）抓学习教育'],
    ['paragraph', 'third 1.坚持以学促廉。', 'body 开展学习14次，到会率', 'body! 〔缺：到会率〕', 'body 。'],
    ['paragraph', 'third 2.开展“三重一大”<检查>&督查。', 'body 共2,600.00元。'],
    ['first', 'first 二、下一步工作打算'],
    ['paragraph', 'second （一）压实责任。', 'body 按月督办。'],
    ['paragraph', 'body （二）制定计划，限期整改。'],
  ]);
});

test('plain text has a paragraph a line, indented by two full-width blanks', () => {
  expect(plainText(SAMPLE).split('\n')).toEqual([
    '××市林业局2022年上半年党风廉政建设情况通报',
    '',
    '　　2022年上半年，工作有序。现将有关情况通报如下：',
    '　　一、主要工作开展情况',
    '　　（一）抓学习教育',
    '　　1.坚持以学促廉。开展学习14次，到会率〔缺：到会率〕。',
    '　　2.开展“三重一大”<检查>&督查。共2,600.00元。',
    '　　二、下一步工作打算',
    '　　（一）压实责任。按月督办。',
    '　　（二）制定计划，限期整改。',
  ]);
});

test('characters are counted without blanks', () => {
  expect(countCharacters(SAMPLE)).toBe(plainText(SAMPLE).replace(/\s/g, '').length);
});

describe('rich text', () => {
  const html = richText(SAMPLE);

  test.each([
    ['the title centred in 22 points, broken behind its period', /^.*<body lang="zh-CN"><p style="text-align:center;text-indent:0;margin:0 0 28\.95pt;[^"]*font-family:'方正小标宋简体','小标宋','华文中宋',[^"]*font-size:22pt[^>]*><span[^>]*>××市林业局2022年上半年<br>党风廉政建设情况通报<\/span><\/p>/],
    ['paragraphs indented by two characters on a fixed pitch', /<p style="text-align:justify;[^"]*text-indent:2em;mso-char-indent-count:2;margin:0 0 0;line-height:28\.95pt;mso-line-height-rule:exactly;font-family:'仿宋_GB2312','仿宋','FangSong',serif;[^"]*font-size:16pt;font-weight:normal/],
    ['the first level as a heading', /<h1 style="[^"]*font-family:'黑体','SimHei'[^"]*font-weight:normal[^>]*><span[^>]*>一、主要工作开展情况<\/span><\/h1>/],
    ['the second level as a heading', /<h2 style="[^"]*font-family:'楷体_GB2312','楷体','KaiTi'[^>]*><span[^>]*>（一）抓学习教育<\/span><\/h2>/],
    ['a run-in title in bold', /font-weight:bold[^>]*>1\.坚持以学促廉。<\/span><span[^>]*font-weight:normal/],
    ['what is missing marked', /background:yellow;mso-highlight:yellow">〔缺：到会率〕<\/span>/],
    ['letters of HTML as letters', /&lt;检查&gt;&amp;督查/],
  ])('has %s', (_, expected) => expect(html).toMatch(expected));

  test('names no style, class or script, which programs drop', () => {
    expect(html).not.toMatch(/<style|class=|<script/);
  });
});

test.each([
  ['a short one', '2022年上半年情况通报', ['2022年上半年情况通报']],
  ['a half-year', '××市林业局2022年上半年党风廉政建设情况通报', ['××市林业局2022年上半年', '党风廉政建设情况通报']],
  ['a quarter', '××市林业局2022年第一季度党风廉政建设情况通报', ['××市林业局2022年第一季度', '党风廉政建设情况通报']],
  ['months', '××林业集团有限公司2022年1—9月监督检查工作汇报', ['××林业集团有限公司2022年1—9月', '监督检查工作汇报']],
  ['days', '××林业集团2022年1月5日—3月31日监督检查工作汇报', ['××林业集团2022年1月5日—3月31日', '监督检查工作汇报']],
  ['a year', '××省××市××县林业局2022年党风廉政建设情况通报', ['××省××市××县林业局2022年', '党风廉政建设情况通报']],
  ['no period', '关于加强森林资源保护管理工作情况的专项通报稿', ['关于加强森林资源保护管理工作情况的专项通报稿']],
])('titleLines: %s', (_, title, lines) => expect(titleLines(title)).toEqual(lines));

describe('文稿（每段一行）', () => {
  const plan = paragraphsPlan(SAMPLE, 'zh');

  test('has each paragraph whole in one cell, without indent, formula or anything beside it', () => {
    expect([plan.kind, plan.name, plan.columns.length]).toEqual(['paragraphs', '文稿（每段一行）', 1]);
    expect(plan.rows).toEqual(layout(SAMPLE).map(({ runs }) => [runs.map(({ text }) => text).join('')]));
  });

  test('a paragraph that no cell can hold goes on in the next one, behind a sentence', () => {
    const sentence = `${'字'.repeat(99)}。`;
    const { rows } = paragraphsPlan({ ...SAMPLE, sections: [{ heading: '', paragraphs: [[{ kind: 'text', text: sentence.repeat(400) }]] }] }, 'zh');
    const lengths = rows.slice(1).map(([text]) => (typeof text === 'string' ? text.length : 0));
    expect(lengths).toEqual([32_700, 7_300]);
  });

  test('what looks like a formula is a text', () => {
    const { rows } = paragraphsPlan({ ...SAMPLE, sections: [{ heading: '=1+1', paragraphs: [[{ kind: 'text', text: '=HYPERLINK("a")' }]] }] }, 'zh');
    expect(rows.slice(1)).toEqual([['=1+1'], ['=HYPERLINK("a")']]);
  });
});
