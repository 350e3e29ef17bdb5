import type { OwnSheet } from '../workbook/sheetPlan';

/** Key of the worksheet property that says which of our sheets this is. */
export const OWN_KEY = 'taizhang';

const kinds: readonly OwnSheet[] = ['summary', 'charts', 'findings', 'draft', 'reconciliation', 'public-summary', 'public-draft', 'hidden-items', 'paragraphs', 'live-draft'];

/** Which of our sheets a worksheet property names; `undefined` for anything else. */
export const ownKindOf = (property: string): OwnSheet | undefined => kinds.find((kind) => kind === property);

/** Sheets that exist only while a write is under way; whoever finds one after a crash may delete it. */
const STAGING = 'taizhang~';

export const stagingName = (number: number): string => `${STAGING}${number}`;
export const isStaging = (name: string): boolean => /^taizhang~\d+$/.test(name);

const LONGEST_NAME = 31;

/** The wanted name as Excel allows it: without `: \ / ? * [ ]`, apostrophes at the edges, and 31 characters at most. */
export function allowedName(wanted: string): string {
  const cleaned = wanted.replace(/[:\\/?*[\]\p{Cc}]/gu, ' ').trim().replace(/^'+|'+$/g, '').slice(0, LONGEST_NAME).trim();
  return cleaned === '' || cleaned.toLowerCase() === 'history' ? '台账通' : cleaned;
}

/** The wanted name, or one made from it that no other sheet has: `汇总表（台账通）`, `汇总表（台账通2）` … */
export function freeName(wanted: string, taken: readonly string[]): string {
  const others = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowedName(wanted);
  for (let number = 0; ; number++) {
    const ending = number === 0 ? '' : number === 1 ? '（台账通）' : `（台账通${number}）`;
    const name = base.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!others.has(name.toLowerCase())) return name;
  }
}
