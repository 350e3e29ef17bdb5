import type { Language } from '../../model/localText';

/** Words on 核对结果. Placeholders stand in braces and are filled by `put`. */
export interface ReconciliationLabels {
  readonly sheet: string;
  readonly title: string;
  /** `{source}`, `{counts}`, `{now}`. */
  readonly about: string;
  readonly count: string;
  readonly joint: string;
  readonly pasted: string;
  readonly columns: readonly [number: string, sentence: string, figure: string, indicator: string, said: string, expected: string, verdict: string, note: string, source: string];
  readonly none: string;
  readonly rows: string;
  readonly approximate: string;
  readonly footer: string;
}

export const RECONCILIATION_LABELS: Readonly<Record<Language, ReconciliationLabels>> = {
  zh: {
    sheet: '核对结果',
    title: '文稿核对结果（{period}）',
    about: '文稿：{source}　{counts}　核对时间：{now}',
    count: '{verdict} {count}',
    joint: '、',
    pasted: '粘贴的文字',
    columns: ['序号', '文稿原文', '数字', '指标', '文稿数', '台账数', '结论', '说明', '数据来源'],
    none: '文稿中没有可以核对的数字',
    rows: '{sheet} {count} 行',
    approximate: '约',
    footer: '第 &P 页，共 &N 页',
  },
  en: {
    sheet: 'Text check',
    title: 'The text checked against the workbook ({period})',
    about: 'Text: {source}   {counts}   Checked: {now}',
    count: '{verdict} {count}',
    joint: ', ',
    pasted: 'pasted',
    columns: ['No.', 'Text', 'Figure', 'Indicator', 'In the text', 'In the workbook', 'Verdict', 'Remark', 'Source'],
    none: 'The text has no figure that can be checked',
    rows: '{sheet}, {count} rows',
    approximate: 'about',
    footer: 'Page &P of &N',
  },
};
