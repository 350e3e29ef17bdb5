import type { Definitions } from '../../engine/types';
import type { ChartData } from '../../model/chart';
import type { LocalText } from '../../model/localText';
import { SEVERITIES } from '../../model/severity';
import type { CheckResult } from '../checkResult';
import { PLAN_LABELS } from './planLabels';

/** Trackers that a page can show one under the other. */
const MOST_TRACKERS = 24;

const both = (text: (language: keyof LocalText) => string): LocalText => ({ zh: text('zh'), en: text('en') });

/** 问题清单 in figures: a row a tracker that has findings; none where there is no finding. */
export function findingsChart({ findings }: Pick<CheckResult, 'findings'>, definitions: Definitions): ChartData | undefined {
  const counted = definitions.trackers.flatMap(({ id, name }) => {
    const own = findings.filter(({ tracker }) => tracker === id);
    return own.length === 0 ? [] : [{ label: both(() => name), counts: SEVERITIES.map((severity) => own.filter((finding) => finding.severity === severity).length) }];
  });
  if (counted.length === 0) return undefined;
  const fits = counted.length <= MOST_TRACKERS;
  const rest = fits ? [] : counted.slice(MOST_TRACKERS - 1);
  const shown = fits ? counted : [...counted.slice(0, MOST_TRACKERS - 1), { label: both((language) => PLAN_LABELS[language].charts.others), counts: SEVERITIES.map((_, index) => rest.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)) }];
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return {
    id: 'findings',
    tracker: '',
    title: both((language) => PLAN_LABELS[language].charts.findings),
    shape: 'stacked-bars',
    unit: both((language) => PLAN_LABELS[language].charts.items),
    by: both((language) => PLAN_LABELS[language].charts.tracker),
    series: [
      ...SEVERITIES.map((severity) => ({ label: both((language) => PLAN_LABELS[language].severities[severity]), listed: false })),
      { label: both((language) => PLAN_LABELS[language].charts.total), listed: true },
    ],
    rows: shown.map(({ label, counts }) => ({ label, cells: [...counts, total(counts)].map((value) => ({ value })) })),
  };
}
