import { Button, Select } from '@fluentui/react-components';
import { useStyles } from './Mapping.styles';
import { useWordChoices } from './useWordChoices';

/** The bureau's own words and what they mean; words that the last check did not know. */
export function WordChoices() {
  const { words, busy, entries, bind } = useWordChoices();
  const styles = useStyles();
  if (entries.length === 0) return <p className={styles.why}>{words.mapping.wordsNone}</p>;
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.key} className={styles.field}>
          <span className={styles.why}>{entry.where}</span>
          <span className={styles.name}>{entry.label}</span>
          <div className={styles.entry}>
            <Select size="small" className={styles.select} aria-label={words.mapping.whatMeans(entry.word)} value={entry.means} disabled={busy} onChange={(_, { value }) => bind(entry, value)}>
              {entry.means === '' && <option value="">{words.mapping.otherWord}</option>}
              {entry.options.map((option) => (
                <option key={option} value={option}>
                  {option}
                </option>
              ))}
            </Select>
            {entry.means !== '' && (
              <Button size="small" className={styles.keep} disabled={busy} aria-label={words.mapping.removeOne(entry.word)} onClick={() => bind(entry, '')}>
                {words.mapping.remove}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
