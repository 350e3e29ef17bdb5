import { numbered } from './numbered';

/** Codes of the second half of the further trackers, in the contract's order. */
export const further2Codes: readonly string[] = [
  ...numbered('PUB', 2), ...numbered('TASK', 2), ...numbered('MATTER', 1), ...numbered('SURVEY', 2), ...numbered('NATRES', 1), ...numbered('PETITION', 1), ...numbered('CONDUCT', 1),
  ...numbered('POINTS', 1),
];

/** Tracker → its indicators with their units, in the contract's order. */
export const further2Indicators: readonly (readonly [string, readonly string[]])[] = [
  ['publicity', ['articles 篇', 'reminders 次', 'party-affairs 次', 'government-affairs 次', 'budget 次', 'three-expenses 次', 'tenders 次', 'films 部', 'readers 本', 'sensitive-words 次']],
  ['regulation', ['count 项', 'made 项', 'revised 项', 'abolished 项']],
  ['task', ['areas 个', 'items 项', 'responsible 项', 'supporting 项', 'done 项', 'done-rate %', 'overdue 项']],
  ['personal-matter', ['reported 人', 'checked 人', 'checked-rate %', 'inconsistent 人']],
  ['integrity-opinion', ['people 人次']],
  ['survey', ['rounds 次', 'farms 个', 'traps 套']],
  ['natural-resource', ['area 亩', 'unquantified 宗']],
  ['petition', ['count 件', 'promotion 件', 'procurement 件', 'conduct 件', 'other 件', 'closed-rate %']],
  ['conduct', ['mediocre 个', 'lazy 个', 'lax 个', 'superficial 个', 'delaying 个', 'shirking 个', 'rectified-rate %']],
  ['member-points', ['average 分', 'coverage %']],
];
