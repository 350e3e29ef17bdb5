import { areaAddress } from '../model/cell';
import { ToolError } from '../model/toolError';
import type { WorkOptions } from '../workbook/port';
import { applyCharts, askCharts } from './applyCharts';
import { applyLook } from './applyLook';
import { toolErrorOf } from './hostErrors';
import { listSheets } from './inspect';
import { stampSheet } from './lookProperty';
import type { OwnChanges } from './OwnChanges';
import { prepareEntry } from './prepareEntry';
import { isStaging, stagingName } from './ownSheets';
import { finishExcel } from './runExcel';
import { countColumns, type SheetContent } from './SheetContent';
import { writeContent } from './writeContent';

/** What is to become of one sheet. Sheets go by id; the name is the one that it is to have. */
export type SheetStep =
  | { readonly act: 'create'; readonly name: string; readonly content: SheetContent }
  | { readonly act: 'replace'; readonly sheetId: string; readonly content: SheetContent; readonly before: SheetContent; readonly lookParts: number }
  | { readonly act: 'delete'; readonly sheetId: string };

/** Written in full beside the others, hidden, and waiting for its place. */
type Staged = SheetStep & { readonly stagingId?: string };

/**
 * Does all steps or none, whatever fails on the way. Excel keeps what a refused request had already done, so
 * everything long and likely to fail happens in hidden sheets of our own; then one request puts them in place, and
 * that request can be made again until it is done. Sheets that exist stay: formulas that refer to them stay right.
 * @returns the id of each step's sheet.
 * @throws ToolError of the failure when all is as before; HALF-WRITTEN when even that could not be reached.
 */
export async function transact(excel: typeof Excel, steps: readonly SheetStep[], own: OwnChanges, options?: WorkOptions): Promise<string[]> {
  // 1. Write the sheets aside.
  let staged: readonly Staged[];
  try {
    staged = await finishExcel(excel, (context) => stage(context, steps, own, options));
  } catch (error) {
    await undone(() => discard(excel, new Set(), own), error);
    throw error;
  }
  // 2. Put them in place, in one request.
  try {
    await finishExcel(excel, (context) => commit(context, staged, own));
  } catch (error) {
    // 3. Whatever part of it was done: finish it, or take it back.
    try {
      await finishExcel(excel, (context) => complete(context, staged, own));
    } catch {
      // The first failure is the one to tell of; this one only decides the way.
      await undone(() => takeBack(excel, staged, own), error);
      throw error;
    }
  }
  return staged.map((step) => (step.act === 'create' ? (step.stagingId ?? '') : step.sheetId));
}

async function undone(recover: () => Promise<void>, cause: unknown): Promise<void> {
  try {
    await recover();
  } catch (error) {
    throw new ToolError('HALF-WRITTEN', { ...toolErrorOf(cause).values, then: toolErrorOf(error).code }, { cause });
  }
}

async function stage(context: Excel.RequestContext, steps: readonly SheetStep[], own: OwnChanges, options?: WorkOptions): Promise<Staged[]> {
  const { worksheets } = context.workbook;
  for (const { id } of (await listSheets(context)).filter(({ name }) => isStaging(name))) {
    own.touch(id);
    worksheets.getItem(id).delete(); // left by a session that ended in the middle of a write
  }
  const added = steps.map((step, index) => {
    if (step.act === 'delete') return { step };
    const sheet = worksheets.add(stagingName(index + 1));
    sheet.visibility = 'Hidden';
    return { step, sheet: sheet.load('id') };
  });
  await context.sync();
  const staged = added.map(({ step, sheet }): Staged => (sheet === undefined ? step : { ...step, stagingId: sheet.id }));
  for (const { stagingId } of staged) if (stagingId !== undefined) own.touch(stagingId);

  const total = steps.reduce((sum, step) => sum + (step.act === 'delete' ? 0 : step.content.inputs.length), 0);
  let done = 0;
  for (const step of staged) {
    if (step.act === 'delete' || step.stagingId === undefined) continue;
    await writeContent(context, step.stagingId, step.content, options, (rows) => {
      done += rows;
      options?.onProgress?.(done, total);
    });
    await prepareEntry(context, step.stagingId, step.content.look);
  }
  return staged;
}

/** Deleting comes last: a staging sheet that is gone proves that all else of the request was done. */
async function commit(context: Excel.RequestContext, staged: readonly Staged[], own: OwnChanges): Promise<void> {
  const { worksheets } = context.workbook;
  const charts = await presentCharts(context, staged);
  const targets = staged.flatMap((step) => {
    if (step.act !== 'replace' || step.stagingId === undefined) return [];
    own.touch(step.sheetId);
    return [{ step, source: worksheets.getItem(step.stagingId), target: worksheets.getItem(step.sheetId) }];
  });
  context.application.suspendScreenUpdatingUntilNextSync();
  // In this order, since Excel computes what is out of date before it copies.
  for (const { target } of targets) empty(target);
  for (const { step, source, target } of targets) copyCells(source, target, step.content);
  for (const { step, target } of targets) dress(target, step.content, step.lookParts, charts.get(step.sheetId));
  for (const step of staged) {
    if (step.act !== 'create' || step.stagingId === undefined) continue;
    const sheet = worksheets.getItem(step.stagingId);
    sheet.name = step.name;
    sheet.visibility = 'Visible';
    dress(sheet, step.content, 0, charts.get(step.stagingId));
  }
  for (const id of leaving(staged)) {
    own.touch(id);
    worksheets.getItem(id).delete();
  }
  await context.sync();
}

function copyCells(source: Excel.Worksheet, target: Excel.Worksheet, { inputs, look }: SheetContent): void {
  if (inputs.length === 0) return;
  const lastColumn = Math.max(1, look.columns.length, countColumns(inputs));
  const area = areaAddress({ firstRow: 1, firstColumn: 1, lastRow: inputs.length, lastColumn });
  target.getRange(area).copyFrom(source.getRange(area), 'All');
}

/** Sheets that are gone when all is done. */
const leaving = (staged: readonly Staged[]): string[] =>
  staged.flatMap((step) => (step.act === 'delete' ? [step.sheetId] : step.act === 'replace' && step.stagingId !== undefined ? [step.stagingId] : []));

/** After a commit that failed, wherever it stopped. */
async function complete(context: Excel.RequestContext, staged: readonly Staged[], own: OwnChanges): Promise<void> {
  const present = new Set((await listSheets(context)).map(({ id }) => id));
  const gone = leaving(staged).filter((id) => !present.has(id));
  if (gone.length === 0) return commit(context, staged, own);
  for (const id of leaving(staged)) if (present.has(id)) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

/** Removes what was staged or created; `created` tells sheets that may already have their new name. */
function discard(excel: typeof Excel, created: ReadonlySet<string>, own: OwnChanges): Promise<void> {
  return finishExcel(excel, async (context) => {
    for (const { id, name } of await listSheets(context)) {
      if (!isStaging(name) && !created.has(id)) continue;
      own.touch(id);
      context.workbook.worksheets.getItem(id).delete();
    }
    await context.sync();
  });
}

async function takeBack(excel: typeof Excel, staged: readonly Staged[], own: OwnChanges): Promise<void> {
  await discard(excel, new Set(staged.flatMap(({ stagingId }) => (stagingId === undefined ? [] : [stagingId]))), own);
  await finishExcel(excel, async (context) => {
    const charts = await presentCharts(context, staged.filter(({ act }) => act === 'replace'));
    for (const step of staged) {
      if (step.act !== 'replace') continue;
      const target = context.workbook.worksheets.getItem(step.sheetId);
      empty(target);
      await writeContent(context, step.sheetId, step.before);
      dress(context.workbook.worksheets.getItem(step.sheetId), step.before, step.lookParts, charts.get(step.sheetId));
    }
    await context.sync();
  });
}

/** All of a sheet that copying cells does not bring. */
function dress(sheet: Excel.Worksheet, content: SheetContent, staleParts: number, charts: Excel.ChartCollection | undefined): void {
  const { kind } = content.look;
  if (kind !== undefined) stampSheet(sheet, kind, content.look, staleParts);
  applyLook(sheet, content.look);
  applyCharts(sheet, charts, content.look.charts);
}

/** The charts on each sheet that has charts of ours, had some, or got some from a request that broke off. */
async function presentCharts(context: Excel.RequestContext, staged: readonly Staged[]): Promise<Map<string, Excel.ChartCollection>> {
  const found = new Map<string, Excel.ChartCollection>();
  for (const step of staged) {
    if (step.act === 'delete') continue;
    const id = step.act === 'replace' ? step.sheetId : step.stagingId;
    const [wanted = [], before = []] = [step.content.look.charts, step.act === 'replace' ? step.before.look.charts : undefined];
    if (id !== undefined && wanted.length + before.length > 0) found.set(id, askCharts(context.workbook.worksheets.getItem(id)));
  }
  if (found.size > 0) await context.sync();
  return found;
}

/** A filter goes first: Excel misplaces what is written over filtered rows. */
function empty(sheet: Excel.Worksheet): void {
  sheet.autoFilter.remove();
  const whole = sheet.getRange();
  whole.rowHidden = false;
  whole.columnHidden = false;
  whole.unmerge();
  whole.dataValidation.clear();
  whole.clear('All');
}
