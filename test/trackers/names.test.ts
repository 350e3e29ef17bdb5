import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { locate } from '../../src/engine/locate';
import { trackers } from '../../src/trackers';
import { period, sheetOf } from '../engine/sheets';

const definitions = composeDefinitions(trackers, []);
const located = (name: string, headers: readonly string[]) => locate(definitions, [sheetOf(name, [headers, headers.map(() => 'x')])], { choices: {}, period: period('2022H1') });

/** Names of sheets as bureaus write them. */
const spellings = (name: string) => [name, name.replace(/台账$/, ''), name.replace(/台账$/, '登记表'), `2022年${name}`, `某某林业局2022年上半年${name}`, `${name}（2022年）`, `附件1.${name}`, `${name}-办公室`];

test.each(trackers.map((tracker) => [tracker.id, tracker] as const))('%s is found by each of its names, however they are written', (id, { name, aliases, fields }) => {
  const headers = fields.map((field) => field.name);
  const stray = [name, ...aliases].flatMap(spellings).filter((each) => {
    const { places } = located(each, headers);
    return places.length !== 1 || places[0]?.tracker.id !== id;
  });
  expect(stray).toEqual([]);
});

test.each(trackers.map((tracker) => [tracker.id, tracker] as const))('each header of %s, by any of its words, is that field and no other', (_, { name, fields }) => {
  const longest = Math.max(...fields.map(({ aliases = [] }) => aliases.length));
  const stray = Array.from({ length: longest + 1 }, (__, nth) => nth).flatMap((nth) => {
    const headers = fields.map(({ name: own, aliases = [] }) => [own, ...aliases][nth] ?? own);
    const [place] = located(name, headers).places;
    return fields.flatMap((field, at) => (place?.columns.get(field.name)?.position === at + 1 ? [] : [`${field.name} as ${headers[at] ?? ''}`]));
  });
  expect(stray).toEqual([]);
});

test.each(trackers.map((tracker) => [tracker.id, tracker] as const))('a sheet of any other name with the columns of %s is like it', (id, { fields }) => {
  expect(located('Sheet1', fields.map(({ name }) => name)).notTaken).toEqual([{ sheet: 'Sheet1', why: 'like', tracker: id }]);
});

test('each sheet name beside all the others is taken for its own tracker', () => {
  const heads = trackers.map(({ name, fields }) => sheetOf(name, [fields.map((field) => field.name)]));
  const { places, notTaken } = locate(definitions, heads, { choices: {}, period: period('2022H1') });
  expect(notTaken).toEqual([]);
  expect(places.map(({ sheet, tracker }) => [sheet.name, tracker.name])).toEqual(trackers.map(({ name }) => [name, name]));
});
