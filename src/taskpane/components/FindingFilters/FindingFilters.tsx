import { Link, Select, Switch } from '@fluentui/react-components';
import { useFindingFilters } from './useFindingFilters';
import { useStyles } from './FindingFilters.styles';

/** By tracker and by kind; below, whether the cells are marked and what was left out. */
export function FindingFilters() {
  const { words, trackers, tracker, chooseTracker, codes, code, chooseCode, filtered, clear, marking, setMarking, busy, exceptions, showExceptions } = useFindingFilters();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div role="group" aria-label={words.findings.filters} className={styles.selects}>
        <Select size="small" className={styles.select} aria-label={words.findings.tracker} value={tracker} onChange={(_, { value }) => chooseTracker(value)}>
          <option value="">{words.findings.allTrackers}</option>
          {trackers.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
        <Select size="small" className={styles.select} aria-label={words.findings.code} value={code} onChange={(_, { value }) => chooseCode(value)}>
          <option value="">{words.findings.allCodes}</option>
          {codes.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.line}>
        <Switch className={styles.switch} label={words.findings.marking} checked={marking} disabled={busy} onChange={(_, { checked }) => setMarking(checked)} />
        {filtered && (
          <Link as="button" className={styles.small} onClick={clear}>
            {words.findings.clearFilter}
          </Link>
        )}
        {!filtered && exceptions !== '' && (
          <Link as="button" className={styles.small} onClick={showExceptions}>
            {exceptions}
          </Link>
        )}
      </div>
    </div>
  );
}
