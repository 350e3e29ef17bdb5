import Ajv from 'ajv';
import fc from 'fast-check';
import schema from '../../../schema/definitions.schema.json';
import { checkStructure } from '../../../src/app/definitions/checkStructure';
import { SEEDLINGS } from '../../support/seedlings';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
const sample = (): Json => JSON.parse(SEEDLINGS) as Json;

/** Every place in a value, as a list of steps. */
function placesIn(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, Json][] = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  return [path, ...entries.flatMap(([step, item]) => placesIn(item, [...path, step]))];
}

/** The value with something else at the place, or with nothing there. */
function changed(value: Json, [step, ...rest]: readonly (string | number)[], put: Json | undefined): Json {
  if (step === undefined) return put ?? null;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (index === step && (rest.length > 0 || put !== undefined) ? changed(item, rest, put) : item));
    return rest.length === 0 && put === undefined ? items.filter((_, index) => index !== step) : items;
  }
  const members = Object.entries(value ?? {}) as [string, Json][]; // a place leads through lists and objects only
  const others = members.filter(([name]) => name !== step);
  const inner = members.find(([name]) => name === step)?.[1] ?? null;
  if (rest.length === 0 && put === undefined) return Object.fromEntries(others);
  return Object.fromEntries([...others, [String(step), changed(inner, rest, put)]]);
}

const PLACES = placesIn(sample());
const OTHERS: (Json | undefined)[] = [undefined, null, true, 0, -1, 'count', '', [], {}, [1], { field: '批号' }, { field: '批号', in: ['杉木'] }, { parameter: 'seedling.least-percent' }, { kind: 'flag' }, { aggregate: 'sum' }, { trackers: ['study'] }];

describe('checkStructure', () => {
  const validate = new Ajv({ strict: false }).compile(schema);

  test('takes the sample', () => expect(checkStructure(sample(), schema)).toEqual([]));

  test('says yes and no as ajv does, whatever is changed in the sample', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.constantFrom(...OTHERS), fc.constantFrom(...PLACES), fc.constantFrom(...OTHERS), (place, put, second, putToo) => {
        let value = changed(sample(), place, put);
        const still = placesIn(value).some((path) => JSON.stringify(path) === JSON.stringify(second));
        if (still) value = changed(value, second, putToo);
        expect([JSON.stringify(value), checkStructure(value, schema).length === 0]).toEqual([JSON.stringify(value), validate(value)]);
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    ['a value of another type', ['trackers', 0, 'name'], 7, [['WRONG-TYPE', 'trackers.0.name', '7', 'string']]],
    ['a list that is an object', ['trackers'], {}, [['WRONG-TYPE', 'trackers', 'object', 'array']]],
    ['a member that is missing', ['trackers', 0, 'section'], undefined, [['MISSING', 'trackers.0.section', '', 'section']]],
    ['a member that nobody knows', ['trackers', 0, 'nmae'], '苗木', [['UNKNOWN-MEMBER', 'trackers.0.nmae', 'nmae', '']]],
    ['a word that is not allowed', ['trackers', 0, 'nature'], 'flwo', [['NOT-ALLOWED', 'trackers.0.nature', 'flwo', 'flow state']]],
    ['a rule of no kind', ['trackers', 0, 'rules', 1, 'kind'], undefined, [['MISSING', 'trackers.0.rules.1.kind', '', expect.stringContaining('required requiredWhen flag')]]],
    ['a rule of a kind that there is not', ['trackers', 0, 'rules', 1, 'kind'], 'ratoi', [['NOT-ALLOWED', 'trackers.0.rules.1.kind', 'ratoi', expect.stringContaining('ratio')]]],
    ['a rule that lacks what its kind needs: only of that kind', ['trackers', 0, 'rules', 1, 'part'], undefined, [['MISSING', 'trackers.0.rules.1.part', '', 'part']]],
    ['a measure that lacks its field', ['trackers', 0, 'indicators', 1, 'measure', 'field'], undefined, [['MISSING', 'trackers.0.indicators.1.measure.field', '', 'field']]],
    ['a condition of no form', ['trackers', 0, 'indicators', 2, 'measure', 'where'], { word: '油茶' }, [['NO-FORM', 'trackers.0.indicators.2.measure.where.word', 'word', expect.stringContaining('notIn')]]],
    ['a condition whose words are no list', ['trackers', 0, 'indicators', 2, 'measure', 'where', 'in'], '油茶', [['WRONG-TYPE', 'trackers.0.indicators.2.measure.where.in', '"油茶"', 'array']]],
    ['a number or a parameter that is neither', ['trackers', 0, 'rules', 1, 'atLeast'], '90', [['WRONG-TYPE', 'trackers.0.rules.1.atLeast', '"90"', 'number object']]],
    ['a section of no form', ['reports', 0, 'sections', 0], { heading: '一' }, [['NO-FORM', 'reports.0.sections.0', '', expect.stringContaining('paragraphs')]]],
  ] as [string, (string | number)[], Json | undefined, unknown][])('%s', (_, place, put, mistakes) => {
    const found = checkStructure(changed(sample(), place, put), schema);
    expect(found.map(({ code, path, found: given, expected }) => [code, path.join('.'), given, code === 'UNKNOWN-MEMBER' ? '' : expected.join(' ')])).toEqual(mistakes);
  });

  test('a slip of the pen names the member that was meant, and is not told as missing too', () => {
    const { trackers } = sample() as { trackers: [{ fields?: Json; feilds?: Json }] };
    trackers[0].feilds = trackers[0].fields ?? null;
    delete trackers[0].fields;
    expect(checkStructure({ trackers }, schema)).toMatchObject([{ code: 'UNKNOWN-MEMBER', path: ['trackers', 0, 'feilds'], nearest: 'fields' }]);
  });
});
