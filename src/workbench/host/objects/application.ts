import { asString } from '../common';
import { invalidArgument } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, navigation, defineType, method, scalar, type Member } from '../objectType';
import type { CreatedObject } from './workbookCreated';

export const applicationObject = (): HostObject => ({ type: 'Application' });

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

defineType<HostObject>(
  'Application',
  (): Record<string, Member> => ({
    calculationMode: scalar(1, (_self, state) => state.calculationMode, (_self, value, state) => {
      const mode = asString(value);
      if (!MODES.includes(mode)) throw invalidArgument();
      state.calculationMode = mode;
    }),
    calculationEngineVersion: scalar(9, () => 191029),
    calculationState: scalar(9, (_self, state) => (state.journal.needsCalculation ? 'Pending' : 'Done')),
    decimalSeparator: scalar(11, () => '.'),
    thousandsSeparator: scalar(11, () => ','),
    useSystemSeparators: scalar(11, () => true),
    cultureInfo: navigation(11, () => ({ type: 'CultureInfo' })),
    calculate: action(1, (_self, args, state) => {
      const kind = args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']);
      return state.recalculate(kind !== 'Recalculate');
    }),
    createWorkbook: method(8, (_self, args): CreatedObject => ({ type: 'WorkbookCreated', file: args.optionalString(0) })),
    // The host computes once a sync anyway and has no screen of its own, so both only have to be accepted.
    suspendApiCalculationUntilNextSync: action(6, () => undefined),
    suspendScreenUpdatingUntilNextSync: action(9, () => undefined),
  }),
);

const isChinese = (language: string): boolean => language.toLowerCase().startsWith('zh');

defineType<HostObject>(
  'CultureInfo',
  (): Record<string, Member> => ({
    name: scalar(11, (_self, state) => state.displayLanguage),
    numberFormat: navigation(11, () => ({ type: 'NumberFormatInfo' })),
    datetimeFormat: navigation(12, () => ({ type: 'DatetimeFormatInfo' })),
  }),
);

defineType<HostObject>(
  'NumberFormatInfo',
  (): Record<string, Member> => ({
    numberDecimalSeparator: scalar(11, () => '.'),
    numberGroupSeparator: scalar(11, () => ','),
    currencySymbol: scalar(17, (_self, state) => (isChinese(state.displayLanguage) ? '¥' : '$')),
  }),
);

defineType<HostObject>(
  'DatetimeFormatInfo',
  (): Record<string, Member> => ({
    dateSeparator: scalar(12, () => '/'),
    timeSeparator: scalar(12, () => ':'),
    shortDatePattern: scalar(12, (_self, state) => (isChinese(state.displayLanguage) ? 'yyyy/m/d' : 'm/d/yyyy')),
    longDatePattern: scalar(12, (_self, state) => (isChinese(state.displayLanguage) ? 'yyyy"年"m"月"d"日"' : 'dddd, mmmm d, yyyy')),
    longTimePattern: scalar(12, (_self, state) => (isChinese(state.displayLanguage) ? 'h:mm:ss' : 'h:mm:ss AM/PM')),
  }),
);
