import type { Person } from './people';

/** A state forestry enterprise: its departments, and its 25 primary Party organisations. Everybody is made up. */
export const GROUP_DEPARTMENTS = ['党群工作部', '纪检监察部', '人力资源部', '计划财务部', '生产经营部', '安全环保部', '林场管理部', '森林保护部'];
export const FARMS = ['第1林场', '第2林场', '第3林场', '第4林场', '第5林场', '第6林场'];
export const ORGANISATIONS = [
  '机关第一党支部', '机关第二党支部', '机关第三党支部', '机关第四党支部', ...FARMS.map((farm) => `${farm}党总支`), '木材公司党支部', '苗木公司党支部', '林产工业公司党支部',
  '物业公司党支部', '生态旅游公司党支部', '勘察设计院党支部', '森防中心党支部', '种苗中心党支部', '护林大队党支部', '物资公司党支部', '资产公司党支部', '培训中心党支部', '职工医院党支部',
  '离退休第一党支部', '离退休第二党支部',
];

const SURNAMES = Array.from('丁方石任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于时傅皮卞齐康伍余元顾孟平黄和穆萧尹姚邵湛汪祁毛禹');
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** 100 people on duty: 10 of division and 30 of section level, 8 heads of departments, 80 Party members. */
export const groupPeople: Person[] = Array.from({ length: 100 }, (_, index) => {
  const leader = index < 6;
  const head = index >= 6 && index < 14;
  const member = index < 80;
  return {
    id: `JT${String(index + 1).padStart(3, '0')}`,
    name: `${SURNAMES[index % SURNAMES.length] ?? ''}${STEMS[index % 10] ?? ''}${STEMS[Math.floor(index / 10)] ?? ''}`,
    department: leader ? '集团领导' : GROUP_DEPARTMENTS[(index - 6) % GROUP_DEPARTMENTS.length] ?? '',
    post: leader ? (index === 0 ? '董事长' : '副总经理') : head ? '部门负责人' : '工作人员',
    rank: index < 10 ? '处级' : index < 40 ? '科级' : index < 85 ? '一般干部' : '职工',
    leader,
    head,
    politics: member ? '中共党员' : index < 86 ? '共青团员' : '群众',
    branch: member ? ORGANISATIONS[index % ORGANISATIONS.length] ?? '' : '',
    appointed: index === 20 ? '2022-04-11' : `20${String(9 + (index % 12)).padStart(2, '0')}-0${(index % 9) + 1}-10`,
  };
});

export const groupPerson = (index: number): string => groupPeople[index % groupPeople.length]?.name ?? '';
