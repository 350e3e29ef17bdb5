import type { RuleOf } from '../model/rule';
import { type Column, hasValue } from '../model/table';
import type { Check } from './check';
import { reportMissingColumn } from './missingColumn';

type Need = RuleOf<'requiredWhen'>['need'][number]['is'];

const WORDS = { present: '填写', absent: '空白', true: '是', false: '否' } as const;

const expectedOf = (is: Need): string => (typeof is === 'object' ? is.join('、') : WORDS[`${is}`]);

/**
 * Stands at each needed cell that is not as it should be; a missing yes or no is neither. Once at the header row for a
 * needed column that the sheet lacks. Values: `column` (`there`, or `missing`), `found` (likewise, of the cell's value).
 */
export const requiredWhen: Check<'requiredWhen'> = (rule, context) => {
  const { table } = context;
  const concerned = context.predicate(table, rule.where);
  for (const { field, is } of rule.need) {
    const column = table.columns.get(field);
    if (column) {
      const met = meets(column, is);
      for (let record = 0; record < table.rows.length; record++) {
        if (!met(record) && concerned(record)) context.report({ record, field, expected: expectedOf(is), values: { column: 'there', found: hasValue(column, record) ? 'there' : 'missing' } });
      }
    } else if (is !== 'absent' && context.judged(table, rule.where)) reportMissingColumn(context, field, rule.where, expectedOf(is));
  }
};

function meets(column: Column, is: Need): (record: number) => boolean {
  if (is === 'present') return (record) => hasValue(column, record);
  if (is === 'absent') return (record) => !hasValue(column, record);
  if (typeof is === 'object') return column.kind === 'text' ? (record) => is.includes(column.values[record] ?? '') : () => false;
  return (record) => column.values[record] === Number(is);
}
