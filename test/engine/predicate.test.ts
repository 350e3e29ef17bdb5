import { flaggedRecords } from '../../src/engine/flaggedRecords';
import { type PredicateEnvironment, compilePredicate, conditionFields, matchingRecords, recordInPeriod } from '../../src/engine/predicate';
import { parameterLookup } from '../../src/engine/parameterLookup';
import type { Condition } from '../../src/model/condition';
import { parseIsoDay } from '../../src/model/day';
import type { Finding } from '../../src/model/finding';
import { parsePeriod } from '../../src/model/period';
import type { Table } from '../../src/model/table';
import type { Field, Tracker } from '../../src/model/tracker';
import { type Value, tableOf } from './tableOf';

const both = (text: string) => ({ zh: text, en: text });

function trackerOf(id: string, fields: Readonly<Record<string, Field['type']>>, dated?: { nature: 'flow' | 'state'; dateField: string }): Tracker {
  return { id, name: id.toUpperCase(), label: both(id), section: both(id), aliases: [], nature: 'state', ...dated, fields: Object.entries(fields).map(([name, type]) => ({ name, type })), rules: [], indicators: [] };
}

const LOG = trackerOf('log', { 日期: 'date', 类: 'string', 人: 'string', 应: 'number', 实: 'number', 是: 'boolean', 月: 'yearmonth', 号: 'string' }, { nature: 'flow', dateField: '日期' });
const STAFF = trackerOf('staff', { 姓名: 'string', 在岗: 'boolean' });
const PLAN = trackerOf('plan', { 号: 'string', 起: 'date' }, { nature: 'state', dateField: '起' });

const log = (records: readonly (readonly Value[])[], without: readonly string[] = []) => tableOf(LOG, records, { without });
const staff = tableOf(STAFF, [['甲', true], ['乙', false], [undefined, true]]);
const plan = tableOf(PLAN, [['A', '2022-03-01'], ['A', '2022-01-01'], ['B', undefined]]);
const TALKED = log([['2022-02-01', '谈', '甲'], ['2021-02-01', '谈', '乙'], ['2022-02-01', '会', '丙']]);

function environment(tables: readonly Table[] = [], more: Partial<PredicateEnvironment> = {}): PredicateEnvironment {
  const period = parsePeriod('2022H1');
  const today = parseIsoDay('2022-06-30');
  if (!period || today === undefined) throw new Error('no period');
  const { number } = parameterLookup([{ id: 'least', kind: 'number', default: 5, unit: both('次'), minimum: 0, maximum: 9, label: both('l'), basis: both('b') }], {});
  return { tables: new Map(tables.map((table) => [table.tracker.id, table])), period, today, number, ...more };
}

/** Values of one field, one record each; the numbers of the records that meet the condition. */
function matches(field: string, values: readonly Value[], condition: Condition, tables: readonly Table[] = [], more: Partial<PredicateEnvironment> = {}): number[] {
  const index = LOG.fields.findIndex(({ name }) => name === field);
  return matchingRecords(log(values.map((value) => LOG.fields.map((_, each) => (each === index ? value : undefined)))), condition, environment(tables, more));
}

test.each<[string, string, Condition, number[]]>([
  ['is not empty', '人', { field: '人', empty: true }, [1]],
  ['is not filled in', '人', { field: '人', empty: false }, [0]],
  ['is not long ago', '日期', { field: '日期', staleMonths: 12 }, [1]],
  ['is not below another', '实', { field: '实', belowField: '应' }, [1]],
  ['has nothing below it', '应', { field: '实', belowField: '应' }, [1]],
])('what could not be read %s', (_, unread, condition, expected) => {
  const table = tableOf(LOG, [['2022-01-01', '谈', '甲', 5, 5], [undefined, '谈', undefined, 5, undefined], [undefined, '谈', undefined, 5, undefined]], { facts: { [unread]: { unreadable: new Set([2]) } } });
  expect(matchingRecords(table, condition, environment())).toEqual(expected);
});

describe('conditions over one field', () => {
  test.each<[string, string, readonly Value[], Condition, number[]]>([
    ['one of the words', '类', ['谈', '会', undefined], { field: '类', in: ['谈', '训'] }, [0]],
    ['a word with full-width brackets, folded in the column', '类', ['谈(一)', '谈'], { field: '类', in: ['谈（一）'] }, [0]],
    ['yes', '是', [true, false, undefined], { field: '是', in: [true] }, [0]],
    ['no', '是', [true, false, undefined], { field: '是', in: [false] }, [1]],
    ['one of the numbers', '应', [1, 2, 3, undefined], { field: '应', in: [1, 3] }, [0, 2]],
    ['a word is no number', '应', [1, undefined], { field: '应', in: ['1', ''] }, []],
    ['none of the words, and one of its own', '类', ['谈', '会', undefined], { field: '类', notIn: ['谈'] }, [1]],
    ['none of the numbers, and one of its own', '应', [1, 2, undefined], { field: '应', notIn: [1] }, [1]],
    ['not yes, but filled in', '是', [true, false, undefined], { field: '是', notIn: [true] }, [1]],
    ['at least and at most, both included', '应', [1, 2, 3, 4, undefined], { field: '应', atLeast: 2, atMost: 3 }, [1, 2]],
    ['above and below, both left out', '应', [1, 2, 3, undefined], { field: '应', atLeast: 1, atMost: 3, exclusive: true }, [1]],
    ['at least a parameter', '应', [4, 5], { field: '应', atLeast: { parameter: 'least' } }, [1]],
    ['a bound over words', '类', ['3'], { field: '类', atLeast: 1 }, []],
    ['empty', '人', ['甲', undefined], { field: '人', empty: true }, [1]],
    ['filled in', '人', ['甲', undefined], { field: '人', empty: false }, [0]],
    ['an empty number', '应', [0, undefined], { field: '应', empty: true }, [1]],
    ['the month is over', '月', ['2022-05', '2022-06', undefined], { field: '月', over: true }, [0]],
    ['the date’s month is over', '日期', ['2022-05-31', '2022-06-01', undefined], { field: '日期', over: true }, [0]],
    ['in the period, both ends included', '日期', ['2021-12-31', '2022-01-01', '2022-06-30', '2022-07-01', undefined], { field: '日期', inPeriod: true }, [1, 2]],
    ['a month in the period', '月', ['2021-12', '2022-01', '2022-06', '2022-07'], { field: '月', inPeriod: true }, [1, 2]],
    ['in the year, up to the period’s end', '日期', ['2021-12-31', '2022-01-01', '2022-06-30', '2022-07-01', undefined], { field: '日期', yearToDate: true }, [1, 2]],
    ['before today', '日期', ['2022-06-29', '2022-06-30', undefined], { field: '日期', past: true }, [0]],
    ['today or later', '日期', ['2022-06-29', '2022-06-30', undefined], { field: '日期', past: false }, [1]],
    ['stale: never, or a day more than so many months before the end', '日期', ['2022-01-29', '2022-01-30', undefined], { field: '日期', staleMonths: { parameter: 'least' } }, [0, 2]],
  ])('%s', (_, field, values, condition, expected) => {
    expect(matches(field, values, condition)).toEqual(expected);
  });

  test('below another field, a missing value counting as 0', () => {
    const table = log([[5, 4], [4, 4], [5, undefined], [undefined, 5], [undefined, undefined]].map(([应, 实]) => [undefined, undefined, undefined, 应, 实]));
    expect(matchingRecords(table, { field: '实', belowField: '应' }, environment())).toEqual([0, 2]);
  });

  test('the year of a quarter begins before it', () => {
    const period = parsePeriod('2022Q2');
    expect(matches('日期', ['2021-12-31', '2022-01-01', '2022-06-30', '2022-07-01'], { field: '日期', yearToDate: true }, [], period && { period })).toEqual([1, 2]);
  });

  test('a month that begins before the period is not in it', () => {
    const period = parsePeriod('2022-01-02..2022-03-10');
    expect(matches('月', ['2022-01', '2022-02', '2022-03', '2022-04'], { field: '月', inPeriod: true }, [], period && { period })).toEqual([1, 2]);
  });
});

describe('conditions over other trackers', () => {
  const inPost: Condition = { field: '人', foundIn: { tracker: 'staff', field: '姓名', where: { field: '在岗', in: [true] } } };
  const talked: Condition = { field: '姓名', foundIn: { tracker: 'log', field: '人', where: { field: '类', in: ['谈'] }, inPeriod: true } };
  const sincePlan: Condition = { field: '日期', since: { key: '号', tracker: 'plan', match: '号', field: '起' } };

  test('found in a record there that meets the condition', () => {
    expect(matches('人', ['甲', '乙', '丙', undefined], inPost, [staff])).toEqual([0]);
  });

  test('found in a record there that lies in the period', () => {
    const people = tableOf(STAFF, [['甲', true], ['乙', true], ['丙', true]]);
    expect(matchingRecords(people, talked, environment([TALKED]))).toEqual([0]);
  });

  test('not before the date that the first record there holds for the key', () => {
    const table = log([['2022-02-28', 'A'], ['2022-03-01', 'A'], ['2022-03-01', 'B'], ['2022-03-01', 'X'], ['2022-03-01', undefined], [undefined, 'A']].map(([日期, 号]) => [日期, undefined, undefined, undefined, undefined, undefined, undefined, 号]));
    expect(matchingRecords(table, sincePlan, environment([plan]))).toEqual([1]);
  });

  test.each<[string, Condition, readonly Table[]]>([
    ['the tracker is not there', inPost, []],
    ['the field there is not there', inPost, [tableOf(STAFF, [['甲', true]], { without: ['姓名'] })]],
    ['the condition’s field there is not there', inPost, [tableOf(STAFF, [['甲', true]], { without: ['在岗'] })]],
    ['the kinds of columns differ', { field: '应', foundIn: { tracker: 'staff', field: '姓名' } }, [staff]],
    ['no date there to compare with', sincePlan, []],
  ])('none: %s', (_, condition, tables) => {
    expect(matchingRecords(log([['2022-03-01', '谈', '甲', 1, 1, true, '2022-03', 'A']]), condition, environment(tables))).toEqual([]);
  });
});

describe('over a column that is not in the sheet', () => {
  const bare = log([['2022-03-01', '谈', '甲', 5, 4, true, '2022-03', 'A']], ['人', '实', '月']);
  test.each<[string, Condition, boolean]>([
    ['in', { field: '人', in: ['甲'] }, false],
    ['notIn', { field: '人', notIn: ['乙'] }, false],
    ['bounds', { field: '实', atLeast: 0 }, false],
    ['empty', { field: '人', empty: true }, true],
    ['filled in', { field: '人', empty: false }, false],
    ['below', { field: '实', belowField: '应' }, false],
    ['below it', { field: '应', belowField: '实' }, false],
    ['over', { field: '月', over: true }, false],
    ['in the period', { field: '月', inPeriod: true }, false],
    ['stale', { field: '月', staleMonths: 1 }, false],
    ['any, with one that holds', { any: [{ field: '人', in: ['甲'] }, { field: '类', in: ['谈'] }] }, true],
  ])('%s', (_, condition, holds) => {
    expect(compilePredicate(bare, condition, environment([staff]))(0)).toBe(holds);
  });
});

describe('joined conditions', () => {
  const yes: Condition = { field: '类', in: ['谈'] };
  const no: Condition = { field: '类', in: ['会'] };
  test.each<[string, Condition | undefined, boolean]>([
    ['none', undefined, true],
    ['all of nothing', { all: [] }, true],
    ['any of nothing', { any: [] }, false],
    ['all of one', { all: [yes] }, true],
    ['all, the last fails', { all: [yes, yes, no] }, false],
    ['all of three', { all: [yes, yes, yes] }, true],
    ['any, the last holds', { any: [no, no, yes] }, true],
    ['any, none holds', { any: [no, no] }, false],
    ['any with all of nothing', { any: [no, { all: [] }] }, true],
  ])('%s', (_, condition, holds) => {
    expect(compilePredicate(log([[undefined, '谈']]), condition, environment())(0)).toBe(holds);
  });
});

describe('flagged', () => {
  const finding = (code: string, row: number, sheet = 'LOG'): Finding => ({ code, severity: 'risk', tracker: 'log', at: { sheet, row, column: 1 }, received: '', expected: '', values: {}, inPeriod: true });
  const table = log([['2022-01-01'], ['2022-01-02'], ['2022-01-03']]);

  test('records with a finding of one of the codes, in this sheet', () => {
    const flagged = flaggedRecords([finding('A-1', 2), finding('A-2', 4), finding('A-3', 3), finding('A-1', 3, 'STAFF'), finding('A-1', 1)]);
    expect(matchingRecords(table, { flagged: ['A-1', 'A-2'] }, environment([], { flagged }))).toEqual([0, 2]);
  });

  test('none of the codes', () => {
    const flagged = flaggedRecords([finding('A-1', 2), finding('A-2', 4), finding('A-3', 3)]);
    expect(matchingRecords(table, { flagged: ['A-1', 'A-2'], not: true }, environment([], { flagged }))).toEqual([1]);
    expect(matchingRecords(table, { flagged: ['A-1'], not: true }, environment())).toEqual([0, 1, 2]);
  });

  test('nothing is flagged before the rules have run', () => {
    expect(matchingRecords(table, { flagged: ['A-1'] }, environment())).toEqual([]);
  });
});

describe('whether a record lies in the period', () => {
  const { period } = environment();
  const of = (table: Table) => Array.from(table.rows, (_, record) => recordInPeriod(table, period)(record));

  test('flow: by its date, and without one it does not', () => {
    expect(of(log([['2021-12-31'], ['2022-06-30'], ['2022-07-01'], [undefined]]))).toEqual([false, true, false, false]);
    expect(of(log([['2022-06-30']], ['日期']))).toEqual([false]);
  });

  test('state: unless it is later than the end', () => {
    expect(of(tableOf(PLAN, [['A', '1999-01-01'], ['B', '2022-06-30'], ['C', '2022-07-01'], ['D', undefined]]))).toEqual([true, true, false, true]);
    expect(of(staff)).toEqual([true, true, true]);
  });
});

test('fields that a condition looks at in its own record', () => {
  const condition: Condition = {
    all: [{ field: '类', in: ['谈'] }, { any: [{ field: '实', belowField: '应' }, { flagged: ['A-1'] }] }, { field: '日期', since: { key: '号', tracker: 'plan', match: '号', field: '起' } }, { field: '人', foundIn: { tracker: 'staff', field: '姓名' } }],
  };
  expect([...conditionFields(condition)]).toEqual(['类', '实', '应', '日期', '号', '人']);
});

describe('parameters', () => {
  const declared = [
    { id: 'n', kind: 'number', default: 5, unit: both('次'), minimum: 0, maximum: 9, label: both('l'), basis: both('b') },
    { id: 'w', kind: 'words', default: ['会议'], label: both('l'), basis: both('b') },
  ] as const;

  test.each([
    ['the default', {}, 5, ['会议']],
    ['the user’s', { n: 9, w: ['培训'] }, 9, ['培训']],
    ['out of bounds', { n: 10 }, 5, ['会议']],
    ['of the wrong kind', { n: ['9'], w: 3 }, 5, ['会议']],
  ])('%s', (_, values, number, words) => {
    const lookup = parameterLookup(declared, values);
    expect([lookup.number({ parameter: 'n' }), lookup.words('w'), lookup.number(3)]).toEqual([number, words, 3]);
  });

  test('an id that nobody declared is a mistake in the definitions', () => {
    const lookup = parameterLookup(declared, {});
    expect(() => lookup.number({ parameter: 'w' })).toThrow('No number parameter "w" is declared.');
    expect(() => lookup.words('x')).toThrow('No word list "x" is declared.');
  });
});
