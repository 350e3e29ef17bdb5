import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { StoredConditionalFormat, StoredValidation } from '../store';
import { areasOf } from './ranges';
import type { SheetSource } from './SheetSource';
import { colorFromFile, fillFromFile, lineFromFile } from './styleFromFile';
import { attributesOf } from './WorkbookPackage';

/** Name in the file → name in Office.js. */
const KINDS: Record<ConditionalRule['type'], string> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** First in rank first. */
export function conditionalFormatsFromFile(rules: readonly ConditionalRule[], source: SheetSource): StoredConditionalFormat[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => {
      const [first, second] = Array.isArray(rule.formula) ? rule.formula : [rule.formula];
      const style = rule.style ?? {};
      const fill = fillFromFile(style, source.theme, true);
      const fontColor = colorFromFile(style.font?.color, source.theme);
      return {
        id: source.nextId(),
        areas: areasOf(rule.range),
        type: KINDS[rule.type],
        stopIfTrue: rule.stopIfTrue === true,
        format: {
          ...(fill !== undefined && { fill }),
          ...(fontColor !== undefined && { fontColor }),
          ...(style.font?.bold === true && { bold: true }),
          ...(style.border?.bottom !== undefined && { border: lineFromFile(style.border.bottom, source.theme) }),
        },
        ...(first !== undefined && { formula: `=${first}` }),
        ...(second !== undefined && { formula2: `=${second}` }),
        ...(rule.operator !== undefined && { operator: rule.operator }),
        raw: rule,
      };
    });
}

/** Input messages of cells in which anything may stand, which the spreadsheet library passes over. */
export function promptsFromXml(xml: string): StoredValidation[] {
  const tail = xml.slice(Math.max(0, xml.lastIndexOf('sheetData')));
  return attributesOf(tail, 'dataValidation').flatMap(({ type = 'none', sqref, allowBlank = '', promptTitle, prompt }): StoredValidation[] => {
    if (type !== 'none' || sqref === undefined || (promptTitle ?? prompt) === undefined) return [];
    return [{
      areas: areasOf(sqref),
      type,
      allowBlank: ['1', 'true'].includes(allowBlank),
      prompt: { ...(promptTitle !== undefined && { title: promptTitle }), ...(prompt !== undefined && { message: prompt }) },
    }];
  });
}

export function validationsFromFile(validations: readonly DataValidation[]): StoredValidation[] {
  return validations.map((file) => {
    const formula1 = file.values === undefined ? file.formula1 : `"${file.values.join(',')}"`;
    const { inputTitle, inputMessage, errorTitle, errorMessage, errorStyle } = file;
    return {
      areas: areasOf(file.range),
      type: file.type,
      allowBlank: file.allowBlank === true,
      ...(file.operator !== undefined && { operator: file.operator }),
      ...(formula1 !== undefined && { formula1 }),
      ...(file.formula2 !== undefined && { formula2: file.formula2 }),
      ...((inputTitle !== undefined || inputMessage !== undefined) && {
        prompt: { ...(inputTitle !== undefined && { title: inputTitle }), ...(inputMessage !== undefined && { message: inputMessage }) },
      }),
      // Without the flag Excel lets any value pass.
      ...(file.showErrorMessage === true && {
        error: {
          style: errorStyle ?? 'stop',
          ...(errorTitle !== undefined && { title: errorTitle }),
          ...(errorMessage !== undefined && { message: errorMessage }),
        },
      }),
    };
  });
}
