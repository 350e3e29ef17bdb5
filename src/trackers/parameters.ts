import type { Parameter } from '../model/parameter';

const internal = { zh: '内部管理要求', en: 'internal management rule' } as const;
const times = { zh: '次', en: 'times' } as const;

/** Every number and word list in the checks that a user may change. */
export const parameters = [
  {
    id: 'study.center-group-per-quarter',
    kind: 'number', default: 1, unit: times, minimum: 0, maximum: 12,
    label: { zh: '中心组学习每季度最少次数', en: 'fewest centre-group study sessions a quarter' },
    basis: { zh: '《中国共产党党委（党组）理论学习中心组学习规则》：集体学习研讨原则上每季度不少于1次', en: 'Rules for centre-group study of Party committees: collective study in principle at least once a quarter' },
  },
  {
    id: 'study.branch-per-month',
    kind: 'number', default: 1, unit: times, minimum: 0, maximum: 10,
    label: { zh: '支部集中学习每月最少次数', en: 'fewest branch study sessions a month' },
    basis: { zh: '《中国共产党支部工作条例（试行）》：每月相对固定1天组织党员集中学习', en: 'Regulations on the work of Party branches (trial): members study together on one day each month' },
  },
  {
    id: 'study.staff-meeting-weekday',
    kind: 'number', default: 1, unit: { zh: '（1为星期一，7为星期日）', en: '(1 = Monday, 7 = Sunday)' }, minimum: 1, maximum: 7,
    label: { zh: '机关职工例会在星期几召开', en: 'weekday of the staff meeting' },
    basis: internal,
  },
  {
    id: 'study.attendance-percent',
    kind: 'number', default: 80, unit: { zh: '%', en: '%' }, minimum: 0, maximum: 100,
    label: { zh: '到会率下限', en: 'lowest attendance rate' },
    basis: internal,
  },
  {
    id: 'meeting.party-group-per-month',
    kind: 'number', default: 1, unit: times, minimum: 0, maximum: 10,
    label: { zh: '党组会、党委会每月最少次数', en: 'fewest Party group or committee meetings a month' },
    basis: { zh: '《中国共产党党组工作条例》：党组会议一般每月召开1次', en: 'Regulations on the work of Party groups: as a rule one meeting a month' },
  },
  {
    id: 'meeting.topic-report-per-quarter',
    kind: 'number', default: 1, unit: times, minimum: 0, maximum: 12,
    label: { zh: '专题汇报会每季度最少次数', en: 'fewest topic report meetings a quarter' },
    basis: internal,
  },
  {
    id: 'meeting.progress-per-half-year',
    kind: 'number', default: 1, unit: times, minimum: 0, maximum: 24,
    label: { zh: '工作推进会每半年最少次数', en: 'fewest progress meetings a half-year' },
    basis: internal,
  },
  {
    id: 'meeting.yearly',
    kind: 'number', default: 1, unit: times, minimum: 0, maximum: 12,
    label: { zh: '民主生活会、述职会每年最少次数', en: 'fewest democratic-life and work-review meetings a year' },
    basis: { zh: '《县以上党和国家机关党员领导干部民主生活会若干规定》：民主生活会每年召开1次；述职会按内部管理要求', en: 'Provisions on democratic-life meetings of leading Party members at county level and above: once a year; work-review meetings: internal management rule' },
  },
  {
    id: 'asset.value-tolerance',
    kind: 'number', default: 0.01, unit: { zh: '元', en: 'yuan' }, minimum: 0, maximum: 100,
    label: { zh: '净值核对允许的尾差', en: 'rounding difference allowed in the net value' },
    basis: { zh: '金额记到分', en: 'amounts are kept to the fen' },
  },
  {
    id: 'asset.inventory-months',
    kind: 'number', default: 12, unit: { zh: '个月', en: 'months' }, minimum: 1, maximum: 60,
    label: { zh: '资产盘点间隔上限', en: 'longest time between inventories' },
    basis: { zh: '《行政事业性国有资产管理条例》：定期或者不定期对资产进行盘点、对账；每年一次为内部管理要求', en: 'Regulations on state assets of administrative bodies and public institutions: assets are counted and reconciled; once a year is an internal management rule' },
  },
  {
    id: 'fund.ordinary-trip-words',
    kind: 'words', default: ['会议', '培训', '学习', '参会', '开会', '汇报', '检查', '送材料', '报送材料', '领取', '办理手续'],
    label: { zh: '一般出差的事由用词', en: 'words that speak of an ordinary trip' },
    basis: internal,
  },
  {
    id: 'fund.claim-days',
    kind: 'number', default: 90, unit: { zh: '天', en: 'days' }, minimum: 1, maximum: 365,
    label: { zh: '出差结束后报销的期限', en: 'time to claim after a trip' },
    basis: internal,
  },
] as const satisfies readonly Parameter[];
