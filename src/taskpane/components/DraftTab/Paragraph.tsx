import type { OutlineParagraph } from '../../../app/draft';
import type { Phrase } from '../../../model/report';
import { useDraft } from './draftContext';
import { SentencePanel } from './SentencePanel';
import { SentenceText } from './SentenceText';
import { useStyles } from './DraftTab.styles';

/** A paragraph as it is read; what can be done with its active sentence stands below. */
export function Paragraph({ paragraph, first }: { readonly paragraph: OutlineParagraph; readonly first: boolean }) {
  const { sentences, active } = useDraft();
  const styles = useStyles();
  const runs = runsOf(paragraph.phrases);
  const firstRun = runs.findIndex(([id]) => id !== undefined);
  const chosen = active !== undefined && runs.some(([id]) => id === active) ? sentences.get(active) : undefined;
  return (
    <>
      <p className={styles.paragraph}>
        {runs.map(([id, phrases], at) => {
          const sentence = id === undefined ? undefined : sentences.get(id);
          return sentence ? <SentenceText key={sentence.id} sentence={sentence} phrases={phrases} first={first && at === firstRun} /> : phrases.map(({ text }) => text).join('');
        })}
      </p>
      {chosen && <SentencePanel sentence={chosen} />}
    </>
  );
}

/** Phrases of one sentence together. */
export function runsOf(phrases: readonly Phrase[]): (readonly [id: string | undefined, phrases: Phrase[]])[] {
  const runs: (readonly [string | undefined, Phrase[]])[] = [];
  for (const phrase of phrases) {
    const last = runs.at(-1);
    if (last && last[0] === phrase.sentence) last[1].push(phrase);
    else runs.push([phrase.sentence, [phrase]]);
  }
  return runs;
}
