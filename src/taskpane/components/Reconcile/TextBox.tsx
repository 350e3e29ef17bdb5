import { Button, Field, Textarea } from '@fluentui/react-components';
import { useTextBox } from './useTextBox';
import { useStyles } from './Reconcile.styles';

/** Where a text is pasted, or chosen from a file or from the workbook. */
export function TextBox() {
  const { words, busy, input, type, picker, chosen, selection, draft } = useTextBox();
  const styles = useStyles();
  return (
    <div className={styles.put}>
      <p className={styles.intro}>{words.intro}</p>
      <Field label={words.box}>
        <Textarea value={input} resize="vertical" placeholder={words.placeholder} textarea={{ rows: 9, spellCheck: false, lang: 'zh-CN' }} onChange={(_, { value }) => type(value)} />
      </Field>
      <div className={styles.sources}>
        <input ref={picker} type="file" accept=".docx,.txt" className={styles.picker} tabIndex={-1} aria-label={words.file} onChange={({ target }) => void chosen(target)} />
        <Button disabled={busy} onClick={() => picker.current?.click()}>
          {words.file}
        </Button>
        <Button disabled={busy} onClick={selection}>
          {words.selection}
        </Button>
        {draft && (
          <Button disabled={busy} onClick={draft.use}>
            {draft.label}
          </Button>
        )}
      </div>
    </div>
  );
}
