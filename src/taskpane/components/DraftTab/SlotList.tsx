import { Button, SearchBox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useDraft } from './draftContext';
import { useStyles } from './DraftTab.styles';

/** More are found by typing. */
const SHOWN = 8;

/** What a template may name: the sentence's own first. */
export function SlotList({ local, onInsert }: { readonly local: Readonly<Record<string, string>>; readonly onInsert: (name: string) => void }) {
  const { words, outline } = useDraft();
  const styles = useStyles();
  const [sought, setSought] = useState('');
  const slots = useMemo(() => outline.slots.list(local), [outline, local]);
  const found = slots.filter(({ id, name }) => name.includes(sought.trim()) || id.includes(sought.trim())).slice(0, SHOWN);
  return (
    <div role="group" aria-label={words.slots} className={styles.slots}>
      <SearchBox size="small" aria-label={words.find} placeholder={words.find} value={sought} onChange={(_, data) => setSought(data.value)} />
      <ul className={styles.slotList}>
        {found.map(({ id, name, text }) => (
          <li key={id}>
            <Button size="small" appearance="subtle" className={styles.slot} aria-label={`${words.insert(name)}：${text}`} onClick={() => onInsert(name)}>
              <span className={styles.slotName}>{`{${name}}`}</span>
              <span className={styles.slotText}>{text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
