import { Link } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import type { Phrase } from '../../../model/report';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { useStyles } from './DraftTab.styles';

/** Words, a figure that leads to its rows or to the problems that it counts, or what is missing. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  const words = useStrings();
  const actions = useActions();
  const styles = useStyles();
  const figure = usePane((state) => (phrase.kind === 'figure' ? state.result?.figures.find(({ id }) => id === phrase.indicator) : undefined));
  if (phrase.kind === 'missing') return <mark className={styles.missing}>{phrase.text}</mark>;
  if (phrase.kind === 'text') return phrase.text;
  const { codes, text, change } = phrase;
  // The figure before it leads to this period's rows already.
  const sources = (change ? figure?.previous : figure)?.sources ?? [];
  if (figure && sources.length > 0) {
    return (
      <Link inline href={`#${figure.id}`} className={styles.figure} title={words.draft.figure(text)} onClick={instead(() => void actions.revealFigure({ ...figure, sources }))}>
        {text}
      </Link>
    );
  }
  if (codes && codes.length > 0) {
    return (
      <Link inline href="#panel" className={styles.figure} title={words.draft.problems(text)} onClick={instead(() => actions.showCodes(codes))}>
        {text}
      </Link>
    );
  }
  return text;
}

/** An anchor, unlike a button, breaks with the line around it; where it leads is ours to do. */
const instead = (act: () => void) => (event: MouseEvent) => {
  event.preventDefault();
  act();
};
