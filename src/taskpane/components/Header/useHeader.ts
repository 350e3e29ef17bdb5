import { type MouseEvent, useCallback, useState } from 'react';
import { formatClock } from '../../format/formatTime';
import { useActions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { useMinute } from '../../hooks/useMinute';
import { isEmptyWorkbook } from '../../store/isEmptyWorkbook';
import type { PaneState } from '../../store/paneState';
import type { Strings } from '../../strings';

/** Words of the header, and which of its two popups is open. */
export function useHeader() {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const state = usePane((whole) => whole);
  const minute = useMinute();
  const [popup, setPopup] = useState<'report' | 'settings'>();
  const [target, setTarget] = useState<HTMLElement>();
  const open = (name: 'report' | 'settings') => (event: MouseEvent<HTMLElement>) => {
    setTarget(event.currentTarget);
    setPopup(name);
  };
  const close = useCallback(() => {
    setPopup(undefined);
    target?.focus();
  }, [target]);
  const named = state.settings?.unitName ?? '';
  const unit = named === '' ? words.unitUnset : named;
  const period = state.period?.label[language] ?? words.periodUnset;
  const clock = state.checkedAt === undefined ? undefined : minute - state.checkedAt < 60_000 ? words.status.justChecked : words.status.checkedAt(formatClock(state.checkedAt, language));
  return {
    words,
    title: `${unit} · ${period}`,
    titleName: words.report.open(unit, period),
    status: statusLine(state, words, clock),
    stale: state.stale && (state.stale === 'data' ? words.status.staleData : words.status.staleSettings),
    check: () => void actions.check(),
    popup,
    target,
    openReport: open('report'),
    openSettings: open('settings'),
    close,
  };
}

function statusLine({ known, result, stale, failure }: PaneState, words: Strings, clock: string | undefined): string {
  if (!known) return failure ? words.failed.open : words.status.opening;
  const { places } = known.located;
  if (places.length === 0) return isEmptyWorkbook(known) ? words.status.empty : words.status.none;
  const parts = [words.status.known(places.length)];
  if (result && !stale) parts.push(words.status.records(result.trackers.reduce((sum, { records }) => sum + records, 0)));
  if (!result) parts.push(words.status.notChecked);
  else if (!stale && clock) parts.push(clock);
  return parts.join(' · ');
}
