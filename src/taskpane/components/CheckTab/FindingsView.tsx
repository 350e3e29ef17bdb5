import { Counters } from '../Counters/Counters';
import { FindingFilters } from '../FindingFilters/FindingFilters';
import { FindingList } from '../FindingList/FindingList';
import { Handled } from '../Handled/Handled';
import { useStyles } from './CheckTab.styles';

/** Counters, progress and filters above the list. */
export default function FindingsView() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Counters />
        <Handled />
        <FindingFilters />
      </div>
      <FindingList />
    </div>
  );
}
