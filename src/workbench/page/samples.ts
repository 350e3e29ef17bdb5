import type { Language } from './strings';

/** Sample workbooks in assets/samples; the first is opened at the start. */
export const samples: readonly { file: string; label: Record<Language, string> }[] = [
  { file: '林业局台账-2022上半年-有问题.xlsx', label: { zh: '含各类问题的台账（2022年上半年）', en: 'Trackers with every kind of problem (first half of 2022)' } },
  { file: '林业局台账-2022上半年.xlsx', label: { zh: '没有差错的台账（2022年上半年）', en: 'Trackers without errors (first half of 2022)' } },
  { file: '林业集团台账-2022年1-9月-有问题.xlsx', label: { zh: '林业集团，有问题的台账（2022年1—9月）', en: 'Forestry enterprise, with problems (January–September 2022)' } },
  { file: '林业集团台账-2022年1-9月.xlsx', label: { zh: '林业集团，没有差错的台账（2022年1—9月）', en: 'Forestry enterprise, without errors (January–September 2022)' } },
];
