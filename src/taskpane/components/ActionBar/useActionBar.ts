import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { copyRich } from './copyRich';

/** Tasks that take time and can be stopped; the others are over before a bar could be read. */
const LONG: ReadonlySet<string> = new Set(['check', 'summary', 'draft', 'live-draft', 'add-sheets', 'mark', 'preview', 'fix', 'reconcile', 'reconciliation', 'publish']);

/** The button of the tab that is shown, or the progress of the running task. */
export function useActionBar() {
  const words = useStrings();
  const actions = useActions();
  const tab = usePane((state) => state.tab);
  const page = usePane((state) => state.page);
  const picked = usePane((state) => state.picked.size);
  const fixes = usePane((state) => state.preview?.fixes.length ?? 0);
  const hasText = usePane((state) => state.reconciliation.input.trim() !== '');
  const judged = usePane((state) => state.reconciliation.outcome !== undefined);
  const copied = usePane((state) => state.publishing.copy !== undefined);
  const publicSheets = usePane((state) => state.publishing.sheets.length);
  const task = usePane((state) => state.task);
  const result = usePane((state) => state.result);
  const fresh = usePane((state) => state.result !== undefined && state.stale === undefined);
  const trackers = usePane((state) => state.known?.located.places.length);
  const working =
    task && LONG.has(task.kind)
      ? {
          text: task.cancelling ? words.action.cancelling : task.progress ? words.phase(task.progress) : words.working[task.kind],
          rows: task.progress && !task.cancelling ? words.progress(task.progress) : '',
          fraction: task.progress && task.progress.total > 0 ? task.progress.done / task.progress.total : undefined,
          cancelling: task.cancelling,
        }
      : undefined;
  const button = (label: string, run: () => Promise<boolean>) => ({ label, run: () => void run(), disabled: task !== undefined });

  const primary = () => {
    if (page === 'newSheets') return { ...button(words.action.addSheets(picked), actions.addSheets), disabled: task !== undefined || picked === 0 };
    if (page === 'fixes') return fixes === 0 ? undefined : button(words.fixes.apply(fixes), actions.applyPreview);
    if (page === 'parameters' && result && !fresh && trackers) return button(words.action.recheck(trackers), actions.check);
    if (page === 'publishing' && trackers) return copied ? { ...button(words.action.publish, actions.writePublishing), disabled: task !== undefined || publicSheets === 0 } : button(words.action.check(trackers), actions.check);
    if (page) return undefined;
    if (trackers === undefined) return task ? undefined : button(words.action.survey, actions.open);
    if (trackers === 0) return button(words.action.survey, actions.survey);
    if (tab === 'summary') return button(fresh ? words.action.summary : words.action.checkAndSummary, actions.writeSummary);
    if (tab === 'reconcile' && judged) return button(words.action.writeReconciliation, actions.writeReconciliation);
    if (tab === 'reconcile') return { ...button(fresh ? words.action.reconcile : words.action.checkAndReconcile, actions.reconcile), disabled: task !== undefined || !hasText };
    if (tab === 'draft') return button(fresh ? words.action.draft : words.action.checkAndDraft, actions.writeNarrative);
    return button(result ? words.action.recheck(trackers) : words.action.check(trackers), actions.check);
  };

  return {
    words,
    working,
    primary: primary(),
    copy:
      tab === 'draft' && result && !page
        ? () => void actions.copyDraft(result.report, 'rich', copyRich)
        : undefined,
    cancel: actions.cancel,
  };
}
