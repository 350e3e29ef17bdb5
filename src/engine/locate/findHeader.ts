import type { Field, Tracker } from '../../model/tracker';
import type { OwnWord } from '../ownWords';
import type { ColumnChoice } from '../types';
import type { HeadGrid } from './headGrid';
import { areaLineScale, headerKey, type HeaderText, headerText, unitLineScale, unitsIn, withRemark } from './headerText';

export interface FoundColumn {
  readonly position: number;
  readonly header: string;
  readonly scale: number;
  /** Sheet row that the header's last words stand in; the first one of a merged cell. */
  readonly row: number;
  /** A person said that it is this column. */
  readonly chosen?: true;
}

export interface Header {
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  /** First filled column of the header row. */
  readonly firstColumn: number;
  /** Sheet row of the cell there; the first one of a merged cell. */
  readonly firstCellRow: number;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** Fields whose header was found: what tells a header row from others. What a person chose counts twice. */
  readonly named: number;
  /** Columns that answer to a field as well as the one taken does. */
  readonly duplicates: readonly { readonly field: Field; readonly column: FoundColumn }[];
}

/** Characters. */
const LONGEST_HEADER = 60;
/** Name, alias, without a unit, without any bracket: the better fit takes the column. */
const RANKS = 4;

/**
 * The header of this tracker in the first rows: the row, or two rows, that hold most of its fields, with a row of units
 * below; `undefined` where fewer than two are found. `choices`: a person's for this sheet and tracker; a chosen column answers to no other field.
 */
export function findHeader(grid: HeadGrid, tracker: Tracker, ownWord: OwnWord, choices: readonly ColumnChoice[] = []): Header | undefined {
  const words = fieldWords(tracker, ownWord);
  let best: Header | undefined;
  // Two rows only where they tell more than any row alone.
  for (const more of [0, 1]) {
    for (let row = grid.firstRow; row + more <= grid.lastRow; row++) {
      // What is merged into a row from above is read with the row above, which may name a group's unit.
      if (more === 0 && isMergedInto(grid, row)) continue;
      const header = matchRows(grid, tracker, words, choices, row, row + more);
      if (header.named > (best?.named ?? 0)) best = header;
    }
  }
  if (!best || best.named < Math.min(2, tracker.fields.length)) return undefined;
  // A row of units below; where other headers are merged down over it, it is the last of the header already.
  const { headerRow, lastHeaderRow } = best;
  const units = [lastHeaderRow + 1, lastHeaderRow].find((row) => row > headerRow && grid.isRemarks(row));
  return units === undefined ? best : matchRows(grid, tracker, words, choices, headerRow, units);
}

function isMergedInto(grid: HeadGrid, row: number): boolean {
  for (let position = grid.firstColumn; position <= grid.lastColumn; position++) {
    if (grid.mergedTop(row, position) < row && grid.text(row, position) !== '') return true;
  }
  return false;
}

/** Folded header → fields, and how well it fits: 0 the name, 1 an alias, which a name is beside the bureau's own word. */
function fieldWords(tracker: Tracker, ownWord: OwnWord): Map<string, { field: Field; alias: 0 | 1 }[]> {
  const words = new Map<string, { field: Field; alias: 0 | 1 }[]>();
  const add = (text: string, field: Field, alias: 0 | 1) => {
    const key = headerKey(text);
    words.set(key, [...(words.get(key) ?? []), { field, alias }]);
  };
  for (const field of tracker.fields) {
    const own = ownWord(field);
    if (own !== undefined) add(own, field, 0);
    add(field.name, field, own === undefined || headerKey(own) === headerKey(field.name) ? 0 : 1);
    for (const alias of field.aliases ?? []) add(alias, field, 1);
  }
  // 是否签订, 有无记录 ask what 签订, 记录 tell.
  for (const field of tracker.fields) {
    if (field.type === 'boolean') for (const name of [field.name, ...(field.aliases ?? [])]) for (const asked of ['是否', '有无']) add(`${asked}${name}`, field, 1);
  }
  return words;
}

function matchRows(grid: HeadGrid, tracker: Tracker, words: ReturnType<typeof fieldWords>, choices: readonly ColumnChoice[], row: number, last: number): Header {
  /** Field → rank → columns. */
  const found = new Map<string, FoundColumn[][]>();
  const chosen = new Map<string, FoundColumn>();
  const choiceAt = choiceFinder(tracker, choices);
  const above = scalesAbove(grid, row);
  const lastWords = last > row && grid.isRemarks(last) ? last - 1 : last;
  let firstColumn = 0;
  let lastHeaderRow = last;
  for (let position = grid.firstColumn; position <= grid.lastColumn; position++) {
    const upper = grid.text(row, position);
    if (upper !== '' && firstColumn === 0) firstColumn = position;
    // A cell merged sideways is one header, at its first column, unless the row below divides it.
    if (lastWords === row && grid.mergedFrom(row, position) !== position) continue;
    const headers = headerLabels(grid, row, last, position);
    const choice = choiceAt(headers, position);
    const guess = choice ? undefined : bestFit(headers, words);
    const fit = choice ?? guess;
    if (!fit) continue;
    // A header merged downwards takes the body's start with it.
    lastHeaderRow = Math.max(lastHeaderRow, Math.min(grid.mergedTo(row, position), row + 2, grid.lastRow));
    const scale = scaleOf(fit.field, fit.text, headers[0] ?? '', above);
    const own = grid.text(lastWords, position) === '' || grid.mergedTo(row, position) >= lastWords ? row : lastWords;
    const column = { position, header: fit.text.written, scale, row: grid.mergedTop(own, position) };
    if (choice) chosen.set(choice.field.name, { ...column, chosen: true });
    if (!guess) continue;
    const ranks = found.get(guess.field.name) ?? Array.from({ length: RANKS }, (): FoundColumn[] => []);
    ranks[guess.rank]?.push(column);
    found.set(guess.field.name, ranks);
  }
  const columns = new Map<string, FoundColumn>();
  const duplicates: Header['duplicates'][number][] = [];
  for (const field of tracker.fields) {
    const choice = chosen.get(field.name);
    if (choice) columns.set(field.name, choice);
    if (choice || choices.some((other) => other.field === field.name && other.column === 'none')) continue;
    const [taken, ...rivals] = found.get(field.name)?.find((rank) => rank.length > 0) ?? [];
    if (!taken) continue;
    columns.set(field.name, taken);
    for (const column of rivals) duplicates.push({ field, column });
  }
  const first = firstColumn || grid.firstColumn;
  const named = [...columns.values()].reduce((count, { header, chosen: byChoice }) => count + (header === '' ? 0 : byChoice ? 2 : 1), 0);
  return { headerRow: row, lastHeaderRow, firstColumn: first, firstCellRow: grid.mergedTop(row, first), columns, named, duplicates };
}

/** Tells of each column, asked from the left, which field a person chose it for. */
function choiceFinder({ fields }: Tracker, choices: readonly ColumnChoice[]): (headers: readonly string[], position: number) => { field: Field; text: HeaderText } | undefined {
  const wanted = choices.flatMap(({ field: name, column }) => {
    const field = fields.find((candidate) => candidate.name === name);
    return field && column !== 'none' ? [{ field, column, seen: 0 }] : [];
  });
  return (headers, position) => {
    let answer: { field: Field; text: HeaderText } | undefined;
    for (const choice of wanted) {
      const { column } = choice;
      if ('position' in column) {
        // A header has come since, or another column has moved here: nobody chose that.
        if (column.position === position && headers.length === 0) answer ??= { field: choice.field, text: headerText('') };
        continue;
      }
      const header = headers.find((text) => sameHeader(text, column.header));
      if (header === undefined || ++choice.seen !== column.nth) continue;
      answer ??= { field: choice.field, text: headerText(header) };
    }
    return answer;
  };
}

/** Whether two headers are one to a person: blanks, width and punctuation aside. */
export function sameHeader(left: string, right: string): boolean {
  return left === right || (headerKey(left) !== '' && headerKey(left) === headerKey(right));
}

/** What may be the header of a column: over two rows 出差开始, 开始, or 出差 from the left with 开始 where nobody merged. */
export function headerLabels(grid: HeadGrid, row: number, last: number, position: number): string[] {
  if (last > row && grid.isRemarks(last)) {
    const remark = grid.mergedTop(last, position) === last ? grid.text(last, position) : '';
    const labels = headerLabels(grid, row, last - 1, position);
    return [...new Set([...labels.map((label) => withRemark(label, remark)), ...labels])];
  }
  const upper = grid.text(row, position);
  if (last === row || grid.mergedTo(row, position) >= last) return upper === '' ? [] : [upper];
  const lower = grid.text(last, position);
  if (lower === '') return upper === '' ? [] : [upper];
  if (upper !== '') return [`${upper}${lower}`, lower];
  for (let left = position - 1; left >= grid.firstColumn; left--) {
    const group = grid.text(row, left);
    if (group !== '') return [`${group}${lower}`, lower];
  }
  return [lower];
}

function bestFit(candidates: readonly string[], words: ReturnType<typeof fieldWords>): { field: Field; rank: number; text: HeaderText } | undefined {
  for (const candidate of candidates) {
    // Longer texts are titles and notes.
    if (candidate.length > LONGEST_HEADER) continue;
    const text = headerText(candidate);
    for (const [step, key] of [text.key, text.plain, text.bare].entries()) {
      const fits = key === '' ? undefined : words.get(key);
      const fit = fits?.find(({ alias }) => alias === 0) ?? fits?.[0];
      // A unit in brackets takes nothing from a fit, other brackets do.
      if (fit) return { field: fit.field, rank: (step === 2 ? 2 : 0) + fit.alias, text };
    }
  }
  return undefined;
}

/** The header's own unit wins over that of its group, and this over that of a line above the table. */
function scaleOf({ unit }: Field, text: HeaderText, joined: string, above: ScalesAbove): number {
  if (unit === '元') return text.scale ?? unitsIn(joined).money ?? above.money ?? 1;
  return unit === '亩' ? (text.areaScale ?? unitsIn(joined).area ?? above.area ?? 1) : 1;
}

/** Looked for only where a column asks: most columns are no amounts. */
function scalesAbove(grid: HeadGrid, row: number): ScalesAbove {
  let money: { readonly scale: number | undefined } | undefined;
  let area: { readonly scale: number | undefined } | undefined;
  return {
    get money() {
      return (money ??= { scale: scaleAbove(grid, row, unitLineScale) }).scale;
    },
    get area() {
      return (area ??= { scale: scaleAbove(grid, row, areaLineScale) }).scale;
    },
  };
}

interface ScalesAbove {
  readonly money: number | undefined;
  readonly area: number | undefined;
}

function scaleAbove(grid: HeadGrid, row: number, scaleIn: (text: string) => number | undefined): number | undefined {
  for (let line = row - 1; line >= grid.firstRow; line--) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const scale = scaleIn(grid.text(line, column));
      if (scale !== undefined) return scale;
    }
  }
  return undefined;
}
