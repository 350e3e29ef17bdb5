/** The nine core trackers have the fields, severities, defaults and requirements that are promised: what a user's sheets must look like, and what is found in them, does not move unseen. */
import type { Condition } from '../../src/model/condition';
import type { Field, Indicator, Tracker } from '../../src/model/tracker';
import { trackers } from '../../src/trackers';
import { type CoreContract, coreContracts } from './coreContract';

const TYPES: Readonly<Record<Field['type'], string>> = { string: 'text', integer: 'int', number: 'number', boolean: 'bool', date: 'date', yearmonth: 'month', year: 'year' };

test.each(coreContracts.map((contract, place) => [contract.id, contract, trackers[place]] as const))('%s', (_, contract, tracker) => {
  expect(tracker && written(tracker)).toEqual(contract);
});

function written(tracker: Tracker): CoreContract {
  const { id, nature, dateField, fields, rules, parameters = [], indicators } = tracker;
  return {
    id,
    counts: [nature, dateField].join(' ').trim(),
    fields: fields.map((field) => fieldOf(field, tracker)),
    rules: rules.map(({ code, kind, severity }) => `${code} ${kind} ${severity}`),
    parameters: parameters.map(({ id: name, default: value }) => `${name} ${typeof value === 'object' ? value.join('/') : value}`),
    asked: indicators.filter(({ partOf, requirement }) => partOf ?? requirement).map(askedOf),
  };
}

function fieldOf({ name, type, unit, constraints = {} }: Field, { primaryKey = [], foreignKeys = [] }: Tracker): string {
  const { required, requiredWhen, unique, enum: words, minimum, exclusiveMinimum, maximum, past } = constraints;
  const key = foreignKeys.find(({ field }) => field === name);
  return [
    `${name}${required ? '*' : ''}${unique || primaryKey.includes(name) ? '(k)' : ''}`,
    words ? `enum(${words.join(', ')})` : TYPES[type],
    past && 'past',
    requiredWhen && `required when ${conditionOf(requiredWhen)}`,
    minimum !== undefined && `≥${minimum}`,
    exclusiveMinimum !== undefined && `>${exclusiveMinimum}`,
    maximum !== undefined && `≤${maximum}`,
    unit,
    key && `→ ${key.reference.tracker}.${key.reference.field}`,
    key?.when && `when ${conditionOf(key.when)}`,
  ].filter(Boolean).join(' ');
}

/** Conditions of keys and required fields name one field and its words. */
const conditionOf = (condition: Condition): string => ('in' in condition ? `${condition.field} is ${condition.in.join('/')}` : JSON.stringify(condition));

function askedOf({ id, partOf, requirement }: Indicator): string {
  const whole = partOf === undefined ? '' : ` of ${partOf}`;
  if (requirement === undefined) return `${id}${whole}`;
  if ('rule' in requirement) return `${id}${whole}: ${requirement.rule}`;
  const [sign, bound] = 'atLeast' in requirement ? ['≥', requirement.atLeast] : ['≤', requirement.atMost];
  return `${id}${whole}: ${sign} ${typeof bound === 'object' ? bound.parameter : bound}`;
}
