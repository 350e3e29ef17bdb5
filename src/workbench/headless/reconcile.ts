import { resolve } from 'node:path';
import { isWrong, type Reconciled, reconcileText } from '../../app/reconcile';
import { reconcile as findClaims } from '../../engine/reconcile/reconcile';
import type { Claim } from '../../model/claim';
import type { Language } from '../../model/localText';
import { definitions as builtIn } from '../definitions';
import { checkFile } from './checkFile';
import { claimsJson } from './claimsJson';
import { HeadlessError } from './headlessError';
import { printClaims, printFound } from './printClaims';
import { readReconcileOptions, type ReconcileOptions } from './reconcileOptions';
import { readText } from './readText';
import type { ExitStatus } from './report';
import { writeWhole } from './writeWhole';

/**
 *   options → read the text → check the workbook through the same adapter → judge → print → write
 *
 * Without a workbook figures are found and nothing is judged. Status 0: nothing disagrees · 1: something does · 2: could not do it.
 */
export async function reconcile(args: readonly string[], print: (text: string) => void, complain: (text: string) => void): Promise<ExitStatus> {
  try {
    const options = readReconcileOptions(args);
    const { language } = options;
    keepInputs(options);
    const text = await readText(options.text, language);
    const { claims, printed, warnings } = await judge(text, options);
    for (const warning of warnings) complain(`${warning}\n`);
    print(printed);
    if (options.textOut !== undefined) await writeWhole(options.textOut, text, language);
    if (options.json !== undefined) await writeWhole(options.json, `${JSON.stringify(claimsJson(claims), null, 2)}\n`, language);
    return claims.some(({ verdict }) => isWrong(verdict)) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof HeadlessError)) throw error;
    complain(`${error.message}\n`);
    return 2;
  }
}

interface Judged {
  readonly claims: readonly Claim[];
  readonly printed: string;
  readonly warnings: readonly string[];
}

async function judge(text: string, { workbook, language }: ReconcileOptions): Promise<Judged> {
  if (!workbook) {
    const { claims } = findClaims({ text, targets: [], definitions: builtIn });
    return { claims, printed: printFound(claims, text, language), warnings: [] };
  }
  return checkFile(workbook, ({ open, definitions, settings, warnings }) => {
    const reconciled: Reconciled = reconcileText(open, definitions, text, settings.bindings);
    return Promise.resolve({ claims: reconciled.claims, printed: printClaims(reconciled, definitions, language), warnings });
  });
}

/** @throws HeadlessError where a result would replace what it is made from */
function keepInputs({ text, workbook, json, textOut, language }: ReconcileOptions): void {
  for (const target of [json, textOut]) {
    const input = [text, workbook?.input].find((path) => path !== undefined && target !== undefined && resolve(path) === resolve(target));
    if (input !== undefined) throw overwritten(input, language);
  }
}

const overwritten = (input: string, language: Language): HeadlessError =>
  new HeadlessError({ zh: `结果不能写到 ${input} 上。请换一个文件名。`, en: `The result can't replace ${input}. Choose another name.` }, language);
