import { reconcile } from '../../src/engine/reconcile/reconcile';
import { definitions } from '../../src/workbench/definitions';
import type { CorpusText } from './corpus';
import { everyTarget } from './everyTarget';

/** How many of the labelled figures are bound to what the label says, or to nothing where it says so. */
export function scoreBinding(corpus: readonly CorpusText[], verbose: boolean): string[] {
  const known = everyTarget(definitions);
  const lines: string[] = [];
  let [all, right, astray] = [0, 0, 0];
  const byFile = new Map<string, [right: number, all: number]>();
  for (const { id, file, text, figures } of corpus) {
    const { claims } = reconcile({ text, targets: known, definitions });
    for (const { start, end, indicator } of figures) {
      const claim = claims.find((each) => each.start === start && each.end === end);
      const isRight = claim !== undefined && (indicator === undefined ? claim.target === undefined : indicator.split('/').includes(claim.target ?? ''));
      const [before = 0, of = 0] = byFile.get(file) ?? [];
      byFile.set(file, [before + (isRight ? 1 : 0), of + 1]);
      all++;
      if (isRight) right++;
      else {
        if (claim?.target !== undefined) astray++;
        if (verbose) lines.push(`  ${id}: …${text.slice(Math.max(0, start - 16), start)}【${text.slice(start, end)}】${text.slice(end, end + 8)} bound to ${claim?.target ?? 'nothing'}, should be ${indicator ?? 'nothing'}`.replaceAll('\n', ' '));
      }
    }
  }
  const files = [...byFile].map(([file, [some, of]]) => `${file} ${(some / of).toFixed(3)}`).join(', ');
  return [`Binding: accuracy ${(right / all).toFixed(4)} (${right} of ${all}; ${astray} bound to something else, the others left open): ${files}`, ...lines];
}
