import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { StoredConditionalFormat, StoredValidation } from '../store';
import { referencesOf } from './ranges';
import { conditionalStyleToFile } from './styleToFile';

const bare = (formula: string): string => formula.replace(/^=/, '');

/** In the order of rank, first first. A kind that came from no file and has no formula cannot be put in one. */
export function conditionalFormatsToFile(formats: readonly StoredConditionalFormat[]): ConditionalRule[] {
  return formats.flatMap((format, index) => {
    const { areas, type, formula, formula2, operator, stopIfTrue } = format;
    // What the file brought; only loadXlsx sets it, from a rule of the library.
    const raw = format.raw as ConditionalRule | undefined;
    const style = conditionalStyleToFile(format.format);
    const placed = { priority: index + 1, range: referencesOf(areas), stopIfTrue };
    if (raw !== undefined && type !== 'Custom' && type !== 'CellValue') return [{ ...raw, ...placed }];
    if (formula === undefined) return [];
    return [
      {
        ...placed,
        type: type === 'CellValue' ? ('cellIs' as const) : ('expression' as const),
        formula: formula2 === undefined ? bare(formula) : [bare(formula), bare(formula2)],
        style: raw === undefined ? style : { ...raw.style, ...style, ...(style.font !== undefined && { font: { ...raw.style?.font, ...style.font } }) },
        ...(type === 'CellValue' && operator !== undefined && { operator: operator as NonNullable<ConditionalRule['operator']> }), // the file's own name
      },
    ];
  });
}

export function validationsToFile(validations: readonly StoredValidation[]): DataValidation[] {
  return validations.map(({ areas, type, operator, formula1, formula2, allowBlank, prompt, error }) => ({
    // The store keeps the file's own names.
    type: type as DataValidation['type'],
    range: referencesOf(areas),
    allowBlank: allowBlank === true,
    ...(operator !== undefined && { operator: operator as NonNullable<DataValidation['operator']> }),
    ...(formula1 !== undefined && { formula1: bare(formula1) }),
    ...(formula2 !== undefined && { formula2: bare(formula2) }),
    ...(prompt !== undefined && {
      showInputMessage: true,
      ...(prompt.title !== undefined && { inputTitle: prompt.title }),
      ...(prompt.message !== undefined && { inputMessage: prompt.message }),
    }),
    ...(error !== undefined && {
      showErrorMessage: true,
      errorStyle: (error.style ?? 'stop') as NonNullable<DataValidation['errorStyle']>,
      ...(error.title !== undefined && { errorTitle: error.title }),
      ...(error.message !== undefined && { errorMessage: error.message }),
    }),
  }));
}
