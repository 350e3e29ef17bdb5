/** What the clean sample holds for 2022H1, in the words of an office. */
export const RIGHT = [
  '一、理论学习',
  '组织党组会议学习14次，学习第一议题14次，中心组学习4次，参学1300人次。',
  '二、民主决策',
  '召开党组会议15次，研究决策事项100项；召开局长办公会议9次。',
  '三、干部监督',
  '开展谈心谈话46人次，廉政约谈4人次。',
  '四、国有资产',
  '登记固定资产64件，资产原值506.37万元。',
].join('\n');

/** One figure wrong, one ten times too large, one hidden, one that no tracker knows. */
export const WRONG = `${RIGHT.replace('召开党组会议15次', '召开党组会议16次').replace('506.37万元', '5063.7万元').replace('谈心谈话46人次', '谈心谈话**人次')}\n栽植油茶苗木3万株。`;

/** How many figures each has. */
export const RIGHT_FIGURES = 11;
export const WRONG_FIGURES = 12;
