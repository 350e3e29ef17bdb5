import type { Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { loadTheme } from '../../theme/fluentThemes';
import type { ThemeSource } from '../../theme/themeSource';

/** Theme, language and the place that is shown. */
export function useApp(themeSource: ThemeSource, firstTheme: Theme) {
  const language = useLanguage();
  const words = useStrings();
  const [theme, setTheme] = useState(firstTheme);
  const name = useSyncExternalStore(themeSource.subscribe, themeSource.get);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.appName;
  }, [language, words]);
  useEffect(() => {
    let left = false;
    void loadTheme(name).then((loaded) => {
      if (!left) setTheme(loaded);
    });
    return () => {
      left = true;
    };
  }, [name]);
  useEffect(() => {
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return {
    theme,
    tab: usePane((state) => state.tab),
    page: usePane((state) => state.page),
  };
}
