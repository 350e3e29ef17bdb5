import { objectType, type HostObject } from '../objectType';
import type { Area } from '../store';

export interface RangeFormatObject extends HostObject {
  readonly sheetId: string;
  /** The rectangles of a Range or RangeAreas. */
  readonly areas: readonly Area[];
}

export const rangeFormatObject = (range: { sheetId: string; area: Area }): RangeFormatObject => ({ type: rangeFormatType, sheetId: range.sheetId, areas: [range.area] });

export const rangeFormatType = objectType<RangeFormatObject>('RangeFormat', () => ({}));
