import { useMemo } from 'react';
import { codeTitle } from '../../format/codeTitle';
import { useActions, useBusy, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { useExceptionStates } from '../../hooks/useExceptionStates';
import { useTrackerName } from '../../hooks/useTrackerName';
import { filterFindings, groupOf, tally } from '../../store/findingGroups';
import { NO_FILTER } from '../../store/paneState';

/** Value of the code filter when the draft asks for several codes at once. */
const SEVERAL = 'several';

/** The choices of each filter, counted under the other ones. */
export function useFindingFilters() {
  const words = useStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const actions = useActions();
  const nameOf = useTrackerName();
  const findings = usePane((state) => state.findings);
  const filter = usePane((state) => state.filter);
  const trackers = useMemo(() => tally(filterFindings(findings, { ...filter, tracker: undefined }), groupOf), [findings, filter]);
  const codes = useMemo(() => tally(filterFindings(findings, { ...filter, codes: [] }), (finding) => finding.code), [findings, filter]);
  const excepted = usePane((state) => state.result?.excepted.length ?? 0);
  const lapsed = useExceptionStates()?.filter(({ state }) => state === 'lapsed').length ?? 0;
  const several = filter.codes.length > 1;
  // The code comes last: where the label is cut, nobody misses it.
  const codeOptions = codes.map(({ id, count }) => ({ id, label: `${words.findings.option(codeTitle(id, definitions, language), count)} ${id}` }));
  return {
    words,
    trackers: trackers.map(({ id, count }) => ({ id, label: words.findings.option(nameOf(id), count) })),
    tracker: filter.tracker ?? '',
    chooseTracker: (id: string) => actions.filter({ tracker: id || undefined }),
    codes: several ? [{ id: SEVERAL, label: words.findings.someCodes }, ...codeOptions] : codeOptions,
    code: several ? SEVERAL : (filter.codes[0] ?? ''),
    chooseCode: (id: string) => actions.filter({ codes: id === '' ? [] : id === SEVERAL ? filter.codes : [id] }),
    filtered: filter.severities.length > 0 || filter.tracker !== undefined || filter.codes.length > 0,
    clear: () => actions.filter(NO_FILTER),
    marking: usePane((state) => state.marking),
    setMarking: (on: boolean) => void actions.setMarking(on),
    busy: useBusy(),
    exceptions: words.findings.excepted(excepted, lapsed),
    showExceptions: () => actions.showPage('exceptions'),
  };
}
