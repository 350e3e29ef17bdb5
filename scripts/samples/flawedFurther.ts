import { day, type SampleSheet } from './sheet';
import { append, both, change, is, on, remove } from './spoil';

type Sheets = (name: string) => SampleSheet;

export function spoilMoney(sheet: Sheets): void {
  const funds = sheet('党建经费台账');
  change(funds, is('党组织名称', '机关第一支部'), { 工作经费: 1000 }); // PFUND-001
  change(funds, is('党组织名称', '机关第二支部'), { 教育培训经费: 60 }); // PFUND-002
  change(funds, is('党组织名称', '机关第三支部'), { 党员人数: 5, 工作经费: 1000, 教育培训经费: 100 }); // PFUND-003 and PFUND-004

  const purchases = sheet('采购台账');
  change(purchases, is('采购编号', 'CG2022-008'), { 成交金额: 27200 }); // PROC-001
  change(purchases, is('采购编号', 'CG2022-011'), { 审批日期: day('2022-04-08') }); // PROC-002
  append(purchases, is('采购编号', 'CG2022-012'), { 采购编号: 'CG2022-013', 采购名称: '会议室音响更换', 预算金额: 62000, 成交金额: 60800, 申请日期: day('2022-05-16'), 审批日期: day('2022-05-17') });
  append(purchases, is('采购编号', 'CG2022-013'), { 采购编号: 'CG2022-014', 采购名称: '会议室屏幕更换', 申请日期: day('2022-05-17') }); // PROC-003, with the two before it
  change(purchases, is('采购编号', 'CG2022-009'), { 备注: null }); // PROC-004
  // PROC-005 stands in scenario A already.

  change(sheet('工程项目台账'), is('项目编号', 'GC2022-003'), { 过程检查: '否' }); // WORKS-001
}

export function spoilSupervision(sheet: Sheets): void {
  const checks = sheet('监督检查台账');
  change(checks, on('日期', '2022-03-29'), { 已整改数: 3 }); // INSP-001
  change(checks, on('日期', '2022-06-02'), { 日期: day('2022-05-20'), 重要节点: '日常' }); // INSP-002: nothing about the Dragon Boat Festival
  change(checks, on('日期', '2022-05-18'), { 发现问题数: 2 }); // INSP-003

  const problems = sheet('问题整改台账');
  change(problems, is('来源', '巡察'), { 完成日期: null }); // RECT-001
  change(problems, is('来源', '审计'), { 完成日期: day('2022-03-02') }); // RECT-002
  change(problems, both(is('来源', '大走访'), is('状态', '整改中')), { 整改期限: day('2022-06-30') }); // RECT-003
  change(problems, is('来源', '自查'), { 状态: '整改中' }); // RECT-004
  change(problems, on('发现日期', '2022-02-23'), { 责任人: null }); // RECT-005

  change(sheet('线索处置台账'), is('处置形态', '第二种形态'), { 处分类型: '无' }); // CASE-001

  const pledges = sheet('责任承诺台账');
  const signed = (type: string, index: number) => both(is('类型', type), is('签订人', pledges.rows.filter((row) => row[1] === type)[index]?.[2] ?? null));
  remove(pledges, signed('党风廉政责任状', 2)); // PLEDGE-001
  remove(pledges, signed('非工作时间自我约束承诺书', 30)); // PLEDGE-002

  const points = sheet('廉政风险点台账');
  remove(points, is('部门', '林政法规科')); // RPOINT-001
  change(points, is('部门', '计划财务科'), { 排查日期: day('2020-11-30') }); // RPOINT-002

  const exams = sheet('测试台账');
  change(exams, on('日期', '2022-06-24'), { 日期: day('2022-03-28') }); // EXAM-003
  change(exams, on('日期', '2022-03-28'), { 合格人数: 54 }); // EXAM-001
  change(exams, on('日期', '2022-03-25'), { 实考人数: 64 }); // EXAM-002

  // PETITION-001 stands in scenario A already.
  change(sheet('作风整治台账'), is('表现', '懒'), { 整改措施: null }); // CONDUCT-001
}

export function spoilService(sheet: Sheets): void {
  const visits = sheet('走访台账');
  change(visits, is('对象名称', '上河村'), { 涉及本单位意见数: 3 }); // VISIT-001, and VISIT-006 with it
  change(visits, is('对象名称', '下河村'), { 已分解数: 0 }); // VISIT-002
  change(visits, is('对象名称', '松坪村'), { 已分解数: 2 }); // VISIT-003
  change(visits, is('对象名称', '柏树村'), { 已分解数: null }); // VISIT-004
  change(visits, is('走访对象类型', '学校'), { 帮扶村: '是' }); // VISIT-005

  // PUB-001, PUB-002: due once a year, so they show when the whole year is reported.
  remove(sheet('宣传公开台账'), is('类型', '三公经费公开'));
  remove(sheet('宣传公开台账'), is('类型', '财政预决算公开'));

  // TASK-001 and NATRES-001 stand in scenario A already.
  change(sheet('督办台账'), both(is('状态', '已完成'), is('大项', '林长制')), { 完成日期: null }); // TASK-002

  const points = sheet('党员积分台账');
  const member = points.rows[9]?.[1] ?? null;
  points.rows = points.rows.filter((row, index) => !(row[1] === member && index > 180)); // POINTS-001: nothing for June
}
