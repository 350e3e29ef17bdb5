import type { LocalText } from '../model/localText';

/** What many rules and parameters rest on: no published rule, the bureau's own. */
export const internal = { zh: '内部管理要求', en: 'Internal management rule' } as const satisfies LocalText;

/** Unit of parameters that count occasions. */
export const times = { zh: '次', en: 'times' } as const satisfies LocalText;

/** 重要节点: the statutory holidays, and any other day. */
export const nodes = {
  enum: ['元旦', '春节', '清明', '五一', '端午', '中秋', '国庆', '日常'],
  aliases: { 元旦节: '元旦', 新年: '元旦', 清明节: '清明', 劳动节: '五一', 五一劳动节: '五一', 五一节: '五一', 端午节: '端午', 中秋节: '中秋', 国庆节: '国庆', 平时: '日常' },
} as const;
