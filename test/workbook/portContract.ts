import type { CellReference, CellValue } from '../../src/model/cell';
import { ToolError } from '../../src/model/toolError';
import type { Block, WorkbookChange, WorkbookPort } from '../../src/workbook/port';
import type { NewSheetPlan, PlanCell, SheetPlan } from '../../src/workbook/sheetPlan';

/** A workbook behind a port, and what a person could do to it and see in it. */
export interface PortBench {
  readonly port: WorkbookPort;
  /** Types into a cell of the user's. */
  readonly edit: (sheet: string, address: string, value: CellValue) => Promise<void>;
  readonly deleteSheet: (sheet: string) => Promise<void>;
  /** What the cells show and hold, sheet by sheet in their order; formulas with their `=`, no empty cells or rows at the ends. */
  readonly contents: () => Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** Everything that a file would keep, in a form that can be compared. */
  readonly everything: () => unknown;
  /** Lets waiting change events arrive. */
  readonly settle: () => Promise<void>;
}

export type OpenBench = (sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) => PortBench;

/** A small sheet of ours. */
export function planOf(name: string, kind: SheetPlan['kind'], rows: readonly (readonly PlanCell[])[]): SheetPlan {
  const columns = rows[0]?.length ?? 1;
  const area = { firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: columns };
  return {
    kind, name, rows,
    columns: Array.from({ length: columns }, () => ({ width: 12 })),
    styles: [
      { area, style: { font: { name: '宋体', size: 11 }, border: { lines: 'thin', color: '#808080' } } },
      { area: { ...area, lastRow: 1 }, style: { font: { bold: true }, fill: '#E2EFDA', horizontal: 'Center' } },
    ],
    rowHeights: { 1: 28 },
    conditional: [{ area, formula: '$A1="缺"', style: { fill: '#FFC7CE' } }],
    freezeRows: 1,
    filter: area,
    print: { orientation: 'landscape', area, titleRows: { first: 1, last: 1 }, footer: '第 &P 页' },
  };
}

/** A small sheet for the user: a title, and below it a table of two columns with an empty row. */
export function newSheetOf(name: string): NewSheetPlan {
  const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });
  return {
    name,
    columns: [{ width: 14 }, { width: 10 }],
    rows: [[name, null], ['日期*', '类型'], [null, null]],
    styles: [{ area: area(1, 1, 1, 1), style: { font: { bold: true, italic: true } } }, { area: area(3, 1, 3, 1), style: { numberFormat: 'yyyy-mm-dd' } }],
    freezeRows: 2,
    print: { orientation: 'landscape', titleRows: { first: 2, last: 2 } },
    table: area(2, 1, 3, 2),
    aids: [
      { area: area(2, 1, 2, 1), prompt: { title: '日期*', message: '必填' }, warning: '' },
      { area: area(3, 1, 1_048_576, 1), rule: { allow: 'date', from: 61, until: 'today' }, prompt: { title: '日期*', message: '必填' }, warning: '日期' },
      { area: area(3, 2, 1_048_576, 2), rule: { allow: 'list', words: ['甲', '乙'] }, prompt: { title: '类型', message: '选填' }, warning: '甲或乙' },
    ],
  };
}

const study = { 学习台账: [['日期', '主题', '学时'], [44732, '党章', 4], [44740, '=1+1', 2]] } as const;

export const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'no error', (error: unknown) => (error instanceof ToolError ? error.code : String(error)));

export async function blocksOf(blocks: AsyncIterable<Block>): Promise<Block[]> {
  const all: Block[] = [];
  for await (const block of blocks) all.push(block);
  return all;
}

/** What every port must do, whatever spreadsheet stands behind it. */
export function portContract(name: string, open: OpenBench): void {
  describe(`${name}: the workbook port`, () => {
    it('surveys every sheet with its head', async () => {
      const { port } = open({ ...study, 空表: [] });
      const survey = await port.survey();
      expect(survey.dateSystem).toBe(1900);
      expect(survey.sheets).toEqual([
        expect.objectContaining({ name: '学习台账', visibility: 'visible', used: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 }, hiddenRows: 0, isProtected: false, merged: [] }),
        expect.objectContaining({ name: '空表', head: [], hiddenRows: 0 }),
      ]);
      expect(survey.sheets[0]?.head).toEqual([['日期', '主题', '学时'], [44732, '党章', 4], [44740, 2, 2]]);
    });

    it('reads an area as values, top to bottom', async () => {
      const { port } = open(study);
      const [sheet] = (await port.survey()).sheets;
      const blocks = await blocksOf(port.read(sheet?.id ?? '', { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 }));
      expect(blocks).toEqual([{ firstRow: 2, firstColumn: 1, values: [[44732, '党章'], [44740, 2]], errors: [] }]);
    });

    it('stops reading when asked', async () => {
      const { port } = open(study);
      const [sheet] = (await port.survey()).sheets;
      const area = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 };
      expect(await codeOf(blocksOf(port.read(sheet?.id ?? '', area, { signal: AbortSignal.abort() })))).toBe('CANCELLED');
    });

    it('tells of a sheet that is gone', async () => {
      const bench = open({ ...study, 会议台账: [['日期']] });
      const [sheet] = (await bench.port.survey()).sheets;
      await bench.deleteSheet('学习台账');
      expect(await codeOf(blocksOf(bench.port.read(sheet?.id ?? '', { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 })))).toBe('SHEET-GONE');
    });

    it('makes sheets in the order of the plans, behind the user\'s', async () => {
      const { port, contents } = open(study);
      const receipt = await port.writeSheets([planOf('汇总表', 'summary', [['指标', '数'], ['学习', { formula: "COUNTA('学习台账'!$A:$A)-1" }]]), planOf('问题清单', 'findings', [['问题'], ['=1+1']])]);
      expect(receipt).toMatchObject({ what: 'sheets', sheets: ['汇总表', '问题清单'], cells: 6 });
      expect(Object.keys(contents())).toEqual(['学习台账', '汇总表', '问题清单']);
      expect(contents()['汇总表']).toEqual([['指标', '数'], ['学习', "=COUNTA('学习台账'!$A:$A)-1"]]);
      expect(contents()['问题清单']).toEqual([['问题'], ['=1+1']]);
    });

    it('knows its own sheets again', async () => {
      const { port } = open(study);
      await port.writeSheets([planOf('文稿', 'draft', [['一、学习']])]);
      expect((await port.survey()).sheets.map(({ name: sheet, own }) => [sheet, own])).toEqual([['学习台账', undefined], ['文稿', 'draft']]);
    });

    it('takes another name where a sheet of the user\'s has the wanted one', async () => {
      const { port, contents } = open({ 汇总表: [['我的']] });
      const receipt = await port.writeSheets([planOf('汇总表', 'summary', [['指标']])]);
      expect(receipt.sheets).toEqual(['汇总表（台账通）']);
      expect(contents()).toEqual({ 汇总表: [['我的']], '汇总表（台账通）': [['指标']] });
    });

    it('replaces what it made, and puts it back', async () => {
      const { port, contents, everything } = open(study);
      await port.writeSheets([planOf('汇总表', 'summary', [['指标', '数'], ['学习', 3]])]);
      const before = everything();
      await port.writeSheets([planOf('汇总表', 'summary', [['新'], ['+1'], [5]])]);
      expect(contents()['汇总表']).toEqual([['新'], ['+1'], [5]]);
      await port.undo();
      expect(everything()).toEqual(before);
    });

    it('undoes write after write, down to the workbook as it was', async () => {
      const { port, everything } = open(study);
      const before = everything();
      await port.writeSheets([planOf('汇总表', 'summary', [['一']])]);
      await port.writeSheets([planOf('文稿', 'draft', [['二']])]);
      expect((await port.undo()).sheets).toEqual(['文稿']);
      expect(port.lastWrite?.sheets).toEqual(['汇总表']);
      await port.undo();
      expect(everything()).toEqual(before);
      expect(port.lastWrite).toBeUndefined();
      expect(await codeOf(port.undo())).toBe('NOTHING-TO-UNDO');
    });

    it('does not undo over what somebody wrote into the sheet', async () => {
      const bench = open(study);
      await bench.port.writeSheets([planOf('汇总表', 'summary', [['一', null]])]);
      await bench.edit('汇总表', 'B1', '批注');
      expect(await codeOf(bench.port.undo())).toBe('UNDO-CHANGED');
      expect(bench.contents()['汇总表']).toEqual([['一', '批注']]);
    });

    it('makes sheets for the user that are not its own, and takes them back', async () => {
      const { port, contents, everything } = open(study);
      const before = everything();
      const receipt = await port.addSheets([newSheetOf('会议台账'), newSheetOf('学习台账')]);
      expect(receipt).toMatchObject({ what: 'new-sheets', sheets: ['会议台账', '学习台账（台账通）'], cells: 6 });
      expect(Object.keys(contents())).toEqual(['学习台账', '会议台账', '学习台账（台账通）']);
      expect(contents()['会议台账']).toEqual([['会议台账'], ['日期*', '类型']]);
      expect((await port.survey()).sheets.map(({ own }) => own)).toEqual([undefined, undefined, undefined]);
      await port.undo();
      expect(everything()).toEqual(before);
    });

    it('does not take back a new sheet that somebody has begun to fill in', async () => {
      const bench = open(study);
      await bench.port.addSheets([newSheetOf('会议台账'), newSheetOf('谈话台账')]);
      await bench.edit('谈话台账', 'B3', '甲');
      expect(await codeOf(bench.port.undo())).toBe('UNDO-CHANGED');
      expect(Object.keys(bench.contents())).toEqual(['学习台账', '会议台账', '谈话台账']);
    });

    it('writes cells with their kind and puts them back', async () => {
      const bench = open({ 台账: [['日期', '金额', '名称'], ['2022.6.20', '１２', ' 甲 ']] });
      const before = bench.everything();
      const receipt = await bench.port.writeCells([
        { at: { sheet: '台账', row: 2, column: 1 }, was: '2022.6.20', value: 44732, kind: 'date' },
        { at: { sheet: '台账', row: 2, column: 2 }, was: '１２', value: 12, kind: 'number' },
        { at: { sheet: '台账', row: 2, column: 3 }, was: ' 甲 ', value: '=甲', kind: 'text' },
      ]);
      expect(receipt).toMatchObject({ what: 'cells', sheets: ['台账'], cells: 3 });
      expect(bench.contents()['台账']?.[1]).toEqual([44732, 12, '=甲']);
      await bench.port.undo();
      expect(bench.everything()).toEqual(before);
    });

    it('writes no cell where one of them has changed', async () => {
      const bench = open({ 台账: [['甲'], ['乙']] });
      await bench.edit('台账', 'A2', '丙');
      const edits = ['甲', '乙'].map((was, index) => ({ at: { sheet: '台账', row: index + 1, column: 1 }, was, value: '丁', kind: 'text' as const }));
      expect(await codeOf(bench.port.writeCells(edits))).toBe('CELL-CHANGED');
      expect(bench.contents()['台账']).toEqual([['甲'], ['丙']]);
    });

    it('does not undo over a cell that was changed since', async () => {
      const bench = open({ 台账: [[' 甲']] });
      await bench.port.writeCells([{ at: { sheet: '台账', row: 1, column: 1 }, was: ' 甲', value: '甲', kind: 'text' }]);
      await bench.edit('台账', 'A1', '乙');
      expect(await codeOf(bench.port.undo())).toBe('UNDO-CHANGED');
      expect(bench.contents()['台账']).toEqual([['乙']]);
    });

    it('marks cells and takes the marks away without trace', async () => {
      const { port, everything } = open(study);
      const before = everything();
      const marked = await port.mark([
        { at: { sheet: '学习台账', row: 2, column: 1 }, severity: 'error' },
        { at: { sheet: '学习台账', row: 3, column: 1 }, severity: 'error' },
        { at: { sheet: '学习台账', row: 3, column: 3 }, severity: 'warning' },
      ]);
      expect(marked).toEqual({ marked: 3, skipped: [] });
      expect(everything()).not.toEqual(before);
      expect(await port.clearMarks()).toBe(3);
      expect(everything()).toEqual(before);
    });

    it('puts new marks in the place of the old ones', async () => {
      const { port } = open(study);
      await port.mark([{ at: { sheet: '学习台账', row: 2, column: 1 }, severity: 'error' }]);
      await port.mark([{ at: { sheet: '学习台账', row: 3, column: 1 }, severity: 'risk' }, { at: { sheet: '学习台账', row: 3, column: 2 }, severity: 'risk' }]);
      expect(await port.clearMarks()).toBe(2);
    });

    it('shows cells', async () => {
      const { port } = open({ ...study, 会议台账: [['日期'], [44000]] });
      await port.reveal([{ sheet: '会议台账', firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 }]);
      expect(await port.selectedCell()).toEqual({ sheet: '会议台账', row: 2, column: 1 });
      expect(await codeOf(port.reveal([{ sheet: '没有', firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }]))).toBe('SHEET-GONE');
    });

    it('remembers texts and forgets them', async () => {
      const { port, everything } = open(study);
      const before = everything();
      expect(await port.recall()).toEqual({});
      await port.remember({ period: '2022H1', unit: '国有林场' });
      await port.remember({ period: '2022', other: undefined });
      expect(await port.recall()).toEqual({ period: '2022', unit: '国有林场' });
      await port.remember({ period: undefined, unit: undefined });
      expect(await port.recall()).toEqual({});
      expect(everything()).toEqual(before);
    });

    it('tells of the user\'s changes, joined, and not of its own', async () => {
      const bench = open(study);
      const [sheet] = (await bench.port.survey()).sheets;
      const heard: WorkbookChange[] = [];
      const stop = await bench.port.watch((change) => heard.push(change));
      await bench.port.writeSheets([planOf('汇总表', 'summary', [['一']])]);
      await bench.port.writeCells([{ at: { sheet: '学习台账', row: 2, column: 2 }, was: '党章', value: '党史', kind: 'text' }]);
      await bench.settle();
      expect(heard).toEqual([]);
      await bench.edit('学习台账', 'B2', '改');
      await bench.edit('学习台账', 'B3', '改');
      await bench.settle();
      const cell = (row: number) => ({ firstRow: row, firstColumn: 2, lastRow: row, lastColumn: 2 });
      expect(heard).toEqual([{ kind: 'cells', sheetId: sheet?.id, areas: [cell(2), cell(3)] }]);
      await stop();
      await bench.edit('学习台账', 'B2', '再改');
      await bench.settle();
      expect(heard).toHaveLength(1);
    });

    it('tells where the selection has come to rest', async () => {
      const { port, settle } = open({ ...study, 会议台账: [['日期'], [44000]] });
      const heard: (CellReference | undefined)[] = [];
      const stop = await port.watchSelection((at) => heard.push(at));
      await port.reveal([{ sheet: '学习台账', firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 }]);
      await port.reveal([{ sheet: '会议台账', firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 }]);
      await settle();
      expect(heard).toEqual([{ sheet: '会议台账', row: 2, column: 1 }]);
      await stop();
      await port.reveal([{ sheet: '学习台账', firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 }]);
      await settle();
      expect(heard).toHaveLength(1);
    });
  });
}
