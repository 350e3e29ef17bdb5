import { NO_EDITS, type OwnSentence, type ReportEdits, type SentenceEdit } from '../../model/draft';
import type { WorkbookPort } from '../../workbook/port';

/** What the workbook keeps of one report's draft. */
export interface KeptDraft {
  readonly edits: ReportEdits;
  /** The draft as it was made last; absent before the first. */
  readonly made?: MadeDraft;
}

export interface MadeDraft {
  /** Code of its period; of another period nothing is compared. */
  readonly period: string;
  /** The rows of the sheet, each in pieces. */
  readonly rows: readonly (readonly Piece[])[];
  /** Sentences that were accepted otherwise than they were written; `null`: as not there. */
  readonly accepted: Readonly<Record<string, string | null>>;
}

/** Sentence id and its words, figures between `FIGURE`s; id `''`: marks and numbers between sentences. */
export type Piece = readonly [id: string, text: string];

/** Stands before and behind each figure in kept words. */
export const FIGURE = '\ue000';

export const NOTHING_KEPT: KeptDraft = { edits: NO_EDITS };

const keyOf = (report: string): string => `draft ${report}`;

/** What the workbook keeps of this report; what in it is not of its form counts as not kept. */
export async function loadDraft(workbook: WorkbookPort, report: string): Promise<KeptDraft> {
  const kept = (await workbook.recall())[keyOf(report)];
  if (kept === undefined) return NOTHING_KEPT;
  try {
    return tidy(JSON.parse(kept));
  } catch {
    // Somebody else's text under our key; the next save replaces it.
    return NOTHING_KEPT;
  }
}

export async function saveDraft(workbook: WorkbookPort, report: string, draft: KeptDraft): Promise<void> {
  const isEmpty = !draft.made && Object.keys(draft.edits.sentences).length === 0 && Object.keys(draft.edits.order).length === 0 && draft.edits.own.length === 0;
  await workbook.remember({ [keyOf(report)]: isEmpty ? undefined : JSON.stringify(draft) });
}

function tidy(kept: unknown): KeptDraft {
  if (!isRecord(kept)) return NOTHING_KEPT;
  const edits = isRecord(kept['edits']) ? kept['edits'] : {};
  const made = madeFrom(kept['made']);
  return {
    edits: {
      sentences: entriesOf(edits['sentences'], editFrom),
      order: entriesOf(edits['order'], (ids) => (isTexts(ids) ? ids : undefined)),
      own: Array.isArray(edits['own']) ? edits['own'].flatMap(ownFrom) : [],
    },
    ...(made && { made }),
  };
}

function editFrom(value: unknown): SentenceEdit | undefined {
  if (!isRecord(value)) return undefined;
  const { template, base, off, pinned } = value;
  return {
    ...(typeof template === 'string' && { template }),
    ...(typeof base === 'string' && { base }),
    ...(off === true && { off }),
    ...(isRecord(pinned) && typeof pinned['text'] === 'string' && typeof pinned['period'] === 'string' && { pinned: { text: pinned['text'], period: pinned['period'] } }),
  };
}

function ownFrom(value: unknown): OwnSentence[] {
  if (!isRecord(value)) return [];
  const { id, paragraph, template } = value;
  return typeof id === 'string' && typeof paragraph === 'string' && typeof template === 'string' ? [{ id, paragraph, template }] : [];
}

function madeFrom(value: unknown): MadeDraft | undefined {
  if (!isRecord(value) || typeof value['period'] !== 'string' || !Array.isArray(value['rows'])) return undefined;
  const rows = value['rows'].map((row): Piece[] => (Array.isArray(row) ? row.filter(isPiece) : []));
  return { period: value['period'], rows, accepted: entriesOf(value['accepted'], (text) => (typeof text === 'string' || text === null ? text : undefined)) };
}

const isPiece = (value: unknown): value is Piece => isTexts(value) && value.length === 2;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf<Entry>(value: unknown, from: (value: unknown) => Entry | undefined): Record<string, Entry> {
  const entries = Object.entries(isRecord(value) ? value : {}).flatMap(([key, one]): [string, Entry][] => {
    const entry = from(one);
    return entry === undefined ? [] : [[key, entry]];
  });
  return Object.fromEntries(entries);
}
