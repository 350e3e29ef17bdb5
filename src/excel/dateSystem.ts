import { DATE_1904_OFFSET } from '../model/day';
import type { Survey } from '../workbook/port';

type DateSystem = Survey['dateSystem'];

/**
 * Asks Excel itself: `use1904DateSystem` is still in preview, and the text of a date cell depends on its format.
 * Loaded with the caller's next sync.
 */
export function askDateSystem(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(1904, 1, 2).load('value');
}

/** 2 January 1904 is day 1 where days are counted from 1904, and day 1463 elsewhere. */
export const dateSystemOf = (answer: Excel.FunctionResult<number>): DateSystem => (answer.value === 1 ? 1904 : 1900);

/** A serial of the 1900 system as the workbook counts it. */
export const serialIn = (system: DateSystem, day: number): number => (system === 1904 ? day - DATE_1904_OFFSET : day);
