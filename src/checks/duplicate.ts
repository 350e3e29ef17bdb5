import { cellAddress } from '../model/cell';
import { type Column, type Table, hasValue } from '../model/table';
import type { RuleOf } from '../model/rule';
import type { Check, CheckContext } from './check';

/**
 * Stands at the first of `fields` in the later record. With `under`, a record is compared with the earliest one that
 * has another value there. Values: `firstRow` (sheet row of the earlier record), `what` (the values that agree).
 */
export const duplicate: Check<'duplicate'> = (rule, context) => {
  const { table } = context;
  const columns = rule.fields.flatMap((field) => table.columns.get(field) ?? []);
  const under = rule.under === undefined ? undefined : table.columns.get(rule.under);
  if (columns.length < rule.fields.length || (rule.under !== undefined && !under)) return;
  const concerned = context.predicate(table, rule.where);
  /** Key → its first record, and the first one after it that stands under another value. */
  const seen = new Map<string, { first: number; other?: number }>();
  for (let record = 0; record < table.rows.length; record++) {
    const key = keyOf(columns, record, rule.blanksMatch === true);
    if (key === undefined || (under && !hasValue(under, record)) || !concerned(record)) continue;
    const known = seen.get(key);
    if (!known) seen.set(key, { first: record });
    else if (!under) reportTwin(rule, context, record, known.first);
    else if (under.values[record] !== under.values[known.first]) {
      known.other ??= record;
      reportTwin(rule, context, record, known.first);
    } else if (known.other !== undefined) reportTwin(rule, context, record, known.other);
  }
};

/** `undefined` where a blank keeps the record from matching; a record of blanks only never matches. */
function keyOf(columns: readonly Column[], record: number, blanksMatch: boolean): string | undefined {
  let key = '';
  let filled = 0;
  for (const column of columns) {
    if (hasValue(column, record)) {
      filled++;
      key += `${column.values[record]}\u0001`;
    } else key += '\u0001';
  }
  return filled === columns.length || (blanksMatch && filled > 0) ? key : undefined;
}

function reportTwin({ fields }: RuleOf<'duplicate'>, { table, show, report }: CheckContext, record: number, first: number): void {
  const [field = ''] = fields;
  const firstRow = table.rows[first] ?? 0;
  const what = fields.map((each) => show(table, record, each)).filter((text) => text !== '').join(' / ');
  report({ record, field, expected: `≠ ${cell(table, firstRow, field)}`, values: { firstRow, what }, related: [{ record: first, field }] });
}

function cell(table: Table, row: number, field: string): string {
  return cellAddress({ row, column: table.columns.get(field)?.position ?? table.firstColumn });
}
