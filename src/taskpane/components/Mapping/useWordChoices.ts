import { useActions, useBusy, useDefinitions, usePane, useStrings } from '../../hooks/paneContext';

export interface WordEntry {
  readonly key: string;
  readonly tracker: string;
  readonly field: string;
  readonly word: string;
  /** `''` as long as nobody has said. */
  readonly means: string;
  /** How many cells of the last check hold it; 0 once it is bound. */
  readonly count: number;
}

/** Words that were bound, in the order of that, then unknown ones, the most frequent first. */
export function useWordChoices() {
  const words = useStrings();
  const actions = useActions();
  const busy = useBusy();
  const { trackers } = useDefinitions();
  const bound = usePane((state) => state.settings?.wordChoices) ?? [];
  const findings = usePane((state) => state.findings);

  const unknown = new Map<string, WordEntry>();
  for (const { finding } of findings) {
    const { code, tracker, field, received } = finding;
    if (code !== 'FIELD-ENUM' || field === undefined) continue;
    const key = [tracker, field, received].join('|');
    if (bound.some((choice) => choice.tracker === tracker && choice.field === field && choice.word === received)) continue;
    unknown.set(key, { key, tracker, field, word: received, means: '', count: (unknown.get(key)?.count ?? 0) + 1 });
  }
  const known = bound.map((choice): WordEntry => ({ ...choice, key: [choice.tracker, choice.field, choice.word].join('|'), count: 0 }));
  const all = [...known, ...[...unknown.values()].sort((left, right) => right.count - left.count)];

  const entries = all.map((entry) => {
    const tracker = trackers.find(({ id }) => id === entry.tracker);
    const allowed = tracker?.fields.find(({ name }) => name === entry.field)?.constraints?.enum ?? [];
    return {
      ...entry,
      where: words.mapping.wordOf(tracker?.name ?? entry.tracker, entry.field),
      label: entry.means === '' ? words.mapping.unknownWord(entry.word, entry.count) : words.mapping.boundWord(entry.word),
      // A word that is no longer allowed is still shown for what it was.
      options: entry.means === '' || allowed.includes(entry.means) ? allowed : [entry.means, ...allowed],
    };
  });
  return { words, busy, entries, bind: (entry: WordEntry, means: string) => void actions.bindWord(entry, means === '' ? undefined : means) };
}
