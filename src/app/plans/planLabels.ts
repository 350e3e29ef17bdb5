import type { Figure } from '../../model/figure';
import type { Language } from '../../model/localText';
import type { Severity } from '../../model/severity';

/** Words on the sheets that we write. Placeholders stand in braces and are filled by `put`. */
export interface PlanLabels {
  readonly summary: {
    readonly sheet: string;
    readonly title: string;
    readonly unit: string;
    readonly period: string;
    readonly ends: string;
    readonly made: string;
    readonly columns: readonly [section: string, indicator: string, measure: string, live: string, computed: string, check: string, requirement: string, met: string, source: string, remark: string];
    readonly agree: string;
    readonly differ: readonly [before: string, after: string];
    readonly met: string;
    readonly notMet: string;
    readonly parameters: string;
    readonly changed: string;
    readonly standard: string;
    readonly usedBy: string;
    readonly missing: string;
    readonly note: string;
    /** What the formulas may miss in rows that come later. */
    readonly later: string;
    readonly obstacles: Readonly<Record<NonNullable<Figure['formulaObstacle']>, string>>;
    readonly reasons: Readonly<Record<NonNullable<Figure['reason']>, string>>;
    readonly approximate: string;
    /** 上年同期 and the change against it; only where some figure has an earlier one. */
    readonly comparison: {
      readonly columns: readonly [previous: string, difference: string, percent: string];
      readonly ends: string;
      readonly points: string;
      readonly note: string;
      readonly approximate: string;
      readonly constant: string;
    };
  };
  readonly charts: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    /** In place of the note where there is no chart. */
    readonly none: string;
    readonly heading: string;
    /** On the chart itself, which may be copied into a text. */
    readonly chart: string;
    readonly findings: string;
    readonly items: string;
    readonly tracker: string;
    readonly total: string;
    readonly others: string;
  };
  readonly findings: {
    readonly sheet: string;
    readonly title: string;
    readonly counts: string;
    /** After the counts, where there are more than the sheet lists. */
    readonly cut: string;
    readonly columns: readonly [number: string, severity: string, code: string, tracker: string, place: string, problem: string, found: string, expected: string, advice: string, basis: string];
    readonly none: string;
    readonly workbook: string;
    /** Under the findings, with columns of their own. */
    readonly exceptions: {
      readonly title: string;
      readonly columns: readonly [number: string, severity: string, code: string, tracker: string, place: string, problem: string, found: string, by: string, reason: string, on: string];
    };
  };
  readonly draft: { readonly sheet: string; readonly notFinal: string; readonly sources: string; readonly change: string };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly rows: string;
  readonly footer: string;
}

export const PLAN_LABELS: Readonly<Record<Language, PlanLabels>> = {
  zh: {
    summary: {
      sheet: '汇总表',
      title: '{period}台账数据汇总表',
      unit: '单位',
      period: '期间',
      ends: '起止',
      made: '制表时间',
      columns: ['板块', '指标', '计量单位', '本期数', '核算值', '核对', '要求', '达标情况', '数据来源', '备注'],
      agree: '本期数与核算值全部一致',
      differ: ['本期数与核算值有 ', ' 项不一致（标“≠”），请重新校验后再生成'],
      met: '达标',
      notMet: '未达标',
      parameters: '与默认值不同的参数',
      changed: '现值',
      standard: '默认值',
      usedBy: '用于',
      missing: '未提供的台账：{names}',
      note: '说明：“本期数”是按台账实时计算的公式；“核算值”是制表时逐行核对的结果；点击“数据来源”查看明细行；规范单元格后重新生成，常量即换成公式。',
      later: '制表后新增或改动的行，必填项未填全、编号重复或写法不规范的，公式可能算不准：请改正后再校验，并重新生成本表。',
      obstacles: { shape: '逐行核算，未设公式', 'untidy-cells': '写法不规范，未设公式', 'no-figure': '' },
      reasons: {
        'tracker-missing': '没有此台账',
        'nothing-to-divide': '分母为零，不计算',
        'column-missing': '台账缺少所需的列',
        unreadable: '所需的单元格无法读取',
      },
      approximate: '含约数',
      comparison: {
        columns: ['上年同期', '增减', '增减（%）'],
        ends: '上年同期起止',
        points: '个百分点',
        note: '“上年同期”按工作簿中上年记录的现状计算，“增减”为本期数减上年同期（比率以百分点计）；工作簿中没有上年记录或上年单元格无法读取的，不作比较，以“—”表示。',
        approximate: '上年同期含约数',
        constant: '上年同期按核算值填，未设公式',
      },
    },
    charts: {
      sheet: '汇总图表',
      title: '{period}台账汇总图表',
      note: '图旁各表是按台账实时计算的公式，图随表变；各台账问题数为制表时的计数。制表时间 {now}',
      none: '本期没有可以画图的记录。制表时间 {now}',
      heading: '图{number}　{title}（单位：{unit}）',
      chart: '{period}{title}',
      findings: '各台账问题数',
      items: '项',
      tracker: '台账',
      total: '合计',
      others: '其余台账',
    },
    findings: {
      sheet: '问题清单',
      title: '{period}台账问题清单',
      counts: '错误 {error} 项，风险 {risk} 项，提示 {warning} 项；制表时间 {now}',
      cut: '；本表只列 {listed} 项，另有 {left} 项未列：改正后再校验，并重新生成本表',
      columns: ['序号', '级别', '编码', '台账', '位置', '问题', '发现', '应为', '处理建议', '依据'],
      none: '未发现问题',
      workbook: '工作簿',
      exceptions: { title: '例外（{count} 项）', columns: ['序号', '级别', '编码', '台账', '位置', '问题', '发现', '确认人', '理由', '确认日期'] },
    },
    draft: {
      sheet: '文稿',
      notFinal: '本稿尚不是定稿：有 {count} 处数字缺失（以〔缺：…〕标出）。补齐台账后请重新生成，不要直接上报。',
      sources: '文中数字的来源（点击查看，不打印）',
      change: '同比增减 ',
    },
    severities: { error: '错误', risk: '风险', warning: '提示' },
    rows: '{sheet} {count} 行',
    footer: '第 &P 页，共 &N 页',
  },
  en: {
    summary: {
      sheet: 'Summary',
      title: 'Summary of the tracking sheets, {period}',
      unit: 'Unit',
      period: 'Period',
      ends: 'Dates',
      made: 'Made',
      columns: ['Section', 'Indicator', 'Measure', 'This period', 'Checked figure', 'Same?', 'Requirement', 'Met', 'Source rows', 'Remarks'],
      agree: 'All figures of this period agree with the checked ones',
      differ: ['', ' figures differ from the checked ones (marked ≠): check again, then make this sheet anew'],
      met: 'Met',
      notMet: 'Not met',
      parameters: 'Parameters that differ from their defaults',
      changed: 'Now',
      standard: 'Default',
      usedBy: 'Used by',
      missing: 'Tracking sheets not in the workbook: {names}',
      note: 'Note: “This period” holds live formulas; “Checked figure” was counted row by row when this sheet was made; click “Source rows” to see the rows. Once untidy cells are put right, formulas take the place of constants.',
      later: 'Rows filled in later with empty required cells, repeated numbers or untidy cells may escape the formulas: put them right, check again, then make this sheet anew.',
      obstacles: { shape: 'Counted row by row, no formula', 'untidy-cells': 'Untidy cells in the sheet, no formula', 'no-figure': '' },
      reasons: {
        'tracker-missing': 'No such tracking sheet',
        'nothing-to-divide': 'Nothing to divide by',
        'column-missing': 'The sheet lacks a column that is needed',
        unreadable: 'The cells needed could not be read',
      },
      approximate: 'Approximate',
      comparison: {
        columns: ['Year before', 'Change', 'Change (%)'],
        ends: 'Year before',
        points: 'pp',
        note: '“Year before” is counted from the records of the same period a year earlier as they stand today, “Change” is this period less that (percentages in percentage points); where the workbook holds no such records, or a cell of them could not be read, nothing is compared (—).',
        approximate: 'Year before: approximate',
        constant: 'Year before: a constant, no formula',
      },
    },
    charts: {
      sheet: 'Charts',
      title: 'Charts of the tracking sheets, {period}',
      note: 'The tables hold live formulas over the sheets, and the charts follow them; findings were counted when this sheet was made. Made {now}',
      none: 'There is nothing to draw for this period. Made {now}',
      heading: 'Chart {number}: {title} (in {unit})',
      chart: '{title}, {period}',
      findings: 'Findings by tracking sheet',
      items: 'findings',
      tracker: 'Tracking sheet',
      total: 'Total',
      others: 'Other sheets',
    },
    findings: {
      sheet: 'Findings',
      title: 'Findings in the tracking sheets, {period}',
      counts: '{error} errors, {risk} risks, {warning} hints; made {now}',
      cut: '; {listed} are listed here and {left} are not: put these right, check again, then make this sheet anew',
      columns: ['No.', 'Severity', 'Code', 'Sheet', 'Place', 'Finding', 'Found', 'Expected', 'What to do', 'Basis'],
      none: 'Nothing was found',
      workbook: 'Workbook',
      exceptions: { title: 'Exceptions ({count})', columns: ['No.', 'Severity', 'Code', 'Sheet', 'Place', 'Finding', 'Found', 'Accepted by', 'Reason', 'On'] },
    },
    draft: {
      sheet: 'Draft',
      notFinal: 'This draft is not final: {count} figures are missing (marked 〔缺：…〕). Complete the tracking sheets and make it anew before it is sent.',
      sources: 'Where the figures come from (click to see; not printed)',
      change: 'change on the year before ',
    },
    severities: { error: 'Error', risk: 'Risk', warning: 'Hint' },
    rows: '{sheet}, {count} rows',
    footer: 'Page &P of &N',
  },
};

/** Fills `{name}` slots. */
export function put(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
