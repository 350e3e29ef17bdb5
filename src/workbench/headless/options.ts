import { parseArgs } from 'node:util';
import { type Day, parseIsoDay } from '../../model/day';
import type { Language } from '../../model/localText';
import { type Period, parsePeriod } from '../../model/period';
import { HeadlessError } from './headlessError';

/** What `npm run report -- …` was asked for. */
export interface ReportOptions {
  readonly input: string;
  readonly period?: Period;
  readonly unitName?: string;
  /** Id of the report to draft. */
  readonly report?: string;
  readonly out?: string;
  readonly json?: string;
  /** Files of own trackers and reports. */
  readonly definitions: readonly string[];
  readonly today?: Day;
  readonly language: Language;
}

export const USAGE: Record<Language, string> = {
  zh: '用法：npm run report -- 工作簿.xlsx [--period 2022H1] [--unit 单位名称] [--report 文稿] [--definitions 自定义台账.json] [--out 结果.xlsx] [--json 结果.json] [--today 2022-07-05] [--lang zh|en]',
  en: 'Usage: npm run report -- INPUT.xlsx [--period 2022H1] [--unit NAME] [--report ID] [--definitions FILE.json] [--out RESULT.xlsx] [--json RESULT.json] [--today 2022-07-05] [--lang zh|en]',
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

  const period = values.period === undefined ? undefined : parsePeriod(values.period);
  if (values.period !== undefined && !period) {
    throw fail(
      `看不懂期间“${values.period}”。请写成 2022、2022H1、2022Q2、2022-03、2022-01..2022-09，或用 .. 连接的两个日期。`,
      `The period “${values.period}” can't be read. Write it as 2022, 2022H1, 2022Q2, 2022-03, 2022-01..2022-09, or two dates joined by “..”.`,
    );
  }
  const today = values.today === undefined ? undefined : parseIsoDay(values.today);
  if (values.today !== undefined && today === undefined) {
    throw fail(`看不懂日期“${values.today}”。请写成 2022-07-05。`, `The date “${values.today}” can't be read. Write it as 2022-07-05.`);
  }
  return {
    input,
    language,
    definitions: values.definitions ?? [],
    ...(period && { period }),
    ...(values.unit !== undefined && { unitName: values.unit }),
    ...(values.report !== undefined && { report: values.report }),
    ...(values.out !== undefined && { out: values.out }),
    ...(values.json !== undefined && { json: values.json }),
    ...(today !== undefined && { today }),
  };
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
        today: { type: 'string' },
        lang: { type: 'string' },
      },
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new HeadlessError({ zh: `看不懂这个命令（${detail}）。${USAGE.zh}`, en: `The command can't be read (${detail}). ${USAGE.en}` }, 'zh', { cause });
  }
}
