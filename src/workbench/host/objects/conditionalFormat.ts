import { asBoolean, asNumber, asObject, asString } from '../common';
import { invalidArgument, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, method, navigation, defineType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { assertAllowed, sheetById, type State } from '../state';
import type { StoredConditionalFormat } from '../store';
import { operator } from '../styleNames';
import { rangeAreasObject } from './rangeAreasObject';
import { rangeObject } from './rangeObject';

/** One rule; its parts (custom, cellValue, rule, format, fill …) carry the same members. */
export interface ConditionalFormatObject extends HostObject {
  readonly sheetId: string;
  readonly id: string;
}

export const conditionalFormatObject = (sheetId: string, id: string): ConditionalFormatObject => ({ type: 'ConditionalFormat', sheetId, id });

export function storedFormat(self: ConditionalFormatObject, state: State): StoredConditionalFormat {
  const found = sheetById(state, self.sheetId).conditionalFormats.find((format) => format.id === self.id);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** @throws HostError AccessDenied on a protected sheet that doesn't allow formats. */
export function changeFormat(self: ConditionalFormatObject, state: State, change: (format: StoredConditionalFormat) => void): void {
  assertAllowed(sheetById(state, self.sheetId), 'allowFormatCells');
  change(storedFormat(self, state));
  state.journal.add({ kind: 'marks', sheetId: self.sheetId });
}

/** The part that belongs to the rule's own kind; another kind's part is not there. */
const part = (kind: string): Record<string, Member<ConditionalFormatObject>> => {
  const name = kind === 'ContainsText' ? 'textComparison' : kind.charAt(0).toLowerCase() + kind.slice(1);
  const get = (self: ConditionalFormatObject, state: State): HostObject | null => (storedFormat(self, state).type === kind ? { ...self, type: `${kind}ConditionalFormat` } : null);
  return {
    [name]: navigation(6, (self: ConditionalFormatObject, state) => {
      const found = get(self, state);
      if (found === null) throw itemNotFound();
      return found;
    }),
    [`${name}OrNullObject`]: navigation(6, get),
  };
};

defineType<ConditionalFormatObject>(
  'ConditionalFormat',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    id: scalar(6, (self) => self.id),
    type: scalar(6, (self, state) => storedFormat(self, state).type),
    stopIfTrue: scalar(6, (self, state) => storedFormat(self, state).stopIfTrue, (self, value, state) => changeFormat(self, state, (format) => void (format.stopIfTrue = asBoolean(value)))),
    priority: scalar(6, (self, state) => sheetById(state, self.sheetId).conditionalFormats.indexOf(storedFormat(self, state)), setPriority),
    ...part('Custom'),
    ...part('CellValue'),
    delete: action(6, (self, _args, state) => {
      const sheet = sheetById(state, self.sheetId);
      assertAllowed(sheet, 'allowFormatCells');
      const gone = storedFormat(self, state);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== gone);
      state.journal.add({ kind: 'marks', sheetId: self.sheetId });
    }),
    getRange: method(6, (self, _args, state) => {
      const found = onlyArea(self, state);
      if (found === null) throw itemNotFound();
      return found;
    }),
    getRangeOrNullObject: method(6, (self, _args, state) => onlyArea(self, state)),
    getRanges: method(9, (self, _args, state) => rangeAreasObject(self.sheetId, storedFormat(self, state).areas)),
  }),
  { key: (self) => ['Id', self.id] },
);

/** "Returns the range; null object if the format is applied to multiple ranges." */
function onlyArea(self: ConditionalFormatObject, state: State): HostObject | null {
  const { areas } = storedFormat(self, state);
  const [first] = areas;
  return first === undefined || areas.length > 1 ? null : rangeObject(self.sheetId, first);
}

function setPriority(self: ConditionalFormatObject, value: Json, state: State): void {
  const position = asNumber(value);
  const sheet = sheetById(state, self.sheetId);
  if (!Number.isInteger(position) || position < 0) throw invalidArgument();
  changeFormat(self, state, (format) => {
    const others = sheet.conditionalFormats.filter((other) => other !== format);
    others.splice(Math.min(position, others.length), 0, format);
    sheet.conditionalFormats = others;
  });
}

defineType<ConditionalFormatObject>(
  'CustomConditionalFormat',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    rule: navigation(6, (self) => ({ ...self, type: 'ConditionalFormatRule' })),
    format: navigation(6, (self) => ({ ...self, type: 'ConditionalRangeFormat' })),
  }),
);

const formula = (): Member<ConditionalFormatObject> =>
  scalar(6, (self: ConditionalFormatObject, state) => storedFormat(self, state).formula ?? '', (self, value, state) => {
    const text = asString(value);
    // A rule's formula starts with an equal sign, as on the sheet.
    if (!text.startsWith('=') || text.length < 2) throw invalidArgument();
    changeFormat(self, state, (format) => void (format.formula = text));
  });

defineType<ConditionalFormatObject>('ConditionalFormatRule', (): Record<string, Member<ConditionalFormatObject>> => ({ formula: formula(), formulaLocal: formula() }));

defineType<ConditionalFormatObject>(
  'CellValueConditionalFormat',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    format: navigation(6, (self) => ({ ...self, type: 'ConditionalRangeFormat' })),
    rule: scalar(
      6,
      (self, state) => {
        const { formula: formula1, formula2, operator: name } = storedFormat(self, state);
        return { formula1: formula1 ?? '', formula2, operator: name === undefined ? 'Invalid' : operator.toOffice(name) };
      },
      (self, value, state) => {
        const rule = asObject(value);
        const name = operator.toFile(asString(rule['operator']));
        if (name === undefined) throw invalidArgument();
        const formula1 = asString(rule['formula1']);
        changeFormat(self, state, (format) => {
          format.operator = name;
          format.formula = formula1;
          if (rule['formula2'] === undefined || rule['formula2'] === null) delete format.formula2;
          else format.formula2 = asString(rule['formula2']);
        });
      },
    ),
  }),
);
