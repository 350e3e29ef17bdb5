import type { Verdict } from '../../model/claim';
import type { Language } from '../../model/localText';

/** The gravest first, as lists and counters have them. */
export const VERDICTS: readonly Verdict[] = ['differs', 'magnitude', 'other-period', 'unbalanced', 'unbound', 'redacted', 'agrees-roughly', 'agrees'];

/** Official words; the Chinese ones stand in files too. */
export const VERDICT_WORDS: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  zh: { differs: '不一致', magnitude: '量级疑误', 'other-period': '期间不符', unbalanced: '内部不平', unbound: '无法对应', redacted: '脱敏', 'agrees-roughly': '近似一致', agrees: '一致' },
  en: { differs: 'Differs', magnitude: 'Wrong scale', 'other-period': 'Other period', unbalanced: 'Does not add up', unbound: 'Not matched', redacted: 'Redacted', 'agrees-roughly': 'Roughly agrees', agrees: 'Agrees' },
};

/** Something to put right in the text, or in the sheets. */
export const isWrong = (verdict: Verdict): boolean => verdict === 'differs' || verdict === 'magnitude' || verdict === 'other-period' || verdict === 'unbalanced';
