import type { NumberOrParameter } from '../model/condition';
import type { Parameter, ParameterValues } from '../model/parameter';
import { parameterFlaw } from './parameterFlaw';

/** A parameter's value: the user's, or its default. */
export interface ParameterLookup {
  readonly number: (value: NumberOrParameter) => number;
  readonly words: (parameter: string) => readonly string[];
}

/**
 * A value of the wrong kind, or out of the parameter's bounds, gives way to the default.
 * @throws Error for an id that no definition declares, or of the other kind: a mistake in the definitions.
 */
export function parameterLookup(parameters: readonly Parameter[], values: ParameterValues): ParameterLookup {
  const declared = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  return {
    number(value) {
      if (typeof value === 'number') return value;
      const parameter = declared.get(value.parameter);
      if (parameter?.kind !== 'number') throw new Error(`No number parameter "${value.parameter}" is declared.`);
      const chosen = values[parameter.id];
      return typeof chosen === 'number' && parameterFlaw(parameter, chosen) === undefined ? chosen : parameter.default;
    },
    words(id) {
      const parameter = declared.get(id);
      if (parameter?.kind !== 'words') throw new Error(`No word list "${id}" is declared.`);
      const chosen = values[id];
      return Array.isArray(chosen) ? chosen : parameter.default;
    },
  };
}
