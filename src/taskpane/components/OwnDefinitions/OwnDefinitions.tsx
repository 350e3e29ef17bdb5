import { Button, Field, Textarea } from '@fluentui/react-components';
import { KeptItem } from './KeptItem';
import { MistakeList } from './MistakeList';
import { useOwnDefinitions } from './useOwnDefinitions';
import { useStyles } from './OwnDefinitions.styles';

/** The user's own trackers and reports: add one from a file or from the clipboard, see what is kept, take it out, or away. */
export function OwnDefinitions() {
  const { words, busy, own, refused, picker, chosen, pasting, setPasting, text, setText, putExample, readPasted } = useOwnDefinitions();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <input ref={picker} type="file" accept=".json,application/json" className={styles.picker} tabIndex={-1} aria-label={words.definitions.choose} onChange={({ target }) => void chosen(target)} />
        <Button appearance={pasting ? 'secondary' : 'primary'} disabled={busy} onClick={() => picker.current?.click()}>
          {words.definitions.choose}
        </Button>
        <Button disabled={busy} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {words.definitions.paste}
        </Button>
      </div>
      {pasting && (
        <div className={styles.pasting}>
          <Field label={words.definitions.pasted} hint={words.definitions.pastedHint}>
            <Textarea value={text} resize="vertical" textarea={{ rows: 8, spellCheck: false, className: styles.code }} onChange={(_, { value }) => setText(value)} />
          </Field>
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={busy || text.trim() === ''} onClick={() => void readPasted()}>
              {words.definitions.read}
            </Button>
            <Button appearance="subtle" onClick={putExample}>
              {words.definitions.example}
            </Button>
          </div>
        </div>
      )}
      {refused && <MistakeList title={words.definitions.refused(refused.name, refused.mistakes.length)} mistakes={refused.mistakes} />}
      <section aria-label={words.definitions.kept}>
        {own.length === 0 ? (
          <p className={styles.none}>{words.definitions.none}</p>
        ) : (
          <>
            <h3 className={styles.heading}>{words.definitions.kept}</h3>
            <ul className={styles.list}>
              {own.map((kept) => (
                <KeptItem key={kept.name} kept={kept} />
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}
