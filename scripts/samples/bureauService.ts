import { OPINIONS } from './bureauSupervision';
import { DEPARTMENTS, people } from './people';
import { byDate, day, month, numbered, sampleSheet, type SampleSheet, type Typed } from './sheet';

const person = (index: number) => people[index % people.length]?.name ?? '';
const at = (list: readonly string[], index: number) => list[index % list.length] ?? '';

const VILLAGES = ['上河村', '下河村', '松坪村', '柏树村', '青龙村', '白石村', '云岭村', '桃源村', '红土村'];

/** 93 person-times, 9 villages (5 supported), 333 households, 5 schools, 12 companies; 33 opinions, 9 of them for the bureau. */
export function visit(): SampleSheet {
  const rows: Typed[][] = [];
  for (const [index, village] of VILLAGES.entries()) {
    const [date = ''] = OPINIONS[index] ?? [];
    rows.push([day(date), person(index % 5), '行政村', village, index < 5 ? '是' : '否', 1, 4, 2, 1, 1]);
    rows.push([day(date), person(index % 5), '农户', `${village}农户`, null, 37, 3, 1, 0, 0]);
  }
  for (let index = 0; index < 5; index++) rows.push([day(`2022-04-2${index + 4}`), person(index), '学校', `第${index + 1}中心小学`, null, 1, 2, 0, 0, 0]);
  for (let index = 0; index < 12; index++) rows.push([day(`2022-05-${String(10 + index)}`), person(index % 5), '企业', `林产企业${index + 1}号`, null, 1, index < 8 ? 2 : 1, index < 6 ? 1 : 0, 0, 0]);
  const headers = ['日期', '带队领导', '走访对象类型', '对象名称', '帮扶村', '数量', '参加人次', '收集意见数', '涉及本单位意见数', '已分解数'];
  return sampleSheet('走访台账', '2022年走访台账', headers, byDate(rows));
}

export function publicity(): SampleSheet {
  const rows: Typed[][] = [];
  const add = (date: string, type: string, channel: string, title: string, count: number) => rows.push([day(date), type, channel, title, count, person(1)]);
  for (const [index, count] of [12, 11, 17, 15, 16, 15].entries()) {
    const iso = `2022-0${index + 1}`;
    add(`${iso}-28`, '新闻发稿', '单位网站', `${index + 1}月林业动态`, count);
    add(`${iso}-15`, '廉政提示', '工作群', `${index + 1}月廉政提示`, 2);
    add(`${iso}-20`, '党务公开', '公示栏', `${index + 1}月党务公开`, 1);
    add(`${iso}-21`, '政务公开', '单位网站', `${index + 1}月政务公开`, 1);
  }
  add('2022-02-24', '财政预决算公开', '单位网站', '2022年部门预算', 1);
  add('2022-02-25', '三公经费公开', '单位网站', '2022年“三公”经费预算', 1);
  for (const [index, title] of ['防治药剂招标公告', '造林苗木招标公告', '防治药剂中标公示'].entries()) add(`2022-03-1${index}`, '招投标公开', '公共资源交易平台', title, 1);
  for (const [index, title] of ['林业法律法规读本', '廉洁从业读本', '林长制工作读本'].entries()) add(`2022-05-1${index}`, '读本编印', '内部印发', title, 1);
  add('2022-06-09', '热敏词清理', '单位网站', '网站信息清理', 2);
  return sampleSheet('宣传公开台账', '2022年宣传公开台账', ['日期', '类型', '渠道', '标题', '数量', '审核人'], byDate(rows));
}

export function regulation(): SampleSheet {
  const made: [string, string, string, string, string][] = [
    ['党组议事规则', '党的建设', '修订', '2022-01-14', '办公室'], ['“三重一大”决策实施办法', '党的建设', '修订', '2022-01-14', '办公室'], ['局长办公会议事规则', '行政管理', '修订', '2022-01-21', '办公室'],
    ['干部谈心谈话制度', '党的建设', '新订', '2022-02-18', '人事科'], ['非工作时间监督管理办法', '廉政建设', '新订', '2022-02-18', '人事科'], ['固定资产管理办法', '财务管理', '修订', '2022-03-11', '计划财务科'],
    ['公务接待管理细则', '财务管理', '新订', '2022-03-11', '计划财务科'], ['科研项目经费管理办法', '财务管理', '新订', '2022-04-15', '科技推广站'], ['采购管理暂行办法', '财务管理', '废止', '2022-04-22', '计划财务科'],
    ['采购管理办法', '财务管理', '新订', '2022-04-22', '计划财务科'], ['信访事项办理规程', '行政管理', '新订', '2022-05-20', '林政法规科'], ['督查督办工作制度', '行政管理', '新订', '2022-06-17', '办公室'],
  ];
  const rows = made.map(([name, kind, change, date, department], index): Typed[] => [name, kind, change, day(date), `林办发〔2022〕${index + 8}号`, department]);
  return sampleSheet('制度台账', '2022年制度台账', ['制度名称', '类别', '制修订', '印发日期', '文号', '主办部门'], rows, { table: true });
}

export function task(): SampleSheet {
  const areas = ['党的政治建设', '巡察整改', '造林绿化', '森林防火', '林长制', '营商环境'];
  const rows: Typed[][] = [];
  for (let index = 0; index < 24; index++) {
    const deadline = `2022-0${(index % 6) + 1}-${index % 2 === 0 ? '28' : '15'}`;
    // Arranged, and nobody asked after them: three past their time.
    const open = index === 10 || index === 16 || index === 21;
    rows.push([
      numbered('DB2022', index), at(areas, index), `${at(areas, index)}第${Math.floor(index / 6) + 1}项任务`, at(DEPARTMENTS, index), index % 3 === 2 ? '配合单位' : '责任单位', day(deadline),
      open ? null : day(deadline.replace(/\d\d$/, '10')), open ? (index === 16 ? '未启动' : '推进中') : '已完成', open ? null : '已办结',
    ]);
  }
  rows.push([numbered('DB2022', 24), '林长制', '林长制年度考核准备', '森林资源管理科', '责任单位', day('2022-10-31'), null, '推进中', '已制定方案']);
  return sampleSheet('督办台账', '2022年督办台账', ['任务编号', '大项', '任务内容', '责任单位', '角色', '办理时限', '完成日期', '状态', '进展说明'], rows);
}

export function integrityOpinion(): SampleSheet {
  const rows: Typed[][] = [
    [day('2022-02-28'), '选人用人', 4, '无不良反映'], [day('2022-03-31'), '评先选优', 12, '无不良反映'], [day('2022-05-09'), '选人用人', 3, '无不良反映'], [day('2022-06-13'), '职称评聘', 6, '无不良反映'],
  ];
  return sampleSheet('廉政意见台账', '2022年廉政意见台账', ['日期', '事由', '征求人次', '结论'], rows);
}

/** Two parcels and a wetland have nothing that would measure how they are looked after. */
export function naturalResource(): SampleSheet {
  const parcels: [string, number, string, string | null, number | null][] = [
    ['林地', 18600, '第1林场', '林地保有量', 92], ['林木', 15200, '第1林场', '森林蓄积量', 90], ['林地', 23450.5, '第2林场', '林地保有量', 88], ['林木', 19800, '第2林场', null, null],
    ['湿地', 3260, '湿地管护站', null, null], ['林地', 9750, '东郊苗圃', null, null], ['草地', 4120, '第3林场', '草原综合植被盖度', 85],
  ];
  const rows = parcels.map(([kind, area, unit, indicator, score], index): Typed[] => [numbered('ZR', index), kind, area, unit, indicator, score]);
  return sampleSheet('自然资源资产台账', '自然资源资产台账', ['资产编号', '类型', '面积（亩）', '责任单位', '考核指标', '考核得分'], rows);
}

export function memberPoints(): SampleSheet {
  const rows: Typed[][] = [];
  for (let index = 1; index <= 6; index++) {
    for (const [position, { name }] of people.filter((one) => one.branch !== '').entries()) rows.push([month(`2022-0${index}`), name, 82 + ((position * 3 + index) % 17)]);
  }
  return sampleSheet('党员积分台账', '2022年党员积分台账', ['月份', '党员', '积分'], rows);
}
