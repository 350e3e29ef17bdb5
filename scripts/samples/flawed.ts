import { spoilMoney, spoilService, spoilSupervision } from './flawedFurther';
import { scenarioA } from './scenarioA';
import { day, month, type SampleSheet, type Typed } from './sheet';
import { append, both, change, is, on, sheetsByName } from './spoil';

/**
 * Scenario A as it comes out of a hurried office: every rule of its trackers, and every shared code that a workbook
 * with all its sheets can show, stands in it at least once. The comment beside each change names its code.
 */
export function flawed(): SampleSheet[] {
  const sheets = scenarioA();
  const sheet = sheetsByName(sheets);
  spoilStudy(sheet('学习台账'));
  spoilMeeting(sheet('会议台账'));
  spoilTalk(sheet('谈话台账'));
  spoilRoster(sheet('人员名册'));
  spoilBranch(sheet('党组织名册'));
  spoilAssets(sheet('固定资产台账'));
  spoilLease(sheet('资产出租台账'));
  spoilFunds(sheet('科研经费台账'));
  spoilProjects(sheet('科研项目台账'));
  spoilMoney(sheet);
  spoilSupervision(sheet);
  spoilService(sheet);
  return sheets;
}

function spoilStudy(study: SampleSheet): void {
  study.name = '2022年学习登记表';
  // Another column order, and one column twice: HEADER-DUPLICATE
  study.headers = [[...(study.headers[0] ?? []), '主持人']];
  study.rows = study.rows.map((row) => [...row, row[10] ?? null]);
  study.widths.push(10);
  const group = '党组会议学习';
  change(study, both(is('学习类型', group), on('日期', '2022-01-07')), { 日期: '2022.1.7' }); // DATE-AS-TEXT
  change(study, both(is('学习类型', group), on('日期', '2022-02-07')), { 实到人数: 6 }); // STUDY-001
  append(study, both(is('学习类型', group), on('日期', '2022-03-07')), {}); // STUDY-002
  // No session of the centre group in the second quarter: STUDY-003
  for (const date of ['2022-04-21', '2022-06-16']) change(study, both(is('学习类型', '中心组学习'), on('日期', date)), { 学习类型: '读书班' });
  // One branch without a session in May: STUDY-004
  change(study, both(is('组织单位', '机关第四支部'), on('日期', '2022-05-13')), { 学习类型: '主题党日' });
  change(study, both(is('学习类型', '机关职工例会'), on('日期', '2022-01-10')), { 日期: day('2022-01-12') }); // STUDY-005
  change(study, both(is('学习类型', group), on('日期', '2022-04-07')), { 佐证材料: null }); // STUDY-006
  change(study, both(is('学习类型', '业务培训')), { 实到人数: 15 }); // STUDY-007
  change(study, both(is('学习类型', group), on('日期', '2022-05-07')), { 学习类型: '党组会学习' }); // FIELD-ENUM or VALUE-UNTIDY
  change(study, both(is('学习类型', '警示教育'), on('日期', '2022-01-27')), { 学习类型: '警视教育' }); // FIELD-ENUM
  change(study, both(is('学习类型', '警示教育'), on('日期', '2022-05-27')), { 实到人数: '40多' }); // VALUE-APPROXIMATE
  change(study, both(is('组织单位', '种苗站支部'), on('日期', '2022-02-17')), { 组织单位: '苗圃支部' }); // REF-MISSING
  change(study, is('学习类型', '党课'), { 应到人数: '三十六' }); // NUMBER-AS-TEXT
  study.hiddenRecords = [4, 5]; // SHEET-HIDDEN
}

function spoilMeeting(meeting: SampleSheet): void {
  meeting.table = false;
  change(meeting, both(is('会议类型', '党组会'), on('日期', '2022-01-06')), { 其中三重一大: 9 }); // MEET-001
  change(meeting, both(is('会议类型', '党组会'), on('日期', '2022-04-06')), { 主要负责人末位表态: '否', 纪检列席: null }); // MEET-002
  // No meeting of the party group in May: MEET-003
  for (const date of ['2022-05-06', '2022-05-15']) change(meeting, both(is('会议类型', '党组会'), on('日期', date)), { 会议类型: '常务会' });
  change(meeting, both(is('会议类型', '专题汇报会'), on('日期', '2022-06-29')), { 会议类型: '组织生活会' }); // MEET-004
  change(meeting, is('会议类型', '工作推进会'), { 会议类型: '述职会' }); // MEET-005
  // MEET-006 (once a year) shows when the whole year is reported: neither kind stands in the sheet.
  for (const type of ['民主生活会', '述职会', '述职会']) change(meeting, is('会议类型', type), { 会议类型: '常务会' });
  append(meeting, both(is('会议类型', '局长办公会'), on('日期', '2022-03-11')), {}); // MEET-007
  change(meeting, both(is('会议类型', '局长办公会'), on('日期', '2022-02-11')), { 决策事项数: '**' }); // VALUE-REDACTED
  change(meeting, both(is('会议类型', '局长办公会'), on('日期', '2022-06-11')), { 决策事项数: '若干' }); // FIELD-TYPE
  change(meeting, both(is('会议类型', '局长办公会'), on('日期', '2022-04-11')), { 决策事项数: -3 }); // FIELD-RANGE
}

function spoilTalk(talk: SampleSheet): void {
  change(talk, both(is('谈话类型', '廉政约谈'), is('谈话对象', talkedTo(talk, '廉政约谈', 0))), { 谈话人: talkedTo(talk, '廉政约谈', 0) }); // TALK-001
  change(talk, both(is('谈话类型', '谈心谈话'), is('谈话对象', talkedTo(talk, '谈心谈话', 6))), { 谈话类型: '提醒谈话' }); // TALK-002
  change(talk, both(is('谈话类型', '预防提醒谈话'), on('日期', '2022-04-29')), { 谈话类型: '提醒谈话' }); // TALK-003
  change(talk, both(is('谈话类型', '任前谈话'), on('日期', '2022-05-13')), { 谈话类型: '提醒谈话' }); // TALK-004
  change(talk, both(is('谈话类型', '谈心谈话'), is('谈话对象', talkedTo(talk, '谈心谈话', 11))), { 谈话记录: '否' }); // TALK-005
  append(talk, both(is('谈话类型', '廉政约谈'), is('谈话对象', talkedTo(talk, '廉政约谈', 2))), {}); // TALK-006
  change(talk, both(is('谈话类型', '廉政约谈'), is('谈话对象', talkedTo(talk, '廉政约谈', 3))), { 谈话对象: '钱某某' }); // REF-MISSING
  change(talk, both(is('谈话类型', '谈心谈话'), is('谈话对象', talkedTo(talk, '谈心谈话', 16))), { 日期: day('2021-04-11') }); // DATE-OUT-OF-YEAR
  change(talk, both(is('谈话类型', '谈心谈话'), is('谈话对象', talkedTo(talk, '谈心谈话', 21))), { 日期: day('2022-12-05') }); // DATE-IN-FUTURE
  change(talk, both(is('谈话类型', '谈心谈话'), is('谈话对象', talkedTo(talk, '谈心谈话', 26))), { 谈话事由: '　家庭情况 ' }); // VALUE-UNTIDY
}

function talkedTo(talk: SampleSheet, type: string, index: number): string {
  const names = talk.rows.filter((row) => row[1] === type).map((row) => row[3]);
  const name = names[index];
  if (typeof name !== 'string') throw new Error(`no ${type} ${index}`);
  return name;
}

function spoilRoster(roster: SampleSheet): void {
  roster.table = false;
  append(roster, is('工号', 'LY030'), { 工号: 'LY047' }); // ROST-001
  change(roster, is('工号', 'LY015'), { 廉政档案: '否' }); // ROST-002
  change(roster, is('工号', 'LY033'), { 所属支部: null }); // FIELD-REQUIRED
  append(roster, is('工号', 'LY046'), { 姓名: '岑癸癸' }); // KEY-DUPLICATE
}

function spoilBranch(branch: SampleSheet): void {
  change(branch, is('党组织名称', '种苗站支部'), { 监督员: '无' }); // BRANCH-001
  change(branch, is('党组织名称', '机关第一支部'), { 党员人数: 7 }); // BRANCH-002
  // The total row still has the old sum: TOTAL-MISMATCH
}

function spoilAssets(assets: SampleSheet): void {
  // Two header rows with merged cells, money in 万元, a unit line above.
  assets.above = ['固定资产台账', '单位：万元'];
  const headers = assets.headers[0] ?? [];
  const money = ['原值', '累计折旧', '净值'];
  assets.headers = [
    headers.map((header) => (money.includes(header) ? '价值' : header)),
    headers,
  ];
  for (const row of assets.rows) {
    for (const column of [3, 4, 5]) row[column] = Number(((Number(row[column]) || 0) / 10_000).toFixed(6));
  }
  // ASSET-001 stands in scenario A already.
  change(assets, is('资产编号', 'ZC0002'), { 净值: 9.9 }); // ASSET-002
  change(assets, is('资产编号', 'ZC0005'), { 最近盘点日期: day('2020-12-20') }); // ASSET-003
  change(assets, is('资产编号', 'ZC0006'), { 盘点结果: '盘亏' }); // ASSET-004
  change(assets, is('资产编号', 'ZC0064'), { 使用状态: '出租' }); // ASSET-005
  change(assets, is('资产编号', 'ZC0063'), { 使用状态: '闲置' }); // LEASE-007
  change(assets, is('资产编号', 'ZC0065'), { 使用人: assets.rows[0]?.[8] ?? null }); // ASSET-006
  append(assets, is('资产编号', 'ZC0008'), { 资产编号: 'ZC0066' }); // ASSET-007
  change(assets, is('资产编号', 'ZC0010'), { 累计折旧: { error: '#REF!' } }); // VALUE-ERROR
  change(assets, is('资产编号', 'ZC0011'), { 取得日期: day('2023-02-01') }); // DATE-IN-FUTURE
  change(assets, is('资产编号', 'ZC0013'), { 原值: '0.18万' }); // NUMBER-AS-TEXT: the unit in the cell wins
}

function spoilLease(lease: SampleSheet): void {
  // LEASE-001 stands in scenario A already.
  const rent = (contract: string, iso: string) => (get: (header: string) => Typed) => {
    const value = get('应收期间');
    return get('合同编号') === contract && typeof value === 'object' && value !== null && 'month' in value && value.month === month(iso).month;
  };
  change(lease, rent('ZL2021-01', '2022-02'), { 实收日期: day('2022-03-09') }); // LEASE-002
  change(lease, rent('ZL2021-01', '2022-03'), { 实收租金: 7500 }); // LEASE-003
  lease.rows = lease.rows.filter((row) => !rent('ZL2021-03', '2022-03')((header) => row[(lease.headers[0] ?? []).indexOf(header)] ?? null)); // LEASE-004
  change(lease, rent('ZL2021-01', '2022-06'), { 合同结束: day('2022-05-31') }); // LEASE-005
  change(lease, rent('ZL2021-02', '2022-01'), { 合同开始: day('2024-01-01') }); // LEASE-006
  append(lease, rent('ZL2021-03', '2022-05'), {}); // KEY-DUPLICATE of a composite key
  lease.below = [['总计', null, null, null, null, null, 88200, 70000, null]]; // TOTAL-MISMATCH
}

function spoilFunds(funds: SampleSheet): void {
  const first = is('凭证号', 'PZ2022-001');
  // FUND-001 stands in scenario A already.
  change(funds, is('凭证号', 'PZ2022-004'), { 出差地点: null }); // FUND-002
  append(funds, first, { 凭证号: 'PZ2022-028', 出差地点: '第5林场', 金额: 1999, 出差开始: day('2022-01-09') }); // FUND-003
  append(funds, is('凭证号', 'PZ2022-002'), { 凭证号: 'PZ2022-029' }); // FUND-004
  change(funds, is('凭证号', 'PZ2022-007'), { 审批人: funds.rows[6]?.[4] ?? null }); // FUND-005
  append(funds, is('凭证号', 'PZ2022-024'), { 凭证号: 'PZ2022-030', 报销日期: day('2021-12-20'), 项目编号: 'KY2022-01' }); // FUND-006
  change(funds, is('凭证号', 'PZ2022-024'), { 金额: 189000 }); // FUND-007
  change(funds, is('凭证号', 'PZ2022-008'), { 出差结束: day('2022-03-02') }); // FUND-008
  change(funds, is('凭证号', 'PZ2022-010'), { 出差开始: day('2022-01-05'), 出差结束: day('2022-01-07') }); // FUND-009
  funds.rows.splice(9, 0, [...(funds.headers[0] ?? [])], funds.headers[0]?.map(() => null) ?? []); // a repeated header and a blank row
}

function spoilProjects(projects: SampleSheet): void {
  projects.table = false;
  // HEADER-MISSING: nobody would know this column for 负责人.
  projects.headers = [(projects.headers[0] ?? []).map((header) => (header === '负责人' ? '牵头同志' : header))];
  change(projects, is('项目编号', 'KY2021-02'), { 起始日期: day('2023-09-01') }); // PROJ-001
  change(projects, is('项目编号', 'KY2022-01'), { 廉政承诺: '否' }); // PROJ-002
}
