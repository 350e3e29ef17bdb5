import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Place } from '../../../engine/types';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { ColumnQuestion } from '../Mapping/ColumnQuestion';
import { FieldColumns } from '../Mapping/FieldColumns';
import { TrackerGuesses } from '../Mapping/TrackerGuesses';
import { UnusedChoices } from '../Mapping/UnusedChoices';
import { WordChoices } from '../Mapping/WordChoices';
import { SheetChoice } from './SheetChoice';
import { useSheetsSettings } from './useSheetsSettings';
import { useStyles } from './Sheets.styles';

/** Every sheet of the user's, what it is taken for, what each of its columns holds, and the bureau's own words. */
export function SheetsSettings() {
  const words = useStrings();
  const actions = useActions();
  const missing = usePane((state) => state.known?.located.missing);
  const { sheets, nameOf } = useSheetsSettings();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {sheets.map(({ sheet, why, asked, questions, place, count }) => (
          <li key={sheet} className={styles.decide}>
            <span className={styles.name}>{sheet}</span>
            {why !== undefined && <span className={styles.why}>{why}</span>}
            <TrackerGuesses sheet={sheet} />
            <SheetChoice sheet={sheet} undecided={asked} />
            {questions.map((question) => (
              <ColumnQuestion key={question.field} question={question} />
            ))}
            {place && <Columns place={place} count={count} />}
          </li>
        ))}
      </ul>
      <section>
        <h3 className={styles.heading}>{words.mapping.words}</h3>
        <WordChoices />
      </section>
      <UnusedChoices />
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

/** The columns of one sheet; hundreds of them in a workbook, so they are drawn once they are opened. */
function Columns({ place, count }: { readonly place: Place; readonly count: string }) {
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.why}>{count}</summary>
      {open && <FieldColumns place={place} />}
    </details>
  );
}
