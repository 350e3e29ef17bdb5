import type { SheetArea } from '../model/cell';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { Table } from '../model/table';
import type { Measure } from '../model/measure';
import type { Indicator, Tracker } from '../model/tracker';
import { findRule, flaggedFields, measureCodes } from './flaggedFields';
import { flaggedRecords } from './flaggedRecords';
import { liveFormula } from './liveFormula';
import { NO_MEMO } from './memo';
import { missingPart, neededFields } from './neededFields';
import { ruleFields } from './ruleFields';
import { figureContext, type FigureContext } from './selectRecords';
import { finish, type Steps } from './steps';
import { type Measured, takeMeasure } from './takeMeasure';
import { withSources } from './withSources';
import type { Definitions, RunOptions } from './types';

/** Every indicator of every tracker, in the order of the definitions. */
export function measure(definitions: Definitions, tables: ReadonlyMap<string, Table>, findings: readonly Finding[], options: RunOptions): Figure[] {
  return finish(measureSteps(definitions, tables, findings, options));
}

/** The same in steps: the rows of a tracker are gone through once for each indicator. */
export function* measureSteps(definitions: Definitions, tables: ReadonlyMap<string, Table>, findings: readonly Finding[], options: RunOptions): Steps<Figure[]> {
  const trackers = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker]));
  const { memo = NO_MEMO, period } = options;
  const flagged = flaggedRecords(findings);
  const byCode = findingsByCode(findings);
  const figures: Figure[] = [];
  for (const tracker of definitions.trackers) {
    for (const indicator of tracker.indicators) {
      const behind = codesBehind(indicator).flatMap((code) => byCode.get(code) ?? []);
      figures.push(memo.of(`${period.code} ${indicator.id}`, tables, behind, (seen) => figureOf(indicator, tracker, trackers, { ...figureContext(definitions, seen, behind, options), flagged })));
      yield tables.get(tracker.id)?.rows.length ?? 0;
    }
  }
  return figures;
}

/** Codes whose findings the figure counts by, or its requirement is judged by. */
function codesBehind({ measure: taken, requirement }: Indicator): readonly string[] {
  const codes = measureCodes(taken);
  return requirement && 'rule' in requirement && !codes.includes(requirement.rule) ? [...codes, requirement.rule] : codes;
}

export function findingsByCode(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byCode.get(finding.code);
    if (list) list.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return byCode;
}

/** One figure; an indicator of a tracker whose sheet is not there has none. */
export function figureOf(indicator: Indicator, tracker: Tracker, trackers: ReadonlyMap<string, Tracker>, context: FigureContext): Figure {
  const base = { id: indicator.id, tracker: tracker.id, unit: indicator.unit };
  const { value, reason, approximations, behind } = measured(indicator.measure, tracker, trackers, context);
  const sources = () => areasOf(behind);
  if (value === null) return withSources({ ...base, value, reason: reason ?? 'unreadable', formulaObstacle: 'no-figure' }, sources);
  const approximate = approximations.size > 1 ? 'about' : [...approximations][0];
  const met = isMet(indicator, value, trackers, context);
  return withSources({ ...base, value, ...(approximate && { approximate }), ...liveFormula(indicator.measure, tracker.id, context), ...(met !== undefined && { met }) }, sources);
}

/** What a measure comes to, where everything that it looks at is there. */
export function measured(measure: Measure, tracker: Tracker, trackers: ReadonlyMap<string, Tracker>, context: FigureContext): Measured {
  const missing = context.tables.has(tracker.id) ? missingPart([...neededFields(measure, tracker.id, trackers), ...flaggedFields(measure, trackers)], context.tables) : 'tracker-missing';
  return missing ? { value: null, reason: missing, approximations: new Set(), behind: [] } : takeMeasure(measure, tracker.id, context);
}

/** Whole records, neighbouring rows joined, sheet by sheet. */
function areasOf(behind: Measured['behind']): SheetArea[] {
  return behind.flatMap(({ table: { sheet, firstColumn, lastColumn }, parts }) => {
    const areas: SheetArea[] = [];
    for (const { part, value: { rows } } of parts) {
      const from = part.rows[0] ?? 0;
      for (let at = 0; at < rows.length; at += 2) {
        const [firstRow, lastRow] = [from + (rows[at] ?? 0), from + (rows[at + 1] ?? 0)];
        const last = areas.at(-1);
        // A part may begin in the row after the one that the part above it ends in.
        if (last?.lastRow === firstRow - 1) areas[areas.length - 1] = { ...last, lastRow };
        else areas.push({ sheet, firstRow, firstColumn, lastRow, lastColumn });
      }
    }
    return areas;
  });
}

/** `undefined` without a requirement, and where its rule could not run. */
function isMet({ requirement }: Indicator, value: number, trackers: ReadonlyMap<string, Tracker>, { findings, number, tables }: FigureContext): boolean | undefined {
  if (!requirement) return undefined;
  if ('rule' in requirement) {
    if (findings.some((finding) => finding.code === requirement.rule && finding.inPeriod)) return false;
    const found = findRule(requirement.rule, trackers);
    return found && !missingPart(ruleFields(found.rule, found.tracker, trackers), tables) ? true : undefined;
  }
  return 'atLeast' in requirement ? value >= number(requirement.atLeast) : value <= number(requirement.atMost);
}
