import { asBoolean, asString } from '../common';
import { formatAddress, quoteSheetName } from '../address';
import { columnName } from '../address';
import { endColumn, endRow } from '../area';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../hostError';
import { isHostObject, type HostObject } from '../HostObject';
import { action, method, navigation, defineType, scalar, type Member } from '../objectType';
import type { Argument, Arguments } from '../Arguments';
import { sheetById, type State } from '../state';
import type { Area, StoredWorkbook } from '../store';
import { isRange, rangeObject, resolveName, type RangeObject } from './rangeObject';
import { worksheetObject } from './worksheetObject';

/** Names of the workbook, or of one sheet. */
interface NamesObject extends HostObject {
  readonly sheetId?: string;
}

interface NameObject extends HostObject {
  readonly name: string;
  readonly sheetId?: string;
}

type StoredName = StoredWorkbook['names'][number];

export const workbookNames = (): NamesObject => ({ type: 'NamedItemCollection' });
export const sheetNames = (sheetId: string): NamesObject => ({ type: 'NamedItemCollection', sheetId });

const named = (stored: StoredName): NameObject => ({ type: 'NamedItem', name: stored.name, ...(stored.sheetId === undefined ? {} : { sheetId: stored.sheetId }) });

const all = (self: NamesObject, state: State): StoredName[] => state.workbook.names.filter((n) => n.sheetId === self.sheetId);

function find(self: NamesObject, key: string | number, state: State): NameObject | null {
  const found = all(self, state).find((n) => n.name.toLowerCase() === String(key).toLowerCase());
  return found === undefined ? null : named(found);
}

function stored(self: NameObject, state: State): StoredName {
  const found = state.workbook.names.find((n) => n.name === self.name && n.sheetId === self.sheetId);
  if (found === undefined) throw itemNotFound();
  return found;
}

const absolute = (sheet: string, a: Area): string =>
  `=${quoteSheetName(sheet)}!$${columnName(a.column)}$${a.row + 1}${a.rows === 1 && a.columns === 1 ? '' : `:$${columnName(endColumn(a) - 1)}$${endRow(a)}`}`;

function add(self: NamesObject, args: Arguments, state: State): NameObject {
  const name = args.string(0);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^([A-Za-z]{1,3}\d+|[RCrc])$/.test(name)) throw invalidArgument();
  if (find(self, name, state) !== null) throw itemAlreadyExists();
  const made: StoredName = { name, formula: reference(args.at(1), state), visible: true, ...(self.sheetId === undefined ? {} : { sheetId: self.sheetId }) };
  state.workbook.names.push(made);
  state.journal.add({ kind: 'layout', sheetId: self.sheetId ?? state.workbook.activeSheetId });
  return named(made);
}

function reference(value: Argument, state: State): string {
  if (isHostObject(value)) {
    if (!isRange(value)) throw invalidArgument();
    return absolute(sheetById(state, value.sheetId).name, value.area);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value)}`;
  const text = asString(typeof value === 'string' ? value : undefined);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

defineType<NamesObject>(
  'NamedItemCollection',
  (): Record<string, Member<NamesObject>> => ({
    add: method(4, add),
    addFormulaLocal: method(4, add),
    getCount: method(4, (self, _args, state) => all(self, state).length),
    getItemOrNullObject: method(4, (self, args, state) => find(self, args.key(0), state)),
  }),
  {
    item: (self, key, state) => {
      const found = find(self, key, state);
      if (found === null) throw itemNotFound();
      return found;
    },
    items: (self, state) => all(self, state).map(named),
  },
);

function range(self: NameObject, state: State): RangeObject | null {
  const target = resolveName(state, stored(self, state).formula);
  return target === undefined ? null : rangeObject(target.sheet.id, target.area);
}

defineType<NameObject>(
  'NamedItem',
  (): Record<string, Member<NameObject>> => ({
    name: scalar(1, (self) => self.name),
    formula: scalar(7, (self, state) => withEquals(stored(self, state).formula), (self, value, state) => void (stored(self, state).formula = withEquals(asString(value)))),
    type: scalar(1, (self, state) => {
      const { formula } = stored(self, state);
      if (range(self, state) !== null) return 'Range';
      return formula.startsWith("=\"") ? 'String' : /^=-?[\d.]+$/.test(formula) ? 'Double' : /^=(TRUE|FALSE)$/i.test(formula) ? 'Boolean' : 'Error';
    }),
    value: scalar(1, (self, state) => {
      const target = resolveName(state, stored(self, state).formula);
      return target === undefined ? withEquals(stored(self, state).formula).slice(1).replace(/^"(.*)"$/s, '$1') : formatAddress(target.sheet.name, target.area);
    }),
    visible: scalar(1, (self, state) => stored(self, state).visible, (self, value, state) => void (stored(self, state).visible = asBoolean(value))),
    scope: scalar(4, (self) => (self.sheetId === undefined ? 'Workbook' : 'Worksheet')),
    worksheet: navigation(4, (self, state) => {
      if (self.sheetId === undefined) throw itemNotFound();
      return worksheetObject(sheetById(state, self.sheetId));
    }),
    worksheetOrNullObject: navigation(4, (self, state) => (self.sheetId === undefined ? null : worksheetObject(sheetById(state, self.sheetId)))),
    getRange: method(1, (self, _args, state) => {
      const found = range(self, state);
      if (found === null) throw itemNotFound();
      return found;
    }),
    getRangeOrNullObject: method(4, (self, _args, state) => range(self, state)),
    delete: action(4, (self, _args, state) => {
      const gone = stored(self, state);
      state.workbook.names = state.workbook.names.filter((n) => n !== gone);
      state.journal.add({ kind: 'layout', sheetId: self.sheetId ?? state.workbook.activeSheetId });
    }),
  }),
  { key: (self) => ['_Id', self.name] },
);

const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);
