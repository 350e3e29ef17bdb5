/** A piece of the old text: one letter, or a figure that is found whole or not at all. */
export interface Token {
  readonly text: string;
  readonly figure: boolean;
}

/** Where a token stands in the new text. */
export interface Stand {
  readonly start: number;
  readonly end: number;
  /** Out of its order. */
  readonly moved?: true;
}

/** Letters in a row count more than scattered ones, figures more than letters. */
const LETTER = 2;
const IN_A_ROW = 1;
const FIGURE = 6;

/**
 * Where each token of the old text stands in the new one, `undefined` where it is gone: the alignment that keeps most, in
 * order; a figure out of order is found where its text stands only once among what is left.
 */
export function align(tokens: readonly Token[], text: string): (Stand | undefined)[] {
  const stands = inOrder(tokens, text);
  const isFree = ({ start, end }: Stand) => stands.every((stand) => !stand || stand.end <= start || stand.start >= end);
  tokens.forEach((token, index) => {
    if (!token.figure || stands[index]) return;
    const places = placesOf(token.text, text).filter(isFree);
    const rivals = tokens.filter((other, at) => other.figure && other.text === token.text && !stands[at]);
    const [place] = places;
    if (place && places.length === rivals.length) stands[index] = { ...place, moved: true };
  });
  return stands;
}

/** Whole numbers only: `4次` does not stand in `14次`. */
function placesOf(figure: string, text: string): Stand[] {
  const places: Stand[] = [];
  for (let start = text.indexOf(figure); start >= 0; start = text.indexOf(figure, start + 1)) {
    const end = start + figure.length;
    if (isWhole(figure, text, start)) places.push({ start, end });
  }
  return places;
}

function isWhole(figure: string, text: string, start: number): boolean {
  const [before = '', after = ''] = [text[start - 1], text[start + figure.length]];
  const digit = /[\d.,０-９]/;
  return !(/^\d/.test(figure) && digit.test(before) && before !== ',') && !(/\d$/.test(figure) && digit.test(after) && after !== ',');
}

function inOrder(tokens: readonly Token[], text: string): (Stand | undefined)[] {
  const width = text.length + 1;
  const best = new Int32Array((tokens.length + 1) * width);
  // What it is worth to match token and letter, in a row with the next ones or not; -1 where they do not match.
  const match = new Int32Array((tokens.length + 1) * width).fill(-1);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { text: words, figure } = tokens[i] ?? { text: '', figure: false };
    for (let j = text.length; j >= 0; j--) {
      let most = Math.max(best[(i + 1) * width + j] ?? 0, j < text.length ? (best[i * width + j + 1] ?? 0) : 0);
      if (words !== '' && text.startsWith(words, j) && (!figure || isWhole(words, text, j))) {
        const next = (i + 1) * width + j + words.length;
        const worth = (figure ? FIGURE + words.length : LETTER) + Math.max(best[next] ?? 0, (match[next] ?? -1) >= 0 ? (match[next] ?? 0) + IN_A_ROW : 0);
        match[i * width + j] = worth;
        most = Math.max(most, worth);
      }
      best[i * width + j] = most;
    }
  }
  const stands: (Stand | undefined)[] = tokens.map(() => undefined);
  for (let i = 0, j = 0; i < tokens.length && j <= text.length; ) {
    const here = best[i * width + j];
    if (match[i * width + j] === here && here !== 0) {
      const end = j + (tokens[i]?.text.length ?? 0);
      stands[i] = { start: j, end };
      i++;
      j = end;
    } else if (j < text.length && best[i * width + j + 1] === here) j++;
    else i++;
  }
  return stands;
}
