import { addMonths, isoDay, monthOf, parseIsoDay, weekdayOf } from '../../src/model/day';
import { partyFund, procurement, works } from './bureauMoney';
import { integrityOpinion, memberPoints, naturalResource, publicity, regulation, task, visit } from './bureauService';
import { cases, conduct, exam, inspection, petition, pledge, rectification, riskPoint } from './bureauSupervision';
import { BRANCHES, DEPARTMENTS, people } from './people';
import { byDate, day, month, type SampleSheet, type Typed } from './sheet';

const MONTHS = ['2022-01', '2022-02', '2022-03', '2022-04', '2022-05', '2022-06'];
const staff = people.length;
const at = (list: readonly string[], index: number) => list[index % list.length] ?? '';
const person = (index: number) => people[index % people.length]?.name ?? '';

const THEMES = ['上级重要会议精神', '党的十九届六中全会精神', '生态文明建设有关论述', '党内法规和纪律规定', '森林法及林长制有关文件', '典型案例通报'];
const TOPICS = ['年度重点工作安排', '造林绿化任务分解', '森林草原防火部署', '干部职级晋升事项', '林业项目资金使用', '国有林场改革事项', '林长制工作推进', '预算执行与追加'];

/** Mondays of the half-year, holidays left out, 17 of them. */
function mondays(): string[] {
  const found: string[] = [];
  for (let date = parseIsoDay('2022-01-04') ?? 0; found.length < 17; date += 1) {
    const iso = isoDay(date);
    const holiday = iso === '2022-01-31' || iso === '2022-04-04' || iso === '2022-05-02';
    if (weekdayOf(date) === 1 && !holiday && monthOf(date) % 12 < 6) found.push(iso);
  }
  return found;
}

function study(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (date: string, type: string, unit: string, topic: string, first: string, discussed: string, papers: Typed, laws: Typed, due: number, present: number, proof = '签到表、记录') => {
    rows.push([day(date), type, unit, topic, first, discussed, papers, laws, due, present, person(0), person(22), proof]);
  };
  // 14 sessions of the party group, each with its first topic
  for (let index = 0; index < 14; index++) {
    const date = `${at(MONTHS, index % 6)}-${String(7 + Math.floor(index / 6) * 8).padStart(2, '0')}`;
    add(date, '党组会议学习', '局党组', `第${index + 1}次：${at(THEMES, index)}`, '是', '否', null, null, 5, 5);
  }
  // 4 of the centre group, 3 of them discussed
  for (const [index, date] of ['2022-01-20', '2022-03-17', '2022-04-21', '2022-06-16'].entries()) {
    add(date, '中心组学习', '局党组中心组', `专题${index + 1}：${at(THEMES, index)}`, '否', index === 0 ? '否' : '是', index === 0 ? null : 5, null, 14, index === 2 ? 13 : 14);
  }
  for (const [index, date] of mondays().entries()) add(date, '机关职工例会', '局机关', `例会：${at(THEMES, index)}`, '否', '否', null, null, staff, staff - (index % 4));
  // 9 branches × 6 months = 54
  for (const [m, iso] of MONTHS.entries()) {
    for (const [b, branch] of BRANCHES.entries()) {
      const members = people.filter((one) => one.branch === branch).length;
      add(`${iso}-${String(10 + b).padStart(2, '0')}`, '支部集中学习', branch, `${at(THEMES, m + b)}（${m + 1}月）`, '否', (m + b) % 3 === 0 ? '是' : '否', (m + b) % 3 === 0 ? 1 : null, null, members, members);
    }
  }
  for (const [index, date] of ['2022-02-18', '2022-04-15', '2022-06-10'].entries()) add(date, '会前学法', '局党组', `会前学法第${index + 1}期`, '否', '否', null, index === 1 ? 2 : 1, 5, 5);
  add('2022-01-27', '警示教育', '局机关', '节前警示教育', '否', '否', null, null, staff, staff - 1);
  add('2022-05-27', '警示教育', '局机关', '典型案例警示教育', '否', '否', null, null, staff, staff);
  add('2022-06-28', '党课', '局机关', '“七一”专题党课', '否', '否', null, null, 36, 36);
  add('2022-03-12', '主题党日', '局机关', '义务植树主题党日', '否', '否', null, null, 36, 35);
  add('2022-03-24', '业务培训', '局机关', '林业有害生物监测培训', '否', '否', null, null, 24, 24);
  return {
    name: '学习台账',
    above: ['2022年学习台账', '填报单位：××林业局'],
    headers: [['日期', '学习类型', '组织单位', '学习主题', '第一议题', '集中研讨', '研讨材料（篇）', '学习法规（部）', '应到人数', '实到人数', '主持人', '记录人', '佐证材料']],
    rows: byDate(rows),
    below: [['注：佐证材料由办公室统一归档。']],
    widths: [12, 16, 18, 34, 10, 10, 12, 12, 10, 10, 10, 10, 18],
    table: false,
  };
}

function meeting(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (date: string, type: string, topic: string, decisions: number, major: Typed, last: Typed, discipline: Typed, number: Typed) => {
    rows.push([day(date), type, type === '述职会' || type === '工作推进会' ? '局机关' : '局党组', topic, decisions, major, last, discipline, person(22), number]);
  };
  // 15 meetings of the party group, 100 decisions
  for (let index = 0; index < 15; index++) {
    const date = `${at(MONTHS, index)}-${String(6 + Math.floor(index / 6) * 9).padStart(2, '0')}`;
    const major = index % 3 === 0 ? 2 : 0;
    add(date, '党组会', `${at(TOPICS, index)}（第${index + 1}次）`, index < 10 ? 7 : 6, major, '是', '是', `林党组纪要〔2022〕${index + 1}号`);
  }
  // 9 of the director's office, 25 decisions
  for (let index = 0; index < 9; index++) {
    const date = `${at(MONTHS, index)}-${String(11 + Math.floor(index / 6) * 12).padStart(2, '0')}`;
    add(date, '局长办公会', `${at(TOPICS, index + 3)}（办公会第${index + 1}次）`, index < 7 ? 3 : 2, 0, '是', index % 3 === 0 ? '否' : '是', `林办纪要〔2022〕${index + 1}号`);
  }
  add('2022-03-30', '专题汇报会', '党风廉政建设专题汇报', 0, null, null, '是', null);
  add('2022-06-29', '专题汇报会', '巡察整改专题汇报', 0, null, null, '是', null);
  add('2022-02-22', '工作推进会', '全面从严治党工作推进', 0, null, null, '是', null);
  add('2022-01-21', '民主生活会', '2021年度民主生活会', 0, null, null, '是', null);
  add('2022-02-11', '组织生活会', '2021年度组织生活会', 0, null, null, '否', null);
  add('2022-01-25', '述职会', '年度述责述廉', 0, null, null, '是', null);
  return {
    name: '会议台账',
    above: ['2022年会议台账'],
    headers: [['日期', '会议类型', '组织单位', '议题', '决策事项数', '其中三重一大', '主要负责人末位表态', '纪检列席', '记录人', '纪要文号']],
    rows: byDate(rows),
    below: [],
    widths: [12, 14, 12, 34, 12, 14, 20, 10, 10, 30],
    table: true,
  };
}

function talk(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (date: string, type: string, by: number, to: number, why: string, node: string) => {
    const one = people[to];
    if (one) rows.push([day(date), type, person(by), one.name, one.department, one.post, why, node, '是']);
  };
  // everybody on duty, by three of the leadership; the three talk with one another
  people.forEach((_, index) => {
    const by = index < 3 ? (index + 1) % 3 : index % 3;
    add(`${at(MONTHS, index)}-${String(8 + (index % 18)).padStart(2, '0')}`, '谈心谈话', by, index, '思想工作生活情况', '日常');
  });
  for (let index = 5; index < 14; index++) add(index < 10 ? '2022-01-26' : '2022-04-29', '预防提醒谈话', 1, index, '节日期间廉洁提醒', index < 10 ? '春节' : '五一');
  for (let index = 5; index < 9; index++) add('2022-06-02', '廉政约谈', 0, index, '项目资金管理', '端午');
  add('2022-03-04', '任前谈话', 0, 9, '任职廉政谈话', '日常');
  add('2022-05-13', '任前谈话', 0, 13, '任职廉政谈话', '日常');
  add('2022-04-19', '提醒谈话', 2, 30, '考勤纪律', '日常');
  return {
    name: '谈话台账',
    above: ['2022年谈话台账'],
    headers: [['日期', '谈话类型', '谈话人', '谈话对象', '对象部门', '对象职务', '谈话事由', '重要节点', '谈话记录']],
    rows: byDate(rows),
    below: [],
    widths: [12, 16, 10, 10, 20, 12, 22, 10, 10],
    table: false,
  };
}

function roster(): SampleSheet {
  return {
    name: '人员名册',
    above: ['××林业局人员名册'],
    headers: [['工号', '姓名', '部门', '职务', '职级', '班子成员', '部门负责人', '政治面貌', '所属支部', '任职日期', '廉政档案', '在岗']],
    rows: people.map((one) => [
      one.id, one.name, one.department, one.post, one.rank, one.leader ? '是' : '否', one.head ? '是' : '否', one.politics, one.branch || null,
      day(one.appointed), one.rank === '处级' || one.rank === '科级' ? '是' : '否', '是',
    ]),
    below: [],
    widths: [10, 10, 20, 12, 12, 10, 12, 16, 18, 12, 10, 8],
    table: true,
  };
}

function branch(): SampleSheet {
  const members = BRANCHES.map((name) => people.filter((one) => one.branch === name));
  return {
    name: '党组织名册',
    above: ['基层党组织名册'],
    headers: [['党组织名称', '书记', '党员人数', '党建指导员', '联络员', '监督员']],
    rows: BRANCHES.map((name, index) => [name, members[index]?.[0]?.name ?? '', members[index]?.length ?? 0, person(index % 5), person(22 + index), person(14 + index)]),
    below: [['合计', null, people.filter((one) => one.branch !== '').length, null, null, null]],
    widths: [20, 10, 12, 12, 10, 10],
    table: false,
  };
}

const ASSET_NAMES: [string, string, number][] = [
  ['台式计算机', '通用设备', 5200], ['激光打印机', '通用设备', 2600], ['办公桌', '家具用具', 1800], ['文件柜', '家具用具', 950], ['无人机巡护系统', '专用设备', 68000],
  ['林业调查平板', '专用设备', 4300], ['越野巡护车', '车辆', 186000], ['虫情测报灯', '专用设备', 12500], ['档案密集架', '家具用具', 21000], ['遥感影像处理软件', '无形资产', 96000],
];

function fixedAsset(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (name: string, category: string, cost: number, worn: number, bought: string, department: string, user: Typed, place: string, state: string) => {
    rows.push([`ZC${String(rows.length + 1).padStart(4, '0')}`, name, category, cost, worn, cost - worn, day(bought), department, user, place, state, day('2021-12-20'), '相符']);
  };
  for (let index = 0; index < 60; index++) {
    const [name, category, cost] = ASSET_NAMES[index % ASSET_NAMES.length] ?? ['', '', 0];
    const department = at(DEPARTMENTS, index);
    // Kept at department level only: nobody answers for it.
    const unassigned = index % 8 === 3;
    const state = index % 20 === 19 ? '闲置' : '在用';
    const user = state === '在用' && !unassigned ? person(5 + (index % 41)) : null;
    add(name, category, cost, Math.round(cost * 0.05 * (index % 9)), isoDay(addMonths(parseIsoDay('2016-03-15') ?? 0, index)), department, user, `${(index % 4) + 1}号楼${201 + index}室`, state);
  }
  add('临街商铺一', '房屋建筑物', 1260000, 302400, '2009-06-30', '计划财务科', null, '林苑路12号', '出租');
  add('临街商铺二', '房屋建筑物', 980000, 235200, '2009-06-30', '计划财务科', null, '林苑路14号', '出租');
  add('苗圃仓库', '房屋建筑物', 430000, 129000, '2012-09-10', '国有林场管理站', null, '东郊苗圃', '出租');
  add('旧会议桌', '家具用具', 3600, 3600, '2008-05-12', '办公室', null, '仓库', '待报废');
  rows.push(['ZC0065', '旧复印机', '通用设备', 18000, 18000, 0, day('2007-04-18'), '办公室', null, '仓库', '已处置', day('2021-12-20'), '相符']);
  return {
    name: '固定资产台账',
    above: ['固定资产台账', '单位：元'],
    headers: [['资产编号', '资产名称', '资产类别', '原值', '累计折旧', '净值', '取得日期', '使用部门', '使用人', '存放地点', '使用状态', '最近盘点日期', '盘点结果']],
    rows,
    below: [],
    widths: [12, 18, 14, 14, 14, 14, 12, 20, 10, 18, 10, 14, 10],
    table: false,
  };
}

function lease(): SampleSheet {
  const rows: Typed[][] = [];
  const contracts: [string, string, string, number, (number | null)[]][] = [
    ['ZL2021-01', 'ZC0061', '林苑便民超市', 6500, [6500, 6500, 6500, 6500, 6500, 6500]],
    // Rents not cleared monthly.
    ['ZL2021-02', 'ZC0062', '青禾农资店', 5200, [5200, 5200, 5200, 2600, null, null]],
    ['ZL2021-03', 'ZC0063', '东郊苗木合作社', 3000, [3000, 3000, 3000, 3000, 3000, null]],
  ];
  for (const [contract, asset, tenant, rent, paid] of contracts) {
    for (const [index, iso] of MONTHS.entries()) {
      const received = paid[index] ?? null;
      rows.push([contract, asset, tenant, day('2021-01-01'), day('2023-12-31'), month(iso), rent, received, received === null ? null : day(`${iso}-2${index % 5}`)]);
    }
  }
  return {
    name: '资产出租台账',
    above: ['2022年资产出租台账', '单位：元'],
    headers: [['合同编号', '资产编号', '承租方', '合同开始', '合同结束', '应收期间', '应收租金', '实收租金', '实收日期']],
    rows,
    below: [],
    widths: [14, 12, 20, 12, 12, 14, 12, 12, 12],
    table: false,
  };
}

function project(): SampleSheet {
  return {
    name: '科研项目台账',
    above: ['科研项目台账'],
    headers: [['项目编号', '项目名称', '负责人', '起始日期', '结束日期', '预算总额（万元）', '廉政承诺']],
    rows: [
      ['KY2021-01', '松材线虫病监测技术应用', person(11), day('2021-07-01'), day('2023-06-30'), 18, '是'],
      ['KY2021-02', '天然林修复效果评价', person(9), day('2021-09-01'), day('2023-08-31'), 12.5, '是'],
      ['KY2022-01', '林下经济植物资源调查', person(6), day('2022-01-01'), day('2023-12-31'), 9.6, '是'],
    ],
    below: [],
    widths: [14, 28, 10, 12, 12, 18, 10],
    table: true,
  };
}

function researchFund(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (date: string, code: string, kind: string, who: number, why: string, place: Typed, from: Typed, to: Typed, amount: number) => {
    rows.push([`PZ2022-${String(rows.length + 1).padStart(3, '0')}`, day(date), code, kind, person(who), why, place, from, to, amount, person(1)]);
  };
  const codes = ['KY2021-01', 'KY2021-02', 'KY2022-01'];
  for (let index = 0; index < 18; index++) {
    const iso = at(MONTHS, Math.floor(index / 3));
    add(`${iso}-25`, at(codes, index), '专项调查', 23 + index, `${['松林样地', '封育样地', '药用植物样方'][index % 3] ?? ''}外业调查`, `第${(index % 6) + 1}林场`, day(`${iso}-08`), day(`${iso}-1${index % 4}`), 1280 + index * 35.5);
  }
  // Ordinary trips claimed as special surveys.
  add('2022-03-29', 'KY2021-02', '专项调查', 41, '赴省厅参加会议', '省城', day('2022-03-21'), day('2022-03-23'), 1860);
  add('2022-04-28', 'KY2021-01', '专项调查', 42, '到州局送材料', '州府', day('2022-04-19'), day('2022-04-20'), 940);
  add('2022-05-30', 'KY2022-01', '专项调查', 43, '参加业务培训', '省城', day('2022-05-23'), day('2022-05-26'), 2380);
  add('2022-02-25', 'KY2022-01', '差旅费', 44, '项目启动对接', '省城', day('2022-02-16'), day('2022-02-18'), 1675);
  add('2022-06-24', 'KY2021-01', '差旅费', 45, '样品送检', '省城', day('2022-06-14'), day('2022-06-16'), 1590);
  add('2022-03-15', 'KY2021-01', '材料费', 23, '诱捕器及诱芯', null, null, null, 8600);
  add('2022-04-12', 'KY2021-02', '设备费', 24, '样地标桩与测绳', null, null, null, 5400);
  add('2022-05-18', 'KY2022-01', '劳务费', 25, '样方调查用工', null, null, null, 3600);
  add('2022-06-20', 'KY2021-01', '咨询费', 26, '成果技术咨询', null, null, null, 2000);
  return {
    name: '科研经费台账',
    above: ['2022年科研经费台账', '单位：元'],
    headers: [['凭证号', '报销日期', '项目编号', '支出类别', '报销人', '事由', '出差地点', '出差开始', '出差结束', '金额', '审批人']],
    rows,
    below: [],
    widths: [14, 12, 12, 12, 10, 26, 14, 12, 12, 12, 10],
    table: false,
  };
}

/** Scenario A, first half of 2022: what a bureau reports from. */
export function scenarioA(): SampleSheet[] {
  return [
    study(), exam(), meeting(), talk(), pledge(), roster(), branch(), partyFund(), memberPoints(), fixedAsset(), lease(), naturalResource(), researchFund(), project(), procurement(), works(),
    inspection(), rectification(), cases(), riskPoint(), conduct(), petition(), integrityOpinion(), visit(), publicity(), regulation(), task(),
  ];
}
