/** What units and places are called by their kind; it stays readable: `东山林场` → `某林场`. Longer ones go first. */
const TAILS = [
  '党支部委员会', '支部委员会', '村民委员会', '居民委员会', '股份有限公司', '有限责任公司', '自然保护区', '国家森林公园', '有限公司',
  '党总支', '党支部', '总支部', '合作社', '林业局', '林业站', '管护站', '工作站', '保护区', '森林公园', '办事处', '村委会', '居委会', '办公室', '工作室', '实验室', '会议室', '资料室', '档案室', '研究院', '研究所', '服务中心', '指挥部', '领导小组', '调查队', '防火队', '建筑公司',
  '支部', '党委', '党组', '公司', '企业', '林场', '农场', '苗圃', '学校', '小学', '中学', '大学', '学院', '医院', '银行', '超市', '中心', '大队', '支队', '小组', '总站', '分局', '分场', '工区', '社区', '街道', '车间', '仓库', '库房', '车库', '机房', '宿舍', '大楼', '基地', '协会', '专班', '村组', '人大', '政府',
  '局', '厅', '委', '办', '处', '科', '室', '股', '部', '队', '站', '所', '院', '校', '厂', '场', '店', '社', '组', '班', '会', '村', '屯', '镇', '乡', '县', '市', '区', '州', '省', '楼',
].sort((left, right) => right.length - left.length);

const ALONE = new Set(TAILS);

/** The end of a unit's or place's name that says its kind; `''` where it has none, or is nothing else. */
export function tailOf(word: string): string {
  return TAILS.find((tail) => word.length > tail.length && word.endsWith(tail)) ?? '';
}

/** How much of the text from here on is such an end. */
export const tailAt = (text: string, at: number): string => TAILS.find((tail) => text.startsWith(tail, at)) ?? '';

/** Bodies that every bureau has: 局党组, 机关纪委, 局领导. */
const EVERYWHERE = /^(?:本|全|局|厅|委|机关|党组|党委|纪委|纪检组|中心组|领导|班子|集团|公司|总部)+$/;

/** 林场, 办公室, 局党组: a word that anybody may have, even where a unit goes by it. It tells nothing, and stands in too many other words. */
export const isOrdinary = (word: string): boolean => ALONE.has(word) || EVERYWHERE.test(word);
