import { asBoolean, asNumber, asString } from '../common';
import { apiNotFound, invalidArgument, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { assertAllowed, sheetById, type State } from '../state';
import type { ChartContent, ChartFont, StoredChart, StoredSheet } from '../store';
import { colour } from '../styleNames';

export interface ChartsObject extends HostObject {
  readonly sheetId: string;
}

export interface ChartObject extends HostObject {
  readonly sheetId: string;
  readonly id: string;
}

export const chartsObject = (sheetId: string): ChartsObject => ({ type: 'ChartCollection', sheetId });
export const chartObject = (sheetId: string, { id }: StoredChart): ChartObject => ({ type: 'Chart', sheetId, id });

/** A part of a chart, found anew at each call. */
export interface ChartPart<P> extends ChartObject {
  readonly part: (content: ChartContent) => P | undefined;
}

export const chartPart = <P>(type: string, { sheetId, id }: ChartObject, part: ChartPart<P>['part']): ChartPart<P> => ({ type, sheetId, id, part });

export function storedChart(self: ChartObject, state: State): { sheet: StoredSheet; chart: StoredChart } {
  const sheet = sheetById(state, self.sheetId);
  const chart = sheet.charts?.find(({ id }) => id === self.id);
  if (chart === undefined) throw itemNotFound();
  return { sheet, chart };
}

/** @throws HostError ApiNotFound for a chart that came with a file: of that one only name, place and removal are known. */
export function contentOf(self: ChartObject, state: State): ChartContent {
  const { content } = storedChart(self, state).chart;
  if (content === undefined) throw apiNotFound('Chart (of a file)');
  return content;
}

export function partOf<P>(self: ChartPart<P>, state: State): P {
  const part = self.part(contentOf(self, state));
  if (part === undefined) throw invalidArgument();
  return part;
}

/** @throws HostError AccessDenied where the sheet's protection covers objects. */
export function changeChart(self: ChartsObject, state: State, change: (sheet: StoredSheet) => void): void {
  const sheet = sheetById(state, self.sheetId);
  assertAllowed(sheet, 'allowEditObjects');
  change(sheet);
  state.journal.add({ kind: 'layout', sheetId: sheet.id });
}

/** A plain property of a part. */
export const partMember = <P>(since: number, get: (part: P) => Json, set: (part: P, value: Json) => void): Member<ChartPart<P>> =>
  scalar<ChartPart<P>>(since, (self, state) => get(partOf(self, state)), (self, value, state) => changeChart(self, state, () => set(partOf(self, state), value)));

export function asColour(value: Json): string {
  const found = colour(asString(value));
  if (found === undefined) throw invalidArgument();
  return found;
}

export function asOneOf<T extends string>(value: Json, allowed: readonly T[]): T {
  const found = allowed.find((option) => option === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** @throws HostError InvalidArgument outside the bounds. */
export function between(value: Json, least: number, most: number): number {
  const given = asNumber(value);
  if (given < least || given > most) throw invalidArgument();
  return given;
}

/** `''` gives a bound back to Excel. */
export const asBound = (value: Json): number | undefined => (value === '' ? undefined : asNumber(value));

export const fontMembers = (): Record<string, Member<ChartPart<ChartFont>>> => ({
  name: partMember(1, (font) => font.name ?? 'Calibri', (font, value) => void (font.name = asString(value))),
  size: partMember(1, (font) => font.size ?? 10, (font, value) => void (font.size = asNumber(value))),
  bold: partMember(1, (font) => font.bold ?? false, (font, value) => void (font.bold = asBoolean(value))),
  italic: partMember(1, (font) => font.italic ?? false, (font, value) => void (font.italic = asBoolean(value))),
  color: partMember(1, (font) => font.color ?? '#595959', (font, value) => void (font.color = asColour(value))),
});
