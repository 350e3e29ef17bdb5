import { useState } from 'react';
import type { Reconciled } from '../../../app/reconcile';
import { claimText, numberText } from '../../../app/reconcile/claimText';
import { correctedSentence } from '../../../app/reconcile/correctedSentence';
import { behindFigure } from '../../../app/narrow';
import { useActions, useBusy, useDefinitions, useLanguage, usePane } from '../../hooks/paneContext';
import { useTrackerName } from '../../hooks/useTrackerName';
import { copyText } from '../ActionBar/copyText';
import { useReconcileStrings } from './reconcileStrings';

interface CardAction {
  readonly label: string;
  readonly act: () => void;
  /** Not while the pane is at work. */
  readonly waits?: boolean;
}

/** Facts of one claim and what can be done with it. */
export function useClaimCard(outcome: Reconciled, position: number) {
  const words = useReconcileStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const actions = useActions();
  const trackerName = useTrackerName();
  const places = usePane((state) => state.known?.located.places);
  const isFresh = usePane((state) => state.stale === undefined);
  const narrowedTo = usePane((state) => state.narrowed?.figure?.id);
  const [chosen, setChosen] = useState(false);
  const { claims, targets, result, text } = outcome;
  const claim = claims[position];
  const target = claim?.target === undefined ? undefined : targets.get(claim.target);
  const said = claim ? claimText(claim, outcome, definitions, language) : { number: '', indicator: '', expected: '', verdict: '', note: '' };

  const choosing = chosen || (claim?.verdict === 'unbound' && !target);
  // What it may be stands below, to be chosen from.
  const note = choosing && (claim?.candidates.length ?? 0) > 0 ? '' : said.note;
  const facts = [
    { name: words.said, value: said.number, strong: true },
    ...(target ? [{ name: words.expected, value: said.expected === '' ? words.none : said.expected, strong: true }] : []),
    ...(target ? [{ name: words.indicator, value: words.of(said.indicator, trackerName(target.tracker)), strong: false }] : []),
    ...(target ? [{ name: words.period, value: result.period.label[language], strong: false }] : []),
    ...(note === '' ? [] : [{ name: words.note, value: note, strong: false }]),
  ];

  const sources = target?.sources ?? [];
  const rows = sources.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  const behind = target && isFresh && narrowedTo !== target.id ? behindFigure({ sources }, places ?? []) : undefined;
  const codes = target?.codes ?? [];
  const corrected = claim && target ? correctedSentence(claim, target, text) : undefined;
  const possible: (CardAction | undefined)[] = [
    rows > 0 ? { label: words.go(rows), act: () => void actions.revealFigure({ sources }) } : undefined,
    target && behind ? { label: words.narrow(behind.rows), waits: true, act: () => void actions.narrow({ id: target.id, sources, label: said.indicator }) } : undefined,
    codes.length > 0 && rows > 0 ? { label: words.problems, act: () => actions.showCodes(codes) } : undefined,
    corrected === undefined ? undefined : { label: words.correct, act: () => void copyText(corrected).then((done) => actions.notice({ kind: done ? 'sentence-copied' : 'not-copied', undo: false })) },
  ];
  return {
    words,
    claim,
    said,
    facts,
    others: (claim?.against ?? []).flatMap((at) => {
      const other = claims[at];
      return other ? [{ at, number: numberText(other, text), go: () => actions.showClaim(at) }] : [];
    }),
    actions: possible.flatMap((action) => action ?? []),
    choosing,
    choose: () => setChosen(true),
    byHand: claim?.byHand === true,
    unbind: () => void actions.bindClaim(position, undefined),
    leaveOut: () => void actions.bindClaim(position, ''),
    busy: useBusy(),
  };
}
