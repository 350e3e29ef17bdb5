import { asNumber } from '../common';
import type { HostObject } from '../HostObject';
import { method, defineType, scalar, type Member } from '../objectType';
import { DAYS_1904 } from '../text';

interface FunctionResultObject extends HostObject {
  readonly value: number | null;
  readonly error: string;
}

export const functionsObject = (): HostObject => ({ type: 'Functions' });

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Serial of a civil date in the 1900 system, with its 29 February 1900. */
function serial(year: number, month: number, day: number): number {
  const days = (Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) - EPOCH) / DAY;
  return days < 61 ? days - 1 : days;
}

/** Worksheet functions that an add-in may call; only `date`, which tells the date system. */
defineType<HostObject>(
  'Functions',
  (): Record<string, Member> => ({
    date: method(2, (_self, args, state): FunctionResultObject => {
      const value = serial(asNumber(args.json(0)), asNumber(args.json(1)), asNumber(args.json(2))) - (state.workbook.date1904 ? DAYS_1904 : 0);
      return value < 0 ? { type: 'FunctionResult', value: null, error: '#NUM!' } : { type: 'FunctionResult', value, error: '' };
    }),
  }),
);

defineType<FunctionResultObject>(
  'FunctionResult',
  (): Record<string, Member<FunctionResultObject>> => ({
    value: scalar(2, (self) => self.value),
    error: scalar(2, (self) => self.error),
  }),
);
