import { Button } from '@fluentui/react-components';
import { useActions, useBusy, usePane, useStrings } from '../../hooks/paneContext';
import { useStyles } from './Mapping.styles';

/** Columns that were chosen on sheets which are no longer there, or are no longer that tracker. */
export function UnusedChoices() {
  const words = useStrings();
  const actions = useActions();
  const busy = useBusy();
  const styles = useStyles();
  const chosen = usePane((state) => state.settings?.columnChoices) ?? [];
  const known = usePane((state) => state.known);
  const unused = chosen.filter(({ sheet, tracker, field }) => {
    const place = known?.located.places.find((candidate) => candidate.sheet.name === sheet && candidate.tracker.id === tracker);
    return !place?.tracker.fields.some(({ name }) => name === field);
  });
  if (unused.length === 0) return null;
  return (
    <>
      <p className={styles.why}>{words.mapping.unusedText}</p>
      <ul className={styles.list} aria-label={words.mapping.unused}>
        {unused.map((choice) => {
          const name = words.mapping.unusedOne(choice.sheet, choice.field, choice.column !== 'none' && 'header' in choice.column ? choice.column.header : '');
          return (
            <li key={name} className={styles.entry}>
              <span className={styles.name}>{name}</span>
              <Button size="small" className={styles.keep} disabled={busy} aria-label={words.mapping.removeOne(name)} onClick={() => void actions.chooseColumn(choice, undefined)}>
                {words.mapping.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
