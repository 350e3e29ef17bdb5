import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useStrings } from '../../hooks/paneContext';
import { useStyles } from './FindingDetail.styles';

/** Why a finding is put aside; without a reason it is not. */
export function ExceptionForm({ busy, onSave, onCancel }: { readonly busy: boolean; readonly onSave: (reason: string) => void; readonly onCancel: () => void }) {
  const words = useStrings();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      aria-label={words.findings.exceptTitle}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onSave(reason.trim());
      }}
    >
      <Field label={words.findings.reason} hint={words.findings.reasonHint} size="small">
        <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} autoFocus />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={busy || reason.trim() === ''}>
          {words.findings.exceptTitle}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
