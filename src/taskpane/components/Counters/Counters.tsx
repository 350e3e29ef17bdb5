import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { SEVERITIES } from '../../../model/severity';
import { useChosenStyle } from '../../theme/useChosenStyle';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { useCounters } from './useCounters';
import { useStyles } from './Counters.styles';

/** How much there is of each severity; each counter filters the list. */
export function Counters() {
  const { words, counts, chosen, toggle } = useCounters();
  const styles = useStyles();
  const pressed = useChosenStyle();
  return (
    <div role="group" aria-label={words.findings.counters} className={styles.root}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={mergeClasses(styles.counter, chosen.includes(severity) && pressed)}
          checked={chosen.includes(severity)}
          title={words.severityHint[severity]}
          onClick={() => toggle(severity)}
        >
          <span className={styles.word}>
            <SeverityIcon severity={severity} />
            {words.severity[severity]}
          </span>{' '}
          <span className={styles.count}>{words.number(counts[severity])}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
