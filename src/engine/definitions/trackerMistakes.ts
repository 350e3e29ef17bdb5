import type { ChartDefinition } from '../../model/chart';
import type { Parameter } from '../../model/parameter';
import type { Field, Indicator, Requirement, Tracker } from '../../model/tracker';
import { parameterFlaw } from '../parameterFlaw';
import { conditionMistakes, sameColumn } from './conditionMistakes';
import { measureMistakes } from './measureMistakes';
import type { JsonPath } from './mistake';
import { paragraphMistakes } from './reportMistakes';
import { ruleMistakes } from './ruleMistakes';
import { DATES, type Scope } from './Scope';

/** What is wrong with a tracker, besides names that are taken. */
export function trackerMistakes(tracker: Tracker, scope: Scope, path: JsonPath): void {
  const { nature, dateField, fields, primaryKey = [], foreignKeys = [], rules, indicators, charts = [], narrative = [], parameters = [] } = tracker;
  if (fields.length === 0) scope.note({ code: 'TOO-FEW', path: [...path, 'fields'], found: '0', expected: ['1'] });
  if (dateField !== undefined) scope.field(tracker, dateField, [...path, 'dateField'], DATES);
  else if (nature === 'flow') scope.note({ code: 'NO-DATE-FIELD', path: [...path, 'nature'], found: nature, expected: fields.filter(({ type }) => DATES.includes(type)).map(({ name }) => name) });
  fields.forEach((field, index) => fieldMistakes(field, tracker, scope, [...path, 'fields', index]));
  primaryKey.forEach((name, index) => scope.field(tracker, name, [...path, 'primaryKey', index]));
  foreignKeys.forEach(({ field, reference, when }, index) => {
    const at = [...path, 'foreignKeys', index];
    const own = scope.field(tracker, field, [...at, 'field']);
    scope.field(scope.tracker(reference.tracker, [...at, 'reference', 'tracker']), reference.field, [...at, 'reference', 'field'], own && sameColumn(own.type));
    conditionMistakes(when, tracker, scope, [...at, 'when']);
  });
  rules.forEach((rule, index) => ruleMistakes(rule, tracker, scope, [...path, 'rules', index]));
  indicators.forEach((indicator, index) => indicatorMistakes(indicator, tracker, scope, [...path, 'indicators', index]));
  charts.forEach((chart, index) => chartMistakes(chart, tracker, scope, [...path, 'charts', index]));
  narrative.forEach((paragraph, index) => paragraphMistakes(paragraph, scope, [...path, 'narrative', index]));
  parameters.forEach((parameter, index) => parameterMistakes(parameter, scope, [...path, 'parameters', index]));
}

function fieldMistakes({ type, nameFrom, constraints = {}, enumAliases = {} }: Field, tracker: Tracker, scope: Scope, path: JsonPath): void {
  const at = [...path, 'constraints'];
  if (nameFrom) {
    const words = scope.parameter(nameFrom.parameter, 'words', [...path, 'nameFrom', 'parameter']);
    if (words?.kind === 'words' && !(nameFrom.index in words.default)) scope.note({ code: 'OUT-OF-RANGE', path: [...path, 'nameFrom', 'index'], found: String(nameFrom.index), expected: ['0', String(words.default.length - 1)] });
  }
  conditionMistakes(constraints.requiredWhen, tracker, scope, [...at, 'requiredWhen']);
  if (constraints.enum && type !== 'string') scope.note({ code: 'FIELD-TYPE', path: [...at, 'enum'], found: type, expected: ['string'], owner: 'enum' });
  if (constraints.enum?.length === 0) scope.note({ code: 'TOO-FEW', path: [...at, 'enum'], found: '0', expected: ['1'] });
  for (const bound of ['minimum', 'exclusiveMinimum', 'maximum'] as const) {
    if (constraints[bound] !== undefined && type !== 'number' && type !== 'integer' && type !== 'year') scope.note({ code: 'FIELD-TYPE', path: [...at, bound], found: type, expected: ['number', 'integer'], owner: bound });
  }
  if (constraints.past && type !== 'date') scope.note({ code: 'FIELD-TYPE', path: [...at, 'past'], found: type, expected: ['date'], owner: 'past' });
  const least = constraints.minimum ?? constraints.exclusiveMinimum;
  if (least !== undefined && constraints.maximum !== undefined && least > constraints.maximum) scope.note({ code: 'EMPTY-RANGE', path: [...at, 'maximum'], found: String(constraints.maximum), expected: [String(least)] });
  for (const [alias, word] of Object.entries(enumAliases)) {
    if (!constraints.enum) scope.note({ code: 'NEEDS-ENUM', path: [...path, 'enumAliases'], found: alias, expected: [] });
    else if (!constraints.enum.includes(word)) scope.wrong('NOT-A-WORD', [...path, 'enumAliases', alias], word, constraints.enum);
  }
}

function indicatorMistakes({ id, measure, partOf, requirement }: Indicator, tracker: Tracker, scope: Scope, path: JsonPath): void {
  measureMistakes(measure, tracker, scope, [...path, 'measure']);
  if (requirement) requirementMistakes(requirement, scope, [...path, 'requirement']);
  if (partOf === undefined) return;
  scope.indicator(partOf, [...path, 'partOf']);
  const passed = new Set<string>();
  for (let whole: string | undefined = partOf; whole !== undefined && !passed.has(whole); whole = scope.indicators.get(whole)?.partOf) passed.add(whole);
  if (passed.has(id)) scope.note({ code: 'CIRCLE', path: [...path, 'partOf'], found: partOf, expected: [...passed] });
}

function requirementMistakes(requirement: Requirement, scope: Scope, path: JsonPath): void {
  if ('rule' in requirement) scope.rule(requirement.rule, [...path, 'rule']);
  else if ('atLeast' in requirement) scope.number(requirement.atLeast, [...path, 'atLeast']);
  else scope.number(requirement.atMost, [...path, 'atMost']);
}

function chartMistakes({ by, series }: ChartDefinition, tracker: Tracker, scope: Scope, path: JsonPath): void {
  if ('field' in by) {
    const own = scope.field(tracker, by.field, [...path, 'by', 'field']);
    if (by.from) scope.field(scope.tracker(by.from.tracker, [...path, 'by', 'from', 'tracker']), by.from.field, [...path, 'by', 'from', 'field'], own && sameColumn(own.type));
  } else if (tracker.dateField === undefined) scope.note({ code: 'NO-DATE-FIELD', path: [...path, 'by', 'every'], found: by.every, expected: [] });
  series.forEach(({ measure }, index) => measureMistakes(measure, tracker, scope, [...path, 'series', index, 'measure']));
}

function parameterMistakes(parameter: Parameter, scope: Scope, path: JsonPath): void {
  if (parameter.kind === 'words') {
    if (parameterFlaw(parameter, parameter.default) !== undefined) scope.note({ code: 'TOO-FEW', path: [...path, 'default'], found: String(parameter.default.length), expected: ['1 – 100'] });
    return;
  }
  const { default: value, minimum, maximum, decimals = 0 } = parameter;
  if (minimum > maximum) scope.note({ code: 'EMPTY-RANGE', path: [...path, 'maximum'], found: String(maximum), expected: [String(minimum)] });
  else if (value < minimum || value > maximum) scope.note({ code: 'OUT-OF-RANGE', path: [...path, 'default'], found: String(value), expected: [String(minimum), String(maximum)] });
  else if (parameterFlaw(parameter, value) !== undefined) scope.note({ code: 'BAD-VALUE', path: [...path, 'default'], found: String(value), expected: [value.toFixed(decimals), `decimals: ${value.toString().split('.')[1]?.length ?? 0}`] });
}
