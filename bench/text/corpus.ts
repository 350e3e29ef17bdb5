import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Approximation } from '../../src/model/figure';

/** A figure as it was labelled by hand. */
export interface LabelledFigure {
  /** UTF-16 code units of the entry's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly unit: string;
  /** Money in 元, percent 0–100; `null` where it is redacted. */
  readonly value: number | null;
  readonly upTo?: number;
  readonly approximate?: Approximation;
  readonly redacted?: true;
  readonly part?: true;
  /** Target id; absent where it is none of ours. */
  readonly indicator?: string;
}

export interface CorpusText {
  readonly id: string;
  /** File that it stands in, without `.txt`. */
  readonly file: string;
  /** Without marks. */
  readonly text: string;
  readonly figures: readonly LabelledFigure[];
}

const MARK = /⟦([^⟧]*)⟧/g;
const APPROXIMATIONS: readonly string[] = ['over', 'near', 'about'] satisfies readonly Approximation[];

/** The marked texts of a folder, files and texts in order. @throws where a mark cannot be read, with the text's id. */
export function readCorpus(folder = join('bench', 'text', 'corpus')): CorpusText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  return files.flatMap((name) => {
    const entries = readFileSync(join(folder, name), 'utf8').split(/^=== /m).slice(1);
    return entries.map((entry) => {
      const newline = entry.indexOf('\n');
      return parseEntry(entry.slice(0, newline).trim(), name.slice(0, -'.txt'.length), entry.slice(newline + 1).trim());
    });
  });
}

function parseEntry(id: string, file: string, marked: string): CorpusText {
  const figures: LabelledFigure[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const figure = parseMark(id, match[1] ?? '', text.length);
    figures.push(figure);
    text += figure.text;
    from = match.index + match[0].length;
  }
  return { id, file, text: text + marked.slice(from), figures };
}

function parseMark(id: string, mark: string, start: number): LabelledFigure {
  const [text = '', unit, indicator, ...fields] = mark.split('|');
  if (unit === undefined || indicator === undefined || text === '') throw new Error(`${id}: ⟦${mark}⟧ lacks unit or indicator`);
  let value: number | null = plainNumber(text);
  let more: Partial<LabelledFigure> = {};
  for (const field of fields) {
    const given = /^=(-?\d+(?:\.\d+)?)(?:\.\.([\d.]+))?$/.exec(field);
    if (given) {
      value = Number(given[1]);
      if (given[2] !== undefined) more = { ...more, upTo: Number(given[2]) };
    } else if (field === 'redacted') [value, more] = [null, { ...more, redacted: true }];
    else if (field === 'part') more = { ...more, part: true };
    else if (isApproximation(field)) more = { ...more, approximate: field };
    else throw new Error(`${id}: ⟦${mark}⟧ has an unknown field ${field}`);
  }
  if (value !== null && !Number.isFinite(value)) throw new Error(`${id}: ⟦${mark}⟧ needs its value`);
  return { start, end: start + text.length, text, unit, value, ...more, ...(indicator === '-' ? {} : { indicator }) };
}

/** `1,286` and `１１５` need no value beside them. */
function plainNumber(text: string): number {
  return Number(text.normalize('NFKC').replaceAll(',', ''));
}

function isApproximation(field: string): field is Approximation {
  return APPROXIMATIONS.includes(field);
}
