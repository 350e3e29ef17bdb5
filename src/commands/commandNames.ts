/** Functions that manifest.xml names; each is one of the pane's own actions. */
export const commandNames = ['checkWorkbook', 'writeSummary', 'writeNarrative', 'showNewSheets', 'clearMarks', 'showFinding'] as const;

export type CommandName = (typeof commandNames)[number];
