import type { LocalText } from './localText';

/** A number (or list of words) in a check that a user may change; the change travels with the workbook. */
export type Parameter = {
  readonly id: string;
  readonly label: LocalText;
  /** Why the default is what it is. */
  readonly basis: LocalText;
} & (
  | {
      readonly kind: 'number';
      readonly default: number;
      readonly unit: LocalText;
      readonly minimum: number;
      readonly maximum: number;
      /** Places after the point that a value may have; 0 by default. */
      readonly decimals?: number;
    }
  | { readonly kind: 'words'; readonly default: readonly string[] }
);

/** Parameter id → value; ids that are absent have their default. */
export type ParameterValues = Readonly<Record<string, number | readonly string[]>>;
