import type { RuleKind } from '../model/rule';
import type { Check } from './check';
import { agreesWith } from './agreesWith';
import { coverage } from './coverage';
import { dateOrder } from './dateOrder';
import { differs } from './differs';
import { duplicate } from './duplicate';
import { equation } from './equation';
import { flag } from './flag';
import { frequency } from './frequency';
import { gap } from './gap';
import { lessOrEqual } from './lessOrEqual';
import { limit } from './limit';
import { misclassified } from './misclassified';
import { overdue } from './overdue';
import { overlap } from './overlap';
import { ratio } from './ratio';
import { required } from './required';
import { requiredWhen } from './requiredWhen';
import { holidays } from './holidays/holidays';
import { sequence } from './sequence';
import { share } from './share';
import { split } from './split';
import { weekday } from './weekday';
import { withinInterval } from './withinInterval';

/** One check a kind; a kind without one does not compile. */
export const checks: { readonly [K in RuleKind]: Check<K> } = {
  required,
  requiredWhen,
  flag,
  differs,
  weekday,
  lessOrEqual,
  dateOrder,
  duplicate,
  equation,
  frequency,
  coverage,
  overlap,
  overdue,
  gap,
  ratio,
  limit,
  misclassified,
  withinInterval,
  agreesWith,
  split,
  holidays,
  share,
  sequence,
};
