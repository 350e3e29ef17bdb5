import { exceptionKey } from '../../../app';
import { findingText } from '../../format/findingText';
import { codeTitle } from '../../format/codeTitle';
import { useActions, useBusy, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';

/** The exceptions that are kept in the workbook, in words where the last check met them. */
export function useExceptions() {
  const words = useStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const actions = useActions();
  const kept = usePane((state) => state.settings?.exceptions);
  const result = usePane((state) => state.result);
  const exceptions = (kept ?? []).map(({ key, reason }) => {
    const met = result?.excepted.find(({ finding }) => exceptionKey(finding) === key);
    const [code = '', ...place] = key.split('|');
    return {
      key,
      reason,
      what: met ? findingText(met.finding, definitions, language).message : [codeTitle(code, definitions, language), ...place].filter(Boolean).join(' · '),
      gone: result !== undefined && !met,
    };
  });
  return { words, exceptions, busy: useBusy(), restore: (key: string) => void actions.restore(key) };
}
