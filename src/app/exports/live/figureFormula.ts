import { decimalsOf } from '../../../engine/figureText';
import type { Figure } from '../../../model/figure';
import { quote } from '../../plans/hyperlink';

/** What stands in place of a figure that cannot be computed. */
export const FAILED = '#';

/** `figureText` as a formula over the cell with the figure. */
export function figureFormula(cell: string, { unit, approximate }: Pick<Figure, 'unit' | 'approximate'>): string {
  const rounded = (value: string, decimals: number) => `ROUND(${value},${decimals})`;
  const said = (value: string, decimals: number, text: string, mark = '') => worded(rounded(value, decimals), text, mark + unit, approximate);
  if (unit === '%') {
    const shown = `${rounded(cell, 1)}&""`;
    return said(cell, 1, `IF(AND(${cell}<100,${rounded(cell, 1)}=100),"99.9",IF(AND(${cell}>0,${rounded(cell, 1)}=0),"0.1",${shown}))`);
  }
  const plain = (value: string, decimals: number) => `${rounded(value, decimals)}&""`;
  if (unit !== '元') return said(cell, decimalsOf(unit), plain(cell, decimalsOf(unit)));
  const small = approximate ? plain(cell, 2) : `TEXT(${cell},"#,##0.00")`;
  return `IF(ABS(${cell})>=10000,${said(`${cell}/10000`, 2, plain(`${cell}/10000`, 2), '万')},${said(cell, 2, small)})`;
}

/** 余 and 近 go with round numbers only, as `fitting` has it. */
function worded(value: string, text: string, unit: string, approximate: Figure['approximate']): string {
  const after = (words: string) => `(${text})&${quote(words)}`;
  if (!approximate) return after(unit);
  const about = `"约"&${after(unit)}`;
  if (approximate === 'about') return about;
  const isRound = `AND(${value}=INT(${value}),${value}>0,OR(${value}<100,MOD(${value},10)=0))`;
  return `IF(${isRound},${approximate === 'over' ? after(`余${unit}`) : `"近"&${after(unit)}`},${about})`;
}

/** （同比增加3次）, as `comparePhrases` has it, over this figure and the one of the year before; nothing where either is none. */
export function changeFormula(cell: string, before: string, unit: string): string {
  const decimals = decimalsOf(unit);
  const difference = `ROUND(ROUND(${cell},${decimals})-ROUND(${before},${decimals}),${decimals})`;
  const [more, less] = unit === '%' ? ['提高', '下降'] : ['增加', '减少'];
  const size = unit === '%' ? `ABS(${difference})&"个百分点"` : figureFormula(`ABS(${difference})`, { unit });
  return `IF(AND(ISNUMBER(${cell}),ISNUMBER(${before})),IF(${difference}=0,"（与上年同期持平）",IF(${difference}>0,"（同比${more}","（同比${less}")&${size}&"）"),"")`;
}
