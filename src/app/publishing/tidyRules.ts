import { DEFAULT_RULES } from '../../engine/redact/defaultRules';
import { type AddedWord, HIDDEN_KINDS, type HiddenKind, type RedactionRules } from '../../engine/redact/types';

/** The rules as the workbook keeps them; whatever is missing or not of its form has its default. */
export function tidyRules(kept: unknown): RedactionRules {
  if (!isRecord(kept)) return DEFAULT_RULES;
  const hide: Record<HiddenKind, boolean> = { ...DEFAULT_RULES.hide };
  const switches = isRecord(kept['hide']) ? kept['hide'] : {};
  for (const kind of HIDDEN_KINDS) if (typeof switches[kind] === 'boolean') hide[kind] = switches[kind];
  return {
    hide,
    style: kept['style'] === 'asterisks' ? 'asterisks' : 'some',
    kept: listOf(kept['kept'], (key): key is string => typeof key === 'string'),
    added: listOf(kept['added'], isAddedWord),
  };
}

function listOf<Entry>(kept: unknown, isEntry: (value: unknown) => value is Entry): Entry[] {
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function isAddedWord(value: unknown): value is AddedWord {
  return isRecord(value) && typeof value['word'] === 'string' && value['word'].length > 1 && ['person', 'unit', 'place'].some((kind) => kind === value['kind']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
