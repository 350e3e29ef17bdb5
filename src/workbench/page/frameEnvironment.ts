import type { Theme } from './strings';

const ANSWERS: Record<string, (theme: Theme) => boolean> = {
  '(forced-colors: active)': (theme) => theme === 'contrast',
  '(prefers-color-scheme: dark)': (theme) => theme !== 'light',
};

/**
 * Lets the workbench, instead of the browser's own settings, say whether the pane is light, dark or in high contrast.
 * @returns the function that tells the pane of another theme
 */
export function chooseTheme(pane: Window, theme: Theme): (theme: Theme) => void {
  const real = pane.matchMedia.bind(pane);
  const lists: { query: string; target: EventTarget; matches: boolean }[] = [];
  let current = theme;
  pane.matchMedia = (query) => {
    const answer = ANSWERS[query];
    if (answer === undefined) return real(query);
    const list = { query, target: new EventTarget(), matches: answer(current) };
    lists.push(list);
    // All that the pane uses of a MediaQueryList.
    return Object.defineProperties(list.target, { media: { value: query }, matches: { get: () => answer(current) } }) as MediaQueryList;
  };
  return (next) => {
    current = next;
    for (const list of lists) {
      const matches = ANSWERS[list.query]?.(next) ?? false;
      if (matches !== list.matches) list.target.dispatchEvent(new Event('change'));
      list.matches = matches;
    }
  };
}
