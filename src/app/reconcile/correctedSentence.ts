import { figureText } from '../../engine/figureText';
import type { Claim, Target } from '../../model/claim';
import { roughSpan } from './claimText';
import { sentenceAround } from './sentenceAround';

/** The claim's sentence with the workbook's figure in place of its own; `undefined` where there is nothing to put right by a figure alone. */
export function correctedSentence(claim: Claim, target: Target, text: string): string | undefined {
  const { verdict, expected, start, end, upTo } = claim;
  if ((verdict !== 'differs' && verdict !== 'magnitude' && verdict !== 'other-period') || expected === undefined || expected < 0 || upTo !== undefined) return undefined;
  const { from, sentence } = sentenceAround(text, start, end);
  const span = roughSpan(claim, text);
  // In a list or table the measure word stands apart: the number alone, in the same scale.
  const scale = claim.unit !== '' && span.end === end ? (claim.value ?? 0) / Number(claim.text.normalize('NFKC').replaceAll(',', '')) : Number.NaN;
  // Its own measure word stays: the text may say 场 where the sheet says 次.
  const figure = figureText({ value: expected, unit: target.unit, ...(target.approximate && { approximate: target.approximate }) });
  const figureInItsUnit = target.unit !== '' && claim.unit !== '' && target.unit !== claim.unit && figure.endsWith(target.unit) ? `${figure.slice(0, -target.unit.length)}${claim.unit}` : figure;
  const corrected = `${sentence.slice(0, span.start - from)}${scale > 0 ? plain(expected / scale) : figureInItsUnit}${sentence.slice(span.end - from)}`;
  return corrected === sentence ? undefined : corrected;
}

const plain = (value: number) => String(Number(value.toFixed(4)));
