/**
 * `error`: the figure can't be trusted. `warning`: readable, but should be put right.
 * `risk`: the data are right and show a risk in the work itself, which belongs in the report.
 */
export type Severity = 'error' | 'warning' | 'risk';
export const SEVERITIES: readonly Severity[] = ['error', 'risk', 'warning'];
