import type { LocalText } from '../model/localText';

/** What many rules and parameters rest on: no published rule, the bureau's own. */
export const internal = { zh: '内部管理要求', en: 'Internal management rule' } as const satisfies LocalText;

/** Unit of parameters that count occasions. */
export const times = { zh: '次', en: 'times' } as const satisfies LocalText;
