import type { Settings } from '../../app';
import type { ChosenColumn, ColumnChoice, WordChoice } from '../../engine/types';
import type { Figure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import type { PublishingActions } from './createPublishingActions';
import type { DraftActions } from './createDraftActions';
import type { ReconcileActions } from './createReconcileActions';
import type { ExportActions } from './createExportActions';
import type { RepairActions } from './createRepairActions';
import type { FindingFilter, Notice, Page, Tab } from './paneState';

/** What a person can do. The answers say whether it was done; if not, the state says why. */
export interface PaneActions extends DraftActions, ExportActions, RepairActions, ReconcileActions, PublishingActions {
  /** Reads the settings, looks at the sheets, and watches the workbook. */
  readonly open: () => Promise<boolean>;
  /** Looks at the sheets again. */
  readonly survey: () => Promise<boolean>;
  /** Reads and checks everything, and marks the cells if marking is on. */
  readonly check: () => Promise<boolean>;
  /** Writes 汇总表 and 问题清单; checks first unless there is a result that still holds. */
  readonly writeSummary: () => Promise<boolean>;
  /** Writes 文稿; checks first unless there is a result that still holds. */
  readonly writeNarrative: () => Promise<boolean>;
  /** Picks the trackers that `addSheets` makes sheets for. */
  readonly pickTrackers: (ids: readonly string[]) => void;
  /** Makes a ready sheet for each tracker that is picked, and shows the first. */
  readonly addSheets: () => Promise<boolean>;
  /** Opens the sample workbook in a window of its own. */
  readonly openSample: () => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  /** Lets the result follow what is changed in the workbook, or not. */
  readonly setLive: (on: boolean) => void;
  /** Turns marking on (and marks what was found) or off (and takes all marks away). */
  readonly setMarking: (on: boolean) => Promise<boolean>;
  readonly clearMarks: () => Promise<boolean>;
  readonly reveal: (finding: Finding) => Promise<boolean>;
  readonly revealFigure: (figure: Pick<Figure, 'sources'>) => Promise<boolean>;
  /** Hides all rows of the figure's sheet but those behind it; `widen` shows them again. */
  readonly narrow: (figure: Pick<Figure, 'id' | 'sources'> & { readonly label?: string }) => Promise<boolean>;
  readonly widen: () => Promise<boolean>;
  /** Chooses period and unit; checks again if there was a result. */
  readonly setReport: (report: { readonly period: Period; readonly unitName: string; readonly report?: string }) => Promise<boolean>;
  readonly setLanguage: (language: Settings['language']) => Promise<boolean>;
  /** `undefined` = back to the default. */
  readonly setParameter: (id: string, value: number | readonly string[] | undefined) => Promise<boolean>;
  readonly resetParameters: () => Promise<boolean>;
  /** Takes a file of own trackers and reports (JSON). Where it has mistakes it is not taken, and `refused` in the state says which. */
  readonly addDefinition: (text: string, fileName: string) => Promise<boolean>;
  /** By the name that it has in the list. */
  readonly removeDefinition: (name: string) => Promise<boolean>;
  readonly dismissRefused: () => void;
  /** A sheet is this tracker (`''`: none); `undefined` = let the tool find out. */
  readonly chooseTracker: (sheet: string, tracker: string | undefined) => Promise<boolean>;
  /** A column of the sheet holds this field; `undefined` = let the tool find out. `recheck`: checks again if there was a result. */
  readonly chooseColumn: (of: Pick<ColumnChoice, 'sheet' | 'tracker' | 'field'>, column: ChosenColumn | undefined, recheck?: boolean) => Promise<boolean>;
  /** A word stands for an allowed one; `undefined` = no longer. `recheck`: as above. */
  readonly bindWord: (of: Pick<WordChoice, 'tracker' | 'field' | 'word'>, means: string | undefined, recheck?: boolean) => Promise<boolean>;
  readonly cancel: () => void;
  readonly retry: () => Promise<boolean>;
  readonly notice: (notice: Notice) => void;
  readonly dismissNotice: () => void;
  readonly dismissFailure: () => void;
  readonly showTab: (tab: Tab) => void;
  readonly showPage: (page: Page | undefined) => void;
  /** Opens the finding of the selected cell; checks first if nothing was checked yet. */
  readonly showSelected: () => Promise<boolean>;
  /** Opens the next finding (1) or the one before (-1) of those that the filter lets through, and goes to its cell; checks first if nothing was checked yet. */
  readonly step: (by: 1 | -1) => Promise<boolean>;
  /** Opens a finding in the list, whatever is filtered or closed. */
  readonly showFinding: (key: string) => void;
  /** Shows the findings of these rules. */
  readonly showCodes: (codes: readonly string[]) => void;
  readonly filter: (filter: Partial<FindingFilter>) => void;
  readonly toggleGroup: (group: string, open: boolean) => void;
  readonly openFinding: (key: string | undefined) => void;
  readonly activateRow: (key: string) => void;
  readonly leaveList: (offset: number) => void;
}
