import type { DraftChange } from '../../../app/draft';
import type { TemplateFlaw } from '../../../model/draft';
import type { Language } from '../../../model/localText';
import { useLanguage } from '../../hooks/paneContext';

/** Words of this tab alone; they come with it. */
const zh = {
  hint: '点一句可以改写，点数字看来历',
  keys: '上下方向键换句，回车编辑，Alt+上下方向键移动，Delete 停用。',
  tools: '这一句',
  edit: '编辑',
  up: '上移',
  down: '下移',
  off: '不用',
  add: '加一句',
  restore: '恢复原文',
  remove: '删除这句',
  release: '解除固定',
  edited: '已改写',
  own: '自己加的',
  pinned: '已固定，不随台账变化',
  flawed: '改写的模板已不能用，暂用原文',

  undo: '撤销',
  done: { text: '已改好', template: '已改好', move: '已移动', off: '已停用这一句', on: '已恢复这一句', restore: '已恢复原文', release: '已解除固定，随台账变化', add: '已加一句', decide: '已处理' },

  offTitle: (sentences: number) => `没有采用的句子（${sentences}）`,
  on: '恢复',

  figure: (text: string) => `${text}，查看来历`,
  card: '这个数字',
  close: '收起',
  indicator: '指标',
  sheets: '台账',
  period: '期间',
  change: '与上年同期相比',
  rows: '数据行',
  rowCount: (rows: number) => `${rows} 行`,
  formula: '公式',
  start: '期初',
  end: '期末',
  noFormula: '这个数字由程序计算，汇总表中写为数值',
  go: '定位数据行',
  narrow: '只看这些行',
  problem: '所计问题',
  showProblems: '查看问题清单',
  missing: '缺少的原因',

  editor: '编辑这一句',
  addTitle: '在后面加一句',
  mode: '编辑方式',
  modes: { text: '文字', template: '模板' },
  textLabel: '这一句的文字',
  textHint: '照常改文字即可，数字仍随台账变化。',
  templateLabel: '模板',
  templateHint: '花括号里是指标，如 {党组会议学习}；数字随台账变化。',
  preview: '预览',
  nothingNow: '按现在的台账，这一句没有内容，不会出现',
  slots: '可用的指标',
  find: '查找指标',
  insert: (name: string) => `插入 ${name}`,
  loose: (sheets: string, typed: string) => `${typed === '' ? '' : `“${typed}”`}不再随台账变化，台账现为“${sheets}”。`,
  notFollowing: (name: string, text: string) => `“${name}”没有随台账变化，台账现为“${text}”。`,
  save: '保存',
  cancel: '取消',
  blank: '留空即停用这一句。',
  flaw: ({ code, line, column, slot = '', nearest = [] }: TemplateFlaw): string => {
    const place = `第 ${line} 行第 ${column} 个字：`;
    const like = nearest.length > 0 ? `，是不是 ${nearest.map((name) => `{${name}}`).join('、')}？` : '。可在下面的列表里查找。';
    return place + {
      unclosed: '这个“{”没有配对的“}”。', unopened: '这个“}”没有配对的“{”。', empty: '花括号里没有指标名称。', form: '花括号里只能写一个名称，或“名称, plural, …”。',
      options: '“plural”“select”后面要写选项，如 =0 {…} other {…}。', 'no-other': '选项里缺 other {…}。', twice: '同一个选项写了两次。', 'unknown-slot': `没有“${slot}”这个指标${like}`,
    }[code];
  },

  changed: (sentences: number) => `${sentences} 句有变化`,
  review: '逐句查看',
  reviewTitle: '上次生成以来的变化',
  kinds: { new: '新增', gone: '不再出现', figures: '数字有变', words: '文字有变', product: '原文有新写法' } satisfies Record<DraftChange['kind'], string>,
  before: '原来',
  after: '现在',
  yours: '您的写法',
  theirs: '新写法',
  none: '（无）',
  accept: '接受',
  refuse: '不接受',
  acceptOf: (text: string) => `接受：${text}`,
  refuseOf: (text: string) => `不接受：${text}`,
  refuseMeans: '不接受的保持原来的文字，不再随台账变化，可随时解除。',
  acceptAll: '全部接受',
  backToText: '返回文稿',
};

export type DraftStrings = typeof zh;

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const en: DraftStrings = {
  hint: 'Press a sentence to edit it, a figure to see its source',
  keys: 'Up and down arrows go through the sentences, Enter edits, Alt with an arrow moves, Delete leaves one out.',
  tools: 'This sentence',
  edit: 'Edit',
  up: 'Move up',
  down: 'Move down',
  off: 'Leave out',
  add: 'Add a sentence',
  restore: 'Original words',
  remove: 'Delete',
  release: 'Unpin',
  edited: 'edited',
  own: 'added by you',
  pinned: 'pinned: does not follow the sheets',
  flawed: 'the edited template no longer works; the original words stand meanwhile',

  undo: 'Undo',
  done: { text: 'Changed', template: 'Changed', move: 'Moved', off: 'Left out', on: 'Brought back', restore: 'Original words again', release: 'Follows the sheets again', add: 'Added', decide: 'Done' },

  offTitle: (sentences) => `Left out (${sentences})`,
  on: 'Bring back',

  figure: (text) => `${text}, show where it comes from`,
  card: 'This figure',
  close: 'Close',
  indicator: 'Indicator',
  sheets: 'Sheets',
  period: 'Period',
  change: 'against the year before',
  rows: 'Rows',
  rowCount: (rows) => plural(rows, 'row'),
  formula: 'Formula',
  start: 'START',
  end: 'END',
  noFormula: 'Computed by the add-in; a plain number in the summary',
  go: 'Go to the rows',
  narrow: 'Show only these rows',
  problem: 'What it counts',
  showProblems: 'Show the findings',
  missing: 'Why it is missing',

  editor: 'Edit this sentence',
  addTitle: 'Add a sentence after it',
  mode: 'How to edit',
  modes: { text: 'Text', template: 'Template' },
  textLabel: 'Text of the sentence',
  textHint: 'Change the words as you like; figures still follow the sheets.',
  templateLabel: 'Template',
  templateHint: 'Indicators stand in braces, such as {党组会议学习}; their figures follow the sheets.',
  preview: 'Preview',
  nothingNow: 'As the sheets stand this says nothing and will not appear',
  slots: 'Indicators to use',
  find: 'Find an indicator',
  insert: (name) => `Insert ${name}`,
  loose: (sheets, typed) => `${typed === '' ? 'A figure' : `“${typed}”`} no longer follows the sheets, which say “${sheets}”.`,
  notFollowing: (name, text) => `“${name}” does not follow the sheets here, which say “${text}”.`,
  save: 'Save',
  cancel: 'Cancel',
  blank: 'Left empty, the sentence is left out.',
  flaw: ({ code, line, column, slot = '', nearest = [] }) => {
    const place = `Line ${line}, character ${column}: `;
    const like = nearest.length > 0 ? ` Did you mean ${nearest.map((name) => `{${name}}`).join(', ')}?` : ' Find one in the list below.';
    return place + {
      unclosed: 'this “{” is never closed.', unopened: 'this “}” closes nothing.', empty: 'there is no name in the braces.', form: 'braces hold one name, or “name, plural, …”.',
      options: '“plural” and “select” need options, such as =0 {…} other {…}.', 'no-other': 'other {…} is missing.', twice: 'this option is there twice.', 'unknown-slot': `there is no indicator “${slot}”.${like}`,
    }[code];
  },

  changed: (sentences) => `${plural(sentences, 'sentence')} changed`,
  review: 'Review',
  reviewTitle: 'Changes since the draft was made',
  kinds: { new: 'New', gone: 'Gone', figures: 'Other figures', words: 'Other words', product: 'New original words' },
  before: 'Before',
  after: 'Now',
  yours: 'Yours',
  theirs: 'New',
  none: '(nothing)',
  accept: 'Accept',
  refuse: 'Refuse',
  acceptOf: (text) => `Accept: ${text}`,
  refuseOf: (text) => `Refuse: ${text}`,
  refuseMeans: 'What is refused stays as it was and no longer follows the sheets, until you unpin it.',
  acceptAll: 'Accept all',
  backToText: 'Back to the draft',
};

export const draftStrings: Readonly<Record<Language, DraftStrings>> = { zh, en };

export const useDraftStrings = (): DraftStrings => draftStrings[useLanguage()];
