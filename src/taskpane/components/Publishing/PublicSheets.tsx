import { Checkbox } from '@fluentui/react-components';
import type { PublishingSheet } from '../../../app/publishing';
import { useActions, usePane } from '../../hooks/paneContext';
import { usePublishingStrings } from './publishingStrings';
import { useStyles } from './Publishing.styles';

const SHEETS: readonly PublishingSheet[] = ['draft', 'summary', 'items'];

/** Which sheets the button at the bottom writes. */
export function PublicSheets() {
  const words = usePublishingStrings();
  const actions = useActions();
  const chosen = usePane((state) => state.publishing.sheets);
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="public-sheets">
      <h3 id="public-sheets" className={styles.heading}>
        {words.sheets}
      </h3>
      <div role="group" aria-labelledby="public-sheets" className={styles.sheets}>
        {SHEETS.map((sheet) => (
          <Checkbox key={sheet} checked={chosen.includes(sheet)} label={words.sheetNames[sheet]} onChange={(_, { checked }) => actions.choosePublicSheets(SHEETS.filter((other) => (other === sheet ? checked === true : chosen.includes(other))))} />
        ))}
      </div>
      <p className={styles.hint}>{words.sheetsHint}</p>
    </section>
  );
}
