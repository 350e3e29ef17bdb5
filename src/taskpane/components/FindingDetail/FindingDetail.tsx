import { Button, Link } from '@fluentui/react-components';
import type { Finding } from '../../../model/finding';
import type { FindingText } from '../../format/findingText';
import { FindingQuestion } from '../Mapping/FindingQuestion';
import { ExceptionForm } from './ExceptionForm';
import { useFindingDetail } from './useFindingDetail';
import { useStyles } from './FindingDetail.styles';

/** Found and expected, what to do and why, and what can be done from here. */
export function FindingDetail({ finding, text }: { readonly finding: Finding; readonly text: FindingText }) {
  const { words, facts, outside, related, fix, alike, lapsed, busy, excepting, setExcepting, reveal, applyFix } = useFindingDetail(finding, text);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
        {related.length > 0 && (
          <div className={styles.fact}>
            <dt className={styles.name}>{words.findings.related}</dt>
            <dd className={styles.value}>
              {related.map(({ place, go }) => (
                <Link key={place} as="button" inline className={styles.related} aria-label={words.findings.goTo(place)} onClick={go}>
                  {place}
                </Link>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <FindingQuestion finding={finding} />
      <div className={styles.code}>{[finding.code, outside].filter(Boolean).join(' · ')}</div>
      {lapsed !== '' && <div className={styles.lapsed}>{lapsed}</div>}
      {excepting ? (
        <ExceptionForm finding={finding} busy={busy} onDone={() => setExcepting(false)} />
      ) : (
        <div className={styles.actions}>
          {finding.at && (
            <Button size="small" onClick={reveal}>
              {words.findings.go}
            </Button>
          )}
          {fix !== undefined && (
            <Button size="small" onClick={applyFix} disabled={busy} aria-label={words.findings.fixTo(fix)} title={words.findings.fixTo(fix)}>
              {words.findings.fix}
            </Button>
          )}
          <Button size="small" onClick={() => setExcepting(true)} disabled={busy}>
            {words.findings.except}
          </Button>
          {alike.map(({ label, preview }) => (
            <Button key={label} size="small" appearance="subtle" onClick={preview} disabled={busy}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
