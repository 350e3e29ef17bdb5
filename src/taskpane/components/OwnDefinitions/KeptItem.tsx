import { Button, Textarea } from '@fluentui/react-components';
import type { ReadDefinition } from '../../../app/definitions';
import { MistakeList } from './MistakeList';
import { useKeptItem } from './useKeptItem';
import { useStyles } from './OwnDefinitions.styles';

/** One file of own definitions that the workbook keeps. */
export function KeptItem({ kept }: { readonly kept: ReadDefinition }) {
  const { words, busy, contents, opened, toggle, meaning, asking, copy, save, remove } = useKeptItem(kept);
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.name}>{kept.name}</span>
      {contents.map((line) => (
        <span key={line} className={styles.next}>
          {line}
        </span>
      ))}
      {kept.mistakes.length > 0 && <MistakeList title={words.definitions.broken(kept.mistakes.length)} mistakes={kept.mistakes} />}
      <div className={styles.buttons}>
        <Button size="small" aria-label={words.definitions.showOne(kept.name)} aria-expanded={opened === 'text'} onClick={() => toggle('text')}>
          {words.definitions.show}
        </Button>
        <Button size="small" aria-label={words.definitions.removeOne(kept.name)} aria-expanded={opened === 'removing'} disabled={busy} onClick={() => toggle('removing')}>
          {words.definitions.remove}
        </Button>
      </div>
      {opened === 'text' && (
        <div className={styles.pasting}>
          <Textarea readOnly value={kept.text} resize="vertical" aria-label={words.definitions.json(kept.name)} textarea={{ rows: 8, spellCheck: false, className: styles.code }} />
          <div className={styles.buttons}>
            <Button size="small" onClick={copy}>
              {words.definitions.copy}
            </Button>
            <Button size="small" onClick={save}>
              {words.definitions.download}
            </Button>
          </div>
        </div>
      )}
      {opened === 'removing' && (
        <div ref={asking} tabIndex={-1} className={styles.asking} role="group" aria-label={words.definitions.removing(kept.name)}>
          <span className={styles.name}>{words.definitions.removing(kept.name)}</span>
          <span>{meaning}</span>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabled={busy} onClick={remove}>
              {words.definitions.remove}
            </Button>
            <Button size="small" onClick={() => toggle('removing')}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
