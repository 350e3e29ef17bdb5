import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { checkWorkbook, markFindings, surveyWorkbook, rememberDefinitions, toolErrorText, writeNarrative, writeSummary, loadSettings, type CheckResult } from '../../app';
import type { Definitions } from '../../engine/types';
import { createExcelWorkbook } from '../../excel/createExcelWorkbook';
import { dayOf, isoDay, type Day } from '../../model/day';
import { ToolError } from '../../model/toolError';
import { definitions as builtIn } from '../definitions';
import { lazyCalculator } from '../host/formulas/lazyCalculator';
import { createHost } from '../host';
import { startOfficeInNode } from '../host/node';
import { saveXlsx } from '../host/xlsx/saveXlsx';
import { HeadlessError } from './headlessError';
import { openWorkbook, systemCode } from './openWorkbook';
import { ownDefinitions, type OwnDefinitions } from './ownDefinitions';
import { readOptions, type ReportOptions } from './options';
import { notTakenText, printSummary } from './printSummary';
import { resultJson } from './resultJson';

/** 0 done · 1 findings of severity error · 2 could not do it. */
export type ExitStatus = 0 | 1 | 2;

/**
 *   options → open → own definitions → the same adapter on the simulated Excel: check, mark, summary, draft → print → write the results
 *
 * Never writes the input. Nothing is written unless the whole run succeeded.
 */
export async function report(args: readonly string[], print: (text: string) => void, complain: (text: string) => void): Promise<ExitStatus> {
  try {
    const options = readOptions(args);
    const { result, workbook, definitions, warnings } = await runReport(options);
    for (const warning of warnings) complain(`${warning}\n`);
    print(printSummary(result, definitions, options.language));
    if (options.json !== undefined) await writeWhole(options.json, `${JSON.stringify(resultJson(result, definitions, options.language), null, 2)}\n`, options);
    if (options.out !== undefined) await writeWhole(options.out, workbook, options);
    return result.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof HeadlessError)) throw error;
    complain(`${error.message}\n`);
    return 2;
  }
}

async function runReport(options: ReportOptions): Promise<{ result: CheckResult; workbook: Uint8Array } & Pick<OwnDefinitions, 'definitions' | 'warnings'>> {
  const { input, language } = options;
  for (const target of [options.out, options.json]) {
    if (target !== undefined && resolve(target) === resolve(input)) {
      throw new HeadlessError({ zh: `结果不能写到原工作簿 ${input} 上。请换一个文件名。`, en: `The result can't replace the workbook ${input}. Choose another name.` }, language);
    }
  }
  const stored = await openWorkbook(input, language);
  const calculator = lazyCalculator();
  try {
    const host = createHost({ workbook: stored, profile: 'ltsc2021', platform: 'desktop', calculator, fileName: basename(input) });
    // A file that another program wrote may hold formulas without their results.
    if (stored.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.formula !== undefined && cell.value === '')))) await host.calculate();
    const { Excel: excel, Office: office } = startOfficeInNode(host);
    const port = createExcelWorkbook({ excel, isSetSupported: (set, version) => office.context.requirements.isSetSupported(set, version) });
    const settings = await loadSettings(port);
    const { definitions, own, warnings } = await ownDefinitions(port, options.definitions, builtIn, language);
    const today = options.today ?? localToday();
    const { period, unitName } = options;
    const chosen = reportId(options, definitions);
    const result = await checkWorkbook(port, definitions, { settings, today, ...(period && { period }), ...(unitName !== undefined && { unitName }), ...(chosen !== undefined && { report: chosen }) }).catch(async (error: unknown) => {
      if (!(error instanceof ToolError) || error.code !== 'NO-TRACKERS') throw error;
      const { located } = await surveyWorkbook(port, definitions, { settings, today, period });
      throw new HeadlessError(nothingTaken(located.notTaken), language, { cause: error });
    });
    if (options.out === undefined) return { result, workbook: new Uint8Array(), definitions, warnings };
    const sheets = { language, now: options.today === undefined ? localNow() : isoDay(today) };
    // The copy can be checked again by what it was checked by.
    if (options.definitions.length > 0) await rememberDefinitions(port, own);
    await markFindings(port, result);
    await writeSummary(port, definitions, result, sheets);
    await writeNarrative(port, definitions, result, sheets);
    return { result, workbook: await saveXlsx(host.workbook), definitions, warnings };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const [zh, en] = [toolErrorText(error, 'zh'), toolErrorText(error, 'en')];
    throw new HeadlessError({ zh: `${zh.message}${zh.next}`, en: `${en.message} ${en.next}` }, language, { cause: error });
  } finally {
    calculator.dispose();
  }
}

/** @throws HeadlessError for a report that is not defined. */
function reportId({ report: id, language }: ReportOptions, definitions: Definitions): string | undefined {
  if (id === undefined || definitions.reports.some((report) => report.id === id)) return id;
  const known = (of: 'zh' | 'en') => definitions.reports.map((report) => of === 'zh' ? `${report.id}（${report.label.zh}）` : `${report.id} (${report.label.en})`).join(of === 'zh' ? '、' : ', ');
  throw new HeadlessError({ zh: `没有文稿“${id}”。可选：${known('zh')}。`, en: `There is no report “${id}”. Choose one of: ${known('en')}.` }, language);
}

function nothingTaken(sheets: CheckResult['notTaken']): { zh: string; en: string } {
  return {
    zh: `没有在工作簿中认出台账，看到的工作表是：${notTakenText(sheets, 'zh')}。请把工作表改成台账的名称（如“学习台账”），同一台账只留一张表，再试。`,
    en: `No tracker was recognised in this workbook; its sheets are: ${notTakenText(sheets, 'en')}. Give a sheet its tracker's name (such as 学习台账), keep one sheet for each tracker, and try again.`,
  };
}

/** Beside its place first, then renamed: a result is whole or not there. */
async function writeWhole(path: string, content: string | Uint8Array, { language }: ReportOptions): Promise<void> {
  const partial = `${path}.part`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    const code = systemCode(cause);
    throw new HeadlessError({ zh: `写不了 ${path}（${code}）。请检查文件夹是否存在、文件是否正被打开。`, en: `${path} could not be written (${code}). Check that the folder exists and the file is not open.` }, language, { cause });
  }
}

function localToday(): Day {
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new RangeError(`the clock says ${now.toString()}`);
  return today;
}

function localNow(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${isoDay(localToday())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
