import { scenarioB } from './scenarioB';
import { day, type SampleSheet } from './sheet';
import { append, both, change, is, on, sheetsByName } from './spoil';

/**
 * Scenario B in a hurry: the rules of the trackers that only it has, the ordinary slips of people who type much, and a
 * sheet that the report needs left out (SHEET-MISSING). The comment beside each change names its code.
 */
export function flawedGroup(): SampleSheet[] {
  const sheets = scenarioB().filter(({ name }) => name !== '学习台账'); // SHEET-MISSING
  const sheet = sheetsByName(sheets);

  const rounds = sheet('调查监测台账');
  for (const row of rounds.rows) if (row[1] === 6) row[1] = 5; // SURVEY-001: 5, then 7
  // SURVEY-002 stands in scenario B already.

  // MATTER-001 shows when the whole year is reported: 4 of 40 left.
  const matters = sheet('个人事项抽查台账');
  for (const row of matters.rows.slice(12)) row.splice(2, 3, '否', null, null);
  change(matters, is('抽查', '是'), { 结果: '不一至' }); // FIELD-ENUM

  const problems = sheet('问题整改台账');
  change(problems, is('来源', '巡视反馈'), { 完成日期: null }); // RECT-001
  change(problems, is('问题编号', 'JT-WT-004'), { 发现日期: '2022.1.12' }); // DATE-AS-TEXT
  change(problems, is('问题编号', 'JT-WT-030'), { 责任人: null }); // RECT-005
  change(problems, is('问题编号', 'JT-WT-040'), { 来源: '巡 察' }); // VALUE-UNTIDY
  append(problems, is('问题编号', 'JT-WT-050'), {}); // KEY-DUPLICATE

  const checks = sheet('监督检查台账');
  change(checks, on('日期', '2022-09-09'), { 日期: day('2022-08-19'), 重要节点: '日常' }); // INSP-002: nothing about Mid-Autumn
  change(checks, on('日期', '2022-02-24'), { 受教育人数: '70多' }); // VALUE-APPROXIMATE
  change(checks, on('日期', '2022-03-18'), { 发现问题数: '**' }); // VALUE-REDACTED

  const rules = sheet('制度台账');
  append(rules, is('文号', '集团发〔2022〕20号'), { 文号: '集团发〔2022〕387号' }); // KEY-DUPLICATE
  change(rules, is('文号', '集团发〔2022〕51号'), { 制修订: '新制定' }); // VALUE-UNTIDY
  change(rules, is('文号', '集团发〔2022〕100号'), { 印发日期: day('2022-12-30') }); // DATE-IN-FUTURE

  const branches = sheet('党组织名册');
  change(branches, is('党组织名称', '森防中心党支部'), { 联络员: null }); // BRANCH-001
  change(branches, is('党组织名称', '木材公司党支部'), { 党员人数: 4 }); // BRANCH-002, TOTAL-MISMATCH, PFUND-003
  change(sheet('党建经费台账'), is('党组织名称', '职工医院党支部'), { 教育培训经费: 30 }); // PFUND-002

  change(sheet('宣传公开台账'), both(is('类型', '新闻发稿'), on('日期', '2022-03-28')), { 数量: '二百三十一' }); // NUMBER-AS-TEXT
  change(sheet('测试台账'), on('日期', '2022-09-28'), { 日期: day('2022-06-30') }); // EXAM-003
  change(sheet('线索处置台账'), is('处置形态', '第三种形态'), { 处分类型: null }); // CASE-001
  change(sheet('人员名册'), is('工号', 'JT030'), { 廉政档案: '否' }); // ROST-002
  const points = sheet('廉政风险点台账');
  change(points, both(is('部门', '人力资源部'), is('风险等级', '低')), { 排查日期: day('2021-06-18') }); // RPOINT-002
  points.hiddenRecords = [3, 4, 5]; // SHEET-HIDDEN
  return sheets;
}
