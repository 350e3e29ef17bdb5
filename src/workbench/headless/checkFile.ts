import { basename } from 'node:path';
import { loadSettings, openCheck, surveyWorkbook, toolErrorText, type OpenCheck, type Settings } from '../../app';
import type { Definitions } from '../../engine/types';
import { createExcelWorkbook } from '../../excel/createExcelWorkbook';
import { dayOf, type Day } from '../../model/day';
import type { Language } from '../../model/localText';
import type { Period } from '../../model/period';
import { ToolError } from '../../model/toolError';
import { HEAD_ROWS, type WorkbookPort } from '../../workbook/port';
import { definitions as builtIn } from '../definitions';
import { createHost, type SimulatedExcel } from '../host';
import { lazyCalculator } from '../host/formulas/lazyCalculator';
import { startOfficeInNode } from '../host/node';
import { HeadlessError } from './headlessError';
import { openWorkbook } from './openWorkbook';
import { ownDefinitions, type OwnDefinitions } from './ownDefinitions';
import { notTakenText } from './printSummary';

/** What a workbook is checked by, as a command line says. */
export interface CheckFileOptions {
  readonly input: string;
  readonly language: Language;
  readonly period?: Period;
  readonly unitName?: string;
  /** Id of the report. */
  readonly report?: string;
  /** Files of own trackers and reports. */
  readonly definitions: readonly string[];
  readonly today?: Day;
}

/** A file that was checked, open as in Excel. */
export interface CheckedFile extends OwnDefinitions {
  readonly host: SimulatedExcel;
  readonly port: WorkbookPort;
  readonly settings: Settings;
  readonly open: OpenCheck;
}

/**
 * Opens a file in the simulated Excel, checks it through the add-in's own adapter, and hands it to `work`.
 * @throws HeadlessError for whatever stands in the way, here or in `work`
 */
export async function checkFile<T>(options: CheckFileOptions, work: (checked: CheckedFile) => Promise<T>): Promise<T> {
  const { input, language, period, unitName } = options;
  const stored = await openWorkbook(input, language);
  const calculator = lazyCalculator();
  try {
    const host = createHost({ workbook: stored, profile: 'ltsc2021', platform: 'desktop', calculator, fileName: basename(input) });
    // A file that another program wrote may hold formulas without their results.
    if (stored.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.formula !== undefined && cell.value === '')))) await host.calculate();
    const { Excel: excel, Office: office } = startOfficeInNode(host);
    const port = createExcelWorkbook({ excel, isSetSupported: (set, version) => office.context.requirements.isSetSupported(set, version) });
    const settings = await loadSettings(port);
    const known = await ownDefinitions(port, options.definitions, builtIn, language);
    const { definitions } = known;
    const today = options.today ?? localToday();
    const report = reportId(options, definitions);
    const open = await openCheck(port, definitions, { settings, today, ...(period && { period }), ...(unitName !== undefined && { unitName }), ...(report !== undefined && { report }) }).catch(async (error: unknown) => {
      if (!(error instanceof ToolError) || error.code !== 'NO-TRACKERS') throw error;
      const { located } = await surveyWorkbook(port, definitions, { settings, today, period });
      throw new HeadlessError(nothingTaken(located.notTaken), language, { cause: error });
    });
    return await work({ ...known, host, port, settings, open });
  } catch (error) {
    throw error instanceof ToolError ? headlessErrorOf(error, language) : error;
  } finally {
    calculator.dispose();
  }
}

/** The sentence that the pane would say, and the next step. */
export function headlessErrorOf(error: ToolError, language: Language): HeadlessError {
  const [zh, en] = [toolErrorText(error, 'zh'), toolErrorText(error, 'en')];
  return new HeadlessError({ zh: `${zh.message}${zh.next}`, en: `${en.message} ${en.next}` }, language, { cause: error });
}

/** @throws HeadlessError for a report that is not defined. */
function reportId({ report: id, language }: CheckFileOptions, definitions: Definitions): string | undefined {
  if (id === undefined || definitions.reports.some((report) => report.id === id)) return id;
  const known = (of: 'zh' | 'en') => definitions.reports.map((report) => of === 'zh' ? `${report.id}（${report.label.zh}）` : `${report.id} (${report.label.en})`).join(of === 'zh' ? '、' : ', ');
  throw new HeadlessError({ zh: `没有文稿“${id}”。可选：${known('zh')}。`, en: `There is no report “${id}”. Choose one of: ${known('en')}.` }, language);
}

function nothingTaken(sheets: OpenCheck['result']['notTaken']): { zh: string; en: string } {
  const headerMissing = sheets.some(({ why }) => why === 'no-header');
  return {
    zh: `没有在工作簿中认出台账，看到的工作表是：${notTakenText(sheets, 'zh')}。请把工作表改成台账的名称（如“学习台账”），同一台账只留一张表${headerMissing ? `，表头放在前 ${HEAD_ROWS} 行以内` : ''}，再试。`,
    en: `No tracker was recognised in this workbook; its sheets are: ${notTakenText(sheets, 'en')}. Give a sheet its tracker's name (such as 学习台账), keep one sheet for each tracker${headerMissing ? `, put its header within the first ${HEAD_ROWS} rows` : ''}, and try again.`,
  };
}

function localToday(): Day {
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new RangeError(`the clock says ${now.toString()}`);
  return today;
}
