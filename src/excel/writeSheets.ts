import { ToolError } from '../model/toolError';
import { cellAddress } from '../model/cell';
import type { WorkOptions, WriteReceipt } from '../workbook/port';
import type { SheetPlan } from '../workbook/sheetPlan';
import { inspectForSheets, type InspectedSheet } from './inspect';
import type { OwnChanges } from './OwnChanges';
import { freeName } from './ownSheets';
import { planContent } from './planContent';
import { readContent } from './readContent';
import { runExcel } from './runExcel';
import { countInputs, firstDifference, type SheetContent } from './SheetContent';
import { transact, type SheetStep } from './sheetTransaction';
import { stopIfAsked } from './workControl';

/** What `undoSheets` needs to know. */
export interface SheetsWritten {
  readonly receipt: WriteReceipt;
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly written: SheetContent;
    /** Absent for a sheet that did not exist. */
    readonly before?: SheetContent;
  }[];
}

/** @throws ToolError PROTECTED-WORKBOOK, PROTECTED-SHEET, TOO-LARGE, CANCELLED, and what `transact` throws */
export async function writeSheets(excel: typeof Excel, plans: readonly SheetPlan[], receiptId: number, own: OwnChanges, options?: WorkOptions): Promise<SheetsWritten> {
  // 1. Find out what stands there, before anything is touched.
  stopIfAsked(options);
  const prepared = await runExcel(excel, async (context) => {
    const { sheets, dateSystem } = await inspectForSheets(context);
    const contents = plans.map((plan) => planContent(plan, dateSystem));
    const targets = targetsOf(plans, sheets);
    const befores: (Awaited<ReturnType<typeof readContent>> | undefined)[] = [];
    for (const [index, { sheet }] of targets.entries()) {
      stopIfAsked(options);
      const content = contents[index];
      befores.push(sheet === undefined || content === undefined ? undefined : await readContent(context, sheet.id, content.look));
    }
    return { contents, targets, befores };
  });
  stopIfAsked(options);

  // 2. All or nothing.
  const steps = prepared.contents.map((content, index): SheetStep => {
    const target = prepared.targets[index];
    const before = prepared.befores[index];
    return target?.sheet === undefined || before === undefined
      ? { act: 'create', name: target?.name ?? '', content }
      : { act: 'replace', sheetId: target.sheet.id, content, before, lookParts: before.lookParts };
  });
  const ids = await transact(excel, steps, own, options);

  // 3. Note how to take it back.
  const sheets = prepared.contents.map((written, index) => {
    const before = prepared.befores[index];
    return { id: ids[index] ?? '', name: prepared.targets[index]?.name ?? '', written, ...(before && { before }) };
  });
  const receipt = { id: receiptId, what: 'sheets', sheets: sheets.map(({ name }) => name), cells: sheets.reduce((sum, { written }) => sum + countInputs(written.inputs), 0), changes: [] } as const;
  return { receipt, sheets };
}

/** `汇总表 (2)`: a copy that the user made of our sheet bears our mark too, and is the user's. */
const isCopy = (name: string): boolean => / \(\d+\)$/.test(name);

interface Target {
  /** Our sheet that is to be replaced; absent where one is to be made. */
  readonly sheet?: InspectedSheet;
  readonly name: string;
}

/** @throws ToolError PROTECTED-SHEET for a sheet of ours that may not be written */
function targetsOf(plans: readonly SheetPlan[], sheets: readonly InspectedSheet[]): Target[] {
  const given = new Set<InspectedSheet>();
  const taken = sheets.map(({ name }) => name);
  return plans.map(({ kind, name }) => {
    const ours = sheets.filter((sheet) => sheet.own === kind && !isCopy(sheet.name) && !given.has(sheet));
    const sheet = ours.find((one) => one.name === name) ?? ours[0];
    if (sheet === undefined) {
      const free = freeName(name, taken);
      taken.push(free);
      return { name: free };
    }
    if (sheet.isProtected) throw new ToolError('PROTECTED-SHEET', { sheet: sheet.name });
    given.add(sheet);
    return { sheet, name: sheet.name };
  });
}

/**
 * Deletes what was made, restores what was replaced; makes that again where the user has deleted it since.
 * @returns old and new id of each sheet that was made again
 * @throws ToolError UNDO-CHANGED where somebody wrote into a sheet since, PROTECTED-…, and what `transact` throws
 */
export async function undoSheets(excel: typeof Excel, { sheets }: SheetsWritten, own: OwnChanges): Promise<ReadonlyMap<string, string>> {
  const planned = await runExcel(excel, async (context) => {
    const { sheets: present } = await inspectForSheets(context);
    const taken = present.map(({ name }) => name);
    const steps: { readonly id: string; readonly step: SheetStep }[] = [];
    for (const { id, name, written, before } of sheets) {
      const sheet = present.find((one) => one.id === id);
      if (sheet === undefined) {
        if (before === undefined) continue; // made by us, deleted by the user: nothing is left to undo
        const free = freeName(name, taken);
        taken.push(free);
        steps.push({ id, step: { act: 'create', name: free, content: before } });
        continue;
      }
      if (sheet.isProtected) throw new ToolError('PROTECTED-SHEET', { sheet: sheet.name });
      const now = await readContent(context, id, written.look);
      const changed = firstDifference(written.inputs, now.inputs);
      if (changed !== undefined) throw new ToolError('UNDO-CHANGED', { sheet: sheet.name, cell: cellAddress(changed) });
      steps.push({ id, step: before === undefined ? { act: 'delete', sheetId: id } : { act: 'replace', sheetId: id, content: before, before: now, lookParts: now.lookParts } });
    }
    return steps;
  });
  const ids = await transact(excel, planned.map(({ step }) => step), own);
  return new Map(planned.flatMap(({ id, step }, index) => (step.act === 'create' ? [[id, ids[index] ?? ''] as const] : [])));
}

/** The same write, of sheets that have other ids by now. */
export const withIds = (write: SheetsWritten, ids: ReadonlyMap<string, string>): SheetsWritten => ({ ...write, sheets: write.sheets.map((sheet) => ({ ...sheet, id: ids.get(sheet.id) ?? sheet.id })) });
