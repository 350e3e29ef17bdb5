import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Day, parseIsoDay } from '../../model/day';
import type { Language } from '../../model/localText';
import { type Period, parsePeriod } from '../../model/period';
import { HeadlessError } from './headlessError';

type Options = NonNullable<ParseArgsConfig['options']>;

/** In which language a command is answered; every command takes these. */
export const LANGUAGE_OPTIONS = { lang: { type: 'string' }, language: { type: 'string' } } as const;

/** @throws HeadlessError for an option that is none, with the usage */
export function parseCommand<T extends Options>(args: readonly string[], options: T, usage: Record<Language, string>) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new HeadlessError({ zh: `看不懂这个命令（${detail}）。${usage.zh}`, en: `The command can't be read (${detail}). ${usage.en}` }, 'zh', { cause });
  }
}

/** @throws HeadlessError for another language */
export function languageFrom({ lang, language = lang }: { readonly lang?: string; readonly language?: string }): Language {
  if (language === undefined || language === 'zh' || language === 'en') return language ?? 'zh';
  throw new HeadlessError({ zh: '--lang 只能是 zh 或 en。', en: '--lang is zh or en.' });
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
