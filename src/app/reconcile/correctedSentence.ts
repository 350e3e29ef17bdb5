import { figureText } from '../../engine/figureText';
import type { Claim, Target } from '../../model/claim';
import { numberText } from './claimText';
import { sentenceAround } from './sentenceAround';

/** The claim's sentence with the workbook's figure in place of its own; `undefined` where there is nothing to put right by a figure alone. */
export function correctedSentence(claim: Claim, target: Target, text: string): string | undefined {
  const { verdict, expected, start, end, upTo } = claim;
  if ((verdict !== 'differs' && verdict !== 'magnitude' && verdict !== 'other-period') || expected === undefined || expected < 0 || upTo !== undefined) return undefined;
  const { from, sentence } = sentenceAround(text, start, end);
  const written = numberText(claim, text);
  const behind = start - from + written.length;
  // Its own measure word stays: the text may say 场 where the sheet says 次.
  const figure = figureText({ value: expected, unit: target.unit, ...(target.approximate && { approximate: target.approximate }) });
  const figureInItsUnit = target.unit !== '' && claim.unit !== '' && target.unit !== claim.unit && figure.endsWith(target.unit) ? `${figure.slice(0, -target.unit.length)}${claim.unit}` : figure;
  const corrected = `${sentence.slice(0, start - from)}${figureInItsUnit}${sentence.slice(behind)}`;
  // 近100项 of a hundred: it is not the figure that is wrong.
  return corrected === sentence ? undefined : corrected;
}
