import type { Definitions } from '../engine/types';
import type { ParameterValues } from '../model/parameter';

/** Every parameter's value: the user's where it is of the right kind and within bounds, else the default. */
export function parameterValues(definitions: Definitions, changed: ParameterValues): ParameterValues {
  const values: Record<string, number | readonly string[]> = {};
  for (const parameter of definitions.parameters) {
    const value = changed[parameter.id];
    values[parameter.id] = parameter.default;
    if (parameter.kind === 'number' && typeof value === 'number' && value >= parameter.minimum && value <= parameter.maximum) values[parameter.id] = value;
    if (parameter.kind === 'words' && Array.isArray(value)) values[parameter.id] = value;
  }
  return values;
}
