import { Link, mergeClasses } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import type { Phrase } from '../../../model/report';
import { useDraft } from './draftContext';
import { useStyles } from './DraftTab.styles';

export interface PhraseTextProps {
  readonly phrase: Phrase;
  readonly sentence: string;
  /** Its place in the sentence, 0-based. */
  readonly at: number;
  readonly open: boolean;
  /** Whether the tab key stops at it. */
  readonly reachable: boolean;
}

/** Words, a figure that shows where it comes from, or what is missing. */
export function PhraseText({ phrase, sentence, at, open, reachable }: PhraseTextProps) {
  const { words, showFigure } = useDraft();
  const styles = useStyles();
  if (phrase.kind === 'text') return phrase.text;
  // An anchor, unlike a button, breaks with the line around it; where it leads is ours to do.
  const show = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    showFigure(sentence, open ? undefined : at);
  };
  return (
    <Link
      inline
      href="#panel"
      role="button"
      aria-expanded={open}
      tabIndex={reachable ? 0 : -1}
      className={mergeClasses(phrase.kind === 'missing' ? styles.missing : styles.figure, open && styles.openFigure)}
      title={words.figure(phrase.text)}
      onClick={show}
    >
      {phrase.text}
    </Link>
  );
}
