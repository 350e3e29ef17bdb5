import { FARMS, GROUP_DEPARTMENTS, groupPeople, groupPerson, ORGANISATIONS } from './groupPeople';
import { byDate, day, sampleSheet, type SampleSheet, type Typed } from './sheet';

const at = (list: readonly string[], index: number) => list[index % list.length] ?? '';
const MONTHS = Array.from({ length: 9 }, (_, index) => `2022-0${index + 1}`);
const membersOf = (name: string) => groupPeople.filter((one) => one.branch === name).length;
const THEMES = ['党的十九届六中全会精神', '国有企业党的建设有关规定', '生态文明建设有关论述', '党内法规和纪律规定', '安全生产有关规定', '典型案例通报'];

/** 12 laws before meetings, 6 sessions of the centre group, every organisation every month. */
export function groupStudy(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (date: string, type: string, unit: string, topic: string, discussed: string, papers: Typed, laws: Typed, due: number, present: number) => {
    rows.push([day(date), type, unit, topic, '否', discussed, papers, laws, due, present, groupPerson(0), groupPerson(45), '签到表、记录、照片']);
  };
  for (let index = 0; index < 12; index++) add(`${at(MONTHS, Math.floor(index * 0.75))}-${index % 4 === 1 ? '22' : '08'}`, '会前学法', '集团党委', `会前学法第${index + 1}期`, '否', null, 1, 10, 10);
  for (const [index, date] of ['2022-01-19', '2022-03-16', '2022-04-20', '2022-06-15', '2022-07-20', '2022-09-21'].entries()) add(date, '中心组学习', '集团党委中心组', `专题${index + 1}：${at(THEMES, index)}`, '是', 4, null, 14, 14);
  for (const [m, iso] of MONTHS.entries()) {
    for (const [index, unit] of ORGANISATIONS.entries()) add(`${iso}-${String(5 + (index % 20)).padStart(2, '0')}`, '支部集中学习', unit, `${at(THEMES, m + index)}（${m + 1}月）`, '否', null, null, membersOf(unit), membersOf(unit));
  }
  for (const [index, date] of ['2022-02-10', '2022-05-17', '2022-08-18'].entries()) add(date, '警示教育', '集团机关', `第${index + 1}次警示教育大会`, '否', null, null, 100, 96 + index);
  const headers = ['日期', '学习类型', '组织单位', '学习主题', '第一议题', '集中研讨', '研讨材料（篇）', '学习法规（部）', '应到人数', '实到人数', '主持人', '记录人', '佐证材料'];
  return sampleSheet('学习台账', '2022年学习台账', headers, byDate(rows), { above: ['2022年学习台账', '填报单位：××林业集团'] });
}

export function groupRoster(): SampleSheet {
  const rows = groupPeople.map((one): Typed[] => [
    one.id, one.name, one.department, one.post, one.rank, one.leader ? '是' : '否', one.head ? '是' : '否', one.politics, one.branch || null, day(one.appointed),
    one.rank === '处级' || one.rank === '科级' ? '是' : '否', '是',
  ]);
  const headers = ['工号', '姓名', '部门', '职务', '职级', '班子成员', '部门负责人', '政治面貌', '所属支部', '任职日期', '廉政档案', '在岗'];
  return sampleSheet('人员名册', '××林业集团人员名册', headers, rows, { table: true });
}

/** 25 organisations, each with an adviser, a liaison and a supervisor. */
export function groupBranch(): SampleSheet {
  const rows = ORGANISATIONS.map((name, index): Typed[] => [name, groupPerson(index), membersOf(name), groupPerson(index % 6), groupPerson(40 + index), groupPerson(14 + index)]);
  const total = ORGANISATIONS.reduce((sum, name) => sum + membersOf(name), 0);
  return sampleSheet('党组织名册', '基层党组织名册', ['党组织名称', '书记', '党员人数', '党建指导员', '联络员', '监督员'], rows, { below: [['合计', null, total, null, null, null]] });
}

/** 200 and 20 yuan for each member. */
export function groupPartyFund(): SampleSheet {
  const rows = ORGANISATIONS.map((name, index): Typed[] => [2022, name, membersOf(name), membersOf(name) * 200, membersOf(name) * 20, day(`2022-03-${String(10 + (index % 15))}`)]);
  return sampleSheet('党建经费台账', '2022年党建经费台账', ['年度', '党组织名称', '党员人数', '工作经费', '教育培训经费', '拨付日期'], rows, { above: ['2022年党建经费台账', '单位：元'] });
}

/** 2003 articles and one film. */
export function groupPublicity(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (date: string, type: string, channel: string, title: string, count: number) => rows.push([day(date), type, channel, title, count, groupPerson(6)]);
  for (const [index, count] of [186, 164, 231, 227, 242, 238, 219, 241, 255].entries()) {
    const iso = at(MONTHS, index);
    add(`${iso}-28`, '新闻发稿', '集团网站和公众号', `${index + 1}月新闻稿件`, count);
    add(`${iso}-14`, '廉政提示', '工作群', `${index + 1}月廉政提示`, 1);
    add(`${iso}-20`, '党务公开', '公示栏', `${index + 1}月党务公开`, 2);
  }
  add('2022-02-25', '三公经费公开', '集团网站', '2022年业务招待、公务用车和因公出国（境）费用预算', 1);
  add('2022-02-25', '财政预决算公开', '集团网站', '2022年预算', 1);
  for (const [index, iso] of ['2022-03', '2022-06', '2022-08'].entries()) add(`${iso}-09`, '招投标公开', '公共资源交易平台', `第${index + 1}批物资招标公告`, 3);
  add('2022-08-18', '警示教育短片', '警示教育大会', '集团警示教育短片', 1);
  return sampleSheet('宣传公开台账', '2022年宣传公开台账', ['日期', '类型', '渠道', '标题', '数量', '审核人'], byDate(rows));
}

const FIELDS = [
  '党的建设', '纪检监督', '干部人事', '劳动用工', '薪酬绩效', '财务核算', '资金支付', '资产处置', '物资采购', '招标投标', '合同', '营林生产', '木材销售', '苗木生产', '林地保护', '森林防火',
  '有害生物防治', '安全生产', '环境保护', '工程建设', '科技创新', '档案', '信息化', '后勤服务', '公务用车',
];
const FORMS = ['管理办法', '实施细则', '工作规则', '操作规程', '考核办法', '责任制度', '审批流程', '监督检查办法', '信息公开办法', '应急预案', '档案管理规定', '培训制度', '例会制度', '报告制度', '责任追究办法', '评价标准'];

/** 386 regulations made or revised. */
export function groupRegulation(): SampleSheet {
  const rows = Array.from({ length: 386 }, (_, index): Typed[] => {
    const field = at(FIELDS, index);
    return [
      `${field}${at(FORMS, Math.floor(index / FIELDS.length))}`, field, index % 5 < 3 ? '修订' : '新订', day(`${at(MONTHS, Math.floor(index / 43))}-${String(5 + (index % 22)).padStart(2, '0')}`),
      `集团发〔2022〕${index + 1}号`, at(GROUP_DEPARTMENTS, index),
    ];
  });
  return sampleSheet('制度台账', '2022年制度汇编台账', ['制度名称', '类别', '制修订', '印发日期', '文号', '主办部门'], rows, { table: true });
}

/** Rounds 6 and 7 at six forest farms; at one of them the traps of the last round had no lure. */
export function groupSurvey(): SampleSheet {
  const rows: Typed[][] = [];
  for (const [round, iso] of [[6, '2022-05'], [7, '2022-07']] as const) {
    for (const [index, farm] of FARMS.entries()) rows.push([day(`${iso}-${String(9 + index * 2).padStart(2, '0')}`), round, farm, 18 + index * 2, round === 7 && index === 2 ? '否' : '是', groupPerson(60 + index), 40 + round * index]);
  }
  return sampleSheet('调查监测台账', '2022年松褐天牛调查监测台账', ['日期', '调查轮次', '林场', '诱捕器', '诱芯悬挂', '调查人', '虫口数'], rows);
}
