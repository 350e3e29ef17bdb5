import { useMemo, useState } from 'react';
import type { Reconciled } from '../../../app/reconcile';
import { nameOfTarget, quantityText } from '../../../app/reconcile/claimText';
import type { Target } from '../../../model/claim';
import { useActions, useBusy, useDefinitions, useLanguage } from '../../hooks/paneContext';
import { useTrackerName } from '../../hooks/useTrackerName';
import { useReconcileStrings } from './reconcileStrings';

/** As many as can be looked over at once. */
const MOST = 8;

export function useTargetChooser({ claims, targets }: Reconciled, position: number) {
  const words = useReconcileStrings();
  const language = useLanguage();
  const definitions = useDefinitions();
  const actions = useActions();
  const trackerName = useTrackerName();
  const [query, setQuery] = useState('');
  const claim = claims[position];
  const candidates = useMemo(() => (claim?.candidates ?? []).flatMap((id) => targets.get(id) ?? []), [claim, targets]);
  const aliases = useMemo(() => new Map(definitions.trackers.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.id, indicator.aliases ?? []] as const))), [definitions]);

  const wanted = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const label = (target: Target) => `${nameOfTarget(target, definitions, language).join('')} · ${trackerName(target.tracker)}`;
  const isFound = (target: Target) => {
    const text = [label(target), target.label, ...(aliases.get(target.id) ?? [])].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  // What the workbook has a figure of comes first.
  const found = wanted.length === 0 ? candidates : [...targets.values()].filter(isFound).sort((a, b) => Number(a.value === null) - Number(b.value === null));
  return {
    words,
    query,
    setQuery,
    offered: found.slice(0, MOST).map((target) => ({ id: target.id, label: label(target), value: target.value === null ? words.noValue : quantityText(target.value, target.unit) })),
    caption: wanted.length > 0 ? words.found(Math.min(found.length, MOST), found.length) : candidates.length > 0 ? words.candidates : '',
    busy: useBusy(),
    bind: (target: string) => void actions.bindClaim(position, target),
  };
}
