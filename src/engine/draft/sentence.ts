import type { ClauseDefinition, Phrase } from '../../model/report';
import { joined, words } from '../phrases';

export type Joint = NonNullable<ClauseDefinition['joint']>;

/** What stands in a row with others of its paragraph. */
export interface Sentence {
  /** Mark before it, unless it is the first. */
  readonly joint: Joint;
  /** Empty where it has nothing to say. */
  readonly phrases: readonly Phrase[];
}

/** The phrases of one sentence, each with its id. */
export function ofSentence(id: string, phrases: readonly Phrase[]): Phrase[] {
  return joined(phrases.map((phrase) => ({ ...phrase, sentence: id })));
}

const STRENGTH: Record<Joint, number> = { '，': 0, '；': 1, '。': 2 };

/**
 * The sentences that have something to say, with the marks between them, which belong to none, unless a person has set
 * their own; nothing where none has anything to say.
 */
export function inARow(sentences: readonly Sentence[]): Phrase[] {
  const phrases: Phrase[] = [];
  let pending: Joint = '，';
  for (const { joint, phrases: said } of sentences) {
    // A new thought stays new when the sentence that began it has dropped.
    const strongest: Joint = STRENGTH[joint] > STRENGTH[pending] ? joint : pending;
    if (said.length === 0) {
      pending = strongest;
      continue;
    }
    if (phrases.length > 0 && !/[，；。、：！？]$/.test(phrases.at(-1)?.text ?? '') && !/^[，；。、：！？）]/.test(said[0]?.text ?? '')) phrases.push(words(strongest));
    phrases.push(...said);
    pending = '，';
  }
  return phrases;
}
