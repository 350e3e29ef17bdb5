import type { PublishingCopy, PublishingSheet } from '../../app/publishing';
import type { OpenCheck } from '../../app';
import type { KnownWords, RedactionRules } from '../../engine/redact/types';
import { stamp } from './clock';
import type { ActionContext } from './actionContext';
import type { Session } from './createSession';
import { loadPublisher } from './loadApp';
import { languageOf, type Notice } from './paneState';
import type { TaskQueue } from './taskQueue';

/** Text and summary for those outside. */
export interface PublishingActions {
  /** Makes the copy of the result at hand by the rules as they are; nothing of the workbook is read. */
  readonly makePublishing: () => Promise<void>;
  /** Kept in the workbook; the copy follows. */
  readonly setRedaction: (change: Partial<RedactionRules>) => Promise<boolean>;
  readonly choosePublicSheets: (sheets: readonly PublishingSheet[]) => void;
  /** Writes the sheets that are chosen; checks first unless there is a result that still holds. */
  readonly writePublishing: () => Promise<boolean>;
}

export function createPublishingActions({ workbook, builtIn, now, getState, dispatch }: ActionContext, session: Session, { run }: TaskQueue): PublishingActions {
  const { currentSettings, currentDefinitions, keep, freshCheck, openedCheck, show } = session;

  /** The names of a check; a switch changes nothing about them. */
  const wordsOf = new WeakMap<OpenCheck, KnownWords>();

  async function copyOf(open: OpenCheck): Promise<PublishingCopy> {
    const { publishingCopy, publishingWords } = await loadPublisher();
    const words = wordsOf.get(open) ?? publishingWords(open, builtIn);
    wordsOf.set(open, words);
    const { redaction } = await currentSettings();
    const copy = publishingCopy(open.result.report, open.result, await currentDefinitions(), redaction, words, languageOf(getState()));
    dispatch({ type: 'publishing-changed', change: { copy } });
    return copy;
  }

  async function makePublishing(): Promise<void> {
    const open = openedCheck();
    if (open && open.result === getState().result) await copyOf(open);
    // A result outlives its check where that could not be followed up: then only a further check knows the names.
    else dispatch({ type: 'publishing-changed', change: { copy: undefined } });
  }

  return {
    makePublishing,
    setRedaction: (change) =>
      run('remember', async () => {
        await keep({ redaction: { ...(await currentSettings()).redaction, ...change } }, false);
        await makePublishing();
        return undefined;
      }),
    choosePublicSheets: (sheets) => dispatch({ type: 'publishing-changed', change: { sheets } }),
    writePublishing: () =>
      run(
        'publish',
        async (signal): Promise<Notice | undefined> => {
          const { writePublishing } = await loadPublisher();
          const open = await freshCheck(signal);
          const copy = await copyOf(open);
          const { sheets } = await writePublishing(workbook, await currentDefinitions(), open.result, copy, getState().publishing.sheets, {
            language: languageOf(getState()),
            now: stamp(now()),
            signal,
            onProgress: (done, total) => dispatch({ type: 'progressed', progress: { phase: 'write', done, total } }),
          });
          const [sheet] = sheets;
          if (sheet !== undefined) await show(() => workbook.reveal([{ sheet, firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }]));
          return { kind: 'publishing-written', sheets, undo: true };
        },
        { join: true },
      ),
  };
}
