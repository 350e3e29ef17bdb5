import type { Definitions } from '../../engine/types';
import type { WorkbookPort } from '../../workbook/port';
import type { PaneState } from './paneState';
import type { PaneEvent } from './reduce';

export interface ActionContext {
  readonly workbook: WorkbookPort;
  /** What comes with the add-in; the state has the own definitions too. */
  readonly builtIn: Definitions;
  readonly now: () => Date;
  /** The sample workbook, an .xlsx. @throws ToolError */
  readonly sample: () => Promise<Uint8Array>;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}
