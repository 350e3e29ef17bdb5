import type { DraftEdit, KeptDraft } from '../../app/draft';
import type * as Drafter from '../../app/draft';
import type { CheckResult } from '../../app';
import type { Definitions } from '../../engine/types';
import type { WriteReceipt } from '../../workbook/port';
import type { ActionContext } from './actionContext';
import type { Session } from './createSession';
import { loadDrafter } from './loadApp';
import type { TaskQueue } from './taskQueue';

/** What a person makes of the draft; all of it is kept in the workbook. */
export interface DraftActions {
  readonly editDraft: (edit: DraftEdit) => Promise<boolean>;
  /** Changes since the draft was made, by sentence id; `accepted`: as it is now, else as it was. */
  readonly decideChanges: (ids: readonly string[], accepted: boolean) => Promise<boolean>;
  /** The draft as it was before an edit. */
  readonly putDraftBack: (draft: KeptDraft) => Promise<boolean>;
}

/** For those who write the sheet. */
export interface DraftMemory {
  /** What was kept before this write. */
  readonly written: (receipt: WriteReceipt, before: KeptDraft) => void;
  /** The sheet is what it was before this write: so is what we know of it. */
  readonly undone: (receipt: WriteReceipt) => Promise<void>;
}

export function createDraftActions({ workbook, getState }: ActionContext, { currentDefinitions, replaceResult }: Session, { run }: TaskQueue): DraftActions & { readonly memory: DraftMemory } {
  let last: { readonly receipt: number; readonly before: KeptDraft } | undefined;

  /** Keeps another draft, and shows it. */
  const change = (make: (drafter: typeof Drafter, result: CheckResult, definitions: Definitions) => KeptDraft) =>
    run('remember', async () => {
      const { result } = getState();
      if (!result) return undefined;
      const [drafter, definitions] = [await loadDrafter(), await currentDefinitions()];
      const draft = make(drafter, result, definitions);
      await drafter.saveDraft(workbook, result.reportId, draft);
      replaceResult(drafter.redraft(result, definitions, draft));
      return undefined;
    });

  return {
    editDraft: (edit) =>
      change(({ editDraft, outlineOf, settled }, result, definitions) => {
        const edits = editDraft(result.draft.edits, outlineOf(result, definitions), edit);
        // What a person has just said needs nobody's leave.
        const ids = 'id' in edit ? [edit.id] : edits.own.map(({ id }) => id);
        return settled(result.draft, edits, ids, outlineOf(result, definitions, edits), result.period.code);
      }),
    decideChanges: (ids, accepted) =>
      change(({ decide, draftChanges, outlineOf, settled }, result, definitions) => {
        const outline = outlineOf(result, definitions);
        const decisions = draftChanges(outline, result.draft.made, result.period.code).flatMap((one) => (ids.includes(one.id) ? [{ change: one, accepted }] : []));
        const edits = decide(result.draft, decisions, outline, result.period.code);
        return settled(result.draft, edits, decisions.map(({ change: { id } }) => id), outlineOf(result, definitions, edits), result.period.code);
      }),
    // What the sheet says is not taken back with an edit.
    putDraftBack: (draft) => change((_, { draft: now }) => (now.made?.rows === draft.made?.rows ? draft : { ...now, edits: draft.edits })),
    memory: {
      written: ({ id }, before) => {
        last = { receipt: id, before };
      },
      async undone({ id }) {
        const { result } = getState();
        if (last?.receipt !== id || !result) return;
        const { edits } = result.draft;
        const draft: KeptDraft = { edits, ...(last.before.made && { made: last.before.made }) };
        const { saveDraft } = await loadDrafter();
        await saveDraft(workbook, result.reportId, draft);
        replaceResult({ ...result, draft });
        last = undefined;
      },
    },
  };
}
