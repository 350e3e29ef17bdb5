import { BRANCHES, people } from './people';
import { day, numbered, sampleSheet, type SampleSheet, type Typed } from './sheet';

const person = (index: number) => people[index % people.length]?.name ?? '';
const maybe = (iso: string | null): Typed => (iso === null ? null : day(iso));

/** Paid for every member by the rates of the year. */
export function partyFund(): SampleSheet {
  const rows = BRANCHES.map((name, index): Typed[] => {
    const members = people.filter((one) => one.branch === name).length;
    return [2022, name, members, members * 200, members * 20, day(`2022-03-0${(index % 9) + 1}`)];
  });
  return sampleSheet('党建经费台账', '2022年党建经费台账', ['年度', '党组织名称', '党员人数', '工作经费', '教育培训经费', '拨付日期'], rows, { above: ['2022年党建经费台账', '单位：元'] });
}

export function procurement(): SampleSheet {
  type Purchase = [name: string, way: string, department: string, budget: number, price: number | null, supplier: string | null, asked: string, approved: string, contract: string | null, accepted: string | null, remark?: string];
  const purchases: Purchase[] = [
    ['办公设备集中采购', '询价', '办公室', 86000, 81500, '林源办公设备经营部', '2022-01-10', '2022-01-14', '2022-02-18', '2022-03-04'],
    // Held up by the procedure: 96 and 81 days from request to contract.
    ['林业有害生物防治药剂', '公开招标', '森林病虫害防治站', 680000, 652000, '绿盾植保服务公司', '2022-01-12', '2022-02-24', '2022-04-18', '2022-05-20'],
    ['春季造林苗木', '公开招标', '生态修复科', 1250000, 1186000, '青山苗木合作社', '2022-01-17', '2022-02-28', '2022-04-08', '2022-04-29'],
    ['松褐天牛诱捕器及诱芯', '竞争性谈判', '森林病虫害防治站', 158000, 149800, '林虫监测器材厂', '2022-02-21', '2022-03-01', '2022-03-28', '2022-04-12'],
    ['林政执法装备', '询价', '林政法规科', 72000, 69800, '安林装备商行', '2022-03-02', '2022-03-09', '2022-04-01', '2022-04-15'],
    ['巡护车辆保险', '内部采购', '计划财务科', 38000, 36500, '城东保险营业部', '2022-03-07', '2022-03-10', '2022-03-18', '2022-03-18'],
    // Approved and then left lying: no contract by the day of the report.
    ['历年档案数字化服务', '竞争性磋商', '办公室', 236000, null, null, '2022-03-08', '2022-04-20', null, null],
    ['森林防火宣传品', '内部采购', '国有林场管理站', 26000, 25200, '林苑印务部', '2022-03-11', '2022-03-14', '2022-03-21', '2022-03-28'],
    ['遥感影像数据服务', '单一来源', '森林资源管理科', 180000, 176000, '区域影像数据中心', '2022-03-21', '2022-04-02', '2022-05-06', '2022-06-10', '区域历史影像只有一家持有，已组织专家论证并公示'],
    ['样品检测服务', '询价', '科技推广站', 45000, 42600, '林产品检测站', '2022-04-06', '2022-04-11', '2022-04-27', '2022-06-15'],
    ['护林员装备', '询价', '国有林场管理站', 95000, 91300, '山野劳保用品店', '2022-04-18', '2022-04-22', '2022-05-19', '2022-06-02'],
    ['会议系统维修', '内部采购', '办公室', 18000, 17600, '声讯设备维修部', '2022-05-09', '2022-05-11', '2022-05-20', '2022-05-27'],
  ];
  const rows = purchases.map(([name, way, department, budget, price, supplier, asked, approved, contract, accepted, remark = null], index): Typed[] => [
    numbered('CG2022', index), name, way, department, budget, price, supplier, day(asked), day(approved), maybe(contract), maybe(accepted), person(1), remark,
  ]);
  const headers = ['采购编号', '采购名称', '采购方式', '申请部门', '预算金额', '成交金额', '供应商', '申请日期', '审批日期', '合同日期', '验收日期', '审批人', '备注'];
  return sampleSheet('采购台账', '2022年采购台账', headers, rows, { above: ['2022年采购台账', '单位：元'] });
}

export function works(): SampleSheet {
  const projects: [string, number, number][] = [['国有林场管护站房改造', 860000, 12], ['森林防火瞭望塔建设', 1240000, 12], ['林区巡护步道修复', 435000, 8], ['苗圃灌溉设施更新', 298000, 9]];
  const rows = projects.map(([name, amount, who], index): Typed[] => [numbered('GC2022', index), name, amount, person(who), '是', '是', '是', '是', '是', '是']);
  const headers = ['项目编号', '项目名称', '合同金额', '责任人', '责任领导', '廉政承诺', '廉政谈话', '招标资料', '过程检查', '验收审计'];
  return sampleSheet('工程项目台账', '工程项目台账', headers, rows, { above: ['工程项目台账', '单位：元'], table: true });
}
