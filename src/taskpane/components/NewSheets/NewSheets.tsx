import { Checkbox, mergeClasses, SearchBox } from '@fluentui/react-components';
import { useNewSheets } from './useNewSheets';
import { useStyles } from './NewSheets.styles';

/** Trackers to pick from; the button that makes their sheets is the pane's own at the bottom. */
export function NewSheets() {
  const { words, busy, sought, setSought, shown, summary, free, allPicked, pickAll, pick } = useNewSheets();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <SearchBox className={styles.search} value={sought} placeholder={words.newSheets.search} aria-label={words.newSheets.search} onChange={(_, { value }) => setSought(value)} />
      <div role="status" className={styles.summary}>
        {summary}
      </div>
      {free > 1 && <Checkbox className={styles.box} checked={allPicked} disabled={busy} label={words.newSheets.all(free)} onChange={(_, { checked }) => pickAll(checked === true)} />}
      <ul aria-label={words.newSheets.list} className={styles.list}>
        {shown.map(({ id, label, fact, free: mayPick, picked }) => (
          <li key={id} className={styles.item}>
            <Checkbox
              className={styles.box}
              checked={picked}
              disabled={busy || !mayPick}
              onChange={(_, { checked }) => pick(id, checked === true)}
              label={
                <>
                  <span className={mergeClasses(styles.name, mayPick && styles.free)}>{label}</span>
                  <span className={styles.fact}>{fact}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
