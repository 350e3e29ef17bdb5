import { useEffect, useSyncExternalStore } from 'react';
import { useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { fluentThemes } from '../../theme/fluentThemes';
import type { ThemeSource } from '../../theme/themeSource';

/** Theme, language and the place that is shown. */
export function useApp(themeSource: ThemeSource) {
  const language = useLanguage();
  const words = useStrings();
  const name = useSyncExternalStore(themeSource.subscribe, themeSource.get);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.appName;
  }, [language, words]);
  useEffect(() => {
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return {
    theme: fluentThemes[name],
    tab: usePane((state) => state.tab),
    page: usePane((state) => state.page),
  };
}
