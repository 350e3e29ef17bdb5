import type { PaneStore } from '../taskpane/store/createPaneStore';
import type { Tab } from '../taskpane/store/paneState';
import type { CommandName } from './commandNames';

export interface CommandContext {
  readonly store: Pick<PaneStore, 'actions'>;
  /** Brings the pane into sight where the host can; never throws. */
  readonly showPane: () => Promise<void>;
}

/** What each button and each key does: the pane's own actions, in the pane's own sight. */
export function createCommands({ store: { actions }, showPane }: CommandContext): Readonly<Record<CommandName, () => Promise<void>>> {
  const inPane = async (tab: Tab, work: () => Promise<boolean>): Promise<void> => {
    actions.showPage(undefined);
    actions.showTab(tab);
    await Promise.all([showPane(), work()]);
  };

  return {
    checkWorkbook: () => inPane('check', actions.check),
    writeSummary: () => inPane('summary', actions.writeSummary),
    writeNarrative: () => inPane('draft', actions.writeNarrative),
    showReconcile: () => {
      actions.showTab('reconcile');
      return showPane();
    },
    showNewSheets: () => {
      actions.showPage('newSheets');
      return showPane();
    },
    // Nothing to look at afterwards but the sheet; the pane is called only to say why it could not be done.
    clearMarks: async () => {
      if (!(await actions.clearMarks())) await showPane();
    },
    showFinding: () => inPane('check', actions.showSelected),
    showPane,
    // The pane is not called: who walks through the sheet looks at the sheet. It comes only to say why it could not be done.
    nextFinding: async () => {
      if (!(await actions.step(1))) await showPane();
    },
    previousFinding: async () => {
      if (!(await actions.step(-1))) await showPane();
    },
  };
}
