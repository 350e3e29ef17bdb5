import { Button, Link } from '@fluentui/react-components';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { useSelectedCell } from './useSelectedCell';
import { useStyles } from './SelectedCell.styles';

/** What is wrong with the cell that is selected in Excel; comes and goes with the selection and never takes the focus. */
export function SelectedCell() {
  const { words, busy, place, lines, more, show, fix } = useSelectedCell();
  const styles = useStyles();
  const [first] = lines;
  if (!first) return null;
  return (
    <section aria-label={words.selection.label(place)} className={styles.root}>
      <h2 className={styles.place}>
        {place}
        {more > 0 && (
          <>
            {' · '}
            <Link as="button" inline className={styles.link} onClick={() => show(first.key)}>
              {words.selection.more(more)}
            </Link>
          </>
        )}
      </h2>
      {lines.map((line) => (
        <div key={line.key} className={styles.finding}>
          <span className={styles.icon}>
            <SeverityIcon severity={line.finding.severity} word={words.severity[line.finding.severity]} />
          </span>
          <span className={styles.message}>{line.text.short}</span>
          <div className={styles.actions}>
            {line.fix !== undefined && (
              <Button size="small" className={styles.fix} disabled={busy} title={words.findings.fixTo(line.fix)} onClick={() => fix(line.key)}>
                <span className={styles.value}>{words.findings.fixTo(line.fix)}</span>
              </Button>
            )}
            <Button size="small" onClick={() => show(line.key)}>
              {words.selection.details}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
