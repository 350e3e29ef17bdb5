import { reconcile } from '../../engine/reconcile/reconcile';
import { targets as targetsOf } from '../../engine/reconcile/targets';
import type { Definitions } from '../../engine/types';
import type { Binding, Claim, Target } from '../../model/claim';
import { type Period, yearBefore } from '../../model/period';
import type { CheckResult } from '../checkResult';
import type { OpenCheck } from '../openCheck';
import { ofOtherPeriod } from './ofOtherPeriod';
import { otherPeriods } from './otherPeriods';

/** A finished text and what the workbook says of its figures. */
export interface Reconciled {
  readonly text: string;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  readonly targets: ReadonlyMap<string, Target>;
  /** Periods that claims name, by code. */
  readonly periods: ReadonlyMap<string, Period>;
  /** The check that the text was judged by. */
  readonly result: CheckResult;
}

/** Judges every figure of a text by a check that is there already; pure, and quick enough to be done again after each edit. */
export function reconcileText(open: OpenCheck, definitions: Definitions, text: string, bindings: readonly Binding[]): Reconciled {
  const { result } = open;
  const all = targetsOf(result, definitions);
  const targets = new Map(all.map((target) => [target.id, target]));

  // 1. by this period's figures, and those of the year before that stand beside them
  const { claims } = reconcile({ text, targets: all, definitions, period: result.period, bindings });
  // 2. what is not right for it may be right for another period; few figures are asked for
  const wrong = claims.filter(({ verdict, target }) => target !== undefined && (verdict === 'differs' || verdict === 'magnitude'));
  const others = wrong.length === 0 ? [] : otherPeriods(open, definitions, new Set(wrong.flatMap(({ target }) => target ?? [])));
  const judged = ofOtherPeriod(wrong, others, targets, text);
  return {
    text,
    claims: judged.size === 0 ? claims : claims.map((claim) => judged.get(claim) ?? claim),
    targets,
    periods: new Map([yearBefore(result.period) ?? [], others.map(({ period }) => period)].flat().map((period) => [period.code, period])),
    result,
  };
}
