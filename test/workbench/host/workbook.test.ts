import type { StoredWorkbook } from '../../../src/workbench/host/store';
import { answerOf, start } from './support';

// excel-add-ins-workbooks.md, "Create a new workbook".
describe('a new workbook', () => {
  test('opens in a window of its own, empty or made of a file; the present one stays', async () => {
    const windows: (Uint8Array | undefined)[] = [];
    const { host, Excel: excel } = start({ onNewWindow: (file) => windows.push(file) });
    await excel.createWorkbook();
    await excel.createWorkbook(btoa('PK and more'));
    expect(windows).toEqual([undefined, Uint8Array.from('PK and more', (sign) => sign.charCodeAt(0))]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('what is no Base64 of a package is refused', async () => {
    const { Excel: excel } = start();
    for (const file of ['not Base64!', btoa('a text')]) await expect(excel.createWorkbook(file)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('names', () => {
  test('of a range, of a constant, and of a sheet', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const { names } = context.workbook;
      names.add('本期', sheet.getRange('A1:B2'));
      names.add('单位', '="林业局"');
      sheet.names.add('局部', '=Sheet1!$C$3');
      names.load('items/name,items/type,items/value,items/scope');
      const range = names.getItem('本期').getRange();
      range.load('address');
      await context.sync();
      expect(names.items.map((item) => [item.name, item.type, item.value as unknown, item.scope])).toEqual([['本期', 'Range', 'Sheet1!A1:B2', 'Workbook'], ['单位', 'String', '林业局', 'Workbook']]);
      expect(range.address).toBe('Sheet1!A1:B2');
      names.getItem('单位').delete();
      await context.sync();
    });
    expect(host.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([['本期', '=Sheet1!$A$1:$B$2'], ['局部', '=Sheet1!$C$3']]);
  });

  const refused: [title: string, name: string, code: string][] = [['like a cell', 'AB12', 'InvalidArgument'], ['with a space', '本 期', 'InvalidArgument'], ['taken', '已有', 'ItemAlreadyExists']];
  test.each(refused)('a name %s is refused', async (_title, name, code) => {
    const { refusal } = start();
    expect(await refusal((context, sheet) => {
      context.workbook.names.add('已有', sheet.getRange('A1'));
      context.workbook.names.add(name, sheet.getRange('A1'));
    })).toBe(code);
  });
});

describe('what the add-in leaves in the workbook', () => {
  test('settings: any JSON, added again to change', async () => {
    const { host, run } = start();
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('界面', { 语言: 'zh', 宽: [1, 2] });
      settings.add('次数', 1);
      settings.add('次数', 2);
      const item = settings.getItem('界面');
      item.load('value');
      const none = settings.getItemOrNullObject('没有');
      const count = settings.getCount();
      await context.sync();
      expect([item.value, none.isNullObject, answerOf(count)]).toEqual([{ 语言: 'zh', 宽: [1, 2] }, true, 2]);
      settings.getItem('次数').delete();
      await context.sync();
    });
    expect([...host.workbook.settings]).toEqual([['界面', '{"语言":"zh","宽":[1,2]}']]);
  });

  test('custom XML parts by namespace', async () => {
    const { host, run } = start();
    await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<?xml version="1.0"?><t:marks xmlns:t="urn:taizhang"><t:m/></t:marks>');
      parts.add('<other/>');
      part.load('id,namespaceUri');
      const ours = parts.getByNamespace('urn:taizhang');
      ours.load('items/id');
      await context.sync();
      expect([part.namespaceUri, ours.items.map((item) => item.id)]).toEqual(['urn:taizhang', [part.id]]);
      const only = ours.getOnlyItem();
      only.setXml('<t:marks xmlns:t="urn:taizhang"/>');
      const xml = only.getXml();
      const none = parts.getByNamespace('urn:x').getOnlyItemOrNullObject();
      await context.sync();
      expect([answerOf(xml), none.isNullObject]).toEqual(['<t:marks xmlns:t="urn:taizhang"/>', true]);
      part.delete();
      await context.sync();
    });
    expect(host.workbook.customXmlParts.map((part) => part.xml)).toEqual(['<other/>']);
  });

  const notXml: [string][] = [['text'], ['<a>'], ['<a></b>'], ['']];
  test.each(notXml)('%j is no XML part', async (xml) => {
    const { refusal } = start();
    expect(await refusal((context) => void context.workbook.customXmlParts.add(xml))).toBe('InvalidArgument');
  });

  // Worksheet.customProperties, ExcelApi 1.12: keys of at most 255 characters, case ignored.
  test('custom properties of a sheet', async () => {
    const { host, run, refusal } = start();
    await run(async (context, sheet) => {
      sheet.customProperties.add('taizhang', 'summary');
      const property = sheet.customProperties.getItemOrNullObject('TAIZHANG');
      property.load('value');
      await context.sync();
      expect(property.value).toBe('summary');
    });
    expect([...(host.workbook.sheets[0]?.customProperties ?? [])]).toEqual([['taizhang', 'summary']]);
    expect(await refusal((_c, sheet) => void sheet.customProperties.add('k'.repeat(256), 'v'))).toBe('InvalidArgument');
  });
});

describe('the application', () => {
  test('its language and formats', async () => {
    const { run } = start();
    await run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern');
      await context.sync();
      expect([cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator, cultureInfo.datetimeFormat.shortDatePattern]).toEqual(['zh-CN', '.', 'yyyy/m/d']);
    });
  });

  test('formulas are computed once a sync, when they are read, and not while calculation is manual', async () => {
    let runs = 0;
    // Computes nothing but =1+1; what is seen here is when it is asked.
    const calculator = {
      recalculate(workbook: StoredWorkbook) {
        runs++;
        for (const row of workbook.sheets[0]?.rows ?? []) for (const cell of row) if (cell?.formula === '=1+1') cell.value = 2;
        return Promise.resolve([]);
      },
      dispose: () => undefined,
    };
    const { run } = start({ calculator });
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      range.formulas = [['=1+1'], [1], ['']];
      range.load('values');
      await context.sync();
      expect([range.values, runs]).toEqual([[[2], [1], ['']], 1]);
      sheet.getRange('C1').format.font.bold = true;
      await context.sync();
      expect(runs).toBe(1);
      context.application.calculationMode = 'Manual';
      sheet.getRange('A3').formulas = [['=1+1']];
      await context.sync();
      expect(runs).toBe(1);
      context.application.calculate('Full');
      await context.sync();
      expect(runs).toBe(2);
    });
  });

  // Workbook.functions.date tells the date system, since use1904DateSystem is in preview only.
  test.each([[false, 1462], [true, 0]])('date1904 %s: DATE(1904,1,1) is %d', async (date1904, serial) => {
    const { host, run } = start();
    host.workbook.date1904 = date1904;
    await run(async (context) => {
      const result = context.workbook.functions.date(1904, 1, 1);
      result.load('value,error');
      await context.sync();
      expect(result.value).toBe(serial);
    });
  });

  test('the selection', async () => {
    const { host, run } = start();
    await run(async (context) => {
      const other = context.workbook.worksheets.add('乙');
      other.getRange('C3:D4').select();
      const [range, cell, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell(), context.workbook.worksheets.getActiveWorksheet()];
      range.load('address');
      cell.load('address');
      active.load('name');
      await context.sync();
      expect([range.address, cell.address, active.name]).toEqual(['乙!C3:D4', '乙!C3', '乙']);
    });
    expect(host.workbook.selection).toEqual({ row: 2, column: 2, rows: 2, columns: 2 });
  });
});
