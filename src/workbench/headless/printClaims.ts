import { isWrong, type Reconciled, VERDICT_WORDS, VERDICTS } from '../../app/reconcile';
import { claimText } from '../../app/reconcile/claimText';
import { sentenceAround } from '../../app/reconcile/sentenceAround';
import type { Definitions } from '../../engine/types';
import type { Claim } from '../../model/claim';
import { sheetAreaAddress } from '../../model/cell';
import type { Language } from '../../model/localText';
import { pad } from './printSummary';

const WORDS = {
  zh: { expected: '台账', rows: (first: string, count: number) => (count > 1 ? `${first} 等 ${count} 行` : first), figures: (count: number) => `共 ${count} 个数字`, joint: '，', period: '期间', none: '没有找到数字', found: '只找数字，没有对照工作簿' },
  en: { expected: 'workbook', rows: (first: string, count: number) => (count > 1 ? `${first} and others, ${count} rows` : first), figures: (count: number) => `${count} figures`, joint: ', ', period: 'Period', none: 'No figure found', found: 'found only, not held against a workbook' },
};

/** Characters of a sentence that are printed. */
const LONGEST = 90;

/** What a person reads in the terminal: each figure with its verdict, what the workbook says, where, and its sentence. */
export function printClaims(reconciled: Reconciled, definitions: Definitions, language: Language): string {
  const words = WORDS[language];
  const head = [`${words.period}  ${reconciled.result.period.label[language]}`, ''];
  const lines = reconciled.claims.flatMap((claim) => {
    const { number, indicator, expected, verdict, note } = claimText(claim, reconciled, definitions, language);
    const found = [expected === '' ? '' : `${words.expected} ${expected}`, indicator, rowsOf(claim, reconciled, language)].filter(Boolean).join('  ');
    const told = [`${pad(verdict, 16)}${pad(number, 14)}${found}`.trimEnd(), `  ${around(claim, reconciled.text)}`];
    return isWrong(claim.verdict) || claim.verdict === 'unbound' ? [...told, ...(note === '' ? [] : [`  ${note}`])] : told;
  });
  return `${[...head, ...lines, ...(lines.length > 0 ? [''] : []), summary(reconciled.claims, language)].join('\n')}\n`;
}

/** Without a workbook: each figure with what it counts. */
export function printFound(claims: readonly Claim[], text: string, language: Language): string {
  const words = WORDS[language];
  const lines = claims.flatMap((claim) => [`${pad(claim.text, 12)}${pad(claim.unit, 8)}${claim.subject}`.trimEnd(), `  ${around(claim, text)}`]);
  return `${[...lines, ...(lines.length > 0 ? [''] : []), claims.length === 0 ? words.none : [words.figures(claims.length), words.found].join(words.joint)].join('\n')}\n`;
}

function summary(claims: readonly Claim[], language: Language): string {
  const words = WORDS[language];
  if (claims.length === 0) return words.none;
  const counts = VERDICTS.map((verdict) => [VERDICT_WORDS[language][verdict], claims.filter((claim) => claim.verdict === verdict).length] as const).filter(([, count]) => count > 0);
  return [words.figures(claims.length), ...counts.map(([word, count]) => `${word} ${count}`)].join(words.joint);
}

function rowsOf({ target }: Claim, { targets }: Reconciled, language: Language): string {
  const sources = target === undefined ? [] : (targets.get(target)?.sources ?? []);
  const [first] = sources;
  return first ? WORDS[language].rows(sheetAreaAddress(first), sources.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0)) : '';
}

/** The sentence, cut around the number where it is long. */
function around({ start, end }: Claim, text: string): string {
  const { from, sentence } = sentenceAround(text, start, end);
  const begin = sentence.length <= LONGEST ? 0 : Math.max(0, start - from - LONGEST / 2);
  const shown = sentence.slice(begin, begin + LONGEST);
  return `${begin > 0 ? '…' : ''}${shown}${begin + shown.length < sentence.length ? '…' : ''}`;
}
