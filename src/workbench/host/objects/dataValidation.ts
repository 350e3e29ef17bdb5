import { asBoolean, asObject, asString } from '../common';
import { coveredBy, intersect } from '../area';
import { without } from '../clear';
import { apiNotFound, invalidArgument } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, defineType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { assertEditable, sheetById, type State } from '../state';
import type { Area, StoredValidation } from '../store';
import { DAYS_1904 } from '../text';

interface DataValidationObject extends HostObject {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export const dataValidationObject = (sheetId: string, areas: readonly Area[]): DataValidationObject => ({ type: 'DataValidation', sheetId, areas });

/** `Excel.DataValidationType` and the rule's member ↔ the file's type. */
const KINDS: readonly (readonly [file: string, type: string, member: string])[] = [
  ['list', 'List', 'list'], ['whole', 'WholeNumber', 'wholeNumber'], ['decimal', 'Decimal', 'decimal'], ['date', 'Date', 'date'], ['time', 'Time', 'time'],
  ['textLength', 'TextLength', 'textLength'], ['custom', 'Custom', 'custom'],
];
const OPERATORS: readonly (readonly [file: string, office: string])[] = [
  ['between', 'Between'], ['notBetween', 'NotBetween'], ['equal', 'EqualTo'], ['notEqual', 'NotEqualTo'], ['greaterThan', 'GreaterThan'], ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'], ['lessThanOrEqual', 'LessThanOrEqualTo'],
];

/** "Excel restricts the value of [prompt] to be at most 255 characters", of error to 224, of either title to 32: [MS-OI29500] 2.1.613. */
const LONGEST = { title: 32, prompt: 255, error: 224 };

function limited(value: Json | undefined, longest: number): string {
  const text = asString(value ?? '');
  if (text.length > longest) throw invalidArgument();
  return text;
}

/** The validation of all cells: undefined when there is none, null when they differ. */
function current(self: DataValidationObject, state: State): StoredValidation | undefined | null {
  const touching = sheetById(state, self.sheetId).validations.filter((v) => v.areas.some((a) => self.areas.some((b) => intersect(a, b) !== undefined)));
  const [first] = touching;
  if (first === undefined) return undefined;
  const covered = self.areas.every((a) => coveredBy(a, first.areas));
  return touching.length === 1 && covered ? first : null;
}

/** Puts a validation on the cells, changing only what `change` touches. */
function put(self: DataValidationObject, state: State, change: (validation: StoredValidation) => void): void {
  const sheet = sheetById(state, self.sheetId);
  for (const a of self.areas) assertEditable(state, sheet, a);
  const next: StoredValidation = { type: 'none', allowBlank: true, ...current(self, state), areas: self.areas.map((a) => ({ ...a })) };
  change(next);
  for (const a of self.areas) sheet.validations = without(sheet.validations, a);
  sheet.validations.push(next);
  state.journal.add({ kind: 'layout', sheetId: self.sheetId });
}

const fromFile = (formula: string | undefined): string => {
  if (formula === undefined) return '';
  const literal = /^"(.*)"$/s.exec(formula)?.[1];
  if (literal !== undefined) return literal.replaceAll('""', '"');
  // "It will always be returned as a string formula, for example: "=10", "=A1"": Excel.BasicDataValidation.
  return formula.startsWith('=') ? formula : `=${formula}`;
};

const toFile = (value: Json | undefined): string => {
  if (typeof value === 'number') return String(value);
  return asString(value).replace(/^=/, '');
};

/** "A stringified date/time in ISO8601 format, a cell reference … or a formula": Excel.DateTimeDataValidation. */
function dateToFile(value: Json | undefined, date1904: boolean): string {
  const text = asString(value);
  if (text.startsWith('=')) return text.slice(1);
  const serial = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text) / 86_400_000 + 25_569;
  if (!Number.isFinite(serial)) throw invalidArgument();
  const counted = date1904 ? serial - DAYS_1904 : serial;
  // Neither system counts days before its first.
  if (counted < 0) throw invalidArgument();
  return String(counted);
}

function rule(validation: StoredValidation | undefined | null): Json {
  const kind = KINDS.find(([file]) => file === validation?.type);
  if (validation === undefined || validation === null || kind === undefined) return {};
  const [, , member] = kind;
  if (member === 'list') return { list: { inCellDropDown: true, source: fromFile(validation.formula1) } };
  if (member === 'custom') return { custom: { formula: fromFile(validation.formula1) } };
  const formula2 = validation.formula2 === undefined ? {} : { formula2: fromFile(validation.formula2) };
  return { [member]: { formula1: fromFile(validation.formula1), ...formula2, operator: OPERATORS.find(([file]) => file === (validation.operator ?? 'between'))?.[1] ?? 'Between' } };
}

function setRule(self: DataValidationObject, value: Json, state: State): void {
  const given = Object.entries(asObject(value)).filter(([, part]) => part !== undefined && part !== null);
  const [member, part] = given[0] ?? [];
  const kind = KINDS.find(([, , name]) => name === member);
  if (given.length !== 1 || kind === undefined || part === undefined) throw invalidArgument();
  const wanted = asObject(part);
  const parts: Partial<StoredValidation> = {};
  if (member === 'list') {
    const source = wanted['source'];
    if (typeof source === 'object' && source !== null) throw apiNotFound('ListDataValidation.source as Range');
    const text = asString(source);
    if (wanted['inCellDropDown'] === false) throw apiNotFound('ListDataValidation.inCellDropDown = false');
    // "A comma-separated list is limited to 255 characters" in Excel itself.
    if (!text.startsWith('=') && text.length > 255) throw invalidArgument();
    parts.formula1 = text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  } else if (member === 'custom') parts.formula1 = toFile(wanted['formula']);
  else {
    const operator = OPERATORS.find(([, office]) => office === (wanted['operator'] ?? 'Between'))?.[0];
    if (operator === undefined) throw invalidArgument();
    parts.operator = operator;
    const bound = (value: Json | undefined) => (member === 'date' || member === 'time' ? dateToFile(value, state.workbook.date1904) : toFile(value));
    parts.formula1 = bound(wanted['formula1']);
    if (wanted['formula2'] !== undefined && wanted['formula2'] !== null) parts.formula2 = bound(wanted['formula2']);
    // "Used with the ternary operators Between and NotBetween".
    if (/between/i.test(operator) && parts.formula2 === undefined) throw invalidArgument();
  }
  put(self, state, (validation) => {
    delete validation.operator;
    delete validation.formula2;
    Object.assign(validation, parts, { type: kind[0] });
    // A new rule refuses what breaks it, with Excel's own words.
    validation.error ??= { style: 'stop' };
  });
}

defineType<DataValidationObject>(
  'DataValidation',
  (): Record<string, Member<DataValidationObject>> => ({
    type: scalar(8, (self, state) => {
      const found = current(self, state);
      return found === null ? 'Inconsistent' : (KINDS.find(([file]) => file === found?.type)?.[1] ?? 'None');
    }),
    rule: scalar(8, (self, state) => rule(current(self, state)), setRule),
    ignoreBlanks: scalar(8, (self, state) => current(self, state)?.allowBlank ?? true, (self, value, state) => {
      const allowBlank = asBoolean(value);
      put(self, state, (validation) => void (validation.allowBlank = allowBlank));
    }),
    prompt: scalar(8, (self, state) => {
      const prompt = current(self, state)?.prompt;
      return { showPrompt: prompt !== undefined, title: prompt?.title ?? '', message: prompt?.message ?? '' };
    }, (self, value, state) => {
      const { showPrompt, title, message } = asObject(value);
      const prompt = { title: limited(title, LONGEST.title), message: limited(message, LONGEST.prompt) };
      put(self, state, (validation) => {
        if (showPrompt === false) delete validation.prompt;
        else validation.prompt = prompt;
      });
    }),
    errorAlert: scalar(8, (self, state) => {
      const error = current(self, state)?.error;
      const style = error?.style ?? 'stop';
      return { showAlert: error !== undefined, style: style.charAt(0).toUpperCase() + style.slice(1), title: error?.title ?? '', message: error?.message ?? '' };
    }, (self, value, state) => {
      const { showAlert, title, message, style } = asObject(value);
      const name = asString(style ?? 'Stop');
      if (!['Stop', 'Warning', 'Information'].includes(name)) throw invalidArgument();
      const error = { title: limited(title, LONGEST.title), message: limited(message, LONGEST.error), style: name.toLowerCase() };
      put(self, state, (validation) => {
        if (showAlert === false) delete validation.error;
        else validation.error = error;
      });
    }),
    clear: action(8, (self, _args, state) => {
      const sheet = sheetById(state, self.sheetId);
      for (const a of self.areas) {
        assertEditable(state, sheet, a);
        sheet.validations = without(sheet.validations, a);
      }
      state.journal.add({ kind: 'layout', sheetId: self.sheetId });
    }),
  }),
);
