import type { Finding } from '../model/finding';
import type { Table } from '../model/table';
import { flaggedRecords } from './flaggedRecords';
import { parameterLookup } from './parameterLookup';
import type { PredicateEnvironment } from './predicate';
import type { Definitions, RunOptions } from './types';

/** What conditions may look at in a run. `findings`: what `flagged` goes by; none before the rules have run. */
export function predicateEnvironment(
  definitions: Pick<Definitions, 'parameters'>,
  tables: ReadonlyMap<string, Table>,
  { period, today, parameters, memo }: RunOptions,
  findings: readonly Finding[] = [],
): PredicateEnvironment {
  const { number } = parameterLookup(definitions.parameters, parameters);
  return { tables, period, today, number, flagged: flaggedRecords(findings), findings, ...(memo && { memo }) };
}
