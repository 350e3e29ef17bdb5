import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { isWrong, type Reconciled, VERDICT_WORDS } from '../../../app/reconcile';
import { numberText } from '../../../app/reconcile/claimText';
import type { Verdict } from '../../../model/claim';
import { useActions, useLanguage } from '../../hooks/paneContext';
import type { TextLine } from './paragraphsOf';
import { useReconcileStrings } from './reconcileStrings';
import { VerdictIcon } from './VerdictIcon';
import { useStyles } from './Reconcile.styles';

interface Props {
  readonly line: TextLine;
  readonly outcome: Reconciled;
  /** Claims that the filter lets through; the others are words like all words. */
  readonly marked: ReadonlySet<number>;
  readonly opened: number | undefined;
  readonly standing: number | undefined;
}

/** One paragraph; drawn anew only when a figure in it is. */
export const TextParagraph = memo(function TextParagraph({ line, outcome, marked, opened, standing }: Props) {
  const words = useReconcileStrings();
  const language = useLanguage();
  const actions = useActions();
  const styles = useStyles();
  const { text, claims } = outcome;
  const pieces: ReactNode[] = [];
  let from = line.start;
  for (const position of line.claims) {
    const claim = claims[position];
    if (!claim || !marked.has(position) || claim.start < from) continue;
    const number = numberText(claim, text);
    pieces.push(text.slice(from, claim.start));
    from = claim.start + number.length;
    // Unlike a button, a span keeps the marks after it from beginning a line.
    pieces.push(
      <span
        key={position}
        role="button"
        data-claim={position}
        tabIndex={position === standing ? 0 : -1}
        aria-expanded={position === opened}
        aria-label={words.mark(number, VERDICT_WORDS[language][claim.verdict])}
        title={VERDICT_WORDS[language][claim.verdict]}
        className={mergeClasses(styles.mark, styles[tone(claim.verdict)], position === opened && styles.openMark)}
        onClick={() => actions.changeReconciliation({ opened: position === opened ? undefined : position, active: position })}
        onFocus={() => actions.changeReconciliation({ active: position })}
      >
        <VerdictIcon verdict={claim.verdict} />
        {number}
      </span>,
    );
  }
  pieces.push(text.slice(from, line.end));
  return <p className={styles.paragraph}>{pieces}</p>;
});

function tone(verdict: Verdict): 'wrong' | 'unsure' | 'right' {
  if (isWrong(verdict)) return 'wrong';
  return verdict === 'unbound' || verdict === 'redacted' ? 'unsure' : 'right';
}
