import { dayOf, partsOf, type Day } from '../../model/day';
import type { Period } from '../../model/period';
import type { Field } from '../../model/tracker';
import type { Place } from '../types';

/** One located column, and what its cells are read by. */
export interface ColumnSpec {
  readonly field: Field;
  /** Sheet column, 1-based. */
  readonly position: number;
  readonly header: string;
  /** 10 000 where the column is in 万元. */
  readonly scale: number;
  /** Vertical merges of the body in this column, first and last sheet row, top to bottom. */
  readonly merges: readonly { readonly firstRow: number; readonly lastRow: number }[];
  /** The bureau's own words for allowed ones. */
  readonly words?: ReadonlyMap<string, string>;
  /** Years that the reporting period touches; set for the date field of flow trackers only. */
  readonly years?: { readonly start: Day; readonly end: Day; readonly label: string };
}

/** The located columns, the date field first: whether a record lies in the period is known before the rest is read. */
export function columnSpecs(place: Place, period: Period): ColumnSpec[] {
  const { tracker } = place;
  const specs: ColumnSpec[] = [];
  for (const field of tracker.fields) {
    const column = place.columns.get(field.name);
    if (!column) continue;
    const isDate = field.name === tracker.dateField;
    const words = place.words?.get(field.name);
    const spec: ColumnSpec = { field, ...column, ...(words && { words }), merges: mergesOf(place, column.position) };
    if (isDate) specs.unshift(tracker.nature === 'flow' ? { ...spec, years: yearsOf(period) } : spec);
    else specs.push(spec);
  }
  return specs;
}

function mergesOf(place: Place, position: number) {
  return place.sheet.merged
    .filter((area) => area.firstColumn === position && area.lastRow > area.firstRow && area.firstRow > place.lastHeaderRow)
    .map(({ firstRow, lastRow }) => ({ firstRow, lastRow }))
    .sort((left, right) => left.firstRow - right.firstRow);
}

function yearsOf(period: Period) {
  const [first, last] = [partsOf(period.start).year, partsOf(period.end).year];
  return {
    start: dayOf(first, 1, 1) ?? period.start,
    end: dayOf(last, 12, 31) ?? period.end,
    label: first === last ? `${first}` : `${first}–${last}`,
  };
}

/** What the field wants, as a sample or a list, in words of neither language. */
export function wanted(field: Field): string {
  switch (field.type) {
    case 'date': return '2022-06-20';
    case 'yearmonth': return '2022-06';
    case 'year': return '2022';
    case 'integer': return '12';
    case 'number': return '12.5';
    case 'boolean': return '是/否';
    case 'string': return (field.constraints?.enum ?? []).join('、');
  }
}
