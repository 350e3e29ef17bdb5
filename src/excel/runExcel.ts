import type { ToolError } from '../model/toolError';
import { isPassing, toolErrorOf } from './hostErrors';

type Values = Readonly<Record<string, string | number>>;
type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** The one way to Excel for what changes the workbook: never repeated blindly. @throws ToolError */
export async function runExcel<T>(excel: typeof Excel, work: Work<T>, values?: Values): Promise<T> {
  try {
    return await excel.run(work);
  } catch (error) {
    throw toolErrorOf(error, values);
  }
}

/**
 * For the rest of a write that was begun: where the user starts typing in a cell, Excel lets it wait until they
 * are done instead of refusing it half way. @throws ToolError
 */
export async function finishExcel<T>(excel: typeof Excel, work: Work<T>, values?: Values): Promise<T> {
  try {
    return await excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toolErrorOf(error, values);
  }
}

/** Reading, and what comes to the same however often it is done, may be asked once more after a failure of the moment. @throws ToolError */
export async function readExcel<T>(excel: typeof Excel, work: Work<T>, values?: Values): Promise<T> {
  try {
    return await runExcel(excel, work, values);
  } catch (error) {
    if (!isPassing(error as ToolError)) throw error; // runExcel throws nothing else
    return runExcel(excel, work, values);
  }
}
