import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { OutlineSentence } from '../../../app/draft';
import { useIntoSight } from './useIntoSight';
import { useDraft } from './draftContext';
import { SlotList } from './SlotList';
import { useSentenceEditor } from './useSentenceEditor';
import { useStyles } from './DraftTab.styles';

/** A sentence as text or as template, with what it comes to. */
export function SentenceEditor({ sentence, adding }: { readonly sentence: OutlineSentence; readonly adding: boolean }) {
  const { words, setEditing, busy } = useDraft();
  const { mode, setMode, value, setValue, preview, flaw, loose, save, box, insert, onKeyDown } = useSentenceEditor(sentence, adding);
  const styles = useStyles();
  const form = useIntoSight<HTMLFormElement>();
  const isText = mode === 'text';
  return (
    <form
      ref={form}
      aria-label={adding ? words.addTitle : words.editor}
      className={styles.card}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {!adding && (
        <RadioGroup layout="horizontal" aria-label={words.mode} value={mode} onChange={(_, data) => setMode(data.value === 'template' ? 'template' : 'text')}>
          <Radio value="text" label={words.modes.text} />
          <Radio value="template" label={words.modes.template} />
        </RadioGroup>
      )}
      <Field label={isText ? words.textLabel : words.templateLabel} hint={isText ? words.textHint : words.templateHint} {...(flaw && { validationMessage: words.flaw(flaw) })}>
        <Textarea textarea={{ ref: box, rows: 4 }} lang="zh-CN" resize="vertical" autoFocus value={value} onChange={(_, data) => setValue(data.value)} />
      </Field>
      <div aria-live="polite" className={styles.preview}>
        <span className={styles.name}>{words.preview}</span>
        <span lang="zh-CN">
          {preview.length === 0 && !flaw && <span className={styles.caption}>{value.trim() === '' ? words.blank : words.nothingNow}</span>}
          {preview.map((phrase, at) => (phrase.kind === 'text' ? <span key={at}>{phrase.text}</span> : <strong key={at} className={styles.follows}>{phrase.text}</strong>))}
        </span>
        {loose.map(({ id, sheets, text }) => (
          <span key={id} className={styles.warning}>
            {words.loose(sheets, text)}
          </span>
        ))}
      </div>
      {!isText && <SlotList local={adding ? {} : sentence.local} onInsert={insert} />}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit" disabled={busy || flaw !== undefined || (adding && value.trim() === '')}>
          {words.save}
        </Button>
        <Button size="small" onClick={() => setEditing(undefined)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
