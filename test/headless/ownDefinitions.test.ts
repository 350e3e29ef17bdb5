import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { report } from '../../src/workbench/headless/report';
import { commandLine } from './commandLine';
import { SEEDLINGS, seedlingWorkbook } from '../support/seedlings';

const SAMPLE = 'assets/samples/自定义台账示例.json';
const WHEN = ['--period', '2022H1', '--today', '2022-07-05'];

const { run, fileOf, jsonOf, path } = commandLine(report);

test('--definitions checks, measures and drafts by an own tracker, and the copy keeps it', async () => {
  const input = fileOf('苗木.xlsx', await saveXlsx(seedlingWorkbook()));
  const [out, json, again] = [path('结果.xlsx'), path('结果.json'), path('再次.json')];
  const first = await run(input, ...WHEN, '--definitions', SAMPLE, '--report', 'seedling-report', '--unit', '××林业局', '--out', out, '--json', json);
  expect([first.status, first.err]).toEqual([0, '']);
  expect(first.out).toContain('SEED-002');
  const { trackers, indicators, report: text } = jsonOf(json);
  expect(trackers).toEqual([{ id: 'seedling', sheet: '2022年苗木台账', records: 4 }]);
  expect(indicators.find(({ id }) => id === 'seedling.lifted')).toMatchObject({ label: '起苗株数', unit: '株', value: 3000 });
  expect(text[0]?.paragraphs).toEqual(['（一）苗木出圃。出圃苗木3批、3000株，其中油茶500株；合格率90%。']);

  const second = await run(out, ...WHEN, '--report', 'seedling-report', '--json', again);
  expect([second.status, jsonOf(again).trackers]).toEqual([0, trackers]);
});

test.each([
  ['a mistake', SEEDLINGS.replace('"ratio"', '"ratoi"'), 'zh', /自己的\.json 里的台账定义有误：\n {2}第31行第39列 trackers\[0\]\.rules\[1\]\.kind：“ratoi”不能用；.+改成上面列出的一个。\n$/],
  ['a mistake, in English', SEEDLINGS.replace('"ratio"', '"ratoi"'), 'en', /The definitions in .+ have mistakes:\n {2}Line 31, column 39 trackers\[0\]\.rules\[1\]\.kind: “ratoi” is not allowed/],
])('%s in the file ends with 2 and names its place', async (_, text, language, sentence) => {
  const input = fileOf('苗木.xlsx', await saveXlsx(seedlingWorkbook()));
  const { status, out, err } = await run(input, ...WHEN, '--definitions', fileOf('自己的.json', text), '--lang', language);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
});

test('a file that is not there ends with 2', async () => {
  const { status, err } = await run(fileOf('苗木.xlsx', await saveXlsx(seedlingWorkbook())), '--definitions', '没有.json');
  expect([status, err]).toEqual([2, '找不到文件 没有.json。请检查路径和文件名。\n']);
});

test('what the workbook keeps and nobody can use is a warning', async () => {
  const workbook = seedlingWorkbook();
  // One setting holds all that the add-in remembers, as a JSON text; Excel stores its JSON.
  workbook.settings.set('taizhang', JSON.stringify(JSON.stringify({ definitions: JSON.stringify([{ name: '旧', text: '[]' }, { name: '苗木', text: SEEDLINGS }]) })));
  const { status, out, err } = await run(fileOf('苗木.xlsx', await saveXlsx(workbook)), ...WHEN);
  expect([status, err]).toEqual([0, '工作簿里的自定义台账“旧”有误，没有启用：\n  第1行第1列：应为对象 {…}，实际是 列表 […]。对照 schema/definitions.schema.json 或示例文件改正。\n']);
  expect(out).toContain('苗木台账');
});
