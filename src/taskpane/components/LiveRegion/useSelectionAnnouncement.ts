import { useMemo } from 'react';
import { findingText } from '../../format/findingText';
import { useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { findingsAt, walkOf } from '../../store/neighbour';

/** What is wrong with the selected cell and which one of how many that is; `''` where nothing is, or where it is not sure. */
export function useSelectionAnnouncement(): string {
  const words = useStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const at = usePane((state) => (state.stale === undefined ? state.selected : undefined));
  const findings = usePane((state) => state.findings);
  const filter = usePane((state) => state.filter);
  const walk = useMemo(() => walkOf({ findings, filter }), [findings, filter]);
  return useMemo(() => {
    const [first] = at ? findingsAt(walk, at) : [];
    if (!first) return '';
    const { place, short } = findingText(first.finding, definitions, language);
    return words.selection.said(place, walk.indexOf(first) + 1, walk.length, short);
  }, [at, walk, definitions, language, words]);
}
