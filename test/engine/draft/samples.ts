import { composeDefinitions } from '../../../src/engine/composeDefinitions';
import { measure } from '../../../src/engine/measure';
import type { Definitions } from '../../../src/engine/types';
import type { Figure } from '../../../src/model/figure';
import type { Finding } from '../../../src/model/finding';
import { parseIsoDay } from '../../../src/model/day';
import { parsePeriod } from '../../../src/model/period';
import { reports } from '../../../src/reports';
import { trackers } from '../../../src/trackers';

export const definitions: Definitions = composeDefinitions(trackers, reports);

const [half, day] = [parsePeriod('2022H1'), parseIsoDay('2022-07-05')];
if (!half || day === undefined) throw new Error('bad test data');
export const period = half;

const absent = measure(definitions, new Map(), [], { period, today: day, parameters: {} });

/** Every indicator with this value; `of` says otherwise. */
export function figuresOf(value: number, of: Readonly<Record<string, Partial<Figure>>> = {}): Figure[] {
  return absent.map(({ reason: _reason, ...figure }) => ({ ...figure, value, ...of[figure.id] }));
}

/** One risk for each problem that the definitions know. */
export const everyRisk: readonly Finding[] = trackers.flatMap(({ id, rules }) =>
  rules.flatMap(({ code, severity }): Finding[] =>
    severity === 'risk'
      ? [{ code, severity, tracker: id, at: { sheet: '表', row: 2, column: 1 }, received: '', expected: '', values: {}, inPeriod: true, amount: 100, owner: '办公室', record: 'r' }]
      : [],
  ),
);
