import { chosenReport } from '../../engine/chosenReport';
import { outline } from '../../engine/draft/makeOutline';
import type { Outline } from '../../engine/draft/outline';
import { textOfOutline } from '../../engine/narrate';
import type { Definitions } from '../../engine/types';
import type { ReportEdits } from '../../model/draft';
import type { CheckResult } from '../checkResult';
import type { KeptDraft } from './keptDraft';

/** The outline of a result's report, with these edits or its own. */
export function outlineOf(result: CheckResult, definitions: Definitions, edits: ReportEdits = result.draft.edits): Outline {
  const report = chosenReport(definitions.reports, result.reportId);
  if (!report) throw new Error('no report is defined');
  const { figures, findings, period, unitName } = result;
  return outline(report, { figures, findings, definitions, period, unitName, edits });
}

/** The same result with another draft. */
export function redraft(result: CheckResult, definitions: Definitions, draft: KeptDraft): CheckResult {
  return { ...result, draft, report: textOfOutline(outlineOf(result, definitions, draft.edits)) };
}
