import { Link } from '@fluentui/react-components';
import { ColumnQuestion } from '../Mapping/ColumnQuestion';
import { TrackerGuesses } from '../Mapping/TrackerGuesses';
import { useSheetList } from './useSheetList';
import { SheetChoice } from './SheetChoice';
import { useStyles } from './Sheets.styles';

/** What was seen in the workbook: trackers found, sheets to decide on, sheets not taken and why, trackers missing. */
export function SheetList() {
  const { words, found, toDecide, columns, more, others, missing, showNewSheets, showSheets } = useSheetList();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {toDecide.length + columns.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.start.toDecide}</h3>
          <ul className={styles.list}>
            {toDecide.map(({ sheet, why }) => (
              <li key={sheet} className={styles.decide}>
                <span className={styles.name}>{sheet}</span>
                <span className={styles.why}>{why}</span>
                <TrackerGuesses sheet={sheet} />
                <SheetChoice sheet={sheet} undecided />
              </li>
            ))}
            {columns.map((question) => (
              <li key={`${question.sheet} ${question.field}`} className={styles.decide}>
                <ColumnQuestion question={question} />
              </li>
            ))}
          </ul>
          {more > 0 && (
            <Link as="button" onClick={showSheets}>
              {words.mapping.moreColumns(more)}
            </Link>
          )}
        </section>
      )}
      {found.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.start.found}</h3>
          <ul className={styles.list}>
            {found.map(({ tracker, sheet, rows }) => (
              <li key={tracker} className={styles.item}>
                <span className={styles.name}>{sheet}</span>
                <span className={styles.fact}>{rows}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.start.notTaken}</h3>
          <ul className={styles.list}>
            {others.map(({ sheet, why }) => (
              <li key={sheet} className={styles.decide}>
                <span className={styles.name}>{sheet}</span>
                <span className={styles.why}>{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing !== '' && (
        <section>
          <h3 className={styles.heading}>{words.start.missing}</h3>
          <p className={styles.missing}>{missing}</p>
          {found.length > 0 && (
            <Link as="button" onClick={showNewSheets}>
              {words.newSheets.open}
            </Link>
          )}
        </section>
      )}
    </div>
  );
}
