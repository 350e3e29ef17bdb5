import { useEffect, useMemo } from 'react';
import type { FixPreview } from '../../../app';
import { cellAddress } from '../../../model/cell';
import type { Finding } from '../../../model/finding';
import { formatFix } from '../../format/formatFix';
import { showDate } from '../../format/showDate';
import { showSpaces } from '../../format/showSpaces';
import { useActions, useBusy, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { focusActiveFinding } from './focusActiveFinding';

/** A line of the comparison: what column follows, or one cell of it. */
export type FixLine =
  | { readonly kind: 'column'; readonly key: string; readonly sheet: string; readonly field: string; readonly count: number; readonly format: string | undefined }
  | { readonly kind: 'cell'; readonly key: string; readonly place: string; readonly before: string; readonly finding: Finding; readonly format: string };

/** Places that are named before they are counted. */
const NAMED = 5;
const NONE: FixPreview = { fixes: [], refused: [] };

export function useFixes() {
  const words = useStrings();
  const actions = useActions();
  const { fixes, refused } = usePane((state) => state.preview ?? NONE);
  // Who leaves the page finds the keyboard where it was.
  useEffect(() => focusActiveFinding, []);
  return {
    words,
    busy: useBusy(),
    summary: fixes.length + refused.length === 0 ? words.fixes.none : words.fixes.summary(fixes.length, refused.length),
    lines: useMemo(() => linesOf(fixes), [fixes]),
    refused: useMemo(() => refusedPlaces(refused), [refused]).map(({ key, places, count, obstacle }) => ({
      key,
      places: words.fixes.refusedAt(places.join(words.listJoint), count, count > places.length),
      why: words.fixes.obstacle[obstacle],
    })),
    again: () => void actions.previewFixes([...fixes, ...refused].map(({ finding }) => finding)),
  };
}

/** The tidy value as the cell will show it. */
export function useFixText(): (finding: Finding, format: string) => string {
  const language = useLanguage();
  return (finding, format) => (finding.fixKind === 'date' && typeof finding.fix === 'number' ? showDate(finding.fix, format) : (formatFix(finding, language) ?? ''));
}

/** Column by column, top to bottom. */
function linesOf(fixes: FixPreview['fixes']): FixLine[] {
  const columns = new Map<string, FixPreview['fixes'][number][]>();
  for (const fix of fixes) {
    const key = `${fix.finding.at?.column ?? 0} ${fix.finding.at?.sheet ?? ''}`;
    const there = columns.get(key);
    if (there) there.push(fix);
    else columns.set(key, [fix]);
  }
  return [...columns].flatMap(([key, members]): FixLine[] => {
    const [first] = members;
    if (!first) return [];
    const { at, header, field = '', fixKind } = first.finding;
    const formats = new Set(members.map(({ format }) => format));
    const cells = [...members].sort((a, b) => (a.finding.at?.row ?? 0) - (b.finding.at?.row ?? 0));
    return [
      { kind: 'column', key, sheet: at?.sheet ?? '', field: header ?? field, count: members.length, format: fixKind === 'date' && formats.size === 1 ? first.format : undefined },
      ...cells.map(({ finding, format }): FixLine => {
        const place = finding.at ? cellAddress(finding.at) : '';
        return { kind: 'cell', key: `${key} ${place}`, place, before: showSpaces(finding.received), finding, format };
      }),
    ];
  });
}

/** Places by sheet and obstacle. */
function refusedPlaces(refused: FixPreview['refused']): { key: string; places: string[]; count: number; obstacle: FixPreview['refused'][number]['obstacle'] }[] {
  const groups = new Map<string, { places: string[]; count: number; obstacle: FixPreview['refused'][number]['obstacle'] }>();
  for (const { finding, obstacle } of refused) {
    if (!finding.at) continue;
    const key = `${obstacle} ${finding.at.sheet}`;
    const group = groups.get(key) ?? { places: [], count: 0, obstacle };
    groups.set(key, group);
    group.count += 1;
    const cell = cellAddress(finding.at);
    if (group.places.length < NAMED) group.places.push(group.places.length === 0 ? `${finding.at.sheet} ${cell}` : cell);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
