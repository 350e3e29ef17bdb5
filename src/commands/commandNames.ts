/** Functions of buttons in manifest.xml; each is one of the pane's own actions. */
const buttons = ['checkWorkbook', 'writeSummary', 'writeNarrative', 'showReconcile', 'showNewSheets', 'clearMarks', 'showFinding'] as const;

/** Functions of keys in assets/shortcuts/shortcuts.json that no button on the ribbon has; the pane has buttons for them. */
const keys = ['showPane', 'nextFinding', 'previousFinding'] as const;

/** Everything that Excel may call. */
export const commandNames = [...buttons, ...keys] as const;

export type CommandName = (typeof commandNames)[number];
