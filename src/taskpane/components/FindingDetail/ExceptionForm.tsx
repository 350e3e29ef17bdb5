import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { Finding } from '../../../model/finding';
import { useExceptionForm } from './useExceptionForm';
import { useStyles } from './FindingDetail.styles';

/** Why a finding may stand as it is, who says so, and whether that goes for others of its kind; without a reason and a name it is not accepted. */
export function ExceptionForm({ finding, busy, onDone }: { readonly finding: Finding; readonly busy: boolean; readonly onDone: () => void }) {
  const { words, reason, setReason, by, setBy, scopes, scope, setScope, twins, note, ready, save } = useExceptionForm(finding);
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      aria-label={words.findings.exceptTitle}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) save();
      }}
    >
      <Field label={words.exceptions.reason} required size="small">
        <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} autoFocus />
      </Field>
      <Field label={words.exceptions.by} required hint={words.exceptions.kept} size="small">
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      {scopes.length > 1 && (
        <Field label={words.exceptions.scope} size="small">
          <Select size="small" value={scope} onChange={(_, { value }) => setScope(value)}>
            {scopes.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {note !== '' && <div className={styles.code}>{note}</div>}
      {twins > 0 && <div role="status">{words.exceptions.twins(twins)}</div>}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={busy || !ready}>
          {words.findings.exceptTitle}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
