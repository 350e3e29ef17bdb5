import type { ParseXml, Reconciled } from '../../app/reconcile';
import { ToolError } from '../../model/toolError';
import { neighbourClaim } from './claimWalk';
import { stamp } from './clock';
import type { ActionContext } from './actionContext';
import type { Session } from './createSession';
import { loadReconciler } from './loadApp';
import { languageOf, type Notice, type Reconciliation } from './paneState';
import type { TaskQueue } from './taskQueue';

/** Checking a finished text against the workbook. */
export interface ReconcileActions {
  /** What stands in the box, as it is typed. */
  readonly typeText: (text: string) => void;
  /** Checks what stands in the box; the workbook first, unless there is a result that still holds. */
  readonly reconcile: () => Promise<boolean>;
  /** Reads a .docx or .txt and checks it. `bytes` may fail: then the file is not where it was. */
  readonly reconcileFile: (file: { readonly name: string; readonly bytes: () => Promise<ArrayBuffer> }, parseXml: ParseXml) => Promise<boolean>;
  readonly reconcileSelection: () => Promise<boolean>;
  /** Checks 文稿 of this workbook as it stands. */
  readonly reconcileDraft: () => Promise<boolean>;
  /** Judges the text by the present result, where that is a newer one; nothing of the workbook is read. */
  readonly judgeAgain: () => Promise<void>;
  /** Back to the box, for another text or to change this one. */
  readonly putText: () => void;
  /** What the claim's phrase counts: a target's id, `''` for nothing, `undefined` to let the tool find out. Kept in the workbook. */
  readonly bindClaim: (claim: number, target: string | undefined) => Promise<boolean>;
  /** Lets the tool find out again what a phrase counts, by its `bindingKey`. */
  readonly forgetBinding: (phrase: string) => Promise<boolean>;
  readonly changeReconciliation: (change: Partial<Pick<Reconciliation, 'verdicts' | 'view' | 'opened' | 'active'>>) => void;
  /** Opens the next wrong claim (1) or the one before (-1), or of those that the filter lets through. */
  readonly stepClaim: (by: 1 | -1) => void;
  /** Opens a claim, whatever is filtered. */
  readonly showClaim: (claim: number) => void;
  /** Writes 核对结果. */
  readonly writeReconciliation: () => Promise<boolean>;
}

export function createReconcileActions({ workbook, now, getState, dispatch }: ActionContext, session: Session, { run }: TaskQueue): ReconcileActions {
  const { currentSettings, currentDefinitions, keep, freshCheck, openedCheck, show } = session;
  const change = (changed: Partial<Reconciliation>) => dispatch({ type: 'reconciliation-changed', change: changed });
  const join = { join: true };

  async function judged(text: string, signal: AbortSignal): Promise<Reconciled> {
    const { reconcileText, soundText } = await loadReconciler();
    soundText(text);
    const open = await freshCheck(signal);
    return reconcileText(open, await currentDefinitions(), text, (await currentSettings()).bindings);
  }

  const take = (read: (signal: AbortSignal) => Promise<Pick<Reconciliation, 'input' | 'source'>>) =>
    run('reconcile', async (signal) => {
      const { input, source } = await read(signal);
      // The same text again stays in sight, with its filter and its card.
      const again = getState().reconciliation.outcome?.text === input;
      // What was read is kept, whatever becomes of the check.
      change({ input, source, ...(!again && { outcome: undefined, verdicts: [], opened: undefined, active: undefined }) });
      change({ outcome: await judged(input, signal) });
      return undefined;
    }, join);

  async function judgeAgain(): Promise<void> {
    const open = openedCheck();
    const { outcome } = getState().reconciliation;
    if (!outcome || !open || open.result !== getState().result) return;
    const { reconcileText } = await loadReconciler();
    const settings = await currentSettings();
    const definitions = await currentDefinitions();
    // The text may have been put away meanwhile.
    if (getState().reconciliation.outcome === outcome) change({ outcome: reconcileText(open, definitions, outcome.text, settings.bindings) });
  }

  return {
    typeText: (input) => change({ input, source: '' }),
    reconcile: () => take(() => Promise.resolve(getState().reconciliation)),
    reconcileFile: ({ name, bytes }, parseXml) =>
      take(async () => {
        const { readTextFile } = await loadReconciler();
        const read = await bytes().catch((cause: unknown) => {
          throw new ToolError('FILE-GONE', { file: name }, { cause });
        });
        return { input: readTextFile(new Uint8Array(read), name, parseXml), source: name };
      }),
    reconcileSelection: () =>
      take(async () => {
        const { sheet, text } = await (await loadReconciler()).readSelection(workbook);
        return { input: text, source: sheet };
      }),
    reconcileDraft: () =>
      take(async (signal) => {
        const { sheet, text } = await (await loadReconciler()).readDraftSheet(workbook, { signal });
        return { input: text, source: sheet };
      }),
    judgeAgain,
    putText: () => change({ outcome: undefined, opened: undefined, active: undefined, verdicts: [] }),
    bindClaim: (position, target) =>
      run('remember', async () => {
        const { bindPhrase } = await loadReconciler();
        const claim = getState().reconciliation.outcome?.claims[position];
        if (!claim) return undefined;
        await keep({ bindings: bindPhrase((await currentSettings()).bindings, claim, target) }, false);
        // A phrase that counts nothing is no claim any more.
        if (target === '') change({ opened: undefined });
        await judgeAgain();
        return undefined;
      }),
    forgetBinding: (phrase) =>
      run('remember', async () => {
        await keep({ bindings: (await currentSettings()).bindings.filter((binding) => binding.phrase !== phrase) }, false);
        await judgeAgain();
        return undefined;
      }),
    changeReconciliation: change,
    stepClaim: (by) => {
      const { reconciliation } = getState();
      const next = neighbourClaim(reconciliation, by);
      if (next === undefined) dispatch({ type: 'noticed', notice: { kind: 'no-next', filtered: reconciliation.verdicts.length > 0, undo: false } });
      else change({ opened: next, active: next, sought: reconciliation.sought + 1 });
    },
    showClaim: (claim) => {
      const { sought } = getState().reconciliation;
      change({ opened: claim, active: claim, verdicts: [], sought: sought + 1 });
    },
    writeReconciliation: () =>
      run('reconciliation', async (signal): Promise<Notice | undefined> => {
        const { writeReconciliation } = await loadReconciler();
        const { outcome, source } = getState().reconciliation;
        if (!outcome) return undefined;
        // What is written is of the sheets as they are.
        const reconciled = getState().stale === undefined && outcome.result === getState().result ? outcome : await judged(outcome.text, signal);
        change({ outcome: reconciled });
        const { sheets } = await writeReconciliation(workbook, await currentDefinitions(), reconciled, {
          language: languageOf(getState()),
          now: stamp(now()),
          source,
          signal,
          onProgress: (done, total) => dispatch({ type: 'progressed', progress: { phase: 'write', done, total } }),
        });
        const [sheet] = sheets;
        if (sheet !== undefined) await show(() => workbook.reveal([{ sheet, firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }]));
        return { kind: 'reconciliation-written', sheets, figures: reconciled.claims.length, undo: true };
      }, join),
  };
}
