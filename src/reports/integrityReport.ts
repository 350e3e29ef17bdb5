import type { ReportDefinition } from '../model/report';

/** 党风廉政建设情况通报 over the nine core trackers. */
export const integrityReport: ReportDefinition = {
  id: 'integrity',
  label: { zh: '党风廉政建设情况通报', en: 'Report on integrity work' },
  title: '{unit}{period}党风廉政建设情况通报',
  sections: [
    {
      heading: '主要工作开展情况',
      paragraphs: [{ others: true }],
    },
    {
      heading: '存在的主要问题',
      problems: true,
      none: '对照台账核查，本期未发现需要通报的突出问题',
    },
    {
      heading: '下一步工作打算',
      answers: true,
      none: '巩固已有成效，继续按制度抓好日常监督，及时更新台账，做到底数清、情况明、责任实',
    },
  ],
};
