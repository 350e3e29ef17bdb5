import { useEffect } from 'react';
import { DEFAULT_RULES } from '../../../engine/redact/defaultRules';
import { HIDDEN_KINDS, type HiddenKind, type RedactionRules } from '../../../engine/redact/types';
import { useActions, useLanguage, usePane } from '../../hooks/paneContext';
import { usePublishingStrings } from './publishingStrings';

/** The rules, and the copy that they make of the result at hand. */
export function usePublishing() {
  const words = usePublishingStrings();
  const actions = useActions();
  const language = useLanguage();
  const result = usePane((state) => state.result);
  const rules = usePane((state) => state.settings?.redaction ?? DEFAULT_RULES);
  const copy = usePane((state) => state.publishing.copy);
  useEffect(() => void actions.makePublishing(), [actions, result, language]);

  const hidden = (copy?.items ?? []).filter(({ kept }) => !kept);
  const placesOf = (kind?: HiddenKind) => hidden.reduce((sum, item) => sum + (kind === undefined || item.kind === kind ? item.places.length : 0), 0);
  return {
    words,
    copy,
    rules,
    set: (change: Partial<RedactionRules>) => void actions.setRedaction(change),
    kinds: HIDDEN_KINDS.map((kind) => ({ kind, on: rules.hide[kind], places: placesOf(kind) })),
    total: words.total(hidden.length, placesOf(), (copy?.items.length ?? 0) - hidden.length),
  };
}
