/** Made-up people: surnames with the ten heavenly stems, so that nobody real is meant. */
export interface Person {
  id: string;
  name: string;
  department: string;
  post: string;
  rank: '处级' | '科级' | '一般干部' | '职工';
  leader: boolean;
  head: boolean;
  politics: '中共党员' | '中共预备党员' | '共青团员' | '民主党派' | '群众';
  branch: string;
  appointed: string;
}

export const DEPARTMENTS = ['办公室', '人事科', '计划财务科', '森林资源管理科', '生态修复科', '林政法规科', '科技推广站', '森林病虫害防治站', '国有林场管理站'];
export const BRANCHES = ['机关第一支部', '机关第二支部', '机关第三支部', '机关第四支部', '科技推广站支部', '森防站支部', '林场管理站支部', '种苗站支部', '离退休支部'];

const SURNAMES = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范');
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** 46 people on duty: 5 of the leadership, 9 heads of departments, two of them appointed in the half-year. */
export const people: Person[] = SURNAMES.map((surname, index) => {
  const leader = index < 5;
  const head = index >= 5 && index < 14;
  const rank = leader ? '处级' : index < 22 ? '科级' : index < 40 ? '一般干部' : '职工';
  const member = index < 36;
  const politics = member ? (index === 35 ? '中共预备党员' : '中共党员') : index < 40 ? '共青团员' : index === 40 ? '民主党派' : '群众';
  return {
    id: `LY${String(index + 1).padStart(3, '0')}`,
    name: `${surname}${STEMS[index % 10] ?? ''}${STEMS[Math.floor(index / 10)] ?? ''}`,
    department: leader ? '局领导' : DEPARTMENTS[(index - 5) % DEPARTMENTS.length] ?? '',
    post: leader ? (index === 0 ? '局长' : '副局长') : head ? '负责人' : '工作人员',
    rank,
    leader,
    head,
    politics,
    branch: member ? BRANCHES[index % BRANCHES.length] ?? '' : '',
    appointed: index === 9 ? '2022-03-07' : index === 13 ? '2022-05-16' : `20${String(10 + (index % 11)).padStart(2, '0')}-0${(index % 9) + 1}-15`,
  };
});
