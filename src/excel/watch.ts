import type { Area } from '../model/cell';
import type { WorkbookChange } from '../workbook/port';
import { areaOfAddress } from './areaOfAddress';
import { type Handler, removeHandlers } from './handlers';
import type { OwnChanges } from './OwnChanges';
import { isStaging } from './ownSheets';
import { runExcel } from './runExcel';

export interface WatchOptions {
  readonly own: OwnChanges;
  /** Whether ExcelApi of at least this version is there. */
  readonly supports: (version: string) => boolean;
  /** Calls back once, later; returns how to call it off. */
  readonly later: (action: () => void) => () => void;
}

/** Where an event says who caused it. */
interface EventArguments {
  readonly worksheetId: string;
  readonly triggerSource?: string;
  /** Of edits: what was edited, and how. */
  readonly address?: string;
  readonly changeType?: string;
  /** Of a renamed sheet. */
  readonly nameBefore?: string;
}

/**
 * Listens to edits, added, deleted and renamed sheets. Edits by co-authors count: results are out of date by them too.
 * Formulas that were computed count too, since their results are what is read. Joined: each kind on each sheet is told once, after a quiet moment. Where rows were inserted, deleted or sorted it is
 * not said which cells: all of their sheet may have changed.
 */
export async function watchWorkbook(excel: typeof Excel, listener: (change: WorkbookChange) => void, { own, supports, later }: WatchOptions): Promise<() => Promise<void>> {
  /** What happened, and whether the event said that it was not us; a sheet is added only once. */
  const waiting = new Map<string, WorkbookChange & { readonly surely: boolean; readonly added: boolean }>();
  let callOff: (() => void) | undefined;
  const tell = (): void => {
    callOff = undefined;
    const changes = [...waiting.values()];
    waiting.clear();
    // Asked only now: the event for a new sheet may be here before the answer that tells us its id.
    for (const { surely, added, ...change } of changes) {
      const ours = change.sheetId !== undefined && (added ? own.made(change.sheetId) : own.touched(change.sheetId));
      if (surely || !ours) listener(change);
    }
  };
  const note = (kind: WorkbookChange['kind'], added = false) => (event: EventArguments): Promise<void> => {
    if (event.triggerSource !== 'ThisLocalAddin' && !isStaging(event.nameBefore ?? '')) {
      const key = `${kind}|${String(added)}|${event.worksheetId}`;
      const before = waiting.get(key);
      const surely = event.triggerSource !== undefined || before?.surely === true;
      const areas = kind === 'cells' && (!before || before.areas) ? joinedAreas(before?.areas, event) : undefined;
      waiting.set(key, { kind, sheetId: event.worksheetId, ...(areas && { areas }), surely, added });
      callOff?.();
      callOff = later(tell);
    }
    return Promise.resolve();
  };

  const handlers = await runExcel(excel, async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add(note('cells')),
      worksheets.onAdded.add(note('structure', true)),
      worksheets.onDeleted.add(note('structure')),
    ];
    if (supports('1.8')) added.push(worksheets.onCalculated.add((event) => note('cells')({ changeType: 'RangeEdited', ...event })));
    if (supports('1.10')) added.push(worksheets.onRowSorted.add(note('cells')));
    if (supports('1.17') && 'onNameChanged' in worksheets) added.push(worksheets.onNameChanged.add(note('structure')));
    await context.sync();
    return added;
  });

  return () => {
    callOff?.();
    waiting.clear();
    return removeHandlers(excel, handlers);
  };
}

/** The areas so far and that of the event; `undefined` where it does not tell which cells have other values now. */
function joinedAreas(before: readonly Area[] = [], { address = '', changeType }: EventArguments): readonly Area[] | undefined {
  if (changeType !== 'RangeEdited') return undefined;
  const areas = address.split(',').map(areaOfAddress);
  return areas.every((area) => area !== undefined) ? [...before, ...areas] : undefined;
}
