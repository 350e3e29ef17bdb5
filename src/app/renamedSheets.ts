import type { SheetInfo } from '../workbook/port';
import type { Settings } from './settings';

/**
 * The settings with what a person said of a sheet under the sheet's present name: a renamed sheet is known by its id.
 * The same object where nothing was renamed.
 */
export function underPresentNames(settings: Settings, sheets: readonly Pick<SheetInfo, 'id' | 'name'>[]): Settings {
  const present = new Map(sheets.map(({ id, name }) => [id, name]));
  const taken = new Set(present.values());
  const renamed = new Map(
    Object.entries(settings.sheetIds).flatMap(([name, id]): [string, string][] => {
      const now = present.get(id);
      // Another sheet may have the old name by now; what was said is still of this one.
      return now === undefined || now === name || (taken.has(now) && settings.sheetIds[now] === id) ? [] : [[name, now]];
    }),
  );
  if (renamed.size === 0) return settings;
  const rename = <Value>(entries: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(entries).map(([name, value]) => [renamed.get(name) ?? name, value]));
  return {
    ...settings,
    choices: rename(settings.choices),
    columnChoices: settings.columnChoices.map((choice) => ({ ...choice, sheet: renamed.get(choice.sheet) ?? choice.sheet })),
    sheetIds: rename(settings.sheetIds),
  };
}
