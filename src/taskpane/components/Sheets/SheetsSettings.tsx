import { Link } from '@fluentui/react-components';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { SheetChoice } from './SheetChoice';
import { useSheetsSettings } from './useSheetsSettings';
import { useStyles } from './Sheets.styles';

/** Every sheet of the user's, what it is taken for, and which columns were recognised. */
export function SheetsSettings() {
  const words = useStrings();
  const actions = useActions();
  const missing = usePane((state) => state.known?.located.missing);
  const { sheets, nameOf } = useSheetsSettings();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {sheets.map(({ sheet, why, decide, columns, count }) => (
          <li key={sheet} className={styles.decide}>
            <span className={styles.name}>{sheet}</span>
            <SheetChoice sheet={sheet} undecided={decide} />
            {why !== undefined && <span className={styles.why}>{why}</span>}
            {columns && (
              <details>
                <summary className={styles.why}>{count}</summary>
                <ul className={styles.list}>
                  {columns.map((column) => (
                    <li key={column} className={styles.why}>
                      {column}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {missing && missing.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.start.missing}</h3>
          <p className={styles.missing}>{missing.map(nameOf).join(words.listJoint)}</p>
          <Link as="button" onClick={() => actions.showPage('newSheets')}>
            {words.newSheets.open}
          </Link>
        </section>
      )}
    </div>
  );
}
