import { answerOf, start } from './support';

describe('conditional formats', () => {
  test('a custom rule with its look, found again from any cell it covers', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const format = sheet.getRange('A2:C9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B2=""';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.stopIfTrue = true;
      await context.sync();
      const found = sheet.getRange('B5').conditionalFormats;
      found.load('items/type,items/id,items/custom/rule/formula,items/custom/format/fill/color');
      await context.sync();
      expect(found.items.map((item) => [item.type, item.custom.rule.formula, item.custom.format.fill.color])).toEqual([['Custom', '=$B2=""', '#FFC7CE']]);
      const elsewhere = sheet.getRange('D1').conditionalFormats.getCount();
      await context.sync();
      expect(answerOf(elsewhere)).toBe(0);
    });
    expect(host.workbook.sheets[0]?.conditionalFormats).toMatchObject([{ type: 'Custom', stopIfTrue: true, formula: '=$B2=""', format: { fill: '#FFC7CE', fontColor: '#9C0006' } }]);
  });

  // ConditionalFormatCollection.add: "added … at the first/top priority".
  test('the last one added comes first, priority reorders', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      const [one, two] = [range.conditionalFormats.add('Custom'), range.conditionalFormats.add('CellValue')];
      two.cellValue.rule = { formula1: '=1', operator: 'EqualTo' };
      two.cellValue.format.font.bold = true;
      one.load('priority');
      two.load('priority,cellValue/rule');
      await context.sync();
      expect([one.priority, two.priority, two.cellValue.rule]).toEqual([1, 0, { formula1: '=1', operator: 'EqualTo' }]);
      one.priority = 0;
      two.load('priority');
      await context.sync();
      expect(two.priority).toBe(1);
    });
  });

  test('on several areas at once, and cleared from a part', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const format = sheet.getRanges('A1:A5,C1:C5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      const [range, ranges] = [format.getRangeOrNullObject(), format.getRanges()];
      ranges.load('address');
      await context.sync();
      expect([range.isNullObject, ranges.address]).toEqual([true, 'Sheet1!A1:A5,Sheet1!C1:C5']);
      sheet.getRange('A3').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats[0]?.areas).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 }, { row: 3, column: 0, rows: 2, columns: 1 }, { row: 0, column: 2, rows: 5, columns: 1 },
    ]);
  });

  const refused: [title: string, act: (sheet: Excel.Worksheet) => unknown, code: string][] = [
    ['a formula without an equal sign', (sheet) => void (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = 'A1>1'), 'InvalidArgument'],
    ['another kind’s part', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom').cellValue.load('rule'), 'ItemNotFound'],
    ['an unknown kind', (sheet) => sheet.getRange('A1').conditionalFormats.add('没有' as 'Custom'), 'InvalidArgument'],
    ['an id that is not there', (sheet) => sheet.getRange('A1').conditionalFormats.getItem('x').delete(), 'ItemNotFound'],
    ['getItemOrNullObject (ExcelApi 1.14)', (sheet) => sheet.getRange('A1').conditionalFormats.getItemOrNullObject('x'), 'none'],
  ];
  test.each(refused)('%s', async (_title, act, code) => {
    const { refusal } = start();
    expect(await refusal((_context, sheet) => act(sheet))).toBe(code);
  });

  test('delete by id takes only that one', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1');
      const [one, two] = [conditionalFormats.add('Custom'), conditionalFormats.add('Custom')];
      one.load('id');
      two.load('id');
      await context.sync();
      conditionalFormats.getItem(one.id).delete();
      await context.sync();
      expect(host.workbook.sheets[0]?.conditionalFormats.map((format) => format.id)).toEqual([two.id]);
    });
  });
});

describe('data validation', () => {
  const cases: [title: string, rule: Excel.DataValidationRule, type: string, stored: object][] = [
    ['a list of words', { list: { inCellDropDown: true, source: '是,否' } }, 'List', { type: 'list', formula1: '"是,否"' }],
    ['a list from cells', { list: { inCellDropDown: true, source: '=Sheet1!$A$1:$A$3' } }, 'List', { type: 'list', formula1: 'Sheet1!$A$1:$A$3' }],
    ['whole numbers', { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } }, 'WholeNumber', { type: 'whole', operator: 'between', formula1: '0', formula2: '100' }],
    ['a formula', { custom: { formula: '=A1<>""' } }, 'Custom', { type: 'custom', formula1: 'A1<>""' }],
  ];
  test.each(cases)('%s', async (_title, rule, type, stored) => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = rule;
      dataValidation.prompt = { showPrompt: true, title: '参会', message: '请选择' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '不在列表中', message: '请选择列表中的值' };
      dataValidation.load('type,rule,prompt');
      await context.sync();
      expect([dataValidation.type, dataValidation.prompt]).toEqual([type, { showPrompt: true, title: '参会', message: '请选择' }]);
    });
    expect(host.workbook.sheets[0]?.validations).toMatchObject([{ ...stored, areas: [{ row: 1, column: 1, rows: 8, columns: 1 }], error: { style: 'warning' } }]);
  });

  // "A stringified date/time in ISO8601 format, a cell reference like "=A1", or a formula like "=MIN(A1, B1)" …
  // When retrieving the value, it will always be returned as a string formula, for example: "=10"": Excel.DateTimeDataValidation.
  test.each([[false, '36526'], [true, '35064']])('days by their date, in a workbook of 1904: %s', async (date1904, serial) => {
    const { host, run } = start();
    host.workbook.date1904 = date1904;
    await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.rule = { date: { formula1: '2000-01-01', formula2: '=TODAY()', operator: 'Between' } };
      dataValidation.load('rule,errorAlert,ignoreBlanks');
      await context.sync();
      expect(dataValidation.rule).toEqual({ date: { formula1: `=${serial}`, formula2: '=TODAY()', operator: 'Between' } });
      expect([dataValidation.errorAlert.showAlert, dataValidation.errorAlert.style, dataValidation.ignoreBlanks]).toEqual([true, 'Stop', true]);
    });
    expect(host.workbook.sheets[0]?.validations).toMatchObject([{ type: 'date', operator: 'between', formula1: serial, formula2: 'TODAY()', allowBlank: true }]);
  });

  // ExcelScript.DataValidationPrompt shows a prompt set on a range whose validation was cleared: the two go apart.
  test('a prompt without a rule, and taken away', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.prompt = { showPrompt: true, title: '姓名', message: '只填姓名' };
      dataValidation.load('type,prompt');
      await context.sync();
      expect([dataValidation.type, dataValidation.prompt]).toEqual(['None', { showPrompt: true, title: '姓名', message: '只填姓名' }]);
      dataValidation.prompt = { showPrompt: false, title: '', message: '' };
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.validations).toMatchObject([{ type: 'none' }]);
    expect(host.workbook.sheets[0]?.validations[0]?.prompt).toBeUndefined();
  });

  // [MS-OI29500] 2.1.613: "at most 255 characters" of a prompt, 224 of an error, 32 of either title.
  const refused: [title: string, act: (validation: Excel.DataValidation) => void, code: string][] = [
    ['a prompt of 256 characters', (validation) => void (validation.prompt = { showPrompt: true, title: '', message: '字'.repeat(256) }), 'InvalidArgument'],
    ['a title of 33 characters', (validation) => void (validation.prompt = { showPrompt: true, title: '字'.repeat(33), message: '' }), 'InvalidArgument'],
    ['an alert of 225 characters', (validation) => void (validation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '字'.repeat(225) }), 'InvalidArgument'],
    ['a day that is none', (validation) => void (validation.rule = { date: { formula1: '今天', operator: 'GreaterThan' } }), 'InvalidArgument'],
    ['a day before days are counted', (validation) => void (validation.rule = { date: { formula1: '1899-12-01', operator: 'GreaterThan' } }), 'InvalidArgument'],
    ['one bound where two are needed', (validation) => void (validation.rule = { wholeNumber: { formula1: 1, operator: 'Between' } }), 'InvalidArgument'],
    ['a list without its arrow, which is not simulated', (validation) => void (validation.rule = { list: { inCellDropDown: false, source: '甲,乙' } }), 'ApiNotFound'],
  ];
  test.each(refused)('%s', async (_title, act, code) => {
    const { refusal } = start();
    expect(await refusal((_c, sheet) => act(sheet.getRange('A1').dataValidation))).toBe(code);
  });

  test('none, and different ones', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
      const [none, mixed] = [sheet.getRange('C1').dataValidation, sheet.getRange('A1:B1').dataValidation];
      none.load('type');
      mixed.load('type');
      await context.sync();
      expect([none.type, mixed.type]).toEqual(['None', 'Inconsistent']);
    });
  });

  test('a list of more than 255 characters is refused with InvalidArgument', async () => {
    const { refusal } = start();
    expect(await refusal((_c, sheet) => void (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '词,'.repeat(128) } }))).toBe('InvalidArgument');
  });
});
