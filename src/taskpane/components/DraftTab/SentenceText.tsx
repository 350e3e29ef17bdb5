import { mergeClasses } from '@fluentui/react-components';
import { Edit12Regular } from '@fluentui/react-icons/svg/edit';
import { Pin12Regular } from '@fluentui/react-icons/svg/pin';
import type { KeyboardEvent, ReactNode } from 'react';
import type { OutlineSentence } from '../../../app/draft';
import type { Phrase } from '../../../model/report';
import { useDraft } from './draftContext';
import { PhraseText } from './PhraseText';
import { useStyles } from './DraftTab.styles';

/** One sentence, which the keys work on while it has the focus. */
export function SentenceText({ sentence, phrases, first }: { readonly sentence: OutlineSentence; readonly phrases: readonly Phrase[]; readonly first: boolean }): ReactNode {
  const { words, active, activate, figure, editing, setEditing, act } = useDraft();
  const styles = useStyles();
  const { id, kind, own, pinned, edit, flaw } = sentence;
  const isActive = active === id;
  const isMovable = kind === 'sentence';

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys of a figure within are its own.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined; // no other key is in the table
    if (step && event.altKey && isMovable) act({ kind: 'move', id, by: step }, words.done.move);
    else if (step && !event.altKey) focusBy(event.currentTarget, step);
    else if (event.key === 'Enter') setEditing('edit');
    else if (event.key === 'Delete' && kind !== 'line') act({ kind: 'switch', id, on: false }, words.done.off);
    else return;
    event.preventDefault();
  };

  const sign = flaw ? words.flawed : pinned ? words.pinned : own ? words.own : edit?.template !== undefined ? words.edited : undefined;
  return (
    <span
      data-sentence={id}
      role="group"
      aria-describedby="draft-keys"
      tabIndex={isActive || (active === undefined && first) ? 0 : -1}
      className={mergeClasses(styles.sentence, isActive && styles.active)}
      onFocus={() => activate(id)}
      onClick={() => activate(id)}
      onDoubleClick={() => setEditing('edit')}
      onKeyDown={onKeyDown}
    >
      {phrases.map((phrase, at) => (
        <PhraseText key={at} phrase={phrase} sentence={id} at={at} open={isActive && figure === at && !editing} reachable={isActive} />
      ))}
      {sign !== undefined && (
        <span role="img" aria-label={sign} title={sign} className={mergeClasses(styles.sign, flaw && styles.flawed)}>
          {pinned ? <Pin12Regular /> : <Edit12Regular />}
        </span>
      )}
    </span>
  );
}

function focusBy(from: HTMLElement, step: 1 | -1): void {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
  elements[elements.indexOf(from) + step]?.focus();
}
