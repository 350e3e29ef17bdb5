/** A4 lying, in points, less Excel's normal margins (0.7 and 0.75 inches), and a little for what printers differ by. */
const PAGE = { width: 842 - 2 * 50.4 - 6, height: 595 - 2 * 54 - 6 };
const DEFAULT_ROW = 15;
/** Of the scale that fits the width. */
const LEAST_SHARE = 0.88;
/** Percent; smaller than this nobody can read. */
const SMALLEST = 40;

/**
 * Points of a column of so many characters: ECMA-376, 18.3.1.13, with the digit of Calibri 11 as it is on paper. The
 * seven pixels that it has on the screen would let the last columns spill onto a page of their own in LibreOffice, and
 * on printers that don't round.
 */
const points = (characters: number): number => ((characters * 7.43 + 5) * 72) / 96;

/**
 * Scale and page breaks that keep blocks of rows whole: the scale that fits the widths on one page, and the largest
 * block on a page's height; a block that does not fit on what is left of a page begins the next one.
 */
export function splitPages(
  widths: readonly number[],
  heights: Readonly<Record<number, number>>,
  blocks: readonly { readonly first: number; readonly last: number }[],
): { scale: number; pageBreaks: number[] } {
  const height = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => heights[first + index] ?? DEFAULT_ROW).reduce((sum, each) => sum + each, 0);
  const above = height(1, (blocks[0]?.first ?? 1) - 1);
  const tallest = Math.max(1, ...blocks.map(({ first, last }) => height(first, last)));
  const width = widths.reduce((sum, each) => sum + points(each), 0);
  const fitting = Math.max(SMALLEST, Math.min(100, Math.floor(Math.min(PAGE.width / width, PAGE.height / tallest) * 100)));

  const breaksAt = (scale: number): number[] => {
    const room = (PAGE.height * 100) / scale;
    let used = above;
    return blocks.flatMap(({ first, last }) => {
      const own = height(first, last);
      const fits = used + own <= room;
      used = fits ? used + own : own;
      return fits ? [] : [first];
    });
  };
  // A little smaller where that saves a page.
  let best = { scale: fitting, pageBreaks: breaksAt(fitting) };
  for (let scale = fitting - 1; scale >= Math.max(SMALLEST, fitting * LEAST_SHARE); scale--) {
    const pageBreaks = breaksAt(scale);
    if (pageBreaks.length < best.pageBreaks.length) best = { scale, pageBreaks };
  }
  return best;
}
