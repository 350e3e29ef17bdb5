import type { Condition } from '../../model/condition';
import type { Day } from '../../model/day';
import type { Language } from '../../model/localText';
import type { Field, Tracker } from '../../model/tracker';
import { put } from '../plans/planLabels';
import { conditionText } from './conditionText';
import { fieldExample } from './fieldExample';
import { NEW_SHEET_LABELS, type NewSheetLabels } from './newSheetLabels';

/** Characters that a spreadsheet shows beside a selected cell. */
const LONGEST = 255;

export interface FieldNoteContext {
  readonly tracker: Tracker;
  readonly trackers: readonly Tracker[];
  readonly language: Language;
  readonly today: Day;
}

/** What to enter in a column, whether it must be, an example, and the allowed words as far as there is room. */
export function fieldNote(field: Field, context: FieldNoteContext): string {
  const labels = NEW_SHEET_LABELS[context.language];
  const rules = [valueText(field, labels), ...boundTexts(field, labels), ...relationTexts(field, context, labels)];
  const words = field.constraints?.enum;
  const ending = words || field.type === 'boolean' ? '' : `${put(labels.such, { example: fieldExample(field, context.today) })}${labels.stop}`;
  const note = (value: string) => `${need(field, context.tracker, labels)}${[value, ...rules.slice(1)].join(labels.joint)}${labels.stop}${ending}`.trim();
  const whole = note(rules[0] ?? '');
  if (whole.length <= LONGEST || !words) return whole;
  for (let count = words.length - 1; count > 0; count--) {
    const shorter = note(put(labels.someWords, { words: words.slice(0, count).join('、'), count: words.length }));
    if (shorter.length <= LONGEST) return shorter;
  }
  return whole.slice(0, LONGEST);
}

/** What a person is told who typed something else. */
export function fieldWarning(field: Field, { language }: FieldNoteContext): string {
  const labels = NEW_SHEET_LABELS[language];
  const rule = [field.constraints?.enum?.join('、') ?? valueText(field, labels), ...boundTexts(field, labels)].join(labels.joint);
  return put(labels.warning, { rule });
}

function need({ name, constraints }: Field, { rules, fields }: Tracker, labels: NewSheetLabels): string {
  if (constraints?.required) return labels.required;
  if (constraints?.requiredWhen) return put(labels.requiredWhen, { when: conditionText(constraints.requiredWhen, labels) });
  const rule = rules.find((candidate) => candidate.kind === 'requiredWhen' && candidate.need.some(({ field, is }) => field === name && is !== 'absent'));
  if (rule?.kind === 'requiredWhen' && !alwaysHolds(rule.where, fields)) return put(labels.requiredWhen, { when: conditionText(rule.where, labels) });
  return rule || rules.some((candidate) => candidate.kind === 'required' && candidate.field === name) ? labels.expected : labels.optional;
}

/** Of every record: that a required column is filled in. */
const alwaysHolds = (where: Condition, fields: readonly Field[]): boolean =>
  'empty' in where && !where.empty && fields.some(({ name, constraints }) => name === where.field && constraints?.required === true);

function valueText({ type, unit, constraints }: Field, labels: NewSheetLabels): string {
  if (constraints?.enum) return put(labels.words, { words: constraints.enum.join('、') });
  if (type === 'string') return labels.types.text;
  if (type === 'number' && unit === '元') return labels.types.money;
  const measured = (type === 'integer' || type === 'number') && unit !== undefined;
  return `${labels.types[type]}${measured ? put(labels.unit, { unit }) : ''}`;
}

function boundTexts({ type, constraints: { minimum, exclusiveMinimum, maximum, past } = {} }: Field, labels: NewSheetLabels): string[] {
  if (past === true) return [labels.past];
  if (type !== 'integer' && type !== 'number') return [];
  if (minimum !== undefined && maximum !== undefined) return [put(labels.between, { from: minimum, to: maximum })];
  return [
    ...(minimum === undefined ? [] : [put(labels.least, { value: minimum })]),
    ...(exclusiveMinimum === undefined ? [] : [put(labels.above, { value: exclusiveMinimum })]),
    ...(maximum === undefined ? [] : [put(labels.most, { value: maximum })]),
  ];
}

function relationTexts({ name, constraints }: Field, { tracker, trackers }: FieldNoteContext, labels: NewSheetLabels): string[] {
  const isKey = tracker.primaryKey?.length === 1 && tracker.primaryKey[0] === name;
  const key = tracker.foreignKeys?.find(({ field }) => field === name);
  const sheet = trackers.find(({ id }) => id === key?.reference.tracker)?.name;
  return [
    ...(isKey || constraints?.unique === true ? [labels.unique] : []),
    ...(key && sheet !== undefined ? [put(key.when ? labels.referenceWhen : labels.reference, { sheet, column: key.reference.field, when: key.when ? conditionText(key.when, labels) : '' })] : []),
  ];
}
