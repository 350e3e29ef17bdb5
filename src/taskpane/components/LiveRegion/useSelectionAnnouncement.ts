import { useMemo } from 'react';
import { findingText } from '../../format/findingText';
import { useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { passes } from '../../store/findingGroups';
import { findingsAt, walkOf } from '../../store/neighbour';

/** What is wrong with the selected cell and which one of how many that is; `''` where nothing is, or where it is not sure. */
export function useSelectionAnnouncement(): string {
  const words = useStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const at = usePane((state) => (state.stale === undefined ? state.selected : undefined));
  const findings = usePane((state) => state.findings);
  const filter = usePane((state) => state.filter);
  return useMemo(() => {
    const [first] = at ? findingsAt(findings, at).filter(({ finding }) => passes(finding, filter)) : [];
    if (!first) return '';
    const walk = walkOf({ findings, filter });
    const { place, short } = findingText(first.finding, definitions, language);
    return words.selection.said(place, walk.indexOf(first) + 1, walk.length, short);
  }, [at, findings, filter, definitions, language, words]);
}
