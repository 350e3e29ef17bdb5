import type { Day } from '../../model/day';
import type { RedactionRules } from '../../engine/redact/types';
import type { Language } from '../../model/localText';
import type { Period } from '../../model/period';
import { HeadlessError } from './headlessError';
import { dayFrom, LANGUAGE_OPTIONS, languageFrom, parseCommand, periodFrom } from './parseCommand';
import { redactRules } from './redactRules';

/** What `npm run report -- …` was asked for. */
export interface ReportOptions {
  readonly input: string;
  readonly period?: Period;
  readonly unitName?: string;
  /** Id of the report to draft. */
  readonly report?: string;
  readonly out?: string;
  readonly json?: string;
  /** The draft as a Word file, and as plain text. */
  readonly docx?: string;
  /** The text is a publishing copy, by these rules or, of what they leave open, by the workbook's own. */
  readonly redact?: Partial<RedactionRules>;
  readonly text?: string;
  /** Files of own trackers and reports. */
  readonly definitions: readonly string[];
  readonly today?: Day;
  readonly language: Language;
}

export const USAGE: Record<Language, string> = {
  zh: '用法：npm run report -- 工作簿.xlsx [--period 2022H1] [--unit 单位名称] [--report 文稿] [--definitions 自定义台账.json] [--out 结果.xlsx] [--json 结果.json] [--docx 文稿.docx] [--text 文稿.txt] [--redact] [--redact-rules count,money,…] [--today 2022-07-05] [--lang zh|en]',
  en: 'Usage: npm run report -- INPUT.xlsx [--period 2022H1] [--unit NAME] [--report ID] [--definitions FILE.json] [--out RESULT.xlsx] [--json RESULT.json] [--docx DRAFT.docx] [--text DRAFT.txt] [--redact] [--redact-rules count,money,…] [--today 2022-07-05] [--lang zh|en]',
};

const OPTIONS = {
  period: { type: 'string' },
  unit: { type: 'string' },
  report: { type: 'string' },
  definitions: { type: 'string', multiple: true },
  out: { type: 'string' },
  json: { type: 'string' },
  docx: { type: 'string' },
  redact: { type: 'boolean' },
  'redact-rules': { type: 'string' },
  text: { type: 'string' },
  today: { type: 'string' },
  ...LANGUAGE_OPTIONS,
} as const;

/** @throws HeadlessError for anything that cannot be understood. */
export function readOptions(args: readonly string[]): ReportOptions {
  const { values, positionals } = parseCommand(args, OPTIONS, USAGE);
  const language = languageFrom(values);
  const fail = (zh: string, en: string) => new HeadlessError({ zh, en }, language);
  const [input, ...more] = positionals;
  if (input === undefined) throw fail(`没有给出要读的工作簿。${USAGE.zh}`, `No workbook was named. ${USAGE.en}`);
  if (more.length > 0) throw fail(`一次只能读一个工作簿，多出了 ${more.join('、')}。`, `One workbook at a time; left over: ${more.join(', ')}.`);

  const [period, today] = [periodFrom(values.period, language), dayFrom(values.today, language)];
  const rules = values['redact-rules'];
  return {
    input,
    language,
    definitions: values.definitions ?? [],
    ...(period && { period }),
    ...(values.unit !== undefined && { unitName: values.unit }),
    ...(values.report !== undefined && { report: values.report }),
    ...(values.out !== undefined && { out: values.out }),
    ...(values.json !== undefined && { json: values.json }),
    ...(values.docx !== undefined && { docx: values.docx }),
    ...((values.redact === true || rules !== undefined) && { redact: rules === undefined ? {} : redactRules(rules, language) }),
    ...(values.text !== undefined && { text: values.text }),
    ...(today !== undefined && { today }),
  };
}
