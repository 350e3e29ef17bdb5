import type { Parameter, ParameterValues } from '../model/parameter';
import type { Field } from '../model/tracker';
import { parameterLookup } from './parameterLookup';

/** The bureau's own name for a column, where a parameter gives it one. */
export type OwnWord = (field: Field) => string | undefined;

/** @throws Error, when asked, for a field whose parameter is not declared: a mistake in the definitions. */
export function ownWords(parameters: readonly Parameter[], values: ParameterValues): OwnWord {
  const { words } = parameterLookup(parameters, values);
  return ({ nameFrom }) => {
    const word = nameFrom && words(nameFrom.parameter)[nameFrom.index]?.trim();
    return word === '' ? undefined : word;
  };
}

/** What a finding calls the field besides its name: the header as it stands, or the bureau's own word where there is none. */
export function ownHeader(field: Field, header: string | undefined, ownWord?: OwnWord): { readonly header?: string } {
  const shown = field.nameFrom && (header ?? ownWord?.(field));
  return shown === undefined || shown === field.name ? {} : { header: shown };
}
