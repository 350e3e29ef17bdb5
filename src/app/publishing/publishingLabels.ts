import type { HiddenKind } from '../../engine/redact/types';
import type { Language } from '../../model/localText';

/** Words on the sheets of a publishing copy. Placeholders stand in braces and are filled by `put`. */
export interface PublishingLabels {
  readonly summary: {
    readonly sheet: string;
    readonly title: string;
    readonly unit: string;
    readonly period: string;
    readonly columns: readonly [section: string, indicator: string, measure: string, value: string];
    readonly note: string;
  };
  readonly draft: { readonly sheet: string };
  readonly items: {
    readonly sheet: string;
    readonly title: string;
    readonly warning: string;
    readonly counts: string;
    readonly columns: readonly [number: string, kind: string, original: string, replacement: string, times: string, places: string, rule: string];
    readonly joint: string;
    readonly none: string;
  };
  readonly kinds: Readonly<Record<HiddenKind, string>>;
  readonly rules: Readonly<Record<HiddenKind, string>>;
  readonly places: { readonly title: string; readonly heading: string; readonly paragraph: string; readonly summary: string };
}

export const PUBLISHING_LABELS: Readonly<Record<Language, PublishingLabels>> = {
  zh: {
    summary: {
      sheet: '汇总表（公开）',
      title: '{period}台账数据汇总表',
      unit: '单位',
      period: '期间',
      columns: ['板块', '指标', '计量单位', '本期数'],
      note: '注：“*”为不公开的数字，一个“*”代表一位数字。',
    },
    draft: { sheet: '文稿（公开）' },
    items: {
      sheet: '隐去内容清单',
      title: '{period}公开件隐去内容清单',
      warning: '内部留存，勿随公开件外发',
      counts: '共 {items} 项、{count} 处；制表时间 {now}',
      columns: ['序号', '类别', '原文', '替换为', '处数', '位置', '规则'],
      joint: '；',
      none: '没有隐去的内容',
    },
    kinds: { count: '数量', money: '金额', percentage: '百分比', person: '人名', unit: '单位部门', place: '地点', document: '文号', date: '日期' },
    rules: {
      count: '数字逐位换成“*”',
      money: '金额逐位换成“*”，“万”“亿”保留',
      percentage: '百分比逐位换成“*”',
      person: '台账所列人名',
      unit: '台账所列单位部门和本单位名称',
      place: '台账所列地点',
      document: '文号',
      date: '日期逐位换成“*”',
    },
    places: { title: '标题', heading: '小标题', paragraph: '第{number}段', summary: '汇总表' },
  },
  en: {
    summary: {
      sheet: 'Summary (public)',
      title: 'Summary of the tracking sheets, {period}',
      unit: 'Unit',
      period: 'Period',
      columns: ['Section', 'Indicator', 'Measure', 'This period'],
      note: 'Note: an asterisk stands for a digit that is not made public.',
    },
    draft: { sheet: 'Draft (public)' },
    items: {
      sheet: 'Hidden passages',
      title: 'What the public copy hides, {period}',
      warning: 'Internal: do not send it out with the public copy',
      counts: '{items} items in {count} places; made {now}',
      columns: ['No.', 'Kind', 'Original', 'In its place', 'Times', 'Where', 'Rule'],
      joint: '; ',
      none: 'Nothing is hidden',
    },
    kinds: { count: 'Count', money: 'Money', percentage: 'Percentage', person: 'Person', unit: 'Unit', place: 'Place', document: 'Document number', date: 'Date' },
    rules: {
      count: 'An asterisk for each digit',
      money: 'An asterisk for each digit; 万 and 亿 stay',
      percentage: 'An asterisk for each digit',
      person: 'People whom the tracking sheets name',
      unit: 'Units that the tracking sheets name, and your own',
      place: 'Places that the tracking sheets name',
      document: 'Numbers of documents',
      date: 'An asterisk for each digit',
    },
    places: { title: 'Title', heading: 'Heading', paragraph: 'paragraph {number}', summary: 'Summary' },
  },
};
