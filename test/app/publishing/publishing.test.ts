import { DEFAULT_SETTINGS, openCheck } from '../../../src/app';
import { type PublishingCopy, publishingCopy, publishingWords, writePublishing } from '../../../src/app/publishing';
import { DEFAULT_RULES } from '../../../src/engine/redact/defaultRules';
import type { RedactionRules } from '../../../src/engine/redact/types';
import { textOf } from '../../../src/engine/phrases';
import { spanOf } from '../../../src/model/period';
import { definitions } from '../../../src/workbench/definitions';
import { dayAt } from '../../model/dayAt';
import { loadSample, openExcel, SAMPLES, type OpenedExcel } from '../../support/openExcel';
import { partsOf } from '../../support/partsOf';

const today = dayAt('2022-07-05');
const period = spanOf(2022, 'half-year', 0);
const ALL: RedactionRules = { ...DEFAULT_RULES, hide: { ...DEFAULT_RULES.hide, document: true, date: true } };
const SHEETS = ['draft', 'summary', 'items'] as const;
const options = { language: 'zh', now: '2022-07-05 09:30' } as const;

/** The flawed sample names people and departments in the problems that it has. */
async function opened() {
  if (!period) throw new Error('2022 has two halves');
  const excel = openExcel(await loadSample(SAMPLES.flawed));
  const open = await openCheck(excel.port, definitions, { settings: { ...DEFAULT_SETTINGS, unitName: '东山县林业局' }, today, period });
  return { ...excel, open, words: publishingWords(open, definitions) };
}

let excel: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  excel = await opened();
});

const copyWith = (rules: RedactionRules): PublishingCopy => publishingCopy(excel.open.result.report, excel.open.result, definitions, rules, excel.words, 'zh');
const textOfCopy = ({ report }: PublishingCopy) => [report.title, ...report.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(textOf)])].join('\n');
const write = (copy: PublishingCopy, sheets: Parameters<typeof writePublishing>[4] = SHEETS) => writePublishing(excel.port, definitions, excel.open.result, copy, sheets, options);

/** The parts of the saved file that belong to a sheet, and the strings that it shows. */
async function savedSheet({ host }: Pick<OpenedExcel, 'host'>, name: string) {
  const parts = await partsOf(host.workbook);
  const sheetId = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(parts['xl/workbook.xml'] ?? '')?.[1];
  const target = new RegExp(`<Relationship [^>]*Id="${sheetId ?? ''}"[^>]*Target="/?(?:xl/)?([^"]+)"|<Relationship [^>]*Target="/?(?:xl/)?([^"]+)"[^>]*Id="${sheetId ?? ''}"`).exec(parts['xl/_rels/workbook.xml.rels'] ?? '');
  const path = `xl/${target?.[1] ?? target?.[2] ?? ''}`;
  const xml = parts[path];
  if (xml === undefined) throw new Error(`no part ${path} for ${name}`);
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) => si.replace(/<[^>]+>/g, ''));
  const shared = [...xml.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, index = '']) => strings[Number(index)] ?? '');
  const rels = parts[path.replace('worksheets/', 'worksheets/_rels/') + '.rels'] ?? '';
  return { xml, rels, text: [...shared, ...[...xml.matchAll(/<is>(.*?)<\/is>/gs)].map(([, is = '']) => is.replace(/<[^>]+>/g, ''))].join('\n') };
}

const namesOf = ({ host }: Pick<OpenedExcel, 'host'>) => host.workbook.sheets.map(({ name }) => name);

it('text and summary keep their words and lose figures and names', () => {
  const copy = copyWith(DEFAULT_RULES);
  expect(copy.report.title).toBe('某林业局2022年上半年党风廉政建设情况通报');
  expect(copy.summary).toMatchObject({ title: '某林业局2022年上半年台账数据汇总表', unitName: '某林业局', period: '2022年上半年' });
  expect(copy.summary.figures[0]).toEqual({ section: '学习教育', label: '党组会议学习', unit: '次', value: '**' });
  expect(copy.summary.figures.find(({ unit }) => unit === '元')?.value).toMatch(/^[*,]+\.\*\*$/);
  expect(textOfCopy(copy)).toContain('党组会议学习**次');
});

it('no name that the sheets hold is left', () => {
  const { person, unit, place } = excel.words;
  expect(person.length).toBeGreaterThan(10);
  const text = textOfCopy(copyWith(ALL));
  const before = textOfCopy({ ...copyWith(ALL), report: excel.open.result.report });
  const left = [...person, ...unit, ...place].filter((word) => text.includes(word));
  // Every office has one, and our own words count the villages that are helped.
  expect(left).toEqual(['局党组', '办公室', '帮扶村']);
  expect([...person, ...unit].filter((word) => before.includes(word)).length).toBeGreaterThan(3);
});

it('each item says where it stood', () => {
  const { items } = copyWith(DEFAULT_RULES);
  expect(items[0]).toEqual({ key: 'unit:东山县林业局', kind: 'unit', original: '东山县林业局', replacement: '某林业局', places: ['标题', '第1段', '汇总表', '汇总表'] });
  expect(items.find(({ key }) => key === 'count:study.first-topic')?.places).toEqual(['一、（一）第1段', '汇总表 第一议题']);
});

it('figures that are kept stay in text and summary alike', () => {
  const copy = copyWith({ ...DEFAULT_RULES, kept: ['count:study.party-group'] });
  expect(copy.items.flatMap(({ kept, places }) => (kept ? [places] : []))).toEqual([['一、（一）第1段', '汇总表 党组会议学习']]);
  expect(copy.summary.figures[0]?.value).toMatch(/^\d+$/);
  expect(textOfCopy(copy)).toMatch(/党组会议学习\d+次/);
});

describe('the sheets', () => {
  it.each(['文稿（公开）', '汇总表（公开）'])('%s holds no formula, no link, and nothing that was hidden', async (name) => {
    const copy = copyWith(ALL);
    await write(copy);
    const { xml, rels, text } = await savedSheet(excel, name);
    expect(text).toContain('某林业局');
    expect(xml).not.toMatch(/<f[ >]|<hyperlink/);
    expect(rels).not.toContain('hyperlink');
    // Numbers of its own it has in the layout only.
    expect([...xml.matchAll(/<c [^>]*r="([A-Z]+\d+)"(?![^>]*t="(?:s|inlineStr|str)")[^>]*><v>/g)].map(([, at]) => at)).toEqual([]);
    const originals = copy.items.filter(({ kind }) => kind !== 'count').map(({ original }) => original);
    expect(originals.length).toBeGreaterThan(10);
    expect(originals.filter((original) => text.includes(original))).toEqual([]);
    // 1. 2. at the head of a paragraph are its number.
    expect(text.replace(/^\u3000*\d+\./gm, '')).not.toMatch(/\d/);
  });

  it('the list is marked as internal', async () => {
    const copy = copyWith(DEFAULT_RULES);
    await write(copy);
    const { text } = await savedSheet(excel, '隐去内容清单');
    expect(text).toContain('内部留存，勿随公开件外发');
    expect(text).toContain('东山县林业局');
    expect(text).toContain('第1段');
  });

  it('only what was asked for is written, and taken back whole', async () => {
    const before = namesOf(excel);
    const { sheets } = await write(copyWith(DEFAULT_RULES), ['summary']);
    expect(sheets).toEqual(['汇总表（公开）']);
    await excel.port.undo();
    expect(namesOf(excel)).toEqual(before);
  });

  it('they are known as ours again, and no tracker is looked for in them', async () => {
    await write(copyWith(DEFAULT_RULES));
    const { sheets } = await excel.port.survey();
    expect(sheets.flatMap(({ own }) => own ?? []).sort()).toEqual(['hidden-items', 'public-draft', 'public-summary']);
  });
});
