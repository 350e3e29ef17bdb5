import type { Language } from '../../model/localText';
import type { CheckFileOptions } from './checkFile';
import { HeadlessError } from './headlessError';
import { dayFrom, LANGUAGE_OPTIONS, languageFrom, parseCommand, periodFrom } from './parseCommand';

/** What `npm run reconcile -- …` was asked for. */
export interface ReconcileOptions {
  readonly language: Language;
  /** .docx or .txt. */
  readonly text: string;
  /** Absent: the figures are only found. */
  readonly workbook?: CheckFileOptions;
  readonly json?: string;
  /** Where the text is to be written as it was read. */
  readonly textOut?: string;
}

export const RECONCILE_USAGE: Record<Language, string> = {
  zh: '用法：npm run reconcile -- 文稿.docx|文稿.txt [工作簿.xlsx] [--period 2022H1] [--report 文稿] [--definitions 自定义台账.json] [--json 结果.json] [--text 读到的文字.txt] [--today 2022-07-05] [--lang zh|en]',
  en: 'Usage: npm run reconcile -- TEXT.docx|TEXT.txt [WORKBOOK.xlsx] [--period 2022H1] [--report ID] [--definitions FILE.json] [--json RESULT.json] [--text TEXT-AS-READ.txt] [--today 2022-07-05] [--lang zh|en]',
};

const isWorkbook = (path: string): boolean => /\.(xlsx|xlsm|xls)$/i.test(path);
const isText = (path: string): boolean => /\.(docx?|txt|wps|md)$/i.test(path);

const OPTIONS = {
  period: { type: 'string' },
  report: { type: 'string' },
  definitions: { type: 'string', multiple: true },
  json: { type: 'string' },
  text: { type: 'string' },
  today: { type: 'string' },
  ...LANGUAGE_OPTIONS,
} as const;

/** @throws HeadlessError for anything that cannot be understood. */
export function readReconcileOptions(args: readonly string[]): ReconcileOptions {
  const { values, positionals } = parseCommand(args, OPTIONS, RECONCILE_USAGE);
  const language = languageFrom(values);
  const fail = (zh: string, en: string) => new HeadlessError({ zh, en }, language);
  const [text, input, ...more] = positionals;
  if (text === undefined) throw fail(`没有给出要核对的文稿。${RECONCILE_USAGE.zh}`, `No text was named. ${RECONCILE_USAGE.en}`);
  if (more.length > 0) throw fail(`一次核对一份文稿、一个工作簿，多出了 ${more.join('、')}。`, `One text and one workbook at a time; left over: ${more.join(', ')}.`);
  if (isWorkbook(text) || (input !== undefined && isText(input))) throw fail(`先写文稿，再写工作簿：npm run reconcile -- ${input ?? '文稿.docx'} ${text}。`, `The text comes first, then the workbook: npm run reconcile -- ${input ?? 'TEXT.docx'} ${text}.`);

  const [period, today] = [periodFrom(values.period, language), dayFrom(values.today, language)];
  if (input === undefined && (period || values.report !== undefined || values.definitions !== undefined)) throw fail('没有给出工作簿，--period、--report、--definitions 用不上。', 'Without a workbook, --period, --report and --definitions mean nothing.');
  return {
    text,
    language,
    ...(input !== undefined && { workbook: { input, language, definitions: values.definitions ?? [], ...(period && { period }), ...(values.report !== undefined && { report: values.report }), ...(today !== undefined && { today }) } }),
    ...(values.json !== undefined && { json: values.json }),
    ...(values.text !== undefined && { textOut: values.text }),
  };
}
