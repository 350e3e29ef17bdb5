import { numbered } from './numbered';

/** Codes of the first half of the further trackers, in the contract's order. */
export const further1Codes: readonly string[] = [
  ...numbered('PFUND', 4), ...numbered('PROC', 5), ...numbered('WORKS', 1), ...numbered('INSP', 3), ...numbered('RECT', 5), ...numbered('CASE', 1), ...numbered('VISIT', 6),
  ...numbered('PLEDGE', 2), ...numbered('RPOINT', 2), ...numbered('EXAM', 3),
];

const five = (prefix: string): string[] => [`${prefix}found 个`, `${prefix}at-once 个`, `${prefix}rectified 个`, `${prefix}rate %`, `${prefix}overdue 个`];

/** Tracker → its indicators with their units, in the contract's order. */
export const further1Indicators: readonly (readonly [string, readonly string[]])[] = [
  ['party-fund', ['work 元', 'training 元', 'paid-in-full 个']],
  ['procurement', ['count 项', 'amount 元', 'saving-rate %', 'mean-days 天', 'suspected-splits 组', 'overdue 项']],
  ['works', ['count 个', 'six-steps 个']],
  ['inspection', ['count 次', 'holiday 次', 'unannounced 次', 'special 次', 'safety 次', 'procurement 次', 'conduct 次', 'duty 次', 'found 个', 'rectified 个', 'rectified-rate %', 'circulated 次', 'educated 人次']],
  [
    'rectification',
    [
      ...five(''), ...five('tour-'), ...five('tour-feedback-'), ...five('supervision-'), ...five('visit-'), ...five('petition-'), ...five('audit-'), ...five('self-check-'),
      'responsible-division 人', 'responsible-section 人', 'responsible-general 人', 'units 家', 'tour-units 家', 'handed-over 个',
    ],
  ],
  ['case', ['first-form 人', 'second-form 人', 'third-form 人', 'fourth-form 人', 'party-discipline 人', 'proposals 份']],
  ['visit', ['attendances 人次', 'leaders 名', 'villages 个', 'supported-villages 个', 'households 户', 'schools 所', 'companies 家', 'opinions 个', 'own-opinions 个', 'assigned-opinions 个', 'passed-opinions 个']],
  ['pledge', ['responsibility 份', 'responsibility-rate %', 'integrity 份', 'self-restraint 份', 'pre-appointment 份', 'self-analysis 份']],
  ['risk-point', ['count 个', 'high 个', 'medium 个', 'low 个', 'departments 个']],
  ['exam', ['count 次', 'participants 人次', 'pass-rate %']],
];
