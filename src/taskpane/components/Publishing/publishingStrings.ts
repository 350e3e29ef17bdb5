import type { HiddenKind, NameKind, RedactionRules } from '../../../engine/redact/types';
import type { PublishingSheet } from '../../../app/publishing';
import type { Language } from '../../../model/localText';
import { useLanguage } from '../../hooks/paneContext';

const count = (value: number) => value.toLocaleString('zh-CN');

/** Words of this page alone; they come with it. */
const zh = {
  notChecked: '校验台账后，这里显示公开件的样子。',
  rules: '隐去什么',
  kinds: { count: '数量（次、人、件等）', money: '金额', percentage: '百分比', person: '人名', unit: '单位和部门', place: '地点', document: '文号', date: '日期' } satisfies Record<HiddenKind, string>,
  kindNames: { count: '数量', money: '金额', percentage: '百分比', person: '人名', unit: '单位', place: '地点', document: '文号', date: '日期' } satisfies Record<HiddenKind, string>,
  places: (places: number) => `${count(places)} 处`,
  figuresHint: '一位数字一个“*”：14次 → **次，187.93万元 → ***.**万元',
  namesHint: '人名、单位、地点只按台账各列登记的名称查找。“林场”“办公室”这类通用词不隐去。',
  style: '名称写成',
  styles: { some: '“某”：张某、某林场', asterisks: '星号：**、**林场' } satisfies Record<RedactionRules['style'], string>,
  added: '另外要隐去的词',
  addedHint: '台账里没有登记、文稿里出现的名称，在这里补充。',
  word: '词',
  wordKind: '类别',
  wordKinds: { person: '人名', unit: '单位', place: '地点' } satisfies Record<NameKind, string>,
  add: '添加',
  short: '至少两个字',
  remove: (word: string) => `删除：${word}`,
  preview: '预览',
  more: '显示全文',
  less: '只看开头',
  items: '隐去内容清单',
  total: (items: number, places: number, kept: number) => (items === 0 ? '没有隐去的内容' : `将隐去 ${count(items)} 项、${count(places)} 处${kept > 0 ? `，保留 ${count(kept)} 项` : ''}`),
  internal: '内部留存，勿随公开件外发',
  search: '查找原文、类别或位置',
  nothing: '没有找到',
  item: (original: string, replacement: string) => `${original} → ${replacement}`,
  kept: '保留原文',
  keep: '保留',
  keepOne: (original: string) => `保留：${original}`,
  hide: '隐去',
  hideOne: (original: string) => `隐去：${original}`,
  next: (left: number) => `再显示 ${count(left)} 项`,
  sheets: '写入工作表',
  sheetNames: { draft: '文稿（公开）', summary: '汇总表（公开）', items: '隐去内容清单（内部留存）' } satisfies Record<PublishingSheet, string>,
  sheetsHint: '写入的表与台账在同一个工作簿里，仍属内部。外发请用复制的文字或 Word 文件，不要外发这个工作簿。',
};

const plural = (value: number, one: string, many = `${one}s`) => `${value.toLocaleString('en')} ${value === 1 ? one : many}`;

const en: PublishingStrings = {
  notChecked: 'Check the workbook, and the public copy is shown here.',
  rules: 'What is hidden',
  kinds: { count: 'Counts', money: 'Money', percentage: 'Percentages', person: 'People', unit: 'Units and departments', place: 'Places', document: 'Document numbers', date: 'Dates' },
  kindNames: { count: 'Count', money: 'Money', percentage: 'Percentage', person: 'Person', unit: 'Unit', place: 'Place', document: 'Document', date: 'Date' },
  places: (places) => plural(places, 'place'),
  figuresHint: 'An asterisk for each digit: 14次 → **次, 187.93万元 → ***.**万元',
  namesHint: 'People, units and places are found by the names that the tracking sheets hold. Words that everybody uses, such as 林场 and 办公室, stay.',
  style: 'Names become',
  styles: { some: 'some: 张某, 某林场', asterisks: 'asterisks: **, **林场' },
  added: 'Other words to hide',
  addedHint: 'Names that stand in the text but in no tracking sheet.',
  word: 'Word',
  wordKind: 'Kind',
  wordKinds: { person: 'Person', unit: 'Unit', place: 'Place' },
  add: 'Add',
  short: 'Two characters at least',
  remove: (word) => `Remove: ${word}`,
  preview: 'Preview',
  more: 'Show the whole text',
  less: 'Show the beginning only',
  items: 'What is hidden where',
  total: (items, places, kept) => (items === 0 ? 'Nothing is hidden' : `Hides ${plural(items, 'item')} in ${plural(places, 'place')}${kept > 0 ? `, keeps ${kept}` : ''}`),
  internal: 'Internal: do not send it out with the public copy',
  search: 'Find a text, kind or place',
  nothing: 'Nothing found',
  item: (original, replacement) => `${original} → ${replacement}`,
  kept: 'Kept as it is',
  keep: 'Keep',
  keepOne: (original) => `Keep: ${original}`,
  hide: 'Hide',
  hideOne: (original) => `Hide: ${original}`,
  next: (left) => `Show ${left.toLocaleString('en')} more`,
  sheets: 'Write to sheets',
  sheetNames: { draft: 'Draft (public)', summary: 'Summary (public)', items: 'Hidden passages (internal)' },
  sheetsHint: 'These sheets stand in the same workbook as the tracking sheets, so they are internal still. Send out the copied text or the Word file, never this workbook.',
};

type PublishingStrings = typeof zh;

const publishingStrings: Readonly<Record<Language, PublishingStrings>> = { zh, en };

export const usePublishingStrings = (): PublishingStrings => publishingStrings[useLanguage()];
