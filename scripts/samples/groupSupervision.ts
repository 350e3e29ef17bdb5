import { isoDay } from '../../src/model/day';
import { GROUP_DEPARTMENTS, groupPeople, groupPerson, ORGANISATIONS } from './groupPeople';
import { byDate, day, numbered, sampleSheet, type SampleSheet, type Typed } from './sheet';

/** 24 of the 25 organisations have been inspected; the last one is for next year. */
export const TOURED = ORGANISATIONS.slice(0, 24);

type Check = readonly [date: string, type: string, node: string, unit: string, found: number, circulated: boolean, educated: number];

/** 10 open and unannounced visits among them, a check at every statutory holiday, 912 person-times of education. */
const CHECKS: readonly Check[] = [
  ['2022-01-02', '节点检查', '元旦', '物业公司', 0, false, 76], ['2022-01-28', '节点检查', '春节', '集团机关', 1, false, 76], ['2022-01-31', '值班值守检查', '春节', '护林大队', 0, false, 0],
  ['2022-02-16', '明察暗访', '日常', '第1林场', 1, false, 0], ['2022-02-24', '明察暗访', '日常', '第2林场', 1, true, 76], ['2022-03-10', '明察暗访', '日常', '木材公司', 0, false, 0],
  ['2022-03-18', '安全生产督查', '日常', '林产工业公司', 2, false, 76], ['2022-03-29', '明察暗访', '日常', '第3林场', 1, false, 76], ['2022-04-03', '节点检查', '清明', '第4林场', 1, false, 76],
  ['2022-04-14', '项目采购督查', '日常', '物资公司', 2, true, 0], ['2022-04-21', '明察暗访', '日常', '苗木公司', 1, false, 0], ['2022-04-29', '节点检查', '五一', '生态旅游公司', 0, false, 76],
  ['2022-05-12', '明察暗访', '日常', '第5林场', 1, false, 76], ['2022-05-26', '机关作风督查', '日常', '集团机关', 1, true, 76], ['2022-06-02', '节点检查', '端午', '第6林场', 0, false, 0],
  ['2022-06-16', '明察暗访', '日常', '种苗中心', 0, false, 0], ['2022-06-23', '安全生产督查', '日常', '木材公司', 1, false, 76], ['2022-07-07', '专项督查', '日常', '资产公司', 2, false, 0],
  ['2022-07-14', '明察暗访', '日常', '职工医院', 1, false, 0], ['2022-07-28', '项目采购督查', '日常', '勘察设计院', 1, false, 0], ['2022-08-11', '明察暗访', '日常', '森防中心', 0, false, 76],
  ['2022-08-25', '明察暗访', '日常', '培训中心', 1, false, 0], ['2022-09-09', '节点检查', '中秋', '集团机关', 0, false, 76], ['2022-09-22', '机关作风督查', '日常', '集团机关', 1, false, 0],
];

export function groupInspection(): SampleSheet {
  // What the last check found is still being put right.
  const rows = CHECKS.map(([date, type, node, unit, found, circulated, educated], index): Typed[] => [
    day(date), type, node, '集团纪委', unit, found, index === CHECKS.length - 1 ? 0 : found, circulated ? '是' : '否', educated,
  ]);
  const headers = ['日期', '检查类型', '重要节点', '检查单位', '被检查单位', '发现问题数', '已整改数', '通报批评', '受教育人数'];
  return sampleSheet('监督检查台账', '2022年监督检查台账', headers, rows);
}

/** 72 problems of the tours, 18 of the feedback (one for each responsible officer, all put right), and those of the checks. */
export function groupRectification(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (source: string, unit: string, text: string, found: string, who: number, level: string, deadline: string, done: string | null, atOnce = false) => {
    rows.push([
      numbered('JT-WT', rows.length), source, unit, text, day(found), '本单位', groupPerson(who), level, atOnce ? '是' : '否', day(deadline), done === null ? null : day(done), done === null ? '整改中' : '已整改',
    ]);
  };
  for (let index = 0; index < 18; index++) {
    const officer = index < 8 ? index : index + 2;
    add('巡视反馈', '集团本部', `巡视反馈第${index + 1}项问题`, '2022-01-12', officer, index < 8 ? '处级' : '科级', '2022-06-30', `2022-0${3 + (index % 4)}-2${index % 5}`, index % 6 === 0);
  }
  const TEXTS = ['“三会一课”记录不完整', '费用报销附件不齐全', '合同台账更新不及时'];
  for (const [org, unit] of TOURED.entries()) {
    for (const [index, text] of TEXTS.entries()) {
      // Three of the material stores and offices took their time.
      const open = index === 2 && (org === 7 || org === 12 || org === 19);
      const later = index === 1 && org % 6 === 5;
      const atOnce = index === 0 && org % 3 === 0;
      add('巡察', unit, text, '2022-05-20', 40 + org, '一般', later ? '2022-12-31' : '2022-08-31', open || later ? null : atOnce ? '2022-05-20' : `2022-0${6 + (org % 3)}-15`, atOnce);
    }
  }
  for (const [index, [date, type, , unit, found]] of CHECKS.entries()) {
    for (let each = 0; each < found; each++) {
      const last = index === CHECKS.length - 1;
      add('监督检查', unit, `${type}发现的第${each + 1}个问题`, date, 10 + ((index + each) % 10), '科级', last ? '2022-10-31' : '2022-09-30', last ? null : isoDay(day(date).day + 14));
    }
  }
  const headers = ['问题编号', '来源', '被查单位', '问题描述', '发现日期', '归属', '责任人', '责任层级', '立行立改', '整改期限', '完成日期', '状态'];
  return sampleSheet('问题整改台账', '2022年问题整改台账', headers, rows);
}

export function groupCases(): SampleSheet {
  const forms: [string, string, string, boolean][] = [
    ['2022-01-25', '第一种形态', '无', false], ['2022-02-22', '第一种形态', '无', false], ['2022-03-15', '第二种形态', '党纪处分', true], ['2022-04-19', '第一种形态', '无', false],
    ['2022-05-24', '第一种形态', '无', false], ['2022-06-21', '第二种形态', '政务处分', true], ['2022-07-19', '第一种形态', '无', false], ['2022-08-23', '第三种形态', '党纪处分', true], ['2022-09-20', '第一种形态', '无', false],
  ];
  const rows = forms.map(([date, form, penalty, proposal], index): Typed[] => [numbered('JT-XS', index), day(date), index % 3 === 2 ? '科级' : '一般干部', form, penalty, form === '第一种形态' ? '是' : '否', proposal ? '是' : '否']);
  return sampleSheet('线索处置台账', '2022年线索处置台账', ['线索编号', '日期', '对象层级', '处置形态', '处分类型', '提醒谈话', '纪律检查建议书'], rows);
}

export function groupPledge(): SampleSheet {
  const rows: Typed[][] = [];
  for (const one of groupPeople) {
    if (one.head) rows.push([day('2022-01-20'), '党风廉政责任状', one.name, one.department]);
    if (one.rank === '处级' || one.rank === '科级') rows.push([day('2022-01-21'), '廉政承诺书', one.name, one.department]);
    rows.push([day('2022-02-11'), '非工作时间自我约束承诺书', one.name, one.department]);
  }
  return sampleSheet('责任承诺台账', '2022年责任承诺台账', ['日期', '类型', '签订人', '部门'], byDate(rows));
}

export function groupRiskPoint(): SampleSheet {
  const posts: [string, string, string][] = [['业务审批', '高', '集体研究、分级授权'], ['资金支付', '中', '不相容岗位分离'], ['物资管理', '低', '定期盘点、交叉检查']];
  const rows: Typed[][] = [];
  for (const [index, department] of ['集团领导', ...GROUP_DEPARTMENTS].entries()) {
    for (const [post, level, measure] of posts) {
      rows.push([numbered('JT-FX', rows.length), department, `${post}岗位`, `${post}环节监督制约不足`, level, measure, groupPerson(index + 5), day('2022-04-15')]);
    }
  }
  return sampleSheet('廉政风险点台账', '廉政风险点台账', ['编号', '部门', '岗位', '风险点', '风险等级', '防控措施', '责任人', '排查日期'], rows, { table: true });
}

export function groupExam(): SampleSheet {
  const rows: Typed[][] = [[day('2022-03-30'), '党章党规知识测试', 100, 97, 95], [day('2022-06-29'), '国有企业领导人员廉洁从业规定测试', 100, 98, 97], [day('2022-09-28'), '监察法规知识测试', 100, 99, 96]];
  return sampleSheet('测试台账', '2022年测试台账', ['日期', '测试名称', '应考人数', '实考人数', '合格人数'], rows);
}

export function groupPersonalMatter(): SampleSheet {
  // 13 of 40: 32.5 %.
  const rows = groupPeople.slice(0, 40).map((one, index): Typed[] => {
    const checked = index % 3 === 0 && index < 39;
    return [2022, one.name, checked ? '是' : '否', checked ? day('2022-08-16') : null, checked ? '一致' : null];
  });
  return sampleSheet('个人事项抽查台账', '2022年个人事项抽查台账', ['年度', '填报人', '抽查', '抽查日期', '结果'], rows);
}

export function groupIntegrityOpinion(): SampleSheet {
  const rows: Typed[][] = [[day('2022-03-22'), '选人用人', 9, '无不良反映'], [day('2022-06-24'), '评先选优', 38, '无不良反映'], [day('2022-08-30'), '选人用人', 6, '无不良反映']];
  return sampleSheet('廉政意见台账', '2022年廉政意见台账', ['日期', '事由', '征求人次', '结论'], rows);
}

