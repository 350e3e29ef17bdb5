import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { StoredConditionalFormat, StoredSheet } from '../../host/store';

/** Formula rules of a sheet, as the grid's own; rules of other kinds stay in the file and are not drawn. */
export function conditionalRules(sheet: StoredSheet): IConditionFormattingRule[] {
  return sheet.conditionalFormats.flatMap((rule) => (rule.formula === undefined || rule.areas.length === 0 ? [] : [formulaRule(rule, rule.formula)]));
}

function formulaRule(rule: StoredConditionalFormat, formula: string): IConditionFormattingRule {
  return {
    cfId: rule.id,
    stopIfTrue: rule.stopIfTrue,
    ranges: rule.areas.map((a) => ({ startRow: a.row, endRow: a.row + a.rows - 1, startColumn: a.column, endColumn: a.column + a.columns - 1 })),
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula.startsWith('=') ? formula : `=${formula}`, style: style(rule) },
  };
}

function style({ format }: StoredConditionalFormat): IStyleBase {
  return {
    ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
    ...(format.fontColor !== undefined && { cl: { rgb: format.fontColor } }),
    ...(format.bold === true && { bl: BooleanNumber.TRUE }),
  };
}
