import { Counters } from '../Counters/Counters';
import { FindingFilters } from '../FindingFilters/FindingFilters';
import { FindingList } from '../FindingList/FindingList';
import { useStyles } from './CheckTab.styles';

/** Counters and filters above the list. */
export default function FindingsView() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Counters />
        <FindingFilters />
      </div>
      <FindingList />
    </div>
  );
}
