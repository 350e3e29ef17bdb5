import type { ReportDefinition } from '../model/report';

/** What belongs together, in the order of the report: work, problems and steps follow it alike. */
const AREAS = {
  study: ['study', 'exam'],
  duty: ['meeting', 'pledge', 'regulation'],
  ranks: ['branch', 'party-fund', 'member-points', 'roster', 'talk', 'personal-matter', 'integrity-opinion'],
  assets: ['fixed-asset', 'lease', 'natural-resource'],
  money: ['research-fund', 'project', 'procurement', 'works'],
  supervision: ['inspection', 'rectification', 'case', 'risk-point'],
  conduct: ['visit', 'petition', 'conduct'],
  delivery: ['task', 'publicity', 'survey'],
} as const;

/** 党风廉政建设情况通报 of a unit, over all its trackers. */
export const integrityReport: ReportDefinition = {
  id: 'integrity',
  label: { zh: '党风廉政建设情况通报', en: 'Report on integrity work' },
  title: '{unit}{period}党风廉政建设情况通报',
  needs: ['study', 'meeting', 'talk', 'roster', 'branch'],
  sections: [
    {
      heading: '',
      paragraphs: [
        {
          clauses: [
            { text: '{period}，{unit}把党风廉政建设与业务工作同部署、同落实、同检查，从学习教育、责任落实、制度执行和日常监督各环节持续用力', figures: {} },
            { text: '现将有关情况通报如下：', figures: {}, joint: '。' },
          ],
        },
      ],
    },
    {
      heading: '主要工作开展情况',
      paragraphs: [
        { group: '抓学习教育，筑牢思想防线', paragraphs: [{ trackers: AREAS.study }] },
        { group: '抓主体责任，规范权力运行', paragraphs: [{ trackers: AREAS.duty }] },
        { group: '抓组织建设，从严管理队伍', paragraphs: [{ trackers: AREAS.ranks }] },
        { group: '抓资产资源，守好公共家底', paragraphs: [{ trackers: AREAS.assets }] },
        { group: '抓资金项目，堵住管理漏洞', paragraphs: [{ trackers: AREAS.money }] },
        { group: '抓监督执纪，防控廉政风险', paragraphs: [{ trackers: AREAS.supervision }] },
        { group: '抓作风建设，回应群众关切', paragraphs: [{ trackers: AREAS.conduct }] },
        { group: '抓任务落实，推进公开透明', paragraphs: [{ trackers: AREAS.delivery }] },
        { group: '抓其他工作，促进整体提升', paragraphs: [{ others: true }] },
      ],
    },
    {
      heading: '存在的主要问题',
      problems: true,
      lead: '对照台账逐项核查，工作中还有一些问题需要重视和解决：',
      groups: [
        { group: '学习教育方面', trackers: AREAS.study },
        { group: '责任落实方面', trackers: AREAS.duty },
        { group: '组织建设和队伍管理方面', trackers: AREAS.ranks },
        { group: '资产资源管理方面', trackers: AREAS.assets },
        { group: '资金项目管理方面', trackers: AREAS.money },
        { group: '监督执纪和风险防控方面', trackers: AREAS.supervision },
        { group: '作风建设和联系群众方面', trackers: AREAS.conduct },
        { group: '任务落实和信息公开方面', trackers: AREAS.delivery },
        { group: '其他方面', others: true },
      ],
      none: '对照台账逐项核查，本期没有发现需要通报的突出问题',
    },
    {
      heading: '下一步工作打算',
      answers: true,
      lead: '针对上述问题，重点抓好以下工作：',
      groups: [
        { group: '深化学习教育', trackers: AREAS.study },
        { group: '压实各级责任', trackers: AREAS.duty },
        { group: '从严建设队伍', trackers: AREAS.ranks },
        { group: '管好资产资源', trackers: AREAS.assets },
        { group: '规范资金项目', trackers: AREAS.money },
        { group: '强化监督执纪', trackers: AREAS.supervision },
        { group: '转变工作作风', trackers: AREAS.conduct },
        { group: '狠抓任务落实', trackers: AREAS.delivery },
        { group: '补齐其他短板', others: true },
      ],
      none: '巩固已有成效，按制度抓好日常监督，及时更新台账，做到底数清、情况明、责任实',
    },
    {
      heading: '',
      paragraphs: [{ clauses: [{ text: '各部门、各单位要对照本通报举一反三、查漏补缺，把责任落实到岗到人，推动党风廉政建设各项任务落地见效', figures: {} }] }],
    },
  ],
};
