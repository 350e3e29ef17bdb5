import type { Tracker } from '../model/tracker';
import { times } from './words';

/** 宣传公开台账: one record an item that was published, filmed, printed or cleared, or a lot of them. */
export const publicity = {
  id: 'publicity',
  name: '宣传公开台账',
  label: { zh: '宣传公开台账', en: 'Publicity and disclosure' },
  section: { zh: '宣传公开', en: 'Publicity and disclosure' },
  aliases: ['宣传公开', '宣传台账', '公开台账', '宣传工作台账', '新闻宣传台账', '宣传报道台账', '信息公开台账', '政务公开台账', '党务公开台账', '党务政务公开台账', '廉政宣传台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['发布日期', '公开日期', '发布时间', '公开时间', '宣传日期', '时间'], constraints: { required: true, past: true } },
    {
      name: '类型', type: 'string', aliases: ['宣传类型', '公开类型', '宣传公开类型', '类别', '公开类别'],
      constraints: {
        required: true,
        enum: ['新闻发稿', '廉政提示', '党务公开', '政务公开', '财政预决算公开', '三公经费公开', '招投标公开', '警示教育短片', '读本编印', '热敏词清理'],
      },
      enumAliases: {
        发稿: '新闻发稿', 新闻稿: '新闻发稿', 新闻稿件: '新闻发稿', 新闻报道: '新闻发稿', 新闻宣传: '新闻发稿', 宣传稿件: '新闻发稿',
        廉洁提示: '廉政提示', 廉政提醒: '廉政提示', 廉政短信: '廉政提示', 党务信息公开: '党务公开', 政务信息公开: '政务公开',
        预决算公开: '财政预决算公开', 部门预决算公开: '财政预决算公开', '“三公”经费公开': '三公经费公开', '“三公经费”公开': '三公经费公开', 三公公开: '三公经费公开',
        招标公开: '招投标公开', 招投标信息公开: '招投标公开', 警示教育片: '警示教育短片', 警示短片: '警示教育短片', 廉政短片: '警示教育短片',
        编印读本: '读本编印', 廉政读本: '读本编印', 廉政读本编印: '读本编印', 清理热敏词: '热敏词清理',
      },
    },
    { name: '渠道', type: 'string', aliases: ['发布渠道', '公开渠道', '宣传渠道', '发布平台', '平台', '媒体', '载体', '公开方式'], constraints: { required: true } },
    { name: '标题', type: 'string', aliases: ['题目', '名称', '稿件标题', '公开内容', '内容'] },
    { name: '数量', type: 'integer', aliases: ['条数', '篇数', '次数', '发布数量', '公开数量'], constraints: { required: true, minimum: 1 } },
    { name: '审核人', type: 'string', aliases: ['审核者', '审签人', '审核领导', '审批人', '信息审核人'], constraints: { required: true } },
  ],
  rules: [
    {
      code: 'PUB-001', kind: 'frequency', severity: 'risk', field: '日期', every: 'year', atLeast: { parameter: 'publicity.three-expenses-per-year' },
      where: { field: '类型', in: ['三公经费公开'] },
      message: { zh: '{sheet} {cell}：{span}三公经费公开 {received} 次，少于规定的 {least} 次。', en: '{sheet} {cell}: the three public expenses were published {received} times ({spanEn}), less often than the {least} required.' },
      hint: { zh: '已公开而漏记的，补登记；未公开的，尽快公开并说明原因。', en: 'Enter what was published and not recorded; otherwise publish it soon and note the reason.' },
      basis: { zh: '《机关事务管理条例》关于定期公布公务接待费、公务用车购置和运行费、因公出国（境）费的规定', en: 'Regulations on the administration of government offices, on publishing the costs of receptions, official cars and travel abroad' },
      problem: {
        title: '“三公”经费公开不够及时',
        text: '有{count}没有“三公”经费公开记录',
        measureWord: '个年度',
        answer: '把“三公”经费公开列入年度必办事项，明确责任部门和时限，公开后及时登记',
      },
    },
    {
      code: 'PUB-002', kind: 'frequency', severity: 'risk', field: '日期', every: 'year', atLeast: { parameter: 'publicity.budget-per-year' },
      where: { field: '类型', in: ['财政预决算公开'] },
      message: { zh: '{sheet} {cell}：{span}财政预决算公开 {received} 次，少于规定的 {least} 次。', en: '{sheet} {cell}: budget and final accounts were published {received} times ({spanEn}), less often than the {least} required.' },
      hint: { zh: '已公开而漏记的，补登记；未公开的，尽快公开并说明原因。', en: 'Enter what was published and not recorded; otherwise publish it soon and note the reason.' },
      basis: { zh: '《中华人民共和国预算法》、《中华人民共和国政府信息公开条例》关于预算、决算公开的规定', en: 'Budget Law and Regulations on open government information, on publishing budgets and final accounts' },
      problem: {
        title: '财政预决算公开不够及时',
        text: '有{count}没有财政预决算公开记录',
        measureWord: '个年度',
        answer: '预算、决算批复后按规定时限向社会公开，公开情况由专人登记备查',
      },
    },
  ],
  indicators: [
    {
      id: 'publicity.articles', label: { zh: '新闻发稿', en: 'News articles' }, unit: '篇',
      aliases: ['新闻稿件', '刊发新闻稿件', '发布新闻稿件', '宣传稿件', '刊发稿件', '编发信息', '发布新闻信息', '宣传报道', '发稿'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['新闻发稿'] } },
    },
    {
      id: 'publicity.reminders', label: { zh: '廉政提示', en: 'Integrity reminders' }, unit: '次',
      aliases: ['发送廉政提示', '发送廉政短信', '廉政提醒', '廉洁提醒', '廉政提醒信息', '发送廉洁提示'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['廉政提示'] } },
    },
    {
      id: 'publicity.party-affairs', label: { zh: '党务公开', en: 'Party affairs published' }, unit: '次',
      aliases: ['公开党务信息', '党务公开事项', '党务信息公开'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['党务公开'] } },
    },
    {
      id: 'publicity.government-affairs', label: { zh: '政务公开', en: 'Government affairs published' }, unit: '次',
      aliases: ['公开政务信息', '政务信息公开', '政府信息公开'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['政务公开'] } },
    },
    {
      id: 'publicity.budget', label: { zh: '财政预决算公开', en: 'Budget and final accounts published' }, unit: '次',
      aliases: ['公开财政预决算', '预决算公开', '部门预决算公开', '公开部门预决算'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['财政预决算公开'] } },
      requirement: { label: { zh: '每年公开', en: 'published every year' }, rule: 'PUB-002' },
    },
    {
      id: 'publicity.three-expenses', label: { zh: '三公经费公开', en: 'Three public expenses published' }, unit: '次',
      aliases: ['公开三公经费', '三公经费信息公开'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['三公经费公开'] } },
      requirement: { label: { zh: '每年公开', en: 'published every year' }, rule: 'PUB-001' },
    },
    {
      id: 'publicity.tenders', label: { zh: '招投标公开', en: 'Tenders published' }, unit: '次',
      aliases: ['公开招投标信息', '招投标信息公开', '招标信息公开', '公开招标信息'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['招投标公开'] } },
    },
    {
      id: 'publicity.films', label: { zh: '警示教育短片', en: 'Warning-education films' }, unit: '部',
      aliases: ['制作警示教育短片', '拍摄警示教育片', '制作警示教育片', '廉政短片', '廉政微视频', '警示教育片'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['警示教育短片'] } },
    },
    {
      id: 'publicity.readers', label: { zh: '编印读本', en: 'Readers printed' }, unit: '本',
      aliases: ['编印廉政读本', '编印廉洁读本', '编印学习读本', '编发读本'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['读本编印'] } },
    },
    {
      id: 'publicity.sensitive-words', label: { zh: '热敏词清理', en: 'Clearances of sensitive words' }, unit: '次',
      aliases: ['清理热敏词', '敏感词清理', '清理敏感词', '热敏词排查'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '类型', in: ['热敏词清理'] } },
    },
  ],
  narrative: [
    {
      title: '坚持公开透明，加强宣传引导',
      clauses: [
        { text: '刊发新闻稿件{count}', figures: { count: 'publicity.articles' }, compare: 'count' },
        { text: '发送廉政提示{count}', figures: { count: 'publicity.reminders' } },
        { text: '制作警示教育短片{count}', figures: { count: 'publicity.films' } },
        { text: '编印读本{count}', figures: { count: 'publicity.readers' } },
        { text: '清理热敏词{count}', figures: { count: 'publicity.sensitive-words' } },
        { text: '开展党务公开{count}', figures: { count: 'publicity.party-affairs' }, joint: '；' },
        { text: '政务公开{count}', figures: { count: 'publicity.government-affairs' } },
        { text: '公开财政预决算{count}', figures: { count: 'publicity.budget' } },
        { text: '公开“三公”经费{count}', figures: { count: 'publicity.three-expenses' } },
        { text: '公开招投标信息{count}', figures: { count: 'publicity.tenders' } },
      ],
    },
  ],
  parameters: [
    {
      id: 'publicity.three-expenses-per-year',
      kind: 'number', default: 1, unit: times, minimum: 0, maximum: 12,
      label: { zh: '“三公”经费每年最少公开次数', en: 'how often a year the three public expenses are published, at least' },
      basis: { zh: '《机关事务管理条例》：定期公布“三公”经费的预算和决算情况；每年一次为内部管理要求', en: 'Regulations on the administration of government offices: published regularly; once a year is an internal management rule' },
    },
    {
      id: 'publicity.budget-per-year',
      kind: 'number', default: 1, unit: times, minimum: 0, maximum: 12,
      label: { zh: '财政预决算每年最少公开次数', en: 'how often a year budget and final accounts are published, at least' },
      basis: { zh: '《中华人民共和国预算法》：经批复的部门预算、决算由各部门向社会公开；每年一次为内部管理要求', en: 'Budget Law: departments publish their approved budgets and final accounts; once a year is an internal management rule' },
    },
  ],
} as const satisfies Tracker;
