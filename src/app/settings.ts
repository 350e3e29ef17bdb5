import { DEFAULT_RULES } from '../engine/redact/defaultRules';
import type { RedactionRules } from '../engine/redact/types';
import type { ColumnChoice, SheetChoices, WordChoice } from '../engine/types';
import type { Acceptance } from '../model/acceptance';
import type { Binding } from '../model/claim';
import type { ParameterValues } from '../model/parameter';
import type { WorkbookPort } from '../workbook/port';
import { tidyRules } from './publishing/tidyRules';

/** What a person has set for a workbook; travels with it. */
export interface Settings {
  /** Unit that the report is about; `''` until somebody fills it in. */
  readonly unitName: string;
  /** Period code such as `2022H1`; `''` = suggest one from the data. */
  readonly period: string;
  /** Id of the report to draft; `''` = the first one. */
  readonly report: string;
  readonly language: 'auto' | 'zh' | 'en';
  readonly parameters: ParameterValues;
  readonly choices: SheetChoices;
  /** Sheet name → the host's id of each sheet that a choice is about, by which it is known under another name. */
  readonly sheetIds: Readonly<Record<string, string>>;
  /** Columns that a person chose for fields. */
  readonly columnChoices: readonly ColumnChoice[];
  /** Words of the bureau's own for allowed ones. */
  readonly wordChoices: readonly WordChoice[];
  /** Findings that are accepted, by `exceptionKey`. */
  readonly exceptions: readonly Exception[];
  /** What phrases of finished texts count, as a person said. */
  readonly bindings: readonly Binding[];
  /** What a publishing copy hides. */
  readonly redaction: RedactionRules;
}

/** A finding that somebody accepted. What an earlier version kept has a key and a reason alone. */
export interface Exception extends Acceptance {
  readonly key: string;
  /** Its record, or the month, kind and group that it is about. */
  readonly record?: string;
  /** Its cell when it was accepted: `C12`. */
  readonly at?: string;
}

export const DEFAULT_SETTINGS: Settings = { unitName: '', period: '', report: '', language: 'auto', parameters: {}, choices: {}, sheetIds: {}, columnChoices: [], wordChoices: [], exceptions: [], bindings: [], redaction: DEFAULT_RULES };

const KEY = 'settings';

/** The workbook's settings; whatever in them is missing or not of its form has its default. */
export async function loadSettings(workbook: WorkbookPort): Promise<Settings> {
  const kept = (await workbook.recall())[KEY];
  if (kept === undefined) return DEFAULT_SETTINGS;
  let parsed: unknown;
  try {
    parsed = JSON.parse(kept);
  } catch {
    // Somebody else's text under our key: the defaults are right, and the next save replaces it.
    return DEFAULT_SETTINGS;
  }
  return isRecord(parsed) ? tidy(parsed) : DEFAULT_SETTINGS;
}

/** Changes the given members only, and answers the whole. */
export async function saveSettings(workbook: WorkbookPort, patch: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings(workbook)), ...patch };
  await workbook.remember({ [KEY]: JSON.stringify(settings) });
  return settings;
}

function tidy(kept: Readonly<Record<string, unknown>>): Settings {
  const parameters: Record<string, number | readonly string[]> = {};
  for (const [id, value] of Object.entries(isRecord(kept['parameters']) ? kept['parameters'] : {})) {
    if (typeof value === 'number' && Number.isFinite(value)) parameters[id] = value;
    else if (Array.isArray(value) && value.every((word) => typeof word === 'string')) parameters[id] = value;
  }
  const exceptions = (Array.isArray(kept['exceptions']) ? kept['exceptions'] : []).flatMap(exceptionFrom);
  const language = kept['language'];
  return {
    unitName: typeof kept['unitName'] === 'string' ? kept['unitName'] : '',
    period: typeof kept['period'] === 'string' ? kept['period'] : '',
    report: typeof kept['report'] === 'string' ? kept['report'] : '',
    language: language === 'zh' || language === 'en' ? language : 'auto',
    parameters,
    choices: textsOf(kept['choices']),
    sheetIds: textsOf(kept['sheetIds']),
    columnChoices: listOf(kept['columnChoices'], isColumnChoice),
    wordChoices: listOf(kept['wordChoices'], isWordChoice),
    exceptions,
    bindings: listOf(kept['bindings'], isBinding),
    redaction: tidyRules(kept['redaction']),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function exceptionFrom(value: unknown): Exception[] {
  if (!isRecord(value) || typeof value['key'] !== 'string' || typeof value['reason'] !== 'string') return [];
  const texts = (['by', 'on', 'record', 'at'] as const).flatMap((name) => (typeof value[name] === 'string' ? [[name, value[name]] as const] : []));
  return [{ key: value['key'], reason: value['reason'], ...Object.fromEntries(texts) }];
}

function listOf<Entry>(kept: unknown, isEntry: (value: unknown) => value is Entry): Entry[] {
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function isColumnChoice(value: unknown): value is ColumnChoice {
  return isRecord(value) && [value['sheet'], value['tracker'], value['field']].every((name) => typeof name === 'string') && isChosenColumn(value['column']);
}

function isChosenColumn(value: unknown): boolean {
  if (!isRecord(value)) return value === 'none';
  return isPlace(value['position']) || (typeof value['header'] === 'string' && isPlace(value['nth']));
}

const isPlace = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;

function isWordChoice(value: unknown): value is WordChoice {
  return isRecord(value) && [value['tracker'], value['field'], value['word'], value['means']].every((text) => typeof text === 'string');
}

function isBinding(value: unknown): value is Binding {
  return isRecord(value) && [value['phrase'], value['target']].every((text) => typeof text === 'string');
}
