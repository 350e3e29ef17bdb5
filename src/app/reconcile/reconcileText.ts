import { reconcile } from '../../engine/reconcile/reconcile';
import { targets as targetsOf } from '../../engine/reconcile/targets';
import type { Definitions } from '../../engine/types';
import type { Binding, Claim, Target } from '../../model/claim';
import { type Period, yearBefore } from '../../model/period';
import type { CheckResult } from '../checkResult';
import type { OpenCheck } from '../openCheck';
import { type OtherPeriod, otherPeriods } from './otherPeriods';
import { telling } from './telling';

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
  const targets = targetsOf(result, definitions);
  const judged = (others: readonly OtherPeriod[]) => reconcile({ text, targets, definitions, period: result.period, bindings, otherPeriods: others }).claims;

  // 1. by this period's figures
  const claims = judged([]);
  // 2. what is not right for it may be right for another; few figures are asked for
  const wrong = claims.filter(({ verdict, target }) => target !== undefined && (verdict === 'differs' || verdict === 'magnitude'));
  const before = yearBefore(result.period);
  const others = wrong.length === 0 ? [] : telling(otherPeriods(open, definitions, new Set(wrong.flatMap(({ target }) => target ?? []))), wrong, before?.code);
  return {
    text,
    claims: others.length === 0 ? claims : judged(others),
    targets: new Map(targets.map((target) => [target.id, target])),
    periods: new Map([before ?? [], others.map(({ period }) => period)].flat().map((period) => [period.code, period])),
    result,
  };
}
