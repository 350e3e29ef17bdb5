/** Where in a definition: names of members and 0-based indices. */
export type JsonPath = readonly (string | number)[];

/** What can be wrong with a definition. Sentences: `app/definitions/mistakeText.ts`. */
export type MistakeCode =
  /** Form, by the schema of the vocabulary. */
  | 'WRONG-TYPE' | 'MISSING' | 'UNKNOWN-MEMBER' | 'NOT-ALLOWED' | 'NO-FORM' | 'TOO-FEW'
  /** Names: bad in themselves, taken by another, or of nothing that there is. */
  | 'BAD-ID' | 'TAKEN' | 'NO-TRACKER' | 'NO-FIELD' | 'NO-RULE' | 'NO-INDICATOR' | 'NO-PARAMETER'
  /** What is named can't be used here. */
  | 'FIELD-TYPE' | 'NOT-A-WORD' | 'BAD-VALUE' | 'NO-DATE-FIELD' | 'NEEDS-ENUM' | 'OUT-OF-RANGE' | 'EMPTY-RANGE' | 'CIRCLE' | 'NOTHING'
  /** Sentences. */
  | 'BAD-TEXT' | 'NO-SLOT';

/** One mistake in a definition. Data only: its sentences are derived from its code. */
export interface Mistake {
  readonly code: MistakeCode;
  readonly path: JsonPath;
  /** As the definition has it; `''` where nothing is there. */
  readonly found: string;
  /** What could stand there instead; of long lists, all of them. */
  readonly expected: readonly string[];
  /** The nearest of `expected`, where one is near. */
  readonly nearest?: string;
  /** Who has the name already, or the tracker whose field is missing. */
  readonly owner?: string;
}

export type Note = (mistake: Mistake) => void;
