import type { Exception, ExceptionState } from '../../../app';
import { codeTitle } from '../../format/codeTitle';
import { findingText } from '../../format/findingText';
import { formatIsoDay } from '../../format/formatIsoDay';
import { useActions, useBusy, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { useExceptionStates } from '../../hooks/useExceptionStates';
import { useTrackerName } from '../../hooks/useTrackerName';

const NONE: readonly Exception[] = [];

/** The exceptions that are kept in the workbook, the newest first, in words where the last check met them. */
export function useExceptions() {
  const words = useStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const actions = useActions();
  const nameOf = useTrackerName();
  const kept = usePane((state) => state.settings?.exceptions ?? NONE);
  const findings = usePane((state) => state.findings);
  const states: readonly (Partial<ExceptionState> & { readonly exception: Exception })[] = useExceptionStates() ?? kept.map((exception) => ({ exception }));
  const exceptions = states.map(({ exception, state, finding }) => {
    const { key, reason, by = '', on = '' } = exception;
    const shown = state === 'lapsed' ? findings.find((keyed) => keyed.finding === finding)?.key : undefined;
    return {
      key,
      reason,
      who: words.exceptions.who(by, formatIsoDay(on, language)),
      what: finding ? findingText(finding, definitions, language).message : titleOf(exception, (code) => codeTitle(code, definitions, language), nameOf),
      state,
      show:
        state === 'holds' && finding?.at
          ? () => void actions.reveal(finding)
          : shown !== undefined
            ? () => {
                actions.showPage(undefined);
                actions.showFinding(shown);
              }
            : undefined,
      restore: () => void actions.restore(key),
    };
  });
  return { words, exceptions: exceptions.reverse(), busy: useBusy() };
}

/** What is known of a finding that the check did not meet: what an earlier version kept has all of it in its key. */
function titleOf({ key, record, at }: Exception, title: (code: string) => string, nameOf: (tracker: string) => string): string {
  const [code = '', tracker = '', ...rest] = key.split('|');
  const place = record === undefined ? [tracker, ...rest] : [nameOf(tracker), at ?? '', rest[0] ?? '', record];
  return [title(code), ...place].filter(Boolean).join(' · ');
}
