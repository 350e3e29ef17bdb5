import type { Phrase, ReportText } from '../../../src/model/report';

const text = (words: string, sentence?: string): Phrase => ({ kind: 'text', text: words, ...(sentence !== undefined && { sentence }) });

/** Every level and kind of phrase, as `narrate` makes them; one figure is missing. */
export const SAMPLE: ReportText = {
  title: '××市林业局2022年上半年党风廉政建设情况通报',
  complete: false,
  sections: [
    { heading: '', paragraphs: [[text('2022年上半年，工作有序。现将有关情况通报如下：', 'report/opening')]] },
    { heading: '一、主要工作开展情况', paragraphs: [] },
    {
      heading: '（一）抓学习教育',
      level: 2,
      paragraphs: [
        [
          text('1.'),
          text('坚持以学促廉', 'study#1/title'),
          text('。'),
          text('开展学习', 'study/a'),
          { kind: 'figure', text: '14次', indicator: 'study.party-group', sentence: 'study/a' },
          text('，'),
          text('到会率', 'study/b'),
          { kind: 'missing', text: '〔缺：到会率〕', indicator: 'study.attendance', sentence: 'study/b' },
          text('。'),
        ],
        [text('2.'), text('开展“三重一大”<检查>&督查', 'x#1/title'), text('。'), text('共', 'x/a'), { kind: 'figure', text: '2,600.00元', indicator: 'x', sentence: 'x/a' }, text('。')],
      ],
    },
    { heading: '二、下一步工作打算', paragraphs: [[text('（一）'), text('压实责任', 'y#1/title'), text('。'), text('按月督办。', 'y/a')], [text('（二）'), text('制定计划，限期整改。', 'answer/Y')]] },
  ],
};
