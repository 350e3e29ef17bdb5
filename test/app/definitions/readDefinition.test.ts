/** Each mistake with its code and its place in the file, and in words. */
import fc from 'fast-check';
import { LONGEST_FILE, mistakeText, readDefinition, type PlacedMistake } from '../../../src/app/definitions';
import { definitions } from '../../../src/workbench/definitions';
import { SEEDLINGS } from '../../support/seedlings';

const read = (text: string) => readDefinition(text, definitions, '苗木.json');

/** The sample with one text in it replaced. */
function sampleWith(...changes: readonly (readonly [string, string])[]): string {
  let text = SEEDLINGS;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  return text;
}

/** Where a text stands, as an editor counts. */
function placeOf(text: string, part: string, nth = 1): [line: number, column: number] {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(part, at + 1);
  const before = text.slice(0, at).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
}

test('the sample is taken as it is', () => {
  const { name, file, mistakes } = read(SEEDLINGS);
  expect([name, mistakes, file?.trackers?.map(({ id }) => id), file?.reports?.map(({ id }) => id)]).toEqual(['苗木台账和出圃通报', [], ['seedling'], ['seedling-report']]);
});

test.each([
  ['its own name', SEEDLINGS, 'a.json', '苗木台账和出圃通报'],
  ['its file’s name without the ending', sampleWith(['"name": "苗木台账和出圃通报",', '']), '我的 台账.JSON', '我的 台账'],
  ['its first tracker’s name, pasted', sampleWith(['"name": "苗木台账和出圃通报",', '']), '', '苗木台账'],
])('a file is called by %s', (_, text, fileName, name) => expect(readDefinition(text, definitions, fileName).name).toBe(name));

test.each([
  ['a byte order mark before it', `\uFEFF${SEEDLINGS}`],
  ['Windows line ends', SEEDLINGS.replaceAll('\n', '\r\n')],
])('%s does no harm', (_, text) => expect(read(text).mistakes).toEqual([]));

describe('what is no JSON', () => {
  test.each([
    ['an empty file', '', 'JSON-VALUE', [1, 1]],
    ['Chinese quotes', '{“name”: 1}', 'JSON-SIGN', [1, 2]],
    ['a Chinese comma', '{"name": "a"， "trackers": []}', 'JSON-SIGN', [1, 13]],
    ['a comma that is missing', '{\n  "name": "a"\n  "trackers": []\n}', 'JSON-COMMA', [3, 3]],
    ['a comma too many', '{\n  "name": "a",\n}', 'JSON-NAME', [3, 1]],
    ['a colon that is missing', '{"name" "a"}', 'JSON-COLON', [1, 9]],
    ['a bracket that is not closed', '{"trackers": [\n', 'JSON-OPEN', [2, 1]],
    ['a text that is not closed', '{"name": "a\n}', 'JSON-STRING', [1, 10]],
    ['a comment', '{\n// 台账\n"name": "a"}', 'JSON-COMMENT', [2, 1]],
    ['more after the end', '{"name": "a"}\r\n{}', 'JSON-REST', [2, 1]],
    ['a member twice', '{"name": "a",\n "name": "b"}', 'JSON-TWICE', [2, 2]],
    ['brackets without end', '['.repeat(100_000), 'JSON-DEEP', [1, 61]],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000', 'JSON-SIGN', [1, 1]],
  ] as const)('%s', (_, text, code, place) => {
    const [first] = read(text).mistakes;
    expect([first?.code, [first?.line, first?.column]]).toEqual([code, place]);
  });

  test('a text that is too long is not even looked at', () => {
    expect(read(' '.repeat(LONGEST_FILE + 1)).mistakes).toMatchObject([{ code: 'TOO-LONG', line: 1, column: 1 }]);
  });
});

test.each(['{}', '[]', 'null', '{ "kind": {} }'])('a kind that is %s is a mistake like any other', (kind) => {
  expect(read(sampleWith(['"kind": "ratio"', `"kind": ${kind}`])).mistakes).toMatchObject([{ code: 'NOT-ALLOWED', path: 'trackers[0].rules[1].kind' }]);
});

describe('what names something that is not there, or can’t be used there', () => {
  test.each([
    ['a column', ['"left": "合格株数"', '"left": "合格数"'], 'NO-FIELD', 'trackers[0].rules[0].left', '合格数'],
    ['a column of a condition', ['"field": "树种", "in"', '"field": "苗种", "in"'], 'NO-FIELD', 'trackers[0].indicators[2].measure.where.field', '苗种'],
    ['a word that the column does not allow', ['["油茶"] } }', '["油菜"] } }'], 'NOT-A-WORD', 'trackers[0].indicators[2].measure.where.in[0]', '油菜'],
    ['a word for a column of numbers', ['{ "field": "树种", "in": ["油茶"] }', '{ "field": "起苗株数", "in": ["油茶"] }'], 'BAD-VALUE', 'trackers[0].indicators[2].measure.where.in[0]', '油茶'],
    ['another spelling of no allowed word', ['"樟树": "香樟"', '"樟树": "香章"'], 'NOT-A-WORD', 'trackers[0].fields[3].enumAliases.樟树', '香章'],
    ['a column of words to add up', ['"field": "起苗株数" } },', '"field": "苗圃" } },'], 'FIELD-TYPE', 'trackers[0].indicators[1].measure.field', 'string'],
    ['a date that is no date', ['"dateField": "起苗日期"', '"dateField": "苗圃"'], 'FIELD-TYPE', 'trackers[0].dateField', 'string'],
    ['no date at all', ['"dateField": "起苗日期",', ''], 'NO-DATE-FIELD', 'trackers[0].nature', 'flow'],
    ['a key', ['"primaryKey": ["批号"]', '"primaryKey": ["编号"]'], 'NO-FIELD', 'trackers[0].primaryKey[0]', '编号'],
    ['an owner', ['"owner": "苗圃"', '"owner": "部门"'], 'NO-FIELD', 'trackers[0].rules[0].owner', '部门'],
    ['a parameter', ['"atLeast": { "parameter": "seedling.least-percent" }, "owner"', '"atLeast": { "parameter": "seedling.percent" }, "owner"'], 'NO-PARAMETER', 'trackers[0].rules[1].atLeast.parameter', 'seedling.percent'],
    ['the whole of a part', ['"partOf": "seedling.lifted"', '"partOf": "seedling.all"'], 'NO-INDICATOR', 'trackers[0].indicators[2].partOf', 'seedling.all'],
    ['a part of itself', ['"partOf": "seedling.lifted"', '"partOf": "seedling.camellia"'], 'CIRCLE', 'trackers[0].indicators[2].partOf', 'seedling.camellia'],
    ['an indicator of a clause', ['"lots": "seedling.lots"', '"lots": "seedling.lot"'], 'NO-INDICATOR', 'trackers[0].narrative[0].clauses[0].figures.lots', 'seedling.lot'],
    ['a slot of a clause', ['"出圃苗木{lots}、{lifted}"', '"出圃苗木{lots}、{lift}"'], 'NO-SLOT', 'trackers[0].narrative[0].clauses[0].text', 'lift'],
    ['a slot of a message', ['{whole} 株，合格', '{whle} 株，合格'], 'NO-SLOT', 'trackers[0].rules[1].message.zh', 'whle'],
    ['a slot of another kind’s message', ['多于起苗的 {limit} 株', '多于起苗的 {whole} 株'], 'NO-SLOT', 'trackers[0].rules[0].message.zh', 'whole'],
    ['a slot of a problem', ['"合格率低于要求的苗木有{count}"', '"合格率低于要求的苗木有{number}"'], 'NO-SLOT', 'trackers[0].rules[1].problem.text', 'number'],
    ['braces that are not closed', ['{whole} 株，合格', '{whole 株，合格'], 'BAD-TEXT', 'trackers[0].rules[1].message.zh', undefined],
    ['a default outside its range', ['"default": 90', '"default": 30'], 'OUT-OF-RANGE', 'trackers[0].parameters[0].default', '30'],
    ['a default finer than it may be', ['"default": 90', '"default": 90.5'], 'BAD-VALUE', 'trackers[0].parameters[0].default', '90.5'],
    ['a range upside down', ['"minimum": 50', '"minimum": 500'], 'EMPTY-RANGE', 'trackers[0].parameters[0].maximum', '100'],
    ['a tracker of a report', ['"trackers": ["seedling"] }] }', '"trackers": ["seed"] }] }'], 'NO-TRACKER', 'reports[0].sections[0].paragraphs[0].trackers[0]', 'seed'],
    ['a tracker that comes with the add-in', ['"id": "seedling"', '"id": "study"'], 'TAKEN', 'trackers[0].id', 'study'],
    ['a sheet name that another has', ['"出圃台账"]', '"学习台账"]'], 'TAKEN', 'trackers[0].aliases[1]', '学习台账'],
    ['a rule’s code that another has', ['"SEED-002"', '"STUDY-001"'], 'TAKEN', 'trackers[0].rules[1].code', 'STUDY-001'],
    ['a code that all trackers share', ['"SEED-002"', '"FIELD-TYPE"'], 'TAKEN', 'trackers[0].rules[1].code', 'FIELD-TYPE'],
    ['a code twice', ['"SEED-002"', '"SEED-001"'], 'TAKEN', 'trackers[0].rules[1].code', 'SEED-001'],
    ['a column twice', ['"aliases": ["检疫证"]', '"aliases": ["批号"]'], 'TAKEN', 'trackers[0].fields[6].aliases[0]', '批号'],
    ['a report that comes with the add-in', ['"id": "seedling-report"', '"id": "integrity"'], 'TAKEN', 'reports[0].id', 'integrity'],
    ['an id in Chinese', ['"id": "seedling"', '"id": "苗木"'], 'BAD-ID', 'trackers[0].id', '苗木'],
    ['a rule’s code in small letters', ['"SEED-002"', '"seed-2"'], 'BAD-ID', 'trackers[0].rules[1].code', 'seed-2'],
  ] as [string, [string, string], string, string, string | undefined][])('%s', (_, change, code, path, found) => {
    const text = sampleWith(change);
    const mistakes = read(text).mistakes;
    expect(mistakes.map((mistake) => [mistake.code, mistake.path, ...(found === undefined ? [] : [mistake.found])])).toEqual([[code, path, ...(found === undefined ? [] : [found])]]);
  });

  test('an indicator that another has, and where its old name is used', () => {
    expect(read(sampleWith(['"id": "seedling.lots"', '"id": "study.papers"'])).mistakes).toMatchObject([
      { code: 'TAKEN', path: 'trackers[0].indicators[0].id', owner: '学习台账' },
      { code: 'NO-INDICATOR', path: 'trackers[0].narrative[0].clauses[0].figures.lots' },
    ]);
  });

  test('nothing at all', () => expect(read('{"name": "空"}').mistakes).toMatchObject([{ code: 'NOTHING', path: '', line: 1, column: 1 }]));

  test('stands where an editor shows it', () => {
    const text = sampleWith(['"kind": "ratio"', '"kind": "ratoi"']).replaceAll('\n', '\r\n');
    const [mistake] = read(text).mistakes;
    expect([mistake?.line, mistake?.column]).toEqual(placeOf(text.replaceAll('\r\n', '\n'), '"ratoi"'));
  });

  test('all of them, in the order of the file', () => {
    const text = sampleWith(['"left": "合格株数"', '"left": "合格"'], ['"primaryKey": ["批号"]', '"primaryKey": ["编号"]'], ['"partOf": "seedling.lifted"', '"partOf": "seedling.all"']);
    expect(read(text).mistakes.map(({ path }) => path)).toEqual(['trackers[0].primaryKey[0]', 'trackers[0].rules[0].left', 'trackers[0].indicators[2].partOf']);
  });
});

test('no text makes the reader fail: signs put into the sample, taken out, or any signs at all', () => {
  const sign = fc.oneof(fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '0', '-', '.', 'e', 't', '\u00a0', '\u0000', '\u2028', '，', '“', '//', '/*'), fc.string({ unit: 'binary' }));
  const damaged = fc.tuple(fc.nat(SEEDLINGS.length), fc.nat(3), sign).map(([at, without, put]) => SEEDLINGS.slice(0, at) + put + SEEDLINGS.slice(at + without));
  fc.assert(
    fc.property(fc.oneof({ weight: 5, arbitrary: damaged }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), (text) => {
      const { file, mistakes } = read(text);
      expect(file === undefined).toBe(mistakes.length > 0);
      for (const mistake of mistakes) expect([mistake.line >= 1, mistake.column >= 1, mistakeText(mistake, 'zh').message.length > 3]).toEqual([true, true, true]);
    }),
    { numRuns: 1500 },
  );
});

describe('in words', () => {
  const told = (text: string, language: 'zh' | 'en') => {
    const [mistake] = read(text).mistakes;
    if (!mistake) throw new Error('nothing was wrong');
    const { place, message, next } = mistakeText(mistake, language);
    return [place, message, next];
  };

  test.each([
    [
      'a kind',
      ['"kind": "required"', '"kind": "requird"'],
      ['第45行第39列 trackers[0].rules[2].kind', /^“requird”不能用；可用的是 required、requiredWhen、.+等 23 个。是不是“required”？$/, '改成上面列出的一个。'],
      ['Line 45, column 39 trackers[0].rules[2].kind', /^“requird” is not allowed; expected required, requiredWhen, .+ \(23 in all\)\. Did you mean “required”\?$/, 'Use one of those listed.'],
    ],
    [
      'a type',
      ['"minimum": 50', '"minimum": "50"'],
      ['第80行第87列 trackers[0].parameters[0].minimum', '应为数字，实际是 "50"。', '对照 schema/definitions.schema.json 或示例文件改正。'],
      ['Line 80, column 87 trackers[0].parameters[0].minimum', 'Expected a number, found "50".', 'Correct it by schema/definitions.schema.json or the sample file.'],
    ],
    [
      'a column',
      ['"left": "合格株数"', '"left": "合格"'],
      ['第25行第83列 trackers[0].rules[0].left', '“苗木台账”没有“合格”这一列；有 批号、起苗日期、苗圃、树种、起苗株数、合格株数、检疫证号。', '核对名称，一字不差地照写。'],
      ['Line 25, column 83 trackers[0].rules[0].left', '苗木台账 has no column “合格”; it has 批号, 起苗日期, 苗圃, 树种, 起苗株数, 合格株数, 检疫证号.', 'Check the name; it must be exactly the same.'],
    ],
  ] as [string, [string, string], (string | RegExp)[], (string | RegExp)[]][])('%s', (_, change, zh, en) => {
    for (const [language, expected] of [['zh', zh], ['en', en]] as const) {
      told(sampleWith(change), language).forEach((sentence, index) => {
        const wanted = expected[index] ?? '';
        if (typeof wanted === 'string') expect(sentence).toBe(wanted);
        else expect(sentence).toMatch(wanted);
      });
    }
  });

  test('no sentence has a hole in it, whatever the mistake', () => {
    const mistake: Omit<PlacedMistake, 'code'> = { line: 1, column: 1, path: '', found: '', expected: [], owner: '学习台账' };
    const codes: PlacedMistake['code'][] = ['WRONG-TYPE', 'MISSING', 'UNKNOWN-MEMBER', 'NO-FORM', 'TAKEN', 'NO-RULE', 'CIRCLE', 'NEEDS-ENUM', 'JSON-EMPTY', 'JSON-NUMBER', 'TOO-LONG'];
    for (const code of codes) {
      for (const language of ['zh', 'en'] as const) {
        const { message, next } = mistakeText({ ...mistake, code }, language);
        expect(`${message} ${next}`).not.toMatch(/undefined|\{(found|expected|owner|slot)\}|“”/);
      }
    }
  });
});
