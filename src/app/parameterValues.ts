import { parameterFlaw } from '../engine/parameterFlaw';
import type { Definitions } from '../engine/types';
import type { ParameterValues } from '../model/parameter';

/** Every parameter's value: the user's where it can be used, else the default. */
export function parameterValues(definitions: Definitions, changed: ParameterValues): ParameterValues {
  const values: Record<string, number | readonly string[]> = {};
  for (const parameter of definitions.parameters) {
    const value = changed[parameter.id];
    values[parameter.id] = value !== undefined && parameterFlaw(parameter, value) === undefined ? value : parameter.default;
  }
  return values;
}
