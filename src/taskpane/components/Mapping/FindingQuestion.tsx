import type { Finding } from '../../../model/finding';
import { useDefinitions, usePane, useStrings } from '../../hooks/paneContext';
import { ColumnQuestion } from './ColumnQuestion';
import { useStyles } from './Mapping.styles';
import { WordQuestion } from './WordQuestion';

/** The question that a finding comes down to, where a person's word settles it: a missing column, a word that is not allowed. */
export function FindingQuestion({ finding }: { readonly finding: Finding }) {
  const words = useStrings();
  const styles = useStyles();
  const { trackers } = useDefinitions();
  const questions = usePane((state) => state.known?.questions);
  const findings = usePane((state) => state.findings);
  const { code, tracker, received } = finding;
  if (code === 'HEADER-MISSING') {
    const question = questions?.find((candidate) => candidate.kind === 'column' && candidate.tracker === tracker && candidate.field === finding.field);
    return question?.kind === 'column' ? <ColumnQuestion question={question} recheck /> : null;
  }
  if (code !== 'FIELD-ENUM') return null;
  const field = trackers.find(({ id }) => id === tracker)?.fields.find(({ name }) => name === finding.field);
  if (!field?.constraints?.enum) return null;
  const count = findings.filter(({ finding: other }) => other.code === code && other.tracker === tracker && other.field === finding.field && other.received === received).length;
  return (
    <details>
      <summary>{words.mapping.ownWord(received)}</summary>
      <div className={styles.fold}>
        <WordQuestion tracker={tracker} field={field} word={received} count={count} recheck />
      </div>
    </details>
  );
}
