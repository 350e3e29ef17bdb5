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

/** Excel cuts addresses off here. */
const LONGEST_ADDRESS = 8_192;

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
 * Formulas that were computed count too, since their results are what is read. Told after a quiet moment, in the order
 * of the events; edits of one sheet with nothing else between them are joined, and so are changes of its structure. Where
 * single cells were inserted or deleted it is not said which: all of their sheet may have changed.
 */
export async function watchWorkbook(excel: typeof Excel, listener: (change: WorkbookChange) => void, { own, supports, later }: WatchOptions): Promise<() => Promise<void>> {
  let waiting: Noted[] = [];
  let callOff: (() => void) | undefined;
  const tell = (): void => {
    callOff = undefined;
    const changes = waiting;
    waiting = [];
    // Asked only now: the event for a new sheet may be here before the answer that tells us its id.
    for (const { surely, added, ...change } of changes) {
      const ours = change.sheetId !== undefined && (added ? own.made(change.sheetId) : own.touched(change.sheetId));
      if (surely || !ours) listener(change);
    }
  };
  const note = (change: (event: EventArguments) => Pick<WorkbookChange, 'kind' | 'areas'>, added = false) => (event: EventArguments): Promise<void> => {
    if (event.triggerSource !== 'ThisLocalAddin' && !isStaging(event.nameBefore ?? '')) {
      const noted = { ...change(event), sheetId: event.worksheetId, surely: event.triggerSource !== undefined, added };
      const at = waiting.findLastIndex(({ sheetId }) => sheetId === noted.sheetId);
      const joined = joinedChange(waiting[at], noted);
      if (joined) waiting[at] = joined;
      else waiting.push(noted);
      callOff?.();
      callOff = later(tell);
    }
    return Promise.resolve();
  };
  const edited = note(({ address }) => ({ kind: 'cells', ...areasOf(address) }));
  const structure = () => ({ kind: 'structure' }) as const;

  const handlers = await runExcel(excel, async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add(note(changed)),
      worksheets.onAdded.add(note(structure, true)),
      worksheets.onDeleted.add(note(structure)),
    ];
    if (supports('1.8')) added.push(worksheets.onCalculated.add(edited));
    if (supports('1.10')) added.push(worksheets.onRowSorted.add(edited));
    if (supports('1.17') && 'onNameChanged' in worksheets) added.push(worksheets.onNameChanged.add(note(structure)));
    await context.sync();
    return added;
  });

  return () => {
    callOff?.();
    waiting = [];
    return removeHandlers(excel, handlers);
  };
}

/** What happened, and whether the event said that it was not us; a sheet is added only once. */
type Noted = WorkbookChange & { readonly surely: boolean; readonly added: boolean };

/** One change that says the same as the two; `undefined` where their order must be kept. */
function joinedChange(before: Noted | undefined, next: Noted): Noted | undefined {
  if (before?.kind !== next.kind || before.added !== next.added || (next.kind !== 'cells' && next.kind !== 'structure')) return undefined;
  const { areas: earlier, ...rest } = before;
  const areas = earlier && next.areas && [...earlier, ...next.areas];
  return { ...rest, ...(areas && { areas }), surely: before.surely || next.surely };
}

function changed({ address, changeType }: EventArguments): Pick<WorkbookChange, 'kind' | 'areas'> {
  if (changeType === 'RangeEdited') return { kind: 'cells', ...areasOf(address) };
  const kind = changeType === 'RowInserted' ? 'inserted' : changeType === 'RowDeleted' ? 'deleted' : 'cells';
  const { areas = [] } = areasOf(address);
  // Of rows apart it is not known whether they are counted before or after one another's shift.
  return kind !== 'cells' && areas.length === 1 ? { kind, areas } : { kind: 'cells' };
}

/** `B2:C3,E5`; none where it can't be read, or is cut off. */
function areasOf(address = ''): { readonly areas?: readonly Area[] } {
  const areas = address.length >= LONGEST_ADDRESS ? [undefined] : address.split(',').map(areaOfAddress);
  return areas.every((area) => area !== undefined) ? { areas } : {};
}
