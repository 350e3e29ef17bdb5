import type { WorkOptions } from '../workbook/port';
import type { NewSheetPlan } from '../workbook/sheetPlan';
import { inspectForSheets } from './inspect';
import type { OwnChanges } from './OwnChanges';
import { freeName } from './ownSheets';
import { planContent } from './planContent';
import { runExcel } from './runExcel';
import { countInputs } from './SheetContent';
import { transact, type SheetStep } from './sheetTransaction';
import { stopIfAsked } from './workControl';
import type { SheetsWritten } from './writeSheets';

/** @throws ToolError PROTECTED-WORKBOOK, TOO-LARGE, CANCELLED, and what `transact` throws */
export async function addSheets(excel: typeof Excel, plans: readonly NewSheetPlan[], receiptId: number, own: OwnChanges, options?: WorkOptions): Promise<SheetsWritten> {
  // 1. Find out which names are free, before anything is touched.
  stopIfAsked(options);
  const steps = await runExcel(excel, async (context) => {
    const { sheets, dateSystem } = await inspectForSheets(context);
    const taken = sheets.map(({ name }) => name);
    return plans.map((plan) => {
      const name = freeName(plan.name, taken);
      taken.push(name);
      return { act: 'create', name, content: planContent(plan, dateSystem) } satisfies SheetStep;
    });
  });
  stopIfAsked(options);

  // 2. All or nothing.
  const ids = await transact(excel, steps, own, options);
  for (const id of ids) own.release(id);

  // 3. Note how to take it back.
  const sheets = steps.map(({ name, content }, index) => ({ id: ids[index] ?? '', name, written: content }));
  const receipt = { id: receiptId, what: 'new-sheets', sheets: sheets.map(({ name }) => name), cells: sheets.reduce((sum, { written }) => sum + countInputs(written.inputs), 0), changes: [] } as const;
  return { receipt, sheets };
}
