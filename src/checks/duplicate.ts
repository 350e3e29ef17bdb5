import { cellAddress } from '../model/cell';
import { type Table, hasValue } from '../model/table';
import type { RuleOf } from '../model/rule';
import type { Check, CheckContext } from './check';
import { groupHashed, hashRecords } from './groupRecords';

/**
 * Stands at the first of `fields` in the later record. With `under`, a record is compared with the earliest one that
 * has another value there. A record of blanks only never matches. Values: `firstRow` (sheet row of the earlier record), `what` (the values that agree).
 */
export const duplicate: Check<'duplicate'> = (rule, context) => {
  const { table } = context;
  const columns = rule.fields.flatMap((field) => table.columns.get(field) ?? []);
  const under = rule.under === undefined ? undefined : table.columns.get(rule.under);
  if (columns.length < rule.fields.length || (rule.under !== undefined && !under)) return;
  const parts = context.byParts((within) => hashedBy(rule, within));
  const hashes = joined(parts.map((part) => part.hashes), new Int32Array(table.rows.length));
  const taken = joined(parts.map((part) => part.taken), new Uint8Array(table.rows.length));
  const first = groupHashed(columns, hashes, (record) => taken[record] === 1);
  /** First record of a group → the first one after it that stands under another value. */
  const others = new Map<number, number>();
  first.forEach((known, record) => {
    if (known < 0 || known === record) return;
    if (!under) reportTwin(rule, context, record, known);
    else if (under.values[record] !== under.values[known]) {
      if (!others.has(known)) others.set(known, record);
      reportTwin(rule, context, record, known);
    } else {
      const other = others.get(known);
      if (other !== undefined) reportTwin(rule, context, record, other);
    }
  });
};

/** Hashes of the records, and which take part. */
function hashedBy(rule: RuleOf<'duplicate'>, { table, predicate }: CheckContext): { readonly hashes: Int32Array; readonly taken: Uint8Array } {
  const columns = rule.fields.flatMap((field) => table.columns.get(field) ?? []);
  const under = rule.under === undefined ? undefined : table.columns.get(rule.under);
  const concerned = predicate(table, rule.where);
  const filled = rule.blanksMatch ? 'some' : 'every';
  const taken = new Uint8Array(table.rows.length);
  for (let record = 0; record < taken.length; record++) {
    if (columns[filled]((column) => hasValue(column, record)) && (!under || hasValue(under, record)) && concerned(record)) taken[record] = 1;
  }
  return { hashes: hashRecords(columns, taken.length), taken };
}

function joined<T extends Int32Array | Uint8Array>(parts: readonly T[], whole: T): T {
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
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
