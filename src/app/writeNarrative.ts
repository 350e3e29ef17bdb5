import type { Definitions } from '../engine/types';
import { ToolError } from '../model/toolError';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import type { CheckResult } from './checkResult';
import { draftChanges } from './draft/draftChanges';
import { type KeptDraft, type MadeDraft, saveDraft } from './draft/keptDraft';
import { acceptedWords } from './draft/keptWords';
import { outlineOf, redraft } from './draft/outlineOf';
import { readDraftSheet } from './draft/readDraftSheet';
import { takeOver } from './draft/takeOver';
import { draftPieces, draftPlan } from './plans/draftPlan';
import type { SheetWriteOptions } from './writeSummary';

export interface DraftReceipt extends WriteReceipt {
  /** The result with the draft as it was written. */
  readonly result: CheckResult;
  /** Sentences whose words were taken over from the sheet, where somebody had typed them. */
  readonly takenOver: number;
  /** The sheet that was replaced had hardly anything of what was written; its words are gone unless this is undone. */
  readonly unlike: boolean;
}

/**
 *   words typed into 文稿 → edits of its sentences → the draft with them → 文稿 → what it said, for the next time
 *
 * Makes or replaces 文稿; figures are those of the result, words the user's. @throws ToolError as the port says.
 */
export async function writeNarrative(workbook: WorkbookPort, definitions: Definitions, checked: CheckResult, options: SheetWriteOptions): Promise<DraftReceipt> {
  const { period, draft } = checked;

  // 1. what somebody typed into the sheet
  const rows = draft.made && (await readDraftSheet(workbook, options.signal));
  const taken = draft.made && rows && takeOver(draft.edits, (edits) => outlineOf(checked, definitions, edits), draft.made, rows);
  const result = taken && taken.ids.length > 0 ? redraft(checked, definitions, { ...draft, edits: taken.edits }) : checked;

  // 2. the sheet
  const receipt = await workbook.writeSheets([draftPlan(result, definitions, options)], options);

  // 3. what it says; changes that nobody has looked at yet stay to be looked at
  const outline = outlineOf(result, definitions);
  const before = acceptedWords(draft.made, period.code);
  const open = draftChanges(outline, draft.made, period.code).filter(({ id }) => !taken?.ids.includes(id));
  const made: MadeDraft = { period: period.code, rows: draftPieces(result, options), accepted: Object.fromEntries(open.map(({ id }) => [id, before?.get(id) ?? null])) };
  const kept: KeptDraft = { edits: result.draft.edits, made };
  await saveWithSheet(workbook, result.reportId, kept, draft);
  return { ...receipt, result: { ...result, draft: kept }, takenOver: taken?.ids.length ?? 0, unlike: taken?.unlike ?? false };
}

/** Sheet and memory go together: of words that nobody remembers it would be said that somebody had typed them. */
async function saveWithSheet(workbook: WorkbookPort, report: string, kept: KeptDraft, before: KeptDraft): Promise<void> {
  try {
    await saveDraft(workbook, report, kept);
  } catch (error) {
    await takeBack(workbook, report, before, error);
    throw error;
  }
}

async function takeBack(workbook: WorkbookPort, report: string, before: KeptDraft, cause: unknown): Promise<void> {
  try {
    await workbook.undo();
    await saveDraft(workbook, report, before);
  } catch (error) {
    throw new ToolError('HALF-WRITTEN', { ...(cause instanceof ToolError && cause.values), then: error instanceof ToolError ? error.code : String(error) }, { cause });
  }
}
