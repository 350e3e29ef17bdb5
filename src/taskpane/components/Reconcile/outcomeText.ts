import { isWrong, type Reconciled, VERDICTS } from '../../../app/reconcile';
import { claimText } from '../../../app/reconcile/claimText';
import { sentenceAround } from '../../../app/reconcile/sentenceAround';
import type { Definitions } from '../../../engine/types';
import type { Language } from '../../../model/localText';
import { reconcileStrings } from './reconcileStrings';

/** The results as a text to be sent to whoever wrote the report: what is wrong, and what could not be matched, sentence by sentence. */
export function outcomeText(outcome: Reconciled, definitions: Definitions, language: Language): string {
  const { claims, text } = outcome;
  const words = reconcileStrings[language];
  const joint = language === 'zh' ? '，' : ', ';
  const lines = [words.summary(claims.length, claims.filter(({ verdict }) => isWrong(verdict)).length, claims.filter(({ verdict }) => verdict === 'unbound').length)];
  for (const verdict of VERDICTS.filter((each) => isWrong(each) || each === 'unbound')) {
    for (const claim of claims.filter((each) => each.verdict === verdict)) {
      const said = claimText(claim, outcome, definitions, language);
      const facts = [said.indicator, said.expected === '' ? '' : `${words.expected} ${said.expected}`, said.note].filter(Boolean).join(joint);
      lines.push('', `${said.verdict} ${said.number}${language === 'zh' ? '：' : ': '}${facts}`, sentenceAround(text, claim.start, claim.end).sentence);
    }
  }
  return lines.join('\n');
}
