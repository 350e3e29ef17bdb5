/** Levenshtein's distance, a swap of neighbours counted once; stops counting beyond `limit` and gives `limit + 1`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const change = (last[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      let cost = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[right.length] ?? limit + 1;
}

/** How far apart two words of this length may be and still be one slip of the pen. */
function tolerance(length: number): number {
  return length < 2 ? 0 : length < 5 ? 1 : 2;
}

/** The one word that is closest to `text`, if it is close; `undefined` where none is or two are. */
export function nearestWord(text: string, words: Iterable<string>): string | undefined {
  const limit = tolerance(text.length);
  let best: string | undefined;
  let least = limit + 1;
  let rivals = 0;
  for (const word of words) {
    // A part of a longer word (机关例会 for 机关职工例会) is as close as a slip.
    const part = text.length >= 3 && word.length >= 3 && (word.includes(text) || text.includes(word));
    const distance = part ? Math.min(1, limit) : editDistance(text, word, limit);
    if (distance > limit || distance > least) continue;
    rivals = distance < least ? 0 : rivals + 1;
    best = word;
    least = distance;
  }
  return rivals === 0 ? best : undefined;
}

/** Finds near words in a long list quickly: words that agree after one letter is left out of either. */
export function nearWords(words: Iterable<string>): (text: string) => string | undefined {
  let index: Map<string, string[]> | undefined;
  return (text) => {
    index ??= indexOf(words);
    const candidates = new Set<string>();
    for (const form of shortened(text)) for (const word of index.get(form) ?? []) candidates.add(word);
    return nearestWord(text, candidates);
  };
}

function indexOf(words: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    for (const form of shortened(word)) {
      const known = index.get(form);
      if (known) known.push(word);
      else index.set(form, [word]);
    }
  }
  return index;
}

function* shortened(word: string): Iterable<string> {
  yield word;
  // Longer texts are sentences, not names.
  if (word.length > 40 || word.length < 2) return;
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}
