import { createPaneStore, type PaneStore } from '../../src/taskpane/store/createPaneStore';
import { definitions } from '../../src/workbench/definitions';
import type { WorkbookPort } from '../../src/workbook/port';
import { openExcel, type OpenedExcel } from './openExcel';

export interface OpenedPane extends OpenedExcel {
  readonly store: PaneStore;
}

/** 5 July 2022, half past nine. */
const NOW = new Date(2022, 6, 5, 9, 30);

/** The pane's store on the product's own adapter, the genuine office.js and the simulated Excel; nothing has been looked at yet. */
export function openPane(...[workbook, options, later]: Parameters<typeof openExcel>): OpenedPane {
  const opened = openExcel(workbook, options, later);
  return { ...opened, store: paneOn(opened.port) };
}

/** A pane that is opened on a workbook, which may have had another one before. */
export function paneOn(workbook: WorkbookPort, now = NOW): PaneStore {
  return createPaneStore({ workbook, definitions, language: 'zh', now: () => now });
}
