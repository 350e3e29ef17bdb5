import { ToggleButton } from '@fluentui/react-components';
import { SEVERITIES } from '../../../model/severity';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { useCounters } from './useCounters';
import { useStyles } from './Counters.styles';

/** How much there is of each severity; each counter filters the list. */
export function Counters() {
  const { words, counts, chosen, toggle } = useCounters();
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.findings.counters} className={styles.root}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.counter}
          checked={chosen.includes(severity)}
          aria-label={words.findings.counter(words.severity[severity], counts[severity])}
          title={words.severityHint[severity]}
          onClick={() => toggle(severity)}
        >
          <span className={styles.count}>{words.number(counts[severity])}</span>
          <span className={styles.word}>
            <SeverityIcon severity={severity} />
            {words.severity[severity]}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
