import type { Language } from '../../model/localText';

const locale = { zh: 'zh-CN', en: 'en-GB' } satisfies Record<Language, string>;

/** `14:05` */
export function formatClock(time: number, language: Language): string {
  return new Date(time).toLocaleTimeString(locale[language], { hour: '2-digit', minute: '2-digit' });
}

/** `2022年6月20日 14:05` */
export function formatMoment(time: number, language: Language): string {
  return new Date(time).toLocaleString(locale[language], { dateStyle: 'long', timeStyle: 'short' });
}
