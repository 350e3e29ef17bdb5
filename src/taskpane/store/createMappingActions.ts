import type { ColumnChoice, WordChoice } from '../../engine/types';
import type { Session } from './createSession';
import type { PaneActions } from './paneActions';
import type { Notice, PaneState } from './paneState';
import type { TaskQueue } from './taskQueue';

/** A person says what a column or a word is; it is kept in the workbook and taken from then on. */
export function createMappingActions(getState: () => PaneState, session: Session, { run }: TaskQueue): Pick<PaneActions, 'chooseColumn' | 'bindWord'> {
  const { currentSettings, keep, keepChoice, look, checkAfter } = session;

  /** Recognises the sheets anew; checks them too where the answer was given to a finding. */
  async function renew(recheck: boolean, signal: AbortSignal): Promise<void> {
    await look();
    if (recheck && getState().result) await checkAfter(signal);
  }

  return {
    chooseColumn: ({ sheet, tracker, field }, column, recheck = false) =>
      run('remember', async (signal): Promise<Notice | undefined> => {
        const { columnChoices } = await currentSettings();
        const others = columnChoices.filter((choice) => choice.sheet !== sheet || choice.tracker !== tracker || (choice.field !== field && !isSame(choice.column, column)));
        await keepChoice(sheet, { columnChoices: column === undefined ? others : [...others, { sheet, tracker, field, column }] });
        await renew(recheck, signal);
        return recheck && column !== undefined && column !== 'none' ? { kind: 'column-chosen', field, header: 'header' in column ? column.header : '', undo: false } : undefined;
      }),
    bindWord: ({ tracker, field, word }, means, recheck = false) =>
      run('remember', async (signal): Promise<Notice | undefined> => {
        const { wordChoices } = await currentSettings();
        const isThis = (choice: WordChoice) => choice.tracker === tracker && choice.field === field && choice.word === word;
        const others = wordChoices.filter((choice) => !isThis(choice));
        await keep({ wordChoices: means === undefined ? others : [...others, { tracker, field, word, means }] }, true);
        await renew(recheck, signal);
        return recheck && means !== undefined ? { kind: 'word-bound', word, means, undo: false } : undefined;
      }),
  };
}

/** One column is one field's. */
function isSame(left: ColumnChoice['column'], right: ColumnChoice['column'] | undefined): boolean {
  if (right === undefined || left === 'none' || right === 'none') return false;
  if ('position' in left) return 'position' in right && left.position === right.position;
  return 'header' in right && left.header === right.header && left.nth === right.nth;
}
