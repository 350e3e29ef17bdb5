import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatMoment } from '../../format/formatTime';
import { useActions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { State } from '../State/State';

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusSuccessForeground1 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nothing wrong: what was checked, by how many rules, when. */
export function AllClear({ icon }: { readonly icon: ReactNode }) {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const result = usePane((state) => state.result);
  const most = usePane((state) => state.most);
  const checkedAt = usePane((state) => state.checkedAt);
  const styles = useStyles();
  if (!result || checkedAt === undefined) return null;
  const records = result.trackers.reduce((sum, tracker) => sum + tracker.records, 0);
  return (
    <State icon={<span className={styles.icon}>{icon}</span>} title={words.clear.title} text={words.clear.what(result.trackers.length, records, result.rules)}>
      <p className={styles.text}>{words.clear.when(formatMoment(checkedAt, language))}</p>
      {most > 0 && <p className={styles.text}>{words.clear.handled(most)}</p>}
      {result.excepted.length > 0 && (
        <p className={styles.text}>
          <Link as="button" inline onClick={() => actions.showPage('exceptions')}>
            {words.findings.excepted(result.excepted.length, 0)}
          </Link>
        </p>
      )}
      <p className={styles.text}>
        <Link as="button" inline onClick={() => actions.showTab('summary')}>
          {words.clear.next}
        </Link>
      </p>
    </State>
  );
}
