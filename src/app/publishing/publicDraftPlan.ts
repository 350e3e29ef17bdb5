import type { Definitions } from '../../engine/types';
import type { ReportText } from '../../model/report';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { CheckResult } from '../checkResult';
import { draftPlan } from '../plans/draftPlan';
import type { PlanOptions } from '../plans/planOptions';
import { PUBLISHING_LABELS } from './publishingLabels';

/** 文稿（公开）: the text's column alone, laid out as 文稿 is. */
export function publicDraftPlan(report: ReportText, result: CheckResult, definitions: Definitions, options: PlanOptions): SheetPlan {
  const { columns, rows, styles, ...plan } = draftPlan({ ...result, report }, definitions, options);
  return {
    ...plan,
    kind: 'public-draft',
    name: PUBLISHING_LABELS[options.language].draft.sheet,
    columns: columns.slice(0, 1),
    rows: rows.map((cells) => cells.slice(0, 1)),
    styles: styles.filter(({ area }) => area.firstColumn === 1),
  };
}
