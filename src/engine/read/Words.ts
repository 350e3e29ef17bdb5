/** The words of one column, by record. */
export interface Words {
  readonly length: number;
  /** All of them, in one array; made when it is first asked for. */
  readonly list: readonly string[];
  at(record: number): string;
  slice(from: number, to: number): Words;
}

/** Words that come again and again: each is kept once, and records hold its number. A quarter of the memory, and quick to fill. */
export class CodedWords implements Words {
  private decoded: readonly string[] | undefined;

  constructor(
    private readonly words: readonly string[],
    private readonly codes: Uint16Array,
  ) {}

  get length(): number {
    return this.codes.length;
  }

  get list(): readonly string[] {
    return (this.decoded ??= decode(this.words, this.codes, this.length));
  }

  at(record: number): string {
    return this.words[this.codes[record] ?? 0] ?? '';
  }

  slice(from: number, to: number): Words {
    return new CodedWords(this.words, this.codes.slice(from, to));
  }
}

/** Words that are mostly unique. */
export class ListedWords implements Words {
  constructor(readonly list: readonly string[]) {}

  get length(): number {
    return this.list.length;
  }

  at(record: number): string {
    return this.list[record] ?? '';
  }

  slice(from: number, to: number): Words {
    return new ListedWords(this.list.slice(from, to));
  }
}

/** The words of the first so many codes, in an array with room for all. */
export function decode(words: readonly string[], codes: Uint16Array, count: number): string[] {
  const list = new Array<string>(codes.length);
  for (let record = 0; record < count; record++) list[record] = words[codes[record] ?? 0] ?? '';
  return list;
}
