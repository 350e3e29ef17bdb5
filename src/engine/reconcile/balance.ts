import type { Claim } from '../../model/claim';
import { bindingKey } from './bindingKey';
import { lastPlace } from './precision';
import { indexAt, type Segments } from './segment';
import { unitFit } from './units';

/** Position of a claim → positions of those that it does not go with. */
export type Clashes = ReadonlyMap<number, readonly number[]>;

/** Words that say that the parts make up the whole. */
const EXHAUSTIVE = /(?:包括|分为|分别[为是]|由.{1,12}组成|其中分别)/u;
/** Words shorter than this may count different things in different places. */
const TELLING = 4;

/**
 * What a text says against itself, among the numbers that the workbook can't judge: parts that exceed their whole or,
 * where the list is said to be complete, do not make it up; and the same quantity with two numbers.
 */
export function balance(text: string, claims: readonly Claim[], segments: Segments): Clashes {
  const clashes = new Map<number, number[]>();
  const clash = (at: number, others: readonly number[]) => clashes.set(at, [...(clashes.get(at) ?? []), ...others]);
  for (const { whole, parts } of families(claims, segments)) {
    const head = claims[whole];
    if (typeof head?.value !== 'number' || !isExact(head)) continue;
    const open = [whole, ...parts].filter((at) => isOpen(claims[at]));
    if (open.length === 0) continue;
    const values = parts.map((at) => claims[at]?.value ?? Number.NaN);
    const sum = values.reduce((total, value) => total + value, 0);
    if (Number.isNaN(sum)) continue;
    const slack = parts.reduce((total, at) => total + lastPlace(claims[at]?.text ?? '') / 2, lastPlace(head.text) / 2);
    const tolerance = head.unit === '元' ? slack : 1e-9;
    const isAll = EXHAUSTIVE.test(text.slice(head.end, claims[parts[0] ?? 0]?.start ?? head.end));
    if (sum <= head.value + tolerance && !(isAll && parts.length > 1 && sum < head.value - tolerance)) continue;
    for (const at of open) clash(at, [whole, ...parts].filter((other) => other !== at));
  }
  for (const [first, second] of repeated(claims, segments)) {
    clash(first, [second]);
    clash(second, [first]);
  }
  return clashes;
}

const isOpen = (claim: Claim | undefined) => claim?.verdict === 'unbound';
const isExact = ({ approximate, upTo, redacted }: Claim) => approximate === undefined && upTo === undefined && !redacted;

/** A figure and those told as its parts (其中 …) in the same line, in units that can be added up. */
function families(claims: readonly Claim[], { sentences }: Segments): { whole: number; parts: number[] }[] {
  const found: { whole: number; parts: number[] }[] = [];
  let family: { whole: number; parts: number[] } | undefined;
  claims.forEach((claim, at) => {
    const head = family && claims[family.whole];
    const isNear = head && sentences[indexAt(sentences, head.start)]?.line === sentences[indexAt(sentences, claim.start)]?.line;
    if (claim.part && family && isNear) {
      if (claim.value !== null && isExact(claim) && claim.unit !== '%' && unitFit(claim.unit, head.unit) > 0.5) family.parts.push(at);
      return;
    }
    family = { whole: at, parts: [] };
    found.push(family);
  });
  return found.filter(({ parts }) => parts.length > 0);
}

/** Numbers of the same words in the same measure word that differ. */
function repeated(claims: readonly Claim[], { sentences }: Segments): [number, number][] {
  const first = new Map<string, number>();
  const pairs: [number, number][] = [];
  claims.forEach((claim, at) => {
    if (!isOpen(claim) || claim.value === null || !isExact(claim) || claim.part) return;
    const key = claim.target ?? bindingKey(claim);
    if (claim.target === undefined && key.indexOf('|') < TELLING) return;
    const before = first.get(key);
    const other = before === undefined ? undefined : claims[before];
    if (!other) first.set(key, at);
    // Two figures of one sentence are two things: 上半年12次、下半年15次.
    else if (before !== undefined && other.value !== claim.value && indexAt(sentences, other.start) !== indexAt(sentences, claim.start)) pairs.push([before, at]);
  });
  return pairs;
}
