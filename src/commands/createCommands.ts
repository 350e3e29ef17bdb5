import type { PaneStore } from '../taskpane/store/createPaneStore';
import { groupOf } from '../taskpane/store/findingGroups';
import { NO_FILTER } from '../taskpane/store/paneState';
import type { WorkbookPort } from '../workbook/port';
import type { CommandName } from './commandNames';

export interface CommandContext {
  readonly store: Pick<PaneStore, 'actions' | 'getState'>;
  readonly workbook: Pick<WorkbookPort, 'selectedCell'>;
  /** Brings the pane into sight where the host can; never throws. */
  readonly showPane: () => Promise<void>;
}

/** What each button does: the pane's own actions, in the pane's own sight. */
export function createCommands({ store, workbook, showPane }: CommandContext): Readonly<Record<CommandName, () => Promise<void>>> {
  const { actions, getState } = store;

  const inPane = async (tab: 'check' | 'summary' | 'draft', work: () => Promise<unknown>): Promise<void> => {
    actions.showPage(undefined);
    actions.showTab(tab);
    await Promise.all([showPane(), work()]);
  };

  /** Opens the first problem of the selected cell; checks first where there is no result that still holds. */
  const showFinding = async (): Promise<void> => {
    const cell = await workbook.selectedCell();
    const { result, stale } = getState();
    if ((!result || stale !== undefined) && !(await actions.check())) return;
    const found = getState().findings.find(({ finding: { at } }) => at?.sheet === cell.sheet && at.row === cell.row && at.column === cell.column);
    actions.filter(NO_FILTER);
    if (!found) return;
    actions.toggleGroup(groupOf(found.finding), true);
    actions.openFinding(found.key);
    actions.activateRow(found.key);
  };

  return {
    checkWorkbook: () => inPane('check', actions.check),
    writeSummary: () => inPane('summary', actions.writeSummary),
    writeNarrative: () => inPane('draft', actions.writeNarrative),
    // Nothing to look at afterwards but the sheet; the pane is called only to say why it could not be done.
    clearMarks: async () => {
      if (!(await actions.clearMarks())) await showPane();
    },
    showFinding: () => inPane('check', showFinding),
  };
}
