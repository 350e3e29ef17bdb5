import { DEPARTMENTS, people } from './people';
import { byDate, day, numbered, sampleSheet, type SampleSheet, type Typed } from './sheet';

const person = (index: number) => people[index % people.length]?.name ?? '';
const at = (list: readonly string[], index: number) => list[index % list.length] ?? '';

/** Dates and units of the checks, and what each found; the same problems stand in 问题整改台账. */
const CHECKS: readonly (readonly [date: string, type: string, node: string, unit: string, problems: readonly string[], circulated: boolean, educated: number])[] = [
  ['2022-01-04', '节点检查', '元旦', '办公室', [], false, 0],
  ['2022-01-28', '节点检查', '春节', '计划财务科', ['公务接待清单附件不全'], false, 46],
  ['2022-01-30', '值班值守检查', '春节', '国有林场管理站', [], false, 0],
  ['2022-02-23', '机关作风督查', '日常', '林政法规科', ['上班时间办理与工作无关事项'], true, 46],
  ['2022-03-16', '明察暗访', '日常', '森林病虫害防治站', ['窗口人员去向未公示'], false, 0],
  ['2022-03-29', '专项督查', '日常', '生态修复科', ['造林进度台账更新不及时', '验收签字不全'], false, 12],
  ['2022-04-02', '节点检查', '清明', '国有林场管理站', [], false, 20],
  ['2022-04-20', '安全生产督查', '日常', '国有林场管理站', ['防火物资出入库登记不规范'], false, 18],
  ['2022-04-29', '节点检查', '五一', '办公室', [], false, 46],
  ['2022-05-18', '明察暗访', '日常', '科技推广站', ['外出请销假登记不全'], false, 0],
  ['2022-05-25', '项目采购督查', '日常', '计划财务科', ['采购审批流转记录缺时间'], false, 10],
  ['2022-06-02', '节点检查', '端午', '人事科', [], false, 46],
  ['2022-06-15', '机关作风督查', '日常', '人事科', [], false, 0],
];

export function inspection(): SampleSheet {
  const rows = CHECKS.map(([date, type, node, unit, problems, circulated, educated]): Typed[] => [day(date), type, node, '机关纪委', unit, problems.length, problems.length, circulated ? '是' : '否', educated]);
  const headers = ['日期', '检查类型', '重要节点', '检查单位', '被检查单位', '发现问题数', '已整改数', '通报批评', '受教育人数'];
  return sampleSheet('监督检查台账', '2022年监督检查台账', headers, rows);
}

/** Opinions for the bureau that the visits of `visit` brought, in their order. */
export const OPINIONS: readonly (readonly [date: string, text: string])[] = [
  ['2022-03-03', '希望增加经济林技术指导'], ['2022-03-10', '护林员巡护补助发放偏迟'], ['2022-03-17', '林木采伐办证要跑两趟'],
  ['2022-03-24', '退耕还林地块界线不清'], ['2022-04-07', '野猪损毁庄稼补偿政策不了解'], ['2022-04-14', '森林防火通道路面损坏'],
  ['2022-04-21', '苗木品种信息不够'], ['2022-05-12', '松材线虫病疫木清理不彻底'], ['2022-05-19', '公益林补偿公示不够醒目'],
];

export function rectification(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (source: string, unit: string, text: string, found: string, ours: boolean, who: number, deadline: string, done: string | null, atOnce = false) => {
    const level = who < 5 ? '处级' : who < 14 ? '科级' : '一般';
    rows.push([
      numbered('WT2022', rows.length), source, unit, text, day(found), ours ? '本单位' : '移交', ours ? person(who) : null, ours ? level : null, atOnce ? '是' : '否',
      day(deadline), done === null ? null : day(done), ours ? (done === null ? '整改中' : '已整改') : '已移交',
    ]);
  };
  for (const [index, [date, , , unit, problems]] of CHECKS.entries()) {
    for (const text of problems) add('监督检查', unit, text, date, true, 5 + (index % 9), `${date.slice(0, 5)}06-20`, index % 2 === 0 ? `${date.slice(0, 7)}-30` : '2022-06-17', index === 3);
  }
  for (const [index, [date, text]] of OPINIONS.entries()) add('大走访', at(DEPARTMENTS, index + 2), text, date, true, 5 + index, '2022-09-30', index < 6 ? '2022-06-24' : null);
  for (const [index, text] of ['主题党日形式单一', '议题材料会前酝酿不充分', '谈话记录过于简单'].entries()) add('巡察', at(DEPARTMENTS, index), text, '2022-02-15', true, index, '2022-06-15', '2022-05-31');
  for (const [index, text] of ['差旅费报销附件不齐', '往来款清理不及时'].entries()) add('审计', '计划财务科', text, '2022-03-22', true, 7 + index, '2022-06-30', '2022-06-08');
  add('自查', '人事科', '干部任免材料归档不及时', '2022-04-12', true, 6, '2022-06-30', '2022-04-12', true);
  for (const text of ['反映村组道路硬化', '反映低保评定']) add('信访', '帮扶村', text, '2022-05-16', false, 0, '2022-06-30', null);
  const headers = ['问题编号', '来源', '被查单位', '问题描述', '发现日期', '归属', '责任人', '责任层级', '立行立改', '整改期限', '完成日期', '状态'];
  return sampleSheet('问题整改台账', '2022年问题整改台账', headers, rows);
}

export function cases(): SampleSheet {
  const handled: [string, string, string, string, boolean, boolean][] = [
    ['2022-01-19', '一般干部', '第一种形态', '无', true, false], ['2022-02-25', '科级', '第一种形态', '无', true, false], ['2022-03-18', '职工', '第一种形态', '无', true, false],
    ['2022-04-22', '科级', '第二种形态', '党纪处分', false, true], ['2022-05-13', '一般干部', '第一种形态', '无', true, false], ['2022-06-10', '职工', '第一种形态', '无', true, false],
  ];
  const rows = handled.map(([date, level, form, penalty, talk, proposal], index): Typed[] => [numbered('XS2022', index), day(date), level, form, penalty, talk ? '是' : '否', proposal ? '是' : '否']);
  return sampleSheet('线索处置台账', '2022年线索处置台账', ['线索编号', '日期', '对象层级', '处置形态', '处分类型', '提醒谈话', '纪律检查建议书'], rows);
}

export function pledge(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (date: string, type: string, index: number) => {
    const one = people[index];
    if (one) rows.push([day(date), type, one.name, one.department]);
  };
  for (let index = 5; index < 14; index++) add('2022-01-18', '党风廉政责任状', index);
  for (let index = 0; index < 22; index++) add('2022-01-19', '廉政承诺书', index);
  for (let index = 0; index < 5; index++) add('2022-01-20', '个人剖析材料', index);
  people.forEach((_, index) => add('2022-01-24', '非工作时间自我约束承诺书', index));
  add('2022-03-04', '任前承诺', 9);
  add('2022-05-13', '任前承诺', 13);
  return sampleSheet('责任承诺台账', '2022年责任承诺台账', ['日期', '类型', '签订人', '部门'], rows);
}

export function riskPoint(): SampleSheet {
  const posts: [string, string, string, string][] = [
    ['审批岗位', '审批中自由裁量空间较大', '高', '集体审议、限时办结、结果公开'], ['资金管理岗位', '报销审核把关不严', '中', '双人复核、定期抽查'], ['综合岗位', '信息保密意识不强', '低', '签订保密承诺、专人管理'],
  ];
  const rows: Typed[][] = [];
  for (const [index, department] of ['局领导', ...DEPARTMENTS].entries()) {
    for (const [post, point, level, measure] of posts.slice(0, department === '局领导' ? 1 : 2 + (index % 2))) {
      rows.push([numbered('FX', rows.length), department, department === '局领导' ? '决策岗位' : post, point, level, measure, department === '局领导' ? person(0) : person(4 + index), day('2022-03-15')]);
    }
  }
  return sampleSheet('廉政风险点台账', '廉政风险点台账', ['编号', '部门', '岗位', '风险点', '风险等级', '防控措施', '责任人', '排查日期'], rows, { table: true });
}

export function exam(): SampleSheet {
  const rows: Typed[][] = [[day('2022-03-25'), '党章党规知识测试', 46, 46, 45], [day('2022-06-24'), '廉洁自律准则测试', 46, 45, 44]];
  return sampleSheet('测试台账', '2022年测试台账', ['日期', '测试名称', '应考人数', '实考人数', '合格人数'], rows);
}

export function petition(): SampleSheet {
  const received: [string, string, string, string, string | null][] = [
    ['2022-01-20', '来信', '作风', '2022-03-20', '2022-02-28'], ['2022-02-16', '上级转办', '选人用人', '2022-04-16', '2022-04-11'], ['2022-03-09', '来访', '项目采购', '2022-05-09', '2022-04-29'],
    // Promotions: what is written about most, and two of them are open past their time.
    ['2022-04-06', '来信', '选人用人', '2022-06-06', null], ['2022-04-19', '网上信访', '选人用人', '2022-06-19', null],
    ['2022-05-11', '来访', '其他', '2022-07-11', '2022-06-20'], ['2022-06-14', '来信', '作风', '2022-08-14', null],
  ];
  const rows = received.map(([date, from, kind, deadline, closed], index): Typed[] => [numbered('XF2022', index), day(date), from, kind, day(deadline), closed === null ? null : day(closed), closed === null ? '办理中' : '已办结']);
  return sampleSheet('信访台账', '2022年信访台账', ['编号', '日期', '来源', '类别', '办结期限', '办结日期', '状态'], rows);
}

export function conduct(): SampleSheet {
  const found: [string, string, string, string, string | null][] = [
    ['2022-02-23', '懒', '林政法规科', '工作满足于应付，主动性不强', '开展谈话提醒，实行周计划周报告'], ['2022-02-23', '散', '科技推广站', '上下班纪律松弛', '严格考勤，按月通报'],
    ['2022-03-16', '拖', '生态修复科', '来文办理超过时限', '建立来文限时办结台账'], ['2022-03-16', '推', '森林资源管理科', '跨科室事项相互推脱', '明确首问负责和牵头科室'],
    ['2022-04-20', '浮', '国有林场管理站', '调研走过场', '调研须形成问题清单并反馈'], ['2022-04-20', '庸', '办公室', '业务不熟、差错较多', '开展岗位练兵和业务考核'],
    ['2022-05-18', '拖', '计划财务科', '报销审核周期偏长', '公布办理时限，超时预警'], ['2022-06-15', '推', '人事科', '答复咨询让职工多头跑', null],
  ];
  const rows = found.map(([date, kind, unit, text, measure]): Typed[] => [day(date), kind, unit, text, measure, measure === null ? '未整改' : '已整改']);
  return sampleSheet('作风整治台账', '2022年作风整治台账', ['日期', '表现', '责任单位', '问题', '整改措施', '状态'], byDate(rows));
}
