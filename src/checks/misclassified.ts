import { textColumn } from '../model/table';
import type { Check } from './check';

/** Stands at the field whose words speak against the record's class. Values: `word`, the first of the list found. */
export const misclassified: Check<'misclassified'> = (rule, context) => {
  const { table } = context;
  const texts = textColumn(table, rule.field);
  if (!texts) return;
  const words = context.words(rule.words).filter((word) => word.trim() !== '');
  const meets = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const text = texts[record] ?? '';
    if (text === '' || !meets(record)) continue;
    const word = words.find((each) => text.includes(each));
    if (word !== undefined) context.report({ record, field: rule.field, expected: `≠ …${word}…`, values: { word } });
  }
};
