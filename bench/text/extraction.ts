import type { Quantity } from '../../src/model/claim';
import type { CorpusText, LabelledFigure } from './corpus';

/** How many of the labelled figures are found with span, value, unit and all that is said of them, and how many of those found are labelled. */
export function scoreExtraction(corpus: readonly CorpusText[], find: (text: string) => readonly Quantity[], verbose: boolean): string[] {
  let [labelled, found, right, spans] = [0, 0, 0, 0];
  const lines: string[] = [];
  for (const { id, text, figures } of corpus) {
    const quantities = find(text);
    labelled += figures.length;
    found += quantities.length;
    spans += figures.filter((figure) => quantities.some((quantity) => isAt(quantity, figure))).length;
    const missed = figures.filter((figure) => !quantities.some((quantity) => isSame(quantity, figure)));
    const wrong = quantities.filter((quantity) => !figures.some((figure) => isSame(quantity, figure)));
    right += figures.length - missed.length;
    const context = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(Math.max(0, start - 8), end + 6).replaceAll('\n', ' ');
    if (verbose) {
      lines.push(...missed.map((figure) => `  ${id}: missed ${JSON.stringify(labelOf(figure))} in …${context(figure)}…`));
      lines.push(...wrong.map((quantity) => `  ${id}: wrong  ${JSON.stringify(labelOf(quantity))} in …${context(quantity)}…`));
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(4);
  return [`Extraction: recall ${share(right, labelled)} (${right} of ${labelled}; the span alone ${share(spans, labelled)}), precision ${share(right, found)} (${right} of ${found})`, ...lines];
}

function isAt(quantity: Quantity, figure: LabelledFigure): boolean {
  return quantity.start === figure.start && quantity.end === figure.end;
}

function isSame(quantity: Quantity, figure: LabelledFigure): boolean {
  const [a, b] = [labelOf(quantity), labelOf(figure)];
  return isAt(quantity, figure) && JSON.stringify(a) === JSON.stringify(b);
}

/** What a label is about, the same of both sides. */
function labelOf({ text, value, upTo, unit, approximate, redacted, part }: Quantity | LabelledFigure) {
  return { text, value, upTo, unit, approximate, redacted, part };
}
