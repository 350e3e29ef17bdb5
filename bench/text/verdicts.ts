import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconcile } from '../../src/engine/reconcile/reconcile';
import type { Claim, Verdict } from '../../src/model/claim';
import { parsePeriod } from '../../src/model/period';
import { definitions } from '../../src/workbench/definitions';
import { everyTarget } from './everyTarget';

/** As users and JSON have them. */
const VERDICTS: Readonly<Record<string, Verdict>> = { 一致: 'agrees', 近似一致: 'agrees-roughly', 不一致: 'differs', 量级疑误: 'magnitude', 期间不符: 'other-period', 内部不平: 'unbalanced', 无法对应: 'unbound', 脱敏: 'redacted' };
const MARK = /⟦([^|⟧]+)\|([^|⟧]+)\|([^|⟧]+)⟧/gu;

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly target: string | undefined;
  readonly verdict: Verdict;
}

/** Our own file beside the texts. */
interface Figures {
  readonly period: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly previous: Readonly<Record<string, number>>;
  readonly otherPeriods: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How many claims of the texts are judged as their labels say, against the figures that stand beside them. @throws for a label that cannot be read */
export function scoreVerdicts(verbose: boolean, folder = join('bench', 'text', 'verdicts')): string[] {
  const given = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) as Figures; // written by hand beside the texts
  const period = parsePeriod(given.period);
  if (!period) throw new Error(`no period ${given.period}`);
  const targets = everyTarget(definitions, given.figures, given.previous);
  const otherPeriods = Object.entries(given.otherPeriods).map(([code, figures]) => ({ period: { code }, figures: new Map(Object.entries(figures)) }));
  const lines: string[] = [];
  const kinds = new Map<Verdict, [right: number, all: number]>();
  let [all, right, bound] = [0, 0, 0];
  for (const entry of readFileSync(join(folder, 'texts.txt'), 'utf8').split(/^=== /mu).slice(1)) {
    const newline = entry.indexOf('\n');
    const { text, labels } = parse(entry.slice(0, newline), entry.slice(newline + 1).trim());
    const { claims } = reconcile({ text, targets, definitions, period, otherPeriods });
    for (const { start, end, target, verdict } of labels) {
      const claim: Claim | undefined = claims.find((each) => each.start === start && each.end === end);
      const [before = 0, of = 0] = kinds.get(verdict) ?? [];
      const isRight = claim?.verdict === verdict;
      kinds.set(verdict, [before + (isRight ? 1 : 0), of + 1]);
      all++;
      if (isRight) right++;
      if (claim && claim.target === target) bound++;
      if (verbose && (!isRight || claim.target !== target)) lines.push(`  ${entry.slice(0, newline)}: …${text.slice(Math.max(0, start - 16), start)}【${text.slice(start, end)}】${text.slice(end, end + 6)} ${claim?.verdict ?? 'not found'} of ${claim?.target ?? 'nothing'}, should be ${verdict} of ${target ?? 'nothing'}`.replaceAll('\n', ' '));
    }
  }
  const each = [...kinds].map(([verdict, [some, of]]) => `${verdict} ${some}/${of}`).join(', ');
  return [`Verdicts: accuracy ${(right / all).toFixed(4)} (${right} of ${all}), bound as labelled ${(bound / all).toFixed(4)}: ${each}`, ...lines];
}

function parse(id: string, marked: string): { text: string; labels: Labelled[] } {
  const labels: Labelled[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: number = '', 2: target, 3: word = '', index } of marked.matchAll(MARK)) {
    const verdict = VERDICTS[word];
    if (!verdict) throw new Error(`${id}: ${mark} has an unknown verdict`);
    text += marked.slice(from, index);
    labels.push({ start: text.length, end: text.length + number.length, target: target === '-' ? undefined : target, verdict });
    text += number;
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), labels };
}
