import { isSharedCode } from '../sharedMessages';
import type { DefinitionFile } from '../../model/definitionFile';
import type { Definitions } from '../types';
import type { JsonPath, Note } from './mistake';

const TRACKER_ID = /^[a-z][a-z0-9-]*$/;
/** Of indicators and parameters: whose it is, and what. */
const MEMBER_ID = /^[a-z][a-z0-9-]*\.[a-z0-9][a-z0-9.-]*$/;
const RULE_CODE = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/;
/** Words that the pane keeps for itself where a tracker's id could stand. */
const RESERVED = ['auto', 'workbook'];

/** Ids, codes and names that are badly formed, or that somebody has already: among the others, or in the file itself. */
export function takenNames({ trackers = [], reports = [] }: DefinitionFile, others: Definitions, note: Note): void {
  const taken = registers(others);
  const claim = (register: Map<string, string>, name: string, path: JsonPath, owner: string) => {
    const first = register.get(name);
    if (first === undefined) register.set(name, owner);
    else note({ code: 'TAKEN', path, found: name, expected: [], owner: first });
  };
  const form = (name: string, path: JsonPath, pattern: RegExp, example: string) => {
    if (!pattern.test(name) || RESERVED.includes(name)) note({ code: 'BAD-ID', path, found: name, expected: [example] });
  };

  trackers.forEach((tracker, index) => {
    const { id, name, aliases, fields, rules, indicators, charts = [], parameters = [] } = tracker;
    const at = (...steps: (string | number)[]): JsonPath => ['trackers', index, ...steps];
    form(id, at('id'), TRACKER_ID, 'seedling');
    claim(taken.trackers, id, at('id'), name);
    [name, ...aliases].forEach((each, place) => claim(taken.sheets, sheetForm(each), place === 0 ? at('name') : at('aliases', place - 1), name));
    const headers = new Map<string, string>();
    fields.forEach((field, place) => {
      [field.name, ...(field.aliases ?? [])].forEach((each, which) => claim(headers, each, which === 0 ? at('fields', place, 'name') : at('fields', place, 'aliases', which - 1), field.name));
    });
    rules.forEach(({ code }, place) => {
      form(code, at('rules', place, 'code'), RULE_CODE, 'SEED-001');
      if (isSharedCode(code)) note({ code: 'TAKEN', path: at('rules', place, 'code'), found: code, expected: [], owner: '台账通' });
      else claim(taken.rules, code, at('rules', place, 'code'), name);
    });
    indicators.forEach((indicator, place) => {
      form(indicator.id, at('indicators', place, 'id'), MEMBER_ID, `${id}.lifted`);
      claim(taken.indicators, indicator.id, at('indicators', place, 'id'), name);
    });
    charts.forEach((chart, place) => claim(taken.charts, chart.id, at('charts', place, 'id'), name));
    parameters.forEach((parameter, place) => {
      form(parameter.id, at('parameters', place, 'id'), MEMBER_ID, `${id}.least-percent`);
      claim(taken.parameters, parameter.id, at('parameters', place, 'id'), name);
    });
  });
  reports.forEach(({ id, label }, index) => {
    form(id, ['reports', index, 'id'], TRACKER_ID, 'seedling-report');
    claim(taken.reports, id, ['reports', index, 'id'], label.zh);
  });
}

/** Name → who has it. */
function registers({ trackers, reports }: Definitions) {
  const of = (names: (tracker: Definitions['trackers'][number]) => readonly string[]) => new Map(trackers.flatMap((tracker) => names(tracker).map((name) => [name, tracker.name] as const)));
  return {
    trackers: of(({ id }) => [id]),
    sheets: of(({ name, aliases }) => [name, ...aliases].map(sheetForm)),
    rules: of(({ rules }) => rules.map(({ code }) => code)),
    indicators: of(({ indicators }) => indicators.map(({ id }) => id)),
    charts: of(({ charts = [] }) => charts.map(({ id }) => id)),
    parameters: of(({ parameters = [] }) => parameters.map(({ id }) => id)),
    reports: new Map(reports.map(({ id, label }) => [id, label.zh])),
  };
}

/** Sheet names that a person would take for one. */
const sheetForm = (name: string) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
