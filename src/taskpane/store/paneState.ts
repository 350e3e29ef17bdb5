import type { CheckResult, FixPreview, Settings, SurveyedWorkbook } from '../../app';
import type { PublishingCopy, PublishingSheet } from '../../app/publishing';
import type { Reconciled } from '../../app/reconcile';
import type { ReadDefinition } from '../../app/definitions';
import type { Definitions } from '../../engine/types';
import type { CellReference } from '../../model/cell';
import type { Verdict } from '../../model/claim';
import type { Finding } from '../../model/finding';
import type { Language } from '../../model/localText';
import type { Period } from '../../model/period';
import type { Severity } from '../../model/severity';
import type { WriteReceipt } from '../../workbook/port';

export type Tab = 'check' | 'summary' | 'draft' | 'reconcile';
/** A page that lies over the tabs until it is left. */
export type Page = 'parameters' | 'sheets' | 'exceptions' | 'newSheets' | 'definitions' | 'fixes' | 'publishing';

/** What the pane is at work on; one thing at a time. */
export type TaskKind = 'open' | 'check' | 'summary' | 'draft' | 'add-sheets' | 'open-sample' | 'undo' | 'mark' | 'clear-marks' | 'preview' | 'fix' | 'remember' | 'define' | 'reveal' | 'show' | 'narrow' | 'widen' | 'reconcile' | 'reconciliation' | 'publish' | 'copy' | 'word' | 'paragraphs' | 'live-draft';

export interface Progress {
  readonly phase: 'survey' | 'read' | 'check' | 'write' | 'mark' | 'fix';
  readonly sheet?: string;
  /** Rows; cells where they are marked or put right. */
  readonly done: number;
  readonly total: number;
}

export interface Task {
  readonly kind: TaskKind;
  readonly progress?: Progress;
  readonly cancelling: boolean;
}

/** One quiet line about what was just done. `undo`: the line offers the way back. */
export type Notice =
  | { readonly kind: 'summary-written'; readonly sheets: readonly string[]; readonly figures: number; readonly undo: true }
  | {
      readonly kind: 'draft-written';
      readonly sheets: readonly string[];
      /** Sentences that somebody had typed into the sheet that was replaced. */
      readonly takenOver?: number;
      /** The sheet that was replaced had another text. */
      readonly unlike?: boolean;
      readonly undo: true;
    }
  | { readonly kind: 'publishing-written'; readonly sheets: readonly string[]; readonly undo: true }
  | { readonly kind: 'reconciliation-written'; readonly sheets: readonly string[]; readonly figures: number; readonly undo: true }
  | { readonly kind: 'sheets-added'; readonly sheets: readonly string[]; readonly undo: true }
  | { readonly kind: 'sample-opened'; readonly undo: false }
  | { readonly kind: 'fixed'; readonly cells: number; readonly undo: true }
  | { readonly kind: 'undone'; readonly what: WriteReceipt['what']; readonly sheets: readonly string[]; readonly cells: number; readonly undo: false }
  /** Only where sheets had to be skipped. */
  | { readonly kind: 'marked'; readonly skipped: readonly string[]; readonly undo: false }
  | { readonly kind: 'marks-cleared'; readonly cleared: number; readonly undo: false }
  | { readonly kind: 'definition-added'; readonly name: string; readonly trackers: number; readonly reports: number; readonly replaced: boolean; readonly undo: false }
  | { readonly kind: 'definition-removed'; readonly name: string; readonly undo: false }
  | { readonly kind: 'file-unreadable'; readonly file: string; readonly undo: false }
  /** Kept in the workbook, but of no use. */
  | { readonly kind: 'definitions-broken'; readonly names: readonly string[]; readonly undo: false }
  | { readonly kind: 'column-chosen'; readonly field: string; readonly header: string; readonly undo: false }
  | { readonly kind: 'word-bound'; readonly word: string; readonly means: string; readonly undo: false }
  | { readonly kind: 'no-finding'; readonly place: string; readonly undo: false }
  /** There is no next one: nothing was found, or nothing that the filter lets through. */
  | { readonly kind: 'no-next'; readonly filtered: boolean; readonly undo: false }
  | { readonly kind: 'cancelled'; readonly undo: false }
  | { readonly kind: 'copied' | 'results-copied' | 'sentence-copied'; readonly undo: false }
  | { readonly kind: 'draft-copied'; readonly form: 'rich' | 'plain'; readonly characters: number; readonly undo: false }
  | { readonly kind: 'word-saved'; readonly file: string; readonly undo: false }
  /** The draft in another form. */
  | { readonly kind: 'text-written'; readonly sheets: readonly string[]; readonly undo: true }
  /** The pane cannot hand files over. */
  | { readonly kind: 'word-not-saved'; readonly undo: false }
  | { readonly kind: 'not-copied'; readonly undo: false };

/** What the tool could not do. */
export interface Failure {
  readonly attempt: TaskKind;
  readonly error: unknown;
}

/** Which findings are shown; an empty list lets all through. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  /** Tracker id, or `WORKBOOK_GROUP`. */
  readonly tracker: string | undefined;
  readonly codes: readonly string[];
}

/** A finding with a name of its own that it keeps over a further check, as long as its cell stays. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** The sheet that shows only the rows behind a figure. */
export interface Narrowed {
  readonly sheet: string;
  /** Indicator id, or what else was followed with its name, and how many rows; absent where an earlier session left the sheet so. */
  readonly figure?: { readonly id: string; readonly rows: number; readonly label?: string };
}

/** A finished text, and what came of checking it. Claims are known by their position in the text's list. */
export interface Reconciliation {
  /** What stands in the box. */
  readonly input: string;
  /** Name of the file or sheet that it came from; `''` where it was typed or pasted. */
  readonly source: string;
  /** `undefined` until a text was checked, and while another is put in. */
  readonly outcome: Reconciled | undefined;
  /** Which claims are shown; all where it is empty. */
  readonly verdicts: readonly Verdict[];
  /** The whole text with its figures marked, or a line for each figure. */
  readonly view: 'text' | 'list';
  /** The claim whose card is shown. */
  readonly opened: number | undefined;
  /** The claim that the arrow keys stand on. */
  readonly active: number | undefined;
  /** Counts the times that the active claim was to be brought into sight. */
  readonly sought: number;
}

/** The text and figures as they may leave the building. */
export interface Publishing {
  /** `undefined` until there is a result to make it from. */
  readonly copy: PublishingCopy | undefined;
  /** What is written when it is asked for. */
  readonly sheets: readonly PublishingSheet[];
}

/** Why the result no longer says how things stand. */
export type Stale = 'data' | 'settings' | undefined;

export interface PaneState {
  /** Excel's own language; taken unless the user chose one. */
  readonly hostLanguage: Language;
  /** `undefined` until the workbook has been looked at. */
  readonly settings: Settings | undefined;
  /** Everything that can be recognised, checked and drafted: what comes with the add-in, and the user's own. */
  readonly definitions: Definitions;
  /** The own definitions that the workbook keeps; `undefined` until they have been read. */
  readonly own: readonly ReadDefinition[] | undefined;
  /** The file that was given last, where it could not be taken. */
  readonly refused: ReadDefinition | undefined;
  readonly known: SurveyedWorkbook | undefined;
  readonly period: Period | undefined;
  readonly result: CheckResult | undefined;
  readonly findings: readonly KeyedFinding[];
  /** The most findings that there have been since period, parameters or trackers changed last: what the work towards none is measured by. */
  readonly most: number;
  /** When the result was made, in milliseconds since 1970. */
  readonly checkedAt: number | undefined;
  readonly stale: Stale;
  /** Whether the result follows what is changed in the workbook. */
  readonly live: boolean;
  /** Whether a check marks the cells that it complains about. */
  readonly marking: boolean;
  readonly task: Task | undefined;
  readonly notice: Notice | undefined;
  readonly failure: Failure | undefined;
  readonly lastWrite: WriteReceipt | undefined;
  readonly tab: Tab;
  readonly page: Page | undefined;
  /** What the page of fixes shows. */
  readonly preview: FixPreview | undefined;
  /** Trackers picked for new sheets, by id. */
  readonly picked: ReadonlySet<string>;
  readonly narrowed: Narrowed | undefined;
  /** The cell that is selected in Excel, as far as it is known. */
  readonly selected: CellReference | undefined;
  readonly filter: FindingFilter;
  /** Groups that are open, by tracker id. */
  readonly expanded: ReadonlySet<string>;
  /** The finding whose details are shown. */
  readonly opened: string | undefined;
  /** The row that the arrow keys stand on: a finding's key or `group:` and a tracker id. */
  readonly active: string | undefined;
  /** Counts the times that the list was asked to bring its active row into sight. */
  readonly sought: number;
  /** `sought` when the list was left: what was asked for since, it has yet to show. */
  readonly soughtBefore: number;
  /** How far the list was scrolled when it was left, in pixels. */
  readonly listOffset: number;
  readonly reconciliation: Reconciliation;
  readonly publishing: Publishing;
}

const NO_TEXT: Reconciliation = { input: '', source: '', outcome: undefined, verdicts: [], view: 'text', opened: undefined, active: undefined, sought: 0 };

export const NO_FILTER: FindingFilter = { severities: [], tracker: undefined, codes: [] };

const NOTHING_DEFINED: Definitions = { trackers: [], parameters: [], reports: [] };

/** `builtIn`: what comes with the add-in. */
export function initialState(hostLanguage: Language, builtIn = NOTHING_DEFINED): PaneState {
  return {
    hostLanguage,
    settings: undefined,
    definitions: builtIn,
    own: undefined,
    refused: undefined,
    known: undefined,
    period: undefined,
    result: undefined,
    findings: [],
    most: 0,
    checkedAt: undefined,
    stale: undefined,
    live: true,
    marking: true,
    task: undefined,
    notice: undefined,
    failure: undefined,
    lastWrite: undefined,
    tab: 'check',
    page: undefined,
    preview: undefined,
    picked: new Set(),
    narrowed: undefined,
    selected: undefined,
    filter: NO_FILTER,
    expanded: new Set(),
    opened: undefined,
    active: undefined,
    sought: 0,
    soughtBefore: 0,
    listOffset: 0,
    reconciliation: NO_TEXT,
    publishing: { copy: undefined, sheets: ['draft', 'summary'] },
  };
}

/** The language that the pane speaks. */
export function languageOf(state: Pick<PaneState, 'settings' | 'hostLanguage'>): Language {
  const chosen = state.settings?.language ?? 'auto';
  return chosen === 'auto' ? state.hostLanguage : chosen;
}
