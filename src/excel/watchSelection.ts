import type { CellReference } from '../model/cell';
import { type Handler, removeHandlers } from './handlers';
import { activeCell } from './reveal';
import { finishExcel, runExcel } from './runExcel';

/**
 * Listens to where the user goes, within a sheet and from sheet to sheet: Excel tells of the second by another event.
 * Joined: while the selection keeps moving nothing is asked; of answers that come too late none is told.
 */
export async function watchSelection(
  excel: typeof Excel,
  listener: (at: CellReference | undefined) => void,
  later: (action: () => void) => () => void,
): Promise<() => Promise<void>> {
  let callOff: (() => void) | undefined;
  let moves = 0;
  const tell = async (move: number): Promise<void> => {
    // Typing begins right after a cell is selected: the question may wait for its end.
    const at = await finishExcel(excel, activeCell).catch(() => undefined); // not to be known is an answer
    if (move === moves) listener(at);
  };
  const note = (): Promise<void> => {
    const move = ++moves;
    callOff?.();
    callOff = later(() => void tell(move));
    return Promise.resolve();
  };

  const handlers = await runExcel(excel, async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [worksheets.onSelectionChanged.add(note), worksheets.onActivated.add(note)];
    await context.sync();
    return added;
  });

  return () => {
    callOff?.();
    moves += 1;
    return removeHandlers(excel, handlers);
  };
}
