import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { markFindings, rememberDefinitions, writeNarrative, writeSummary, type CheckResult } from '../../app';
import { plainText } from '../../app/exports';
import { wordFile } from '../../app/exports/wordFile';
import { publishingCopy, publishingWords, writePublishing } from '../../app/publishing';
import { isoDay } from '../../model/day';
import type { ReportText } from '../../model/report';
import { definitions as builtIn } from '../definitions';
import { saveXlsx } from '../host/xlsx/saveXlsx';
import { checkFile } from './checkFile';
import { HeadlessError } from './headlessError';
import type { OwnDefinitions } from './ownDefinitions';
import { readOptions, type ReportOptions } from './options';
import { printSummary } from './printSummary';
import { resultJson } from './resultJson';
import { writeWhole } from './writeWhole';

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
    const { language } = options;
    const { result, text, workbook, definitions, warnings } = await runReport(options);
    for (const warning of warnings) complain(`${warning}\n`);
    print(printSummary({ ...result, report: text }, definitions, language));
    if (options.json !== undefined) await writeWhole(options.json, `${JSON.stringify(resultJson(result, definitions, language), null, 2)}\n`, language);
    if (options.docx !== undefined) await writeWhole(options.docx, await wordFile(text), language);
    if (options.text !== undefined) await writeWhole(options.text, `${plainText(text)}\n`, language);
    if (options.out !== undefined) await writeWhole(options.out, workbook, language);
    return result.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof HeadlessError)) throw error;
    complain(`${error.message}\n`);
    return 2;
  }
}

async function runReport(options: ReportOptions): Promise<{ result: CheckResult; text: ReportText; workbook: Uint8Array } & Pick<OwnDefinitions, 'definitions' | 'warnings'>> {
  const { input, language } = options;
  for (const target of [options.out, options.json, options.docx, options.text]) {
    if (target !== undefined && await isSameFile(target, input)) {
      throw new HeadlessError({ zh: `结果不能写到原工作簿 ${input} 上。请换一个文件名。`, en: `The result can't replace the workbook ${input}. Choose another name.` }, language);
    }
  }
  return checkFile(options, async ({ host, port, settings, open, definitions, own, warnings }) => {
    const { result } = open;
    const copy = options.redact && publishingCopy(result.report, result, definitions, { ...settings.redaction, ...options.redact }, publishingWords(open, builtIn), language);
    const text = copy?.report ?? result.report;
    if (options.out === undefined) return { result, text, workbook: new Uint8Array(), definitions, warnings };
    const sheets = { language, now: options.today === undefined ? localNow() : isoDay(result.today) };
    // The copy can be checked again by what it was checked by.
    if (options.definitions.length > 0) await rememberDefinitions(port, own);
    await markFindings(port, result);
    await writeSummary(port, definitions, result, sheets);
    await writeNarrative(port, definitions, result, sheets);
    if (copy) await writePublishing(port, definitions, result, copy, ['draft', 'summary', 'items'], sheets);
    return { result, text, workbook: await saveXlsx(host.workbook), definitions, warnings };
  });
}

/** Also by a link, or in other letters where the file system tells no case. */
async function isSameFile(left: string, right: string): Promise<boolean> {
  if (resolve(left) === resolve(right)) return true;
  const [one, other] = await Promise.all([left, right].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return one !== undefined && one.dev === other?.dev && one.ino === other.ino;
}

function localNow(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
