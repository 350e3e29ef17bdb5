import type { Tracker } from '../model/tracker';

/** 党员积分台账: one record a Party member and month. */
export const memberPoints = {
  id: 'member-points',
  name: '党员积分台账',
  label: { zh: '党员积分台账', en: 'Points of Party members' },
  section: { zh: '党员积分', en: 'Points of Party members' },
  aliases: ['党员积分', '党员积分制台账', '党员积分考核台账', '党员量化积分台账', '党员积分制管理台账', '积分台账'],
  nature: 'flow',
  dateField: '月份',
  fields: [
    { name: '月份', type: 'yearmonth', aliases: ['积分月份', '所属月份', '年月', '月度', '积分月度'], constraints: { required: true } },
    { name: '党员', type: 'string', aliases: ['党员姓名', '姓名', '党员名字'], constraints: { required: true } },
    { name: '积分', type: 'integer', unit: '分', aliases: ['得分', '月积分', '月度积分', '当月积分', '积分分值'], constraints: { required: true, minimum: 0, maximum: 100 } },
  ],
  foreignKeys: [{ field: '党员', reference: { tracker: 'roster', field: '姓名' } }],
  rules: [
    {
      code: 'POINTS-001', kind: 'coverage', severity: 'warning', every: 'month',
      of: { tracker: 'roster', field: '姓名', where: { field: '政治面貌', in: ['中共党员', '中共预备党员'] } },
      by: { tracker: 'member-points', field: '党员', inPeriod: true }, owner: '所属支部',
      message: {
        zh: '{sheet} {cell}：党员{received}（{owner}）缺 {spans} 的积分记录，共 {count} 个月。',
        en: '{sheet} {cell}: member {received} ({owner}) has no points for {spansEn}, {count, plural, one {# month} other {# months}} in all.',
      },
      hint: { zh: '请所属支部核实，在《{bySheet}》中逐月补登记积分；已不是党员的，更正人员名册。', en: 'Ask the branch and enter the points of each month in {bySheet}; if this is no member any more, correct the roster.' },
      basis: { zh: '内部管理要求：党员积分按月登记、人人参加', en: 'Internal management rule: points are entered every month for every member' },
    },
  ],
  indicators: [
    { id: 'member-points.average', label: { zh: '党员平均积分', en: 'Average points' }, unit: '分', aliases: ['平均积分', '人均积分', '积分平均', '党员积分平均'], measure: { aggregate: 'mean', field: '积分' } },
    {
      id: 'member-points.coverage', label: { zh: '党员积分覆盖率', en: 'Members with points' }, unit: '%',
      aliases: ['积分管理覆盖率', '党员积分管理覆盖率', '积分制管理覆盖率', '积分制覆盖率'],
      measure: {
        aggregate: 'rate',
        part: {
          aggregate: 'count', tracker: 'roster',
          where: {
            all: [
              { field: '政治面貌', in: ['中共党员', '中共预备党员'] },
              { field: '姓名', foundIn: { tracker: 'member-points', field: '党员', inPeriod: true } },
            ],
          },
        },
        whole: { aggregate: 'count', tracker: 'roster', where: { field: '政治面貌', in: ['中共党员', '中共预备党员'] } },
      },
      requirement: { label: { zh: '每名党员按月积分', en: 'points for every member every month' }, rule: 'POINTS-001' },
    },
  ],
  narrative: [
    {
      title: '坚持量化管理，推行党员积分',
      clauses: [
        {
          text: '党员积分管理覆盖率{rate}',
          figures: { rate: 'member-points.coverage' },
          zero: { text: '党员积分管理尚未覆盖在册党员' },
        },
        { text: '平均积分{points}', figures: { points: 'member-points.average' }, compare: 'points' },
      ],
    },
  ],
} as const satisfies Tracker;
