import { start } from './support';

describe('Range.insert and Range.delete', () => {
  test('rows push down values, formulas, names, tables, marks and kept ranges', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [['头'], [1], [2], [3]];
      sheet.getRange('C1:C4').formulas = [['=SUM(A2:A4)'], ['=$A$3'], ['=COUNTIF(A:A,2)'], ['=SUM(Sheet1!2:3)']];
      context.workbook.names.add('数', sheet.getRange('A2:A4'));
      const mark = sheet.getRange('A3').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=$A3>1';
      const kept = sheet.getRange('A4');
      kept.load('address');
      await context.sync();
      sheet.getRange('3:3').insert('Down');
      kept.load('address,values');
      await context.sync();
      expect([kept.address, kept.values]).toEqual(['Sheet1!A5', [[3]]]);
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet?.rows.map((row) => row[2]?.formula)).toEqual(['=SUM(A2:A5)', '=$A$4', undefined, '=COUNTIF(A:A,2)', '=SUM(Sheet1!2:4)']);
    expect(host.workbook.names[0]?.formula).toBe('=Sheet1!$A$2:$A$5');
    expect(sheet?.conditionalFormats[0]).toMatchObject({ areas: [{ row: 3, column: 0, rows: 1, columns: 1 }], formula: '=$A4>1' });
  });

  test('deleting what a formula names leaves #REF!', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('B1:B2').formulas = [['=A5+1'], ['=SUM(A4:A6)']];
      sheet.getRange('5:5').delete('Up');
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.rows.map((row) => row[1]?.formula)).toEqual(['=#REF!+1', '=SUM(A4:A5)']);
  });

  test('cells go down or right within their own columns or rows', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const all = sheet.getRange('A1:C3');
      all.values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
      sheet.getRange('B1').insert('Down');
      sheet.getRange('A3').insert('Right');
      all.load('values');
      await context.sync();
      expect(all.values).toEqual([[1, '', 3], [4, 2, 6], ['', 7, 5]]);
    });
  });

  // ErrorCodes.insertDeleteConflict.
  test('what would tear a table or a merge is refused', async () => {
    const { run, refusal } = start();
    await run(async (context, sheet) => {
      sheet.tables.add('B2:D4', true);
      sheet.getRange('F2:G3').merge();
      await context.sync();
    });
    expect(await refusal((_c, sheet) => sheet.getRange('C1').insert('Down'))).toBe('InsertDeleteConflict');
    expect(await refusal((_c, sheet) => sheet.getRange('F1').delete('Up'))).toBe('InsertDeleteConflict');
    expect(await refusal((_c, sheet) => sheet.getRange('1:1').insert('Down'))).toBe('none');
  });
});

describe('Range.copyFrom', () => {
  const setUp = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A1:B2').formulas = [[1, '=A1*2'], ['', '=$A$1+A2']];
    sheet.getRange('A1').format.fill.color = '#FFFF00';
  };
  // "Range.copyFrom": copy types, skipped blanks, transposition, repetition over a multiple of the source.
  const cases: [title: string, type: 'All' | 'Values' | 'Formulas', skip: boolean, transpose: boolean, address: string, formulas: unknown[][]][] = [
    ['everything, references moved', 'All', false, false, 'D1:E2', [[1, '=D1*2'], ['', '=$A$1+D2']]],
    ['values only', 'Values', false, false, 'D1:E2', [[1, 0], ['', 0]]],
    ['blanks skipped', 'All', true, false, 'D1:E2', [[1, '=D1*2'], ['旧', '=$A$1+D2']]],
    ['transposed', 'Values', false, true, 'D1:E2', [[1, ''], [0, 0]]],
    ['repeated over a multiple', 'Formulas', false, false, 'D1:G2', [[1, '=D1*2', 1, '=F1*2'], ['', '=$A$1+D2', '', '=$A$1+F2']]],
    ['a smaller target grows', 'Formulas', false, false, 'D1', [[1, '=D1*2'], ['', '=$A$1+D2']]],
  ];
  test.each(cases)('%s', async (_title, type, skip, transpose, address, formulas) => {
    const { run } = start();
    await run(async (context, sheet) => {
      setUp(sheet);
      sheet.getRange('D2').values = [['旧']];
      sheet.getRange(address).copyFrom('A1:B2', type, skip, transpose);
      const read = sheet.getRange(address === 'D1' ? 'D1:E2' : address);
      read.load('formulas');
      await context.sync();
      expect(read.formulas).toEqual(formulas);
    });
  });

  test('merges, rules and formats come along from another sheet', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1').format.font.bold = true;
      const mark = sheet.getRange('A2').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=A2=""';
      mark.custom.format.fill.color = '#FFC7CE';
      context.workbook.worksheets.add('副本').getRange('C3').copyFrom(sheet.getRange('A1:B2'));
      await context.sync();
    });
    const copy = host.workbook.sheets[1];
    expect(copy?.merges).toEqual([{ row: 2, column: 2, rows: 1, columns: 2 }]);
    expect(copy?.conditionalFormats[0]).toMatchObject({ formula: '=C4=""', areas: [{ row: 3, column: 2, rows: 1, columns: 1 }], format: { fill: '#FFC7CE' } });
    expect(host.workbook.styles[copy?.rows[2]?.[2]?.style ?? 0]).toMatchObject({ font: { bold: true } });
  });
});

describe('Range.clear', () => {
  const cases: [what: 'Contents' | 'Formats' | 'Hyperlinks' | undefined, value: unknown, fill: string, link: boolean, merged: boolean, rules: number][] = [
    [undefined, '', '#FFFFFF', false, false, 0],
    ['Contents', '', '#FFFF00', true, true, 1],
    ['Formats', '甲', '#FFFFFF', true, false, 0],
    ['Hyperlinks', '甲', '#FFFF00', false, true, 1],
  ];
  test.each(cases)('%s', async (what, value, fill, link, merged, rules) => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      const cell = sheet.getRange('A1');
      cell.values = [['甲']];
      cell.hyperlink = { documentReference: 'Sheet1!C3', screenTip: '看' };
      range.merge();
      cell.format.fill.color = '#FFFF00';
      range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
      range.clear(what);
      cell.load('values,hyperlink,format/fill/color');
      await context.sync();
      expect([cell.values, cell.format.fill.color, (cell.hyperlink as unknown) !== null]).toEqual([[[value]], fill, link]);
    });
    expect([host.workbook.sheets[0]?.merges.length === 1, host.workbook.sheets[0]?.conditionalFormats.length]).toEqual([merged, rules]);
  });
});

describe('Range.sort', () => {
  test('numbers, texts, truth values, blanks last; formulas keep to their row', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B6');
      range.formulas = [['头', ''], ['乙', '=A2'], [3, '=A3'], ['', '=A4'], [true, '=A5'], [1, '=A6']];
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([['头', ''], [1, '=A2'], [3, '=A3'], ['乙', '=A4'], [true, '=A5'], ['', '=A6']]);
    });
  });
});
