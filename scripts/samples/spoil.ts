import { day, type SampleSheet, type Typed } from './sheet';

type Fits = (get: (header: string) => Typed) => boolean;

/** Changes cells of the first record that fits, by header. */
export function change(sheet: SampleSheet, fits: Fits, values: Record<string, Typed>): void {
  const headers = sheet.headers.at(-1) ?? [];
  const row = sheet.rows.find((cells) => fits((header) => cells[headers.indexOf(header)] ?? null));
  if (!row) throw new Error(`${sheet.name}: no record fits`);
  for (const [header, value] of Object.entries(values)) {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`${sheet.name}: no column ${header}`);
    row[column] = value;
  }
}

/** A copy of the first record that fits, with some cells changed, at the end. */
export function append(sheet: SampleSheet, fits: Fits, values: Record<string, Typed>): void {
  const headers = sheet.headers.at(-1) ?? [];
  const row = sheet.rows.find((cells) => fits((header) => cells[headers.indexOf(header)] ?? null));
  if (!row) throw new Error(`${sheet.name}: no record fits`);
  const copy = [...row];
  for (const [header, value] of Object.entries(values)) copy[headers.indexOf(header)] = value;
  sheet.rows.push(copy);
}

export const is = (header: string, value: Typed): Fits => (get) => get(header) === value;
export const on = (header: string, date: string): Fits => (get) => {
  const value = get(header);
  return typeof value === 'object' && value !== null && 'day' in value && value.day === day(date).day;
};
export const both = (...conditions: Fits[]): Fits => (get) => conditions.every((condition) => condition(get));

/** Takes away every record that fits. */
export function remove(sheet: SampleSheet, fits: Fits): void {
  const headers = sheet.headers.at(-1) ?? [];
  const kept = sheet.rows.filter((cells) => !fits((header) => cells[headers.indexOf(header)] ?? null));
  if (kept.length === sheet.rows.length) throw new Error(`${sheet.name}: no record fits`);
  sheet.rows = kept;
}

/** Finds the sheets of a sample by the names that they have before they are spoilt. */
export function sheetsByName(sheets: readonly SampleSheet[]): (name: string) => SampleSheet {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (name) => {
    const found = byName.get(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
}
