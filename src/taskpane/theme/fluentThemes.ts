import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from './themeSource';

/** Chinese faces behind the Latin ones; all of them come with the system. */
const fontFamilyBase = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', -apple-system, system-ui, sans-serif";

const load: Readonly<Record<ThemeName, () => Promise<{ readonly default: Theme }>>> = {
  light: () => import('./light'),
  dark: () => import('./dark'),
  'high-contrast': () => import('./highContrast'),
};

/** Only the theme that is looked at is loaded. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  const { default: theme } = await load[name]();
  return { ...theme, fontFamilyBase };
}
