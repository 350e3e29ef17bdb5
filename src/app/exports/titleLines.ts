/** Characters of 22 points on the 156 mm between the margins. */
const FITTING = 20;
/** The end of a period's name: 2022年, 上半年, 第一季度, 1—9月, 3月15日. */
const PERIOD = /(?:年(?:[上下]半年|度)?|季度|月|日)(?!\d|[上下]半年|第|度|[—至])/g;

/** A title that is too long for one line breaks behind its period, as a person would break it, never within a word. */
export function titleLines(title: string): string[] {
  if (Array.from(title).length <= FITTING) return [title];
  const ends = [...title.matchAll(PERIOD)].map(({ 0: { length }, index }) => index + length);
  const at = ends.findLast((end) => end < title.length);
  return at === undefined ? [title] : [title.slice(0, at), title.slice(at)];
}
