import { readExcel } from './runExcel';

/**
 * All that is remembered is one setting of the workbook, a JSON text: it is saved with the file on every platform,
 * read in one request, and belongs to this add-in alone.
 */
const KEY = 'taizhang';

export function recall(excel: typeof Excel): Promise<Readonly<Record<string, string>>> {
  return readExcel(excel, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? {} : entriesOf(setting.value);
  });
}

/** Comes to the same however often it is done, so it may be asked once more, as reading may: an answer that was lost does not matter. */
export function remember(excel: typeof Excel, entries: Readonly<Record<string, string | undefined>>): Promise<void> {
  return readExcel(excel, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await context.sync();
    const all = new Map(Object.entries(setting.isNullObject ? {} : entriesOf(setting.value)));
    for (const [key, value] of Object.entries(entries)) {
      if (value === undefined) all.delete(key);
      else all.set(key, value);
    }
    if (all.size > 0) context.workbook.settings.add(KEY, JSON.stringify(Object.fromEntries(all)));
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}

/** Texts only; what somebody else has put there counts as nothing remembered. */
function entriesOf(value: unknown): Record<string, string> {
  if (typeof value !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    // Damaged settings must not keep the add-in from starting; the next `remember` replaces them.
    return {};
  }
}
