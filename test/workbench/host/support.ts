import { createHost, type HostOptions, type SimulatedExcel } from '../../../src/workbench/host';
import { startOfficeInNode, type OfficeGlobals } from '../../../src/workbench/host/node';

export interface Started extends OfficeGlobals {
  host: SimulatedExcel;
  /** Runs a batch on the first sheet; its last sync is Excel.run's own. */
  readonly run: <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) => Promise<T>;
  /** Runs a batch and answers with the error's code, or `none`. */
  readonly refusal: (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown) => Promise<string>;
}

/** The answer of a method, there after the sync. */
export const answerOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

/** A fresh host with one sheet `Sheet1`, and the genuine office.js on it. */
export function start(options: HostOptions = {}): Started {
  const host = createHost(options);
  const office = startOfficeInNode(host);
  const run: Started['run'] = (batch) => office.Excel.run((context) => batch(context, context.workbook.worksheets.getItem('Sheet1')));
  return {
    host,
    ...office,
    run,
    async refusal(batch) {
      try {
        await run(async (context, sheet) => {
          await batch(context, sheet);
          await context.sync();
        });
        return 'none';
      } catch (error) {
        return error instanceof office.OfficeExtension.Error ? error.code : String(error);
      }
    },
  };
}
