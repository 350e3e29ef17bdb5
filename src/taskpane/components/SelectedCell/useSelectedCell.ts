import { useMemo } from 'react';
import { isFixable } from '../../../app/applyFixes';
import { formatFix } from '../../format/formatFix';
import { findingText } from '../../format/findingText';
import { useActions, useBusy, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { findingsAt } from '../../store/neighbour';

/** As many of one cell's findings as stand in the card; the list has the others. */
const MOST_LINES = 2;

/** What is wrong with the selected cell, as long as that is sure; nothing where the list shows it in full already. */
export function useSelectedCell() {
  const words = useStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const actions = useActions();
  const at = usePane((state) => (state.stale === undefined && state.page === undefined ? state.selected : undefined));
  const findings = usePane((state) => state.findings);
  const inSight = usePane((state) => (state.tab === 'check' ? state.opened : undefined));
  const there = useMemo(() => (at ? findingsAt(findings, at) : []), [findings, at]);
  const lines = useMemo(
    () =>
      there.slice(0, MOST_LINES).map(({ key, finding }) => ({
        key,
        finding,
        text: findingText(finding, definitions, language),
        fix: isFixable(finding) ? formatFix(finding, language) : undefined,
      })),
    [there, definitions, language],
  );
  return {
    words,
    busy: useBusy(),
    place: lines[0]?.text.place ?? '',
    lines: there.some(({ key }) => key === inSight) ? [] : lines,
    more: there.length - lines.length,
    show: actions.showFinding,
    fix: (key: string) => {
      const found = there.find((other) => other.key === key);
      if (found) void actions.fix([found.finding]);
    },
  };
}
