import { addDefinition, readKept, removeDefinition, type ReadDefinition } from '../../../src/app/definitions';
import { definitionsOf } from '../../../src/app';
import { definitions } from '../../../src/workbench/definitions';
import { SEEDLINGS } from '../../support/seedlings';

const report = (id: string, tracker: string) =>
  JSON.stringify({ name: `${id} 通报`, reports: [{ id, label: { zh: id, en: id }, title: '{unit}通报', sections: [{ heading: '情况', paragraphs: [{ trackers: [tracker] }] }] }] });
const add = (own: readonly ReadDefinition[], text: string, fileName = '') => addDefinition(text, fileName, own, definitions);
const shown = (own: readonly ReadDefinition[]) => own.map(({ name, file }) => [name, file !== undefined]);

const [{ own: one }] = [add([], SEEDLINGS)];

test('files are kept in the order in which they came', () => {
  expect(shown(add(one, report('monthly', 'seedling')).own)).toEqual([['苗木台账和出圃通报', true], ['monthly 通报', true]]);
});

test('a file of the same name replaces the one before, at its place', () => {
  const two = add(one, report('monthly', 'seedling')).own;
  const { own, replaced, read } = add(two, SEEDLINGS.replace('"default": 90', '"default": 85'));
  expect([shown(own), replaced, read.file?.trackers?.[0]?.parameters?.[0]?.default]).toEqual([[['苗木台账和出圃通报', true], ['monthly 通报', true]], true, 85]);
});

test('a file with a mistake leaves the list as it was', () => {
  const { own, read } = add(one, SEEDLINGS.replace('"default": 90', '"default": 30'));
  expect([own, read.mistakes.map(({ code }) => code)]).toEqual([one, ['OUT-OF-RANGE']]);
});

test('another file may not use the ids of one that is kept', () => {
  const { own, read } = add(one, SEEDLINGS.replace('苗木台账和出圃通报', '另一个'));
  expect(own).toBe(one);
  expect(read.mistakes[0]).toMatchObject({ code: 'TAKEN', found: 'seedling', owner: '苗木台账' });
});

test('what leaned on a file that is removed stays, out of use, and serves again when it is back', () => {
  const two = add(one, report('monthly', 'seedling')).own;
  const left = removeDefinition('苗木台账和出圃通报', two, definitions);
  expect(shown(left)).toEqual([['monthly 通报', false]]);
  expect(left[0]?.mistakes[0]).toMatchObject({ code: 'NO-TRACKER', found: 'seedling' });
  expect(shown(add(left, SEEDLINGS).own)).toEqual([['monthly 通报', true], ['苗木台账和出圃通报', true]]);
});

test.each([
  ['text that is no JSON', 'PK', 'JSON-SIGN'],
  ['a vocabulary of another version', SEEDLINGS.replace('"ratio"', '"ratio2"'), 'NOT-ALLOWED'],
])('%s in the workbook is kept and said, and does not stop the others', (_, text, code) => {
  const own = readKept([{ name: '旧', text }, { name: '苗木', text: SEEDLINGS }], definitions);
  expect(shown(own)).toEqual([['旧', false], ['苗木', true]]);
  expect(own[0]?.mistakes[0]?.code).toBe(code);
});

test('own definitions come after those that come with the add-in, parameters and all', () => {
  const all = definitionsOf(definitions, one.flatMap(({ file }) => file ?? []));
  expect([all.trackers.at(-1)?.id, all.reports.at(-1)?.id, all.parameters.at(-1)?.id]).toEqual(['seedling', 'seedling-report', 'seedling.least-percent']);
  expect(all.trackers.slice(0, -1)).toEqual(definitions.trackers);
  expect(definitionsOf(definitions, [])).toBe(definitions);
});

test('a workbook takes no more than it can carry', () => {
  const padded = (name: string, id: string) => `${report(id, 'study').replace(`${id} 通报`, name)}${' '.repeat(290_000)}`;
  let own: readonly ReadDefinition[] = [];
  for (const name of ['a', 'b', 'c']) own = add(own, padded(name, `report-${name}`)).own;
  const last = add(own, padded('d', 'report-d'));
  expect([own.length, last.own.length, last.read.mistakes.map(({ code }) => code)]).toEqual([3, 3, ['TOO-LONG']]);
});
