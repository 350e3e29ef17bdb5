import type { ReportDefinition } from '../model/report';

const AREAS = {
  supervision: ['inspection', 'risk-point'],
  discipline: ['case', 'talk', 'petition', 'conduct'],
  education: ['study', 'exam', 'publicity'],
  organisation: ['branch', 'party-fund', 'member-points', 'roster'],
  rules: ['regulation', 'pledge', 'personal-matter', 'integrity-opinion', 'meeting'],
  assets: ['fixed-asset', 'lease', 'natural-resource', 'research-fund', 'project', 'procurement', 'works'],
  delivery: ['survey', 'task', 'visit'],
} as const;

/** 监督检查工作汇报 of a unit with many organisations under it: inspection tours first, then the daily work. */
export const inspectionReport: ReportDefinition = {
  id: 'inspection',
  label: { zh: '监督检查工作汇报', en: 'Report on supervision' },
  title: '{unit}{period}监督检查工作汇报',
  needs: ['inspection', 'rectification', 'study', 'branch'],
  sections: [
    {
      heading: '',
      paragraphs: [
        {
          clauses: [
            { text: '{period}，{unit}围绕中心任务履行监督职责，把巡察整改、日常检查、执纪问责和教育预防贯通起来，推动全面从严治党责任落到基层', figures: {} },
            { text: '现将工作开展情况汇报如下：', figures: {}, joint: '。' },
          ],
        },
      ],
    },
    {
      heading: '工作开展情况',
      paragraphs: [
        {
          group: '深化巡视巡察，抓实反馈整改',
          paragraphs: [
            {
              title: '推进巡察监督',
              clauses: [
                { text: '巡察基层党组织{units}', figures: { units: 'rectification.tour-units' } },
                {
                  text: '发现问题{count}',
                  figures: { count: 'rectification.tour-found' },
                  parts: [
                    { text: '其中立行立改{count}', figures: { count: 'rectification.tour-at-once' } },
                    { text: '已整改{count}', figures: { count: 'rectification.tour-rectified' } },
                    { text: '整改率{rate}', figures: { rate: 'rectification.tour-rate' } },
                  ],
                },
                { text: '超过期限仍在整改{count}', figures: { count: 'rectification.tour-overdue' }, joint: '；' },
              ],
            },
            {
              title: '落实巡视反馈意见',
              clauses: [
                { text: '认领巡视反馈问题{count}', figures: { count: 'rectification.tour-feedback-found' } },
                {
                  text: '已整改{count}',
                  figures: { count: 'rectification.tour-feedback-rectified' },
                  parts: [{ text: '整改率{rate}', figures: { rate: 'rectification.tour-feedback-rate' } }],
                },
                { text: '超过期限仍在整改{count}', figures: { count: 'rectification.tour-feedback-overdue' } },
              ],
            },
            {
              title: '压实整改责任',
              clauses: [
                { text: '各类监督共发现问题{count}', figures: { count: 'rectification.found' } },
                {
                  text: '已整改{count}',
                  figures: { count: 'rectification.rectified' },
                  parts: [{ text: '整改率{rate}', figures: { rate: 'rectification.rate' } }],
                },
                { text: '落实处级责任人{count}', figures: { count: 'rectification.responsible-division' }, joint: '；' },
                { text: '科级责任人{count}', figures: { count: 'rectification.responsible-section' } },
                { text: '移交有关单位{count}', figures: { count: 'rectification.handed-over' }, joint: '；' },
              ],
            },
          ],
        },
        { group: '做实日常监督，紧盯重要节点', paragraphs: [{ trackers: AREAS.supervision }] },
        { group: '用好“四种形态”，维护纪律严明', paragraphs: [{ trackers: AREAS.discipline }] },
        { group: '加强教育引导，增强廉洁意识', paragraphs: [{ trackers: AREAS.education }] },
        { group: '抓基层打基础，筑牢监督根基', paragraphs: [{ trackers: AREAS.organisation }] },
        { group: '健全制度机制，规范权力运行', paragraphs: [{ trackers: AREAS.rules }] },
        { group: '聚焦重点领域，管好资产资金', paragraphs: [{ trackers: AREAS.assets }] },
        { group: '服务中心任务，促进工作落实', paragraphs: [{ trackers: AREAS.delivery }] },
        { group: '统筹其他工作', paragraphs: [{ others: true }] },
      ],
    },
    {
      heading: '存在的问题',
      problems: true,
      lead: '从台账核查情况看，工作中还存在一些短板：',
      none: '从台账核查情况看，本期没有发现突出问题，但监督的深度和整改的长效机制仍需加强',
    },
    {
      heading: '下步工作打算',
      answers: true,
      lead: '针对存在的问题，下步重点做好以下工作：',
      none: '坚持以巡促改、以查促建，持续做实日常监督，巩固整改成果，防止问题反弹',
    },
    {
      heading: '',
      paragraphs: [{ clauses: [{ text: '{unit}将持续跟踪问题整改和任务落实，以严格有效的监督保障各项工作任务完成', figures: {} }] }],
    },
  ],
};
