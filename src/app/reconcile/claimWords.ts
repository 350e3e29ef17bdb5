import type { Language } from '../../model/localText';

interface ClaimWords {
  readonly joint: string;
  readonly differs: string;
  /** The number is the workbook's, the words about it are not. */
  readonly wording: string;
  readonly more: (difference: string) => string;
  readonly less: (difference: string) => string;
  readonly magnitude: (times: string) => string;
  readonly otherPeriod: (period: string) => string;
  readonly unbalanced: (numbers: readonly string[]) => string;
  readonly unbound: (names: readonly string[]) => string;
  readonly noFigure: string;
  readonly redacted: string;
  readonly byHand: string;
}

/** What is the matter with a claim, and what to do. */
export const CLAIM_WORDS: Readonly<Record<Language, ClaimWords>> = {
  zh: {
    joint: '；',
    differs: '与台账不符，请核对后改正',
    wording: '数与台账相同，但前后的“余”“近”等字与它不合，请核对后改正',
    more: (difference) => `文稿比台账多 ${difference}，请核对后改正`,
    less: (difference) => `文稿比台账少 ${difference}，请核对后改正`,
    magnitude: (times) => `${times === '' ? '' : `文稿是台账的 ${times} 倍，`}请看小数点和“万”“亿”有没有写错`,
    otherPeriod: (period) => `这是${period}的数，请换成本期的数`,
    unbalanced: (numbers) => (numbers.length === 0 ? '与文中其他数字对不上' : `与文中的${numbers.map((number) => `“${number}”`).join('、')}对不上，请核对分项与总数、前后说法`),
    unbound: (names) => (names.length === 0 ? '没有认出说的是哪项指标，请指定，或标为“不是指标”' : `没有认出说的是哪项指标，可能是${names.join('、')}`),
    noFigure: '台账里没有这项指标的数，不能核对',
    redacted: '数字已遮盖，不能核对',
    byHand: '由人工对应',
  },
  en: {
    joint: '; ',
    differs: 'It does not agree with the workbook; look into it and correct it',
    wording: 'The number is the workbook’s, but words such as “more than” or “nearly” beside it do not fit; look into it and correct it',
    more: (difference) => `The text has ${difference} more than the workbook; look into it and correct it`,
    less: (difference) => `The text has ${difference} less than the workbook; look into it and correct it`,
    magnitude: (times) => `${times === '' ? '' : `The text’s figure is ${times} times the workbook’s: `}is the decimal point or a 万 or 亿 wrong?`,
    otherPeriod: (period) => `This is the figure of ${period}; put this period’s`,
    unbalanced: (numbers) => (numbers.length === 0 ? 'It does not go with other figures of the text' : `It does not go with ${numbers.map((number) => `“${number}”`).join(', ')}: look at parts and whole, and at what is said twice`),
    unbound: (names) => (names.length === 0 ? 'It is not known which indicator is meant: say which, or that it is none' : `It is not known which indicator is meant; maybe ${names.join(', ')}`),
    noFigure: 'The workbook has no figure of this indicator',
    redacted: 'The number is masked and can’t be checked',
    byHand: 'matched by hand',
  },
};
