import { Button, Field, Input, Select } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState } from 'react';
import type { AddedWord, NameKind } from '../../../engine/redact/types';
import { usePublishingStrings } from './publishingStrings';
import { useStyles } from './Publishing.styles';

const KINDS: readonly NameKind[] = ['person', 'unit', 'place'];

/** Names that no sheet holds, told by a person. */
export function AddedWords({ added, onSet }: { readonly added: readonly AddedWord[]; readonly onSet: (added: readonly AddedWord[]) => void }) {
  const words = usePublishingStrings();
  const styles = useStyles();
  const adding = useRef<HTMLDivElement>(null);
  const backToInput = () => adding.current?.querySelector('input')?.focus();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<NameKind>('person');
  const [short, setShort] = useState(false);
  const add = () => {
    const word = text.trim();
    setShort(word.length < 2);
    backToInput();
    if (word.length < 2) return;
    onSet([...added.filter((other) => other.word !== word), { word, kind }]);
    setText('');
  };
  return (
    <section className={styles.section} aria-labelledby="public-added">
      <h3 id="public-added" className={styles.heading}>
        {words.added}
      </h3>
      <p className={styles.hint}>{words.addedHint}</p>
      <div ref={adding} className={styles.adding}>
        <Field className={styles.word} {...(short && { validationMessage: words.short })}>
          <Input
            className={styles.input}
            value={text}
            aria-label={words.word}
            placeholder={words.word}
            onChange={(_, { value }) => {
              setText(value);
              setShort(false);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
            }}
          />
        </Field>
        <Select className={styles.kind} aria-label={words.wordKind} value={kind} onChange={(_, { value }) => setKind(KINDS.find((one) => one === value) ?? 'person')}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.wordKinds[one]}
            </option>
          ))}
        </Select>
        <Button className={styles.add} onClick={add}>
          {words.add}
        </Button>
      </div>
      {added.length > 0 && (
        <ul className={styles.words} aria-labelledby="public-added">
          {added.map(({ word, kind: its }) => (
            <li key={word} className={styles.added}>
              <span>
                {word} <span className={styles.fact}>{words.wordKinds[its]}</span>
              </span>
              <Button
                appearance="subtle"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.remove(word)}
                title={words.remove(word)}
                onClick={() => {
                  onSet(added.filter((other) => other.word !== word));
                  backToInput();
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
