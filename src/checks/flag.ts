import { type Column, hasValue } from '../model/table';
import type { Check } from './check';
import { reportMissingColumn } from './missingColumn';

/**
 * Stands at the field's cell: `must` and another value or none, or `mustNot` and this value. With `must`, once at the
 * header row where the sheet has no such column. Values: `column` (`there`, or `missing`).
 */
export const flag: Check<'flag'> = (rule, context) => {
  const { table } = context;
  const column = table.columns.get(rule.field);
  const expected = rule.must === undefined ? `≠ ${words(rule.mustNot)}` : words(rule.must);
  if (!column) {
    if (rule.must !== undefined) reportMissingColumn(context, rule.field, rule.where, expected);
    return;
  }
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const lacks = rule.must !== undefined && !stands(column, record, rule.must);
    const has = rule.mustNot !== undefined && stands(column, record, rule.mustNot);
    if ((lacks || has) && concerned(record)) context.report({ record, field: rule.field, expected, values: { column: 'there' } });
  }
};

function stands(column: Column, record: number, value: string | boolean): boolean {
  return hasValue(column, record) && column.values[record] === (typeof value === 'boolean' ? Number(value) : value);
}

function words(value: string | boolean | undefined): string {
  return typeof value === 'boolean' ? (value ? '是' : '否') : (value ?? '');
}
