import type { ReportDefinition } from '../model/report';
import { coreProblems } from './coreProblems';

/** 党风廉政建设情况通报 over the nine core trackers. */
export const integrityReport: ReportDefinition = {
  id: 'integrity',
  label: { zh: '党风廉政建设情况通报', en: 'Report on integrity work' },
  title: '{unit}{period}党风廉政建设情况通报',
  sections: [
    {
      heading: '主要工作开展情况',
      paragraphs: [
        {
          title: '坚持以学促廉，筑牢思想根基',
          lead: '{period}，',
          clauses: [
            {
              text: '开展党组会议学习{count}',
              figures: { count: 'study.party-group' },
              parts: [{ text: '落实“第一议题”学习{count}', figures: { count: 'study.first-topic' } }],
            },
            {
              text: '理论学习中心组学习{count}',
              figures: { count: 'study.center-group' },
              parts: [{ text: '其中集中研讨{count}', figures: { count: 'study.center-group-discussed' } }],
            },
            { text: '形成研讨材料{count}', figures: { count: 'study.papers' } },
            { text: '召开机关职工例会{count}', figures: { count: 'study.staff-meeting' }, joint: '；' },
            { text: '各党支部开展集中学习{count}', figures: { count: 'study.branch' } },
            { text: '会前学法{count}', figures: { count: 'study.law' } },
            { text: '开展警示教育{count}', figures: { count: 'study.warning-education' } },
            {
              text: '参学{count}',
              figures: { count: 'study.attendances' },
              joint: '。',
              parts: [{ text: '到会率{rate}', figures: { rate: 'study.attendance-rate' } }],
            },
          ],
        },
        {
          title: '坚持民主集中，规范议事决策',
          clauses: [
            {
              text: '召开党组会{count}',
              figures: { count: 'meeting.party-group' },
              parts: [{ text: '研究决定事项{count}', figures: { count: 'meeting.party-group-decisions' } }],
            },
            { text: '召开党委会{count}', figures: { count: 'meeting.party-committee' }, joint: '；' },
            {
              text: '召开局长办公会{count}',
              figures: { count: 'meeting.director-office' },
              joint: '；',
              parts: [{ text: '研究决定事项{count}', figures: { count: 'meeting.director-office-decisions' } }],
            },
            { text: '召开常务会{count}', figures: { count: 'meeting.standing' }, joint: '；' },
            { text: '集体研究“三重一大”事项{count}', figures: { count: 'meeting.three-major' }, joint: '。' },
            {
              text: '纪检人员列席会议{count}',
              figures: { count: 'meeting.discipline-present' },
              parts: [{ text: '决策会议列席率{rate}', figures: { rate: 'meeting.discipline-present-rate' } }],
            },
            { text: '召开民主生活会{count}', figures: { count: 'meeting.democratic-life' }, joint: '。' },
            { text: '召开组织生活会{count}', figures: { count: 'meeting.organisation-life' } },
          ],
        },
        {
          title: '坚持抓早抓小，做实谈话提醒',
          clauses: [
            { text: '{count}班子成员带头开展谈话', figures: { count: 'talk.leaders' } },
            {
              text: '开展谈心谈话{count}',
              figures: { count: 'talk.heart' },
              parts: [{ text: '在岗人员覆盖率{rate}', figures: { rate: 'talk.heart-coverage' } }],
            },
            {
              text: '开展预防提醒谈话{count}',
              figures: { count: 'talk.prevention' },
              joint: '；',
              parts: [{ text: '部门负责人覆盖率{rate}', figures: { rate: 'talk.prevention-coverage' } }],
            },
            { text: '廉政约谈{count}', figures: { count: 'talk.integrity' }, joint: '；' },
            { text: '任前谈话{count}', figures: { count: 'talk.pre-appointment' } },
            { text: '提醒谈话{count}', figures: { count: 'talk.reminder' } },
            { text: '谈话记录留存率{rate}', figures: { rate: 'talk.recorded-rate' }, joint: '。' },
          ],
        },
        {
          title: '坚持严管厚爱，夯实队伍基础',
          clauses: [
            { text: '现有在岗人员{count}', figures: { count: 'roster.staff' } },
            { text: '党员{count}', figures: { count: 'roster.members' } },
            {
              text: '科级以上干部{count}',
              figures: { count: 'roster.cadres' },
              parts: [{ text: '建立廉政档案{count}', figures: { count: 'roster.files' } }],
            },
            { text: '本期新任职{count}', figures: { count: 'roster.appointed' }, joint: '；' },
          ],
        },
        {
          title: '坚持强基固本，建强基层组织',
          clauses: [
            {
              text: '现有基层党组织{count}',
              figures: { count: 'branch.count' },
              parts: [
                { text: '党员{count}', figures: { count: 'branch.members' } },
                { text: '配齐党建指导员、联络员、监督员的党组织{count}', figures: { count: 'branch.staffed' } },
              ],
            },
          ],
        },
        {
          title: '坚持管好家底，加强资产管理',
          clauses: [
            {
              text: '登记在册固定资产{count}',
              figures: { count: 'asset.count' },
              parts: [{ text: '账面原值{amount}', figures: { amount: 'asset.value' } }],
            },
            { text: '在用资产落实到人率{rate}', figures: { rate: 'asset.assigned-rate' } },
            {
              text: '在用而未落实到使用人的资产{count}',
              figures: { count: 'asset.unassigned' },
              joint: '；',
              parts: [{ text: '原值{amount}', figures: { amount: 'asset.unassigned-value' } }],
            },
            { text: '闲置资产{count}', figures: { count: 'asset.idle' }, joint: '；' },
            { text: '出租资产{count}', figures: { count: 'asset.leased' } },
            { text: '超期未盘点资产{count}', figures: { count: 'asset.not-inventoried' } },
            { text: '盘亏资产{count}', figures: { count: 'asset.shortage' } },
          ],
        },
        {
          title: '坚持应收尽收，规范资产出租',
          clauses: [
            { text: '执行资产出租合同{count}', figures: { count: 'lease.contracts' } },
            {
              text: '应收租金{amount}',
              figures: { amount: 'lease.due' },
              parts: [
                {
                  text: '实收租金{amount}',
                  figures: { amount: 'lease.received' },
                  zero: { text: '尚未收到租金' },
                  parts: [{ text: '清收率{rate}', figures: { rate: 'lease.collection-rate' } }],
                },
              ],
            },
            {
              text: '到期欠收租金{count}',
              figures: { count: 'lease.arrears-count' },
              joint: '；',
              parts: [{ text: '金额{amount}', figures: { amount: 'lease.arrears' } }],
            },
          ],
        },
        {
          title: '坚持从严审核，管好科研经费',
          clauses: [
            {
              text: '报销科研经费{count}',
              figures: { count: 'fund.vouchers' },
              parts: [
                { text: '支出{amount}', figures: { amount: 'fund.amount' } },
                { text: '其中专项调查费{count}、{amount}', figures: { count: 'fund.survey-vouchers', amount: 'fund.survey-amount' } },
                { text: '差旅费{amount}', figures: { amount: 'fund.travel-amount' } },
              ],
            },
            {
              text: '核查发现疑似以一般出差列支专项调查费{count}、{amount}',
              figures: { count: 'fund.suspected-vouchers', amount: 'fund.suspected-amount' },
              joint: '。',
            },
            { text: '疑似重复或者时间重叠的报销{count}', figures: { count: 'fund.duplicate-vouchers' } },
            { text: '超预算项目{count}', figures: { count: 'fund.over-budget-projects' } },
          ],
        },
        {
          title: '坚持关口前移，强化项目监督',
          clauses: [
            {
              text: '在管科研项目{count}',
              figures: { count: 'project.count' },
              parts: [
                { text: '预算总额{amount}', figures: { amount: 'project.budget' } },
                { text: '预算执行率{rate}', figures: { rate: 'project.execution-rate' } },
                { text: '已签订廉政承诺的项目{count}', figures: { count: 'project.pledged' } },
              ],
            },
          ],
        },
      ],
    },
    {
      heading: '存在的主要问题',
      problems: coreProblems,
      none: '对照台账核查，本期未发现需要通报的突出问题',
    },
    {
      heading: '下一步工作打算',
      answers: true,
      none: '巩固已有成效，继续按制度抓好日常监督，及时更新台账，做到底数清、情况明、责任实',
    },
  ],
};
