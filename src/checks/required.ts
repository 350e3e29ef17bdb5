import { hasValue } from '../model/table';
import type { Check } from './check';
import { reportMissingColumn } from './missingColumn';

/**
 * Stands at the field's empty cell; once at the header row where the sheet has no such column.
 * Values: `column` (`there`, or `missing`).
 */
export const required: Check<'required'> = (rule, context) => {
  const { table } = context;
  const column = table.columns.get(rule.field);
  if (!column) {
    reportMissingColumn(context, rule.field, rule.where, '填写');
    return;
  }
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    if (!hasValue(column, record) && concerned(record)) {
      context.report({ record, field: rule.field, received: '', expected: '填写', values: { column: 'there' } });
    }
  }
};
