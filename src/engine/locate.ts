import { type Period, yearBefore } from '../model/period';
import { partsOf } from '../model/day';
import type { ParameterValues } from '../model/parameter';
import type { Tracker } from '../model/tracker';
import { findHeader, type Header } from './locate/findHeader';
import { headGrid, type HeadGrid } from './locate/headGrid';
import { placeOf } from './locate/placeOf';
import { type OwnWord, ownWords } from './ownWords';
import { nameFit, yearsIn } from './locate/sheetName';
import type { ColumnChoice, Definitions, Located, NotTaken, Place, SheetChoices, SheetHead, WordChoice } from './types';

export interface LocateOptions {
  /** What a person chose; overrides names, years and rivals. */
  readonly choices: SheetChoices;
  /** Absent: sheets of the latest year that any name states are taken. */
  readonly period?: Period;
  /** The user's; they name some columns. */
  readonly parameters?: ParameterValues;
  /** Columns that a person chose; they override headers. */
  readonly columns?: readonly ColumnChoice[];
  /** Words that a person bound to allowed ones. */
  readonly words?: readonly WordChoice[];
}

/** What headers are looked for: trackers, the bureau's own words for some of their columns, and what a person chose. */
interface Wanted {
  readonly trackers: readonly Tracker[];
  readonly ownWord: OwnWord;
  readonly columns: readonly ColumnChoice[];
  readonly words: readonly WordChoice[];
}

/** A sheet that answers to one tracker, by choice or by name. */
interface Candidate {
  readonly sheet: SheetHead;
  readonly tracker: Tracker;
  readonly header: Header;
  readonly chosen: boolean;
}

/**
 * Finds the sheet and the columns of every tracker: 1 sheets that are out of the question, 2 sheets that a person chose or
 * whose name fits, 3 the header, 4 one sheet for each tracker, 5 those of the year before. What is not certain is not taken,
 * and `notTaken` says why.
 */
export function locate(definitions: Pick<Definitions, 'trackers'> & Partial<Pick<Definitions, 'parameters'>>, sheets: readonly SheetHead[], { choices, period, parameters = {}, columns = [], words = [] }: LocateOptions): Located {
  const { trackers } = definitions;
  const ownWord: OwnWord = definitions.parameters ? ownWords(definitions.parameters, parameters) : () => undefined;
  const searched: Wanted = { trackers, ownWord, columns, words };
  const years = period ? [partsOf(period.start).year, partsOf(period.end).year] as const : latestYear(sheets);
  const notTaken: NotTaken[] = [];
  const candidates: Candidate[] = [];
  for (const sheet of sheets) {
    const grid = headGrid(sheet);
    const outcome = judge(sheet, grid, searched, choices, years);
    if ('why' in outcome) notTaken.push(outcome);
    else if ('rivals' in outcome) notTaken.push(...outcome.rivals);
    else candidates.push(outcome);
  }
  const places: Place[] = [];
  for (const tracker of trackers) {
    const own = candidates.filter((candidate) => candidate.tracker === tracker);
    const chosen = own.filter((candidate) => candidate.chosen);
    const left = chosen.length > 0 ? chosen : own;
    for (const { sheet } of own) if (!left.some((candidate) => candidate.sheet === sheet)) notTaken.push({ sheet: sheet.name, why: 'excluded' });
    const [first] = left;
    if (first && left.length === 1) places.push(placeOf(tracker, first.sheet, first.header, searched));
    else for (const { sheet } of left) notTaken.push({ sheet: sheet.name, why: 'ambiguous', tracker: tracker.id, rivals: left.map((rival) => rival.sheet.name).filter((name) => name !== sheet.name) });
  }
  const found = new Set(places.map((place) => place.tracker.id));
  return {
    places,
    notTaken: inSheetOrder(notTaken, sheets),
    missing: trackers.map((tracker) => tracker.id).filter((id) => !found.has(id)),
    earlier: earlierPlaces(searched, sheets, notTaken, period),
  };
}

/** Of the sheets that belong to another year, the one of each tracker whose name states the year before; of several none. */
function earlierPlaces(searched: Wanted, sheets: readonly SheetHead[], notTaken: readonly NotTaken[], period: Period | undefined): Place[] {
  const { trackers } = searched;
  const before = period && yearBefore(period);
  if (!before) return [];
  const wanted = [partsOf(before.start).year, partsOf(before.end).year];
  return trackers.flatMap((tracker) => {
    const names = notTaken.flatMap((sheet) => (sheet.why === 'other-year' && sheet.tracker === tracker.id ? [sheet.sheet] : []));
    const [sheet, ...rivals] = sheets.filter(({ name }) => names.includes(name) && wanted.every((year) => yearsIn(name).includes(year)) && namedTrackers(name, trackers).length === 1);
    const grid = sheet && rivals.length === 0 ? headGrid(sheet) : undefined;
    const header = sheet && grid && headerOf(sheet, grid, tracker, searched);
    return sheet && header ? [placeOf(tracker, sheet, header, searched)] : [];
  });
}

/** The tracker's header on this sheet, the columns that a person chose in their places. */
function headerOf(sheet: SheetHead, grid: HeadGrid, tracker: Tracker, { ownWord, columns }: Wanted): Header | undefined {
  return findHeader(grid, tracker, ownWord, columns.filter((choice) => choice.sheet === sheet.name && choice.tracker === tracker.id));
}

function judge(sheet: SheetHead, grid: HeadGrid | undefined, searched: Wanted, choices: SheetChoices, years: Years | undefined): Candidate | NotTaken | { readonly rivals: readonly NotTaken[] } {
  const { trackers, ownWord } = searched;
  // 1
  if (sheet.own !== undefined) return { sheet: sheet.name, why: 'own' };
  const choice = Object.hasOwn(choices, sheet.name) ? choices[sheet.name] : undefined;
  if (choice === '') return { sheet: sheet.name, why: 'excluded' };
  if (!grid) return { sheet: sheet.name, why: 'empty' };
  // 2
  const chosen = trackers.find((tracker) => tracker.id === choice);
  const named = chosen ? [chosen] : namedTrackers(sheet.name, trackers);
  const [tracker, ...others] = named;
  if (!tracker) {
    const like = likeTracker(grid, searched);
    return like ? { sheet: sheet.name, why: 'like', tracker: like.id } : { sheet: sheet.name, why: 'unknown' };
  }
  if (!chosen && isOtherYear(sheet.name, years)) return { sheet: sheet.name, why: 'other-year', tracker: tracker.id };
  if (others.length > 0) return { rivals: named.map(({ id }) => ({ sheet: sheet.name, why: 'ambiguous' as const, tracker: id, rivals: [] })) };
  // 3
  const header = headerOf(sheet, grid, tracker, searched);
  if (!header) return { sheet: sheet.name, why: 'no-header', tracker: tracker.id, looked: tracker.fields.map((field) => ownWord(field) ?? field.name) };
  return { sheet, tracker, header, chosen: chosen !== undefined };
}

/** The trackers whose names fit best; several only where they fit equally well. */
function namedTrackers(name: string, trackers: readonly Tracker[]): Tracker[] {
  const fits = trackers.map((tracker) => ({ tracker, fit: nameFit(name, tracker) })).filter(({ fit }) => fit > 0);
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  return fits.filter(({ fit }) => fit === best).map(({ tracker }) => tracker);
}

type Years = readonly [first: number, last: number];

function isOtherYear(name: string, wanted: Years | undefined): boolean {
  const years = yearsIn(name);
  return wanted !== undefined && years.length > 0 && !years.some((year) => year >= wanted[0] && year <= wanted[1]);
}

function latestYear(sheets: readonly SheetHead[]): Years | undefined {
  const years = sheets.filter((sheet) => sheet.own === undefined).flatMap((sheet) => yearsIn(sheet.name));
  const latest = Math.max(...years);
  return years.length > 0 ? [latest, latest] : undefined;
}

/** The tracker that has most of its columns here: all required ones but one in five, and three at least. */
function likeTracker(grid: HeadGrid, { trackers, ownWord }: Wanted): Tracker | undefined {
  let best: { readonly tracker: Tracker; readonly columns: number } | undefined;
  for (const tracker of trackers) {
    const columns = findHeader(grid, tracker, ownWord)?.columns;
    const required = tracker.fields.filter((field) => field.constraints?.required);
    const there = required.filter((field) => columns?.has(field.name)).length;
    if (!columns || columns.size < Math.min(3, tracker.fields.length) || there < required.length * 0.8) continue;
    if (columns.size > (best?.columns ?? 0)) best = { tracker, columns: columns.size };
  }
  return best?.tracker;
}

function inSheetOrder(notTaken: readonly NotTaken[], sheets: readonly SheetHead[]): NotTaken[] {
  const order = new Map(sheets.map((sheet, at) => [sheet.name, at]));
  return [...notTaken].sort((left, right) => (order.get(left.sheet) ?? 0) - (order.get(right.sheet) ?? 0));
}
