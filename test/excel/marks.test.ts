/** Marks on the user's sheets: seen without colour, kept at their cells, and gone without trace, down to the saved file. */
import fc from 'fast-check';
import { cellAddress } from '../../src/model/cell';
import { SEVERITIES } from '../../src/model/severity';
import type { Mark } from '../../src/workbook/port';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { loadXlsx } from '../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { loadSample, openExcel as openSample, SAMPLES } from '../support/openExcel';
import { partsOf } from '../support/partsOf';
import { openExcel, PROFILES, type ExcelBench } from './excelBench';

const SHEET = '学习台账';
const ROWS = 8;
const COLUMNS = 4;
const sheets = { [SHEET]: Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => (row === 0 ? `列${column}` : ((row * 7 + column) % 11) + column / 10))), 会议台账: [['日期'], [1]] };
const mark = (row: number, column: number, severity: Mark['severity'], sheet = SHEET): Mark => ({ at: { sheet, row, column }, severity });

/** What the user has of their own, in the very cells that are marked. */
function furnish(workbook: StoredWorkbook): void {
  const [sheet] = workbook.sheets;
  if (!sheet) return;
  workbook.styles.push({ fill: '#FFFF00', font: { bold: true, color: '#0000FF' } });
  const cell = sheet.rows[2]?.[1];
  if (cell) cell.style = workbook.styles.length - 1;
  sheet.conditionalFormats = [
    { id: 'theirs-1', type: 'Custom', areas: [{ row: 1, column: 0, rows: 5, columns: 3 }], formula: '=$A2>3', stopIfTrue: true, format: { fill: '#C6EFCE' } },
    { id: 'theirs-2', type: 'Custom', areas: [{ row: 0, column: 1, rows: 8, columns: 1 }], formula: '="taizhang"<>""', stopIfTrue: false, format: { bold: true } },
  ];
}

/** Areas of ours on a sheet, as addresses. */
const marked = (bench: ExcelBench): string[] =>
  bench
    .sheet(SHEET)
    .conditionalFormats.filter(({ formula }) => formula?.includes('taizhang-') === true)
    .flatMap(({ areas }) => areas.flatMap((area) => Array.from({ length: area.rows * area.columns }, (_, n) => cellAddress({ row: area.row + 1 + Math.floor(n / area.columns), column: area.column + 1 + (n % area.columns) }))))
    .sort();

type Edit = { kind: 'insert'; row: number } | { kind: 'delete'; row: number } | { kind: 'sort'; key: number } | { kind: 'type'; row: number; column: number; value: number };
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), row: fc.integer({ min: 2, max: ROWS }) }),
  fc.record({ kind: fc.constant('delete' as const), row: fc.integer({ min: 2, max: ROWS }) }),
  fc.record({ kind: fc.constant('sort' as const), key: fc.integer({ min: 0, max: COLUMNS - 1 }) }),
  fc.record({ kind: fc.constant('type' as const), row: fc.integer({ min: 2, max: ROWS }), column: fc.integer({ min: 1, max: COLUMNS }), value: fc.integer({ min: 0, max: 20 }) }),
);
const marks = fc.uniqueArray(fc.record({ row: fc.integer({ min: 1, max: ROWS }), column: fc.integer({ min: 1, max: COLUMNS }), severity: fc.constantFrom(...SEVERITIES) }), { maxLength: 12, selector: ({ row, column }) => `${row},${column}` });

async function apply({ host }: ExcelBench, edit: Edit): Promise<void> {
  if (edit.kind === 'insert') await host.user.insertRows(SHEET, `${edit.row}:${edit.row}`);
  else if (edit.kind === 'delete') await host.user.deleteRows(SHEET, `${edit.row}:${edit.row}`);
  else if (edit.kind === 'sort') await host.user.sort(SHEET, `A2:D${ROWS}`, [{ key: edit.key, ascending: true }]);
  else await host.user.edit(SHEET, cellAddress(edit), edit.value);
}

test.each(PROFILES)('the saved file is the same before marks and after them: $profile $platform', async (options) => {
  const { port, host } = openExcel(sheets, options, furnish);
  const before = await partsOf(host.workbook);
  await port.mark([mark(2, 1, 'error'), mark(3, 2, 'risk'), mark(4, 2, 'risk'), mark(5, 3, 'warning'), mark(2, 1, 'error', '会议台账')]);
  expect(await partsOf(host.workbook)).not.toEqual(before);
  expect(await port.clearMarks()).toBe(5);
  expect(await partsOf(host.workbook)).toEqual(before);
});

test('the sample with all its marks is saved, opened and cleared: the file is as it was', async () => {
  const { port, host } = openSample(await loadSample(SAMPLES.flawed));
  const before = await partsOf(await loadXlsx(await saveXlsx(host.workbook)));
  const survey = await port.survey();
  const all = survey.sheets.flatMap(({ name, used }) => (used ? Array.from({ length: used.lastRow - used.firstRow }, (_, n) => mark(used.firstRow + 1 + n, used.firstColumn + (n % 4), SEVERITIES[n % 3] ?? 'error', name)) : []));
  expect((await port.mark(all)).marked).toBe(all.length);
  const again = openSample(await loadXlsx(await saveXlsx(host.workbook)));
  expect(await again.port.clearMarks()).toBe(all.length);
  expect(await partsOf(again.host.workbook)).toEqual(before);
});

test('whatever the user does meanwhile, clearing leaves the file as if there had never been marks', async () => {
  const benches = [openExcel(sheets, {}, furnish), openExcel(sheets, {}, furnish)] as const;
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { maxLength: 6 }), marks, marks, async (steps, first, second) => {
      const withMarks = openExcel(sheets, {}, furnish, benches[0]);
      const without = openExcel(sheets, {}, furnish, benches[1]);
      await withMarks.port.mark(first.map(({ row, column, severity }) => mark(row, column, severity)));
      for (const [index, step] of steps.entries()) {
        for (const bench of [withMarks, without]) await apply(bench, step);
        if (index === 2) await withMarks.port.mark(second.map(({ row, column, severity }) => mark(row, column, severity)));
      }
      await withMarks.port.clearMarks();
      expect(await partsOf(withMarks.host.workbook)).toEqual(await partsOf(without.host.workbook));
    }),
    { numRuns: 40 },
  );
});

test.each<[string, (bench: ExcelBench) => Promise<unknown>, string[]]>([
  ['a row inserted above', ({ host }) => host.user.insertRows(SHEET, '2:2'), ['B4', 'C6']],
  ['a row inserted between them', ({ host }) => host.user.insertRows(SHEET, '4:4'), ['B3', 'C6']],
  ['a row inserted below', ({ host }) => host.user.insertRows(SHEET, '7:7'), ['B3', 'C5']],
  ['a row deleted above', ({ host }) => host.user.deleteRows(SHEET, '2:2'), ['B2', 'C4']],
  ['the row of one deleted', ({ host }) => host.user.deleteRows(SHEET, '3:3'), ['C4']],
])('marks stay with their cells: %s', async (_, act, expected) => {
  const bench = openExcel(sheets, {}, furnish);
  await bench.port.mark([mark(3, 2, 'error'), mark(5, 3, 'risk')]);
  expect(marked(bench)).toEqual(['B3', 'C5']);
  await act(bench);
  expect(marked(bench)).toEqual(expected);
});

test('a finding that is put right loses its mark with the next marks, the others keep theirs', async () => {
  const bench = openExcel(sheets, {}, furnish);
  await bench.port.mark([mark(3, 2, 'error'), mark(5, 3, 'risk')]);
  await bench.port.mark([mark(5, 3, 'risk')]);
  expect(marked(bench)).toEqual(['C5']);
});

describe('severities are told apart', () => {
  const looks = async () => {
    const bench = openExcel(sheets);
    await bench.port.mark(SEVERITIES.map((severity, index) => mark(2 + index, 1, severity)));
    return bench.excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(SHEET).getRange().conditionalFormats.load('items/id');
      await context.sync();
      const parts = formats.items.map(({ custom }) => ({
        fill: custom.format.fill.load('color'),
        font: custom.format.font.load('color,bold'),
        border: custom.format.borders.getItem('EdgeTop').load('style,color'),
        rule: custom.rule.load('formula'),
      }));
      await context.sync();
      return SEVERITIES.map((severity) => {
        const found = parts.find(({ rule }) => rule.formula.includes(severity));
        if (!found) throw new Error(`${severity} has no mark`);
        return { fill: found.fill.color, text: found.font.color, bold: found.font.bold, line: found.border.style, edge: found.border.color };
      });
    });
  };

  test('by their frames, whatever the eye makes of the colours', async () => {
    const frames = (await looks()).map(({ line, bold }) => `${line} ${String(bold)}`);
    expect(new Set(frames).size).toBe(SEVERITIES.length);
  });

  test('the text is read on its ground (4.5 : 1), the frame is seen on it and on the sheet (3 : 1)', async () => {
    for (const { fill, text, edge } of await looks()) {
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(edge, fill)).toBeGreaterThanOrEqual(3);
      expect(contrast(edge, '#FFFFFF')).toBeGreaterThanOrEqual(3);
    }
  });
});

/** WCAG 2.2, “contrast ratio” and “relative luminance”; colours as `#RRGGBB`. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
