import { Select } from '@fluentui/react-components';
import { guessWords } from '../../../engine/guess/guessWords';
import type { Field } from '../../../model/tracker';
import { wordReason } from '../../format/guessText';
import { useActions, useBusy, useStrings } from '../../hooks/paneContext';
import { Guesses } from './Guesses';
import { useStyles } from './Mapping.styles';

/** Asks which allowed word an unknown one means: the best guesses first, then every word. */
export function WordQuestion({ tracker, field, word, count, recheck = false }: { readonly tracker: string; readonly field: Field; readonly word: string; readonly count: number; readonly recheck?: boolean }) {
  const words = useStrings();
  const actions = useActions();
  const busy = useBusy();
  const styles = useStyles();
  const bind = (means: string) => {
    if (means !== '') void actions.bindWord({ tracker, field: field.name, word }, means, recheck);
  };
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{words.mapping.whatMeans(word)}</legend>
      <Guesses guesses={guessWords(field, word).map((guess) => ({ key: guess.means, label: words.mapping.means(guess.means), why: wordReason(guess, words), choose: () => bind(guess.means) }))} />
      <Select size="small" className={styles.select} aria-label={words.mapping.whatMeans(word)} value="" disabled={busy} onChange={(_, { value }) => bind(value)}>
        <option value="">{words.mapping.otherWord}</option>
        {(field.constraints?.enum ?? []).map((allowed) => (
          <option key={allowed} value={allowed}>
            {allowed}
          </option>
        ))}
      </Select>
      <span className={styles.why}>{words.mapping.bindHint(word, count)}</span>
    </fieldset>
  );
}
