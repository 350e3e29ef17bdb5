import { parseArgs } from 'node:util';
import { type Day, parseIsoDay } from '../../model/day';
import type { RedactionRules } from '../../engine/redact/types';
import type { Language } from '../../model/localText';
import { type Period, parsePeriod } from '../../model/period';
import { HeadlessError } from './headlessError';
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

/** @throws HeadlessError for anything that cannot be understood. */
export function readOptions(args: readonly string[]): ReportOptions {
  const { values, positionals } = parse(args);
  const language: Language = values.lang === 'en' ? 'en' : 'zh';
  const fail = (zh: string, en: string) => new HeadlessError({ zh, en }, language);
  if (values.lang !== undefined && values.lang !== 'zh' && values.lang !== 'en') throw fail('--lang 只能是 zh 或 en。', '--lang is zh or en.');
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

/** @throws HeadlessError for what is no period */
export function periodFrom(text: string | undefined, language: Language): Period | undefined {
  const period = text === undefined ? undefined : parsePeriod(text);
  if (text === undefined || period) return period;
  throw new HeadlessError(
    {
      zh: `看不懂期间“${text}”。请写成 2022、2022H1、2022Q2、2022-03、2022-01..2022-09，或用 .. 连接的两个日期。`,
      en: `The period “${text}” can't be read. Write it as 2022, 2022H1, 2022Q2, 2022-03, 2022-01..2022-09, or two dates joined by “..”.`,
    },
    language,
  );
}

/** @throws HeadlessError for what is no day */
export function dayFrom(text: string | undefined, language: Language): Day | undefined {
  const day = text === undefined ? undefined : parseIsoDay(text);
  if (text === undefined || day !== undefined) return day;
  throw new HeadlessError({ zh: `看不懂日期“${text}”。请写成 2022-07-05。`, en: `The date “${text}” can't be read. Write it as 2022-07-05.` }, language);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
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
        lang: { type: 'string' },
      },
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new HeadlessError({ zh: `看不懂这个命令（${detail}）。${USAGE.zh}`, en: `The command can't be read (${detail}). ${USAGE.en}` }, 'zh', { cause });
  }
}
