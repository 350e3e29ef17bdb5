import { hasValue } from '../model/table';
import type { Check } from './check';
import { groupRecords } from './groupRecords';

/**
 * Stands at the number after the gap, at the first record that has it; one finding a gap. Values: `missing` (`4`,
 * `4、5`, `4–9`), `missingEn`, `count` (how many), `before`, `after` (the numbers on either side), `what` (the group's
 * values; `''` without a group). A record without its group, or with a number that is not whole, takes no part.
 */
export const sequence: Check<'sequence'> = (rule, context) => {
  const { table } = context;
  const column = table.columns.get(rule.field);
  const groups = rule.group.flatMap((field) => table.columns.get(field) ?? []);
  if (column?.kind !== 'number' || groups.length < rule.group.length) return;
  const concerned = context.predicate(table, rule.where);
  const takes = (record: number) => Number.isInteger(column.values[record]) && groups.every((group) => hasValue(group, record)) && concerned(record);
  /** Group → number → its first record. */
  const series = new Map<number, Map<number, number>>();
  groupRecords(groups, table.rows.length, takes).forEach((first, record) => {
    if (first < 0) return;
    const numbers = series.get(first) ?? new Map<number, number>();
    series.set(first, numbers);
    const number = column.values[record] ?? 0;
    if (!numbers.has(number)) numbers.set(number, record);
  });
  for (const numbers of series.values()) {
    const inOrder = [...numbers].sort(([a], [b]) => a - b);
    inOrder.forEach(([after, record], index) => {
      const [before = after] = inOrder[index - 1] ?? [];
      const count = after - before - 1;
      if (count <= 0) return;
      const missing = run(before + 1, after - 1, '、');
      const what = rule.group.map((field) => context.show(table, record, field)).join(' / ');
      const values = { missing, missingEn: run(before + 1, after - 1, ', '), count, before, after, what };
      const related = [{ record: inOrder[index - 1]?.[1] ?? record, field: rule.field }];
      context.report({ record, field: rule.field, expected: String(before + 1), values, related });
    });
  }
};

function run(from: number, to: number, comma: string): string {
  if (from === to) return String(from);
  return `${from}${to === from + 1 ? comma : '–'}${to}`;
}
