import type { RuleOf } from '../model/rule';
import { type Column, type Table, hasValue } from '../model/table';
import type { Check, CheckContext } from './check';
import { firstRecords } from './firstRecords';
import { spanFinder, spansOver } from './spans';

/**
 * Stands at the cell of `of` that has no counterpart; with `distinct` at the first one of each value that `of.where`
 * takes. With `every`, a value needs a counterpart dated in each span that ends in the period and is over; one finding
 * names all spans without one. Where a register has the value, but not as `by.where` asks, its first record there is
 * related. Values: `bySheet`, the sheet where it should be found; with `every` also `spans`,
 * `spansEn` (those without one) and `count` (how many). Without either tracker, or a column that the conditions look
 * at, nothing is said.
 */
export const coverage: Check<'coverage'> = (rule, context) => {
  const { of, by, every } = rule;
  const [table, other] = [context.tables.get(of.tracker), context.tables.get(by.tracker)];
  const [wanted, there] = [table?.columns.get(of.field), other?.columns.get(by.field)];
  if (!table || !other || !wanted || wanted.kind !== there?.kind) return;
  const { dateField } = other.tracker;
  const dates = dateField === undefined ? undefined : other.columns.get(dateField);
  const dated = every === undefined ? by.inPeriod !== true || dateField === undefined || dates !== undefined : dates !== undefined;
  if (!dated || !context.judged(table, of.where) || !context.judged(other, by.where)) return;

  const lacking = every === undefined || !dates ? anyLacking(rule, context, other, there) : spansLacking(rule, context, other, there, dates, every);
  const concerned = context.predicate(table, of.where);
  const seen = of.distinct ? new Set<string | number>() : undefined;
  for (let record = 0; record < table.rows.length; record++) {
    const value = wanted.values[record];
    if (value === undefined || !hasValue(wanted, record) || seen?.has(value)) continue;
    const found = lacking(value);
    if (!found || !concerned(record)) continue;
    seen?.add(value);
    context.report({ record, field: of.field, table, ...found });
  }
};

type Lacking = (value: string | number) => Pick<Parameters<CheckContext['report']>[0], 'expected' | 'values' | 'related'> | undefined;

function anyLacking({ by }: RuleOf<'coverage'>, context: CheckContext, other: Table, there: Column): Lacking {
  const counts = context.predicate(other, by.where);
  const known = new Set<string | number>();
  for (let record = 0; record < other.rows.length; record++) {
    const value = there.values[record];
    if (value !== undefined && counts(record) && (!by.inPeriod || context.inPeriod(other, record))) known.add(value);
  }
  const lack = { expected: other.sheet, values: { bySheet: other.sheet } };
  const otherwise = by.where && other.tracker.nature === 'state' ? firstRecords(there) : undefined;
  return (value) => {
    if (known.has(value)) return undefined;
    const record = otherwise?.get(value);
    return record === undefined ? lack : { ...lack, related: [{ table: other, record, field: by.field }] };
  };
}

function spansLacking({ by }: RuleOf<'coverage'>, context: CheckContext, other: Table, there: Column, dates: Column, every: NonNullable<RuleOf<'coverage'>['every']>): Lacking {
  const spans = spansOver(context, every);
  const spanOf = spanFinder(dates, spans);
  const counts = context.predicate(other, by.where);
  const known = new Map([...firstRecords(there).keys()].map((value) => [value, new Set<number>()]));
  for (let record = 0; record < other.rows.length; record++) {
    const span = spanOf(record);
    if (span >= 0 && counts(record)) known.get(there.values[record] ?? '')?.add(span);
  }
  return (value) => {
    const there = known.get(value);
    const missing = spans.filter((_, span) => !there?.has(span)).map(({ label }) => label);
    if (missing.length === 0) return undefined;
    const names = missing.map(({ zh }) => zh).join('、');
    return { expected: names, values: { bySheet: other.sheet, spans: names, spansEn: missing.map(({ en }) => en).join(', '), count: missing.length } };
  };
}
