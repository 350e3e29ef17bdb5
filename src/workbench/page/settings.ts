import type { Profile } from '../host';
import type { Language, Theme } from './strings';

export interface Settings {
  language: Language;
  theme: Theme;
  profile: Profile;
  /** Pixels. */
  paneWidth: number;
}

export const LANGUAGES: readonly Language[] = ['zh', 'en'];
export const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
export const PROFILES: readonly Profile[] = ['ltsc2021', 'ltsc2024', 'm365'];
/** Narrowest and widest pane that Excel gives, in pixels. */
export const PANE = { least: 320, most: 450, start: 350 };

/** As the address asks (`?language=en&theme=dark&profile=m365&width=450`), else as the browser is set. */
export function initialSettings(search: string, browserLanguage: string): Settings {
  const asked = new URLSearchParams(search);
  const width = Number(asked.get('width') ?? PANE.start);
  return {
    language: oneOf(LANGUAGES, asked.get('language')) ?? (browserLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en'),
    theme: oneOf(THEMES, asked.get('theme')) ?? 'light',
    profile: oneOf(PROFILES, asked.get('profile')) ?? 'ltsc2021',
    paneWidth: Number.isFinite(width) ? Math.min(PANE.most, Math.max(PANE.least, width)) : PANE.start,
  };
}

export function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text);
}
