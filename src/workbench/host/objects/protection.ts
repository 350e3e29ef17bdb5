import { asObject } from '../common';
import { accessDenied, invalidArgument } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, defineType, scalar, type Member } from '../objectType';
import { sheetById } from '../state';
import type { WorksheetObject } from './worksheetObject';

/** `Excel.WorksheetProtectionOptions` that are truth values. */
const OPTIONS = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns', 'allowFormatRows',
  'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
];

defineType<WorksheetObject>(
  'WorksheetProtection',
  (): Record<string, Member<WorksheetObject>> => ({
    protected: scalar(2, (self, state) => sheetById(state, self.sheetId).protection !== undefined),
    options: scalar(2, (self, state) => {
      const stored = sheetById(state, self.sheetId).protection;
      return stored === undefined ? null : { ...Object.fromEntries(OPTIONS.map((name) => [name, stored.options?.[name] ?? false])), selectionMode: 'Normal' };
    }),
    // "Fails if the worksheet has already been protected."
    protect: action(2, (self, args, state) => {
      const sheet = sheetById(state, self.sheetId);
      if (sheet.protection !== undefined) throw accessDenied();
      const options: Record<string, boolean> = {};
      for (const [name, value] of Object.entries(args.given(0) ? asObject(args.json(0)) : {})) {
        if (name === 'selectionMode') continue;
        if (!OPTIONS.includes(name) || typeof value !== 'boolean') throw invalidArgument();
        options[name] = value;
      }
      const password = args.optionalString(1);
      sheet.protection = { options, ...(password === undefined ? {} : { password }) };
      state.journal.add({ kind: 'protection', sheetId: self.sheetId });
    }),
    unprotect: action(7, (self, args, state) => {
      const sheet = sheetById(state, self.sheetId);
      if (sheet.protection === undefined) return;
      if (sheet.protection.password !== undefined && sheet.protection.password !== args.optionalString(0)) throw accessDenied();
      delete sheet.protection;
      state.journal.add({ kind: 'protection', sheetId: self.sheetId });
    }),
  }),
);

defineType<HostObject>(
  'WorkbookProtection',
  (): Record<string, Member> => ({
    protected: scalar(7, (_self, state) => state.workbook.structureProtected),
    protect: action(7, (_self, args, state) => {
      if (state.workbook.structureProtected) throw accessDenied();
      state.workbook.structureProtected = true;
      state.structurePassword = args.optionalString(0);
    }),
    unprotect: action(7, (_self, args, state) => {
      if (state.structurePassword !== undefined && state.structurePassword !== args.optionalString(0)) throw accessDenied();
      state.workbook.structureProtected = false;
      state.structurePassword = undefined;
    }),
  }),
);
