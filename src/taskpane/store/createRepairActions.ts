import type { Finding } from '../../model/finding';
import { todayOf } from './clock';
import type { ActionContext } from './actionContext';
import type { Session } from './createSession';
import { loadApp } from './loadApp';
import type { TaskQueue } from './taskQueue';

/** Putting cells right, and accepting what is to stay as it is. */
export interface RepairActions {
  /** Puts the findings' tidy values into their cells, then checks again. */
  readonly fix: (findings: readonly Finding[]) => Promise<boolean>;
  /** Looks at what these fixes would come to, and shows it; nothing is written. */
  readonly previewFixes: (findings: readonly Finding[]) => Promise<boolean>;
  /** Writes the fixes that are shown, all or none, then checks again. */
  readonly applyPreview: () => Promise<boolean>;
  /** Accepts findings for one reason, then checks again. Reason and name must not be blank. */
  readonly except: (findings: readonly Finding[], words: { readonly reason: string; readonly by: string }) => Promise<boolean>;
  /** Takes an exception back, by its key. */
  readonly restore: (key: string) => Promise<boolean>;
}

export function createRepairActions({ workbook, now, getState, dispatch }: ActionContext, session: Session, { run }: TaskQueue): RepairActions {
  const { currentSettings, keep, checkAfter } = session;

  const fix = (findings: readonly Finding[]) =>
    run('fix', async (signal) => {
      const { applyFixes } = await loadApp();
      const onProgress = (done: number, total: number) => dispatch({ type: 'progressed', progress: { phase: 'fix', done, total } });
      const { cells, changes } = await applyFixes(workbook, findings, { signal, onProgress });
      dispatch({ type: 'fixes-previewed', preview: undefined });
      await checkAfter(signal, changes);
      return { kind: 'fixed', cells, undo: true };
    });

  return {
    fix,
    previewFixes: (findings) =>
      run('preview', async (signal) => {
        const { previewFixes } = await loadApp();
        dispatch({ type: 'fixes-previewed', preview: await previewFixes(workbook, findings, { signal }) });
        return undefined;
      }),
    applyPreview: () => fix(getState().preview?.fixes.map(({ finding }) => finding) ?? []),
    except: (findings, words) =>
      run('remember', async (signal) => {
        const { acceptFindings } = await loadApp();
        const { exceptions } = await currentSettings();
        await keep({ exceptions: acceptFindings(exceptions, findings, words, todayOf(now())) }, true);
        return checkAfter(signal);
      }),
    restore: (key) =>
      run('remember', async (signal) => {
        const { exceptions } = await currentSettings();
        await keep({ exceptions: exceptions.filter((other) => other.key !== key) }, true);
        return getState().result ? checkAfter(signal) : undefined;
      }),
  };
}
