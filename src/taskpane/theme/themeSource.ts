/** What the pane looks like; follows Excel, the system and high contrast. */
export type ThemeName = 'light' | 'dark' | 'high-contrast';

export interface ThemeSource {
  readonly get: () => ThemeName;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * High contrast comes first, then Excel's own background, then the system's preference.
 * @param officeBackground Excel's background as `#RRGGBB`, where the host tells.
 */
export function createThemeSource(window: Window, officeBackground: () => string | undefined): ThemeSource {
  const forced = window.matchMedia('(forced-colors: active)');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    get() {
      if (forced.matches) return 'high-contrast';
      const background = officeBackground();
      return (background === undefined ? dark.matches : isDark(background)) ? 'dark' : 'light';
    },
    subscribe(listener) {
      forced.addEventListener('change', listener);
      dark.addEventListener('change', listener);
      // Excel tells nobody that its theme changed; the pane is focused again after a visit to its options.
      window.addEventListener('focus', listener);
      return () => {
        forced.removeEventListener('change', listener);
        dark.removeEventListener('change', listener);
        window.removeEventListener('focus', listener);
      };
    },
  };
}

/** `#RRGGBB` or `RRGGBB`; anything else counts as light. */
export function isDark(color: string): boolean {
  const digits = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color.trim());
  if (!digits) return false;
  const [red = 255, green = 255, blue = 255] = digits.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
