import type { Language } from '../../model/localText';

/** Words on the sheets that hold the draft in other forms. Placeholders as in `put`. */
export interface ExportLabels {
  readonly paragraphs: { readonly sheet: string };
  readonly live: {
    readonly sheet: string;
    readonly note: string;
    /** Above the cells that the text is put together from. */
    readonly columns: readonly [name: string, figure: string, value: string, text: string, pieces: string];
    readonly from: string;
    readonly until: string;
    readonly footer: string;
  };
}

export const EXPORT_LABELS: Readonly<Record<Language, ExportLabels>> = {
  zh: {
    paragraphs: { sheet: '文稿（每段一行）' },
    live: {
      sheet: '文稿（随台账更新）',
      note: '左列各段是公式，数字就是汇总表的本期数，随台账更新；数字为零或没有台账的句子自动省去。段落的增减、编号、问题的数目和姓名是生成时（{now}）的，台账有大的改动时请重新生成。右边各列是中间结果，不打印，请勿改动。',
      columns: ['指标', '本期数', '取值', '文中写法', '各句'],
      from: '起',
      until: '止',
      footer: '第 &P 页，共 &N 页',
    },
  },
  en: {
    paragraphs: { sheet: 'Draft, a paragraph a row' },
    live: {
      sheet: 'Draft, live',
      note: 'Each paragraph on the left is a formula: its figures are those of the summary and follow the sheets; a sentence whose figure is zero, or whose sheet is not there, drops out. Which paragraphs there are, their numbers, how many problems and whose are as they were when this sheet was made ({now}): make it anew after larger changes. The columns on the right are steps on the way; they are not printed and must not be changed.',
      columns: ['Indicator', 'This period', 'Value', 'In the text', 'Sentences'],
      from: 'from',
      until: 'until',
      footer: 'Page &P of &N',
    },
  },
};
