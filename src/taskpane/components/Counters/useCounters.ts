import { useMemo } from 'react';
import type { Severity } from '../../../model/severity';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { countSeverities, filterFindings } from '../../store/findingGroups';

/** Counts under the other filters, so that a counter says what pressing it will show. */
export function useCounters() {
  const actions = useActions();
  const findings = usePane((state) => state.findings);
  const filter = usePane((state) => state.filter);
  const chosen = filter.severities;
  return {
    words: useStrings(),
    counts: useMemo(() => countSeverities(filterFindings(findings, { ...filter, severities: [] })), [findings, filter]),
    chosen,
    toggle: (severity: Severity) => actions.filter({ severities: chosen.includes(severity) ? chosen.filter((other) => other !== severity) : [...chosen, severity] }),
  };
}
