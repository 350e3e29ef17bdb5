import { start } from './support';

describe('what the office.js runtime itself does on the simulated host', () => {
  test('a property that was not loaded throws PropertyNotLoaded', async () => {
    const { refusal } = start();
    expect(await refusal((_context, sheet) => sheet.getRange('A1').values)).toBe('PropertyNotLoaded');
  });

  // application-specific-api-model.md, "*OrNullObject methods and properties".
  test('a missing sheet is a null object, on which everything is silent', async () => {
    const { host, run } = start();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      sheet.delete();
      sheet.getRange('A1').values = [[1]];
      sheet.load('name');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
    expect(host.workbook.sheets).toHaveLength(1);
  });

  test('getItem of a missing sheet is refused with ItemNotFound, and what stood before it in the batch stays done', async () => {
    const { host, refusal } = start();
    expect(await refusal((context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('没有').getRange('A1').values = [[2]];
    })).toBe('ItemNotFound');
    expect(host.workbook.sheets[0]?.rows[0]?.[0]?.value).toBe(1);
  });

  test('a member that the host does not have is refused with ApiNotFound, by name', async () => {
    const { run } = start();
    await expect(run(async (context, sheet) => {
      sheet.pivotTables.load('items');
      await context.sync();
    })).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.pivotTables') as string });
  });

  const newer: [profile: 'ltsc2021' | 'ltsc2024' | 'm365', code: string][] = [['ltsc2021', 'ApiNotFound'], ['ltsc2024', 'none'], ['m365', 'none']];
  test.each(newer)('NumberFormatInfo.currencySymbol (ExcelApi 1.17) under %s: %s', async (profile, code) => {
    const { host, Office } = start({ profile });
    const reply = await host.handle(JSON.stringify({
      id: 1, type: 1, flags: 0, message: { url: 'ProcessQuery', method: 'POST', body: {
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' }, 2: { Id: 2, ObjectPathType: 4, Name: 'Application', ParentObjectPathId: 1 }, 3: { Id: 3, ObjectPathType: 4, Name: 'CultureInfo', ParentObjectPathId: 2 }, 4: { Id: 4, ObjectPathType: 4, Name: 'NumberFormat', ParentObjectPathId: 3 } },
        Actions: [{ Id: 5, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['currencySymbol'] } }],
      } },
    }));
    const { message } = JSON.parse(reply) as { message: { body: string } };
    expect((JSON.parse(message.body) as { Error?: { Code: string } }).Error?.Code ?? 'none').toBe(code);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(code === 'none');
  });

  test('several hosts live side by side', async () => {
    const [one, two] = [start(), start({ platform: 'web', profile: 'm365' })];
    await Promise.all([one, two].map(({ run }, i) => run(async (context, sheet) => {
      sheet.getRange('A1').values = [[i]];
      await context.sync();
    })));
    expect([one, two].map(({ host }) => host.workbook.sheets[0]?.rows[0]?.[0]?.value)).toEqual([0, 1]);
  });

  test('nothing that a run kept is left over', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C9');
      range.load('address');
      await context.sync();
      expect(host.keptReferences).toBe(1);
    });
    await host.settled();
    expect(host.keptReferences).toBe(0);
  });

  test('counters tell syncs and bytes', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(host.counters).toMatchObject({ syncs: 1, lastActions: 7 });
    expect(host.counters.received).toBeGreaterThan(300);
    expect(host.counters.sent).toBeGreaterThan(100);
  });
});

describe('faults', () => {
  const cases: [title: string, fault: Parameters<ReturnType<typeof start>['host']['failAt']>[0], code: string, written: unknown[]][] = [
    ['before: nothing is done', { sync: 1, when: 'before' }, 'GeneralException', []],
    ['after: everything is done, the reply is lost', { sync: 1, when: 'after', code: 'ConnectionFailure' }, 'ConnectionFailure', [1, 2]],
    ['middle: the first actions are done', { sync: 1, when: 'middle', afterActions: 7 }, 'GeneralException', [1]],
    ['another sync is not touched', { sync: 2, when: 'before' }, 'none', [1, 2]],
  ];
  test.each(cases)('%s', async (_title, fault, code, written) => {
    const { host, refusal } = start();
    host.failAt(fault);
    expect(await refusal((_context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1').values = [[2]];
    })).toBe(code);
    expect((host.workbook.sheets[0]?.rows[0] ?? []).map((cell) => cell?.value)).toEqual(written);
  });
});

describe('cell editing', () => {
  // office-js#625, #856.
  test('a sync while a cell is edited is refused with InvalidOperationInCellEditMode', async () => {
    const { host, refusal } = start();
    host.editMode = true;
    expect(await refusal((_context, sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('InvalidOperationInCellEditMode');
    host.editMode = false;
    expect(await refusal((_context, sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('none');
  });

  // Excel.RunOptions.delayForCellEdit.
  test('delayForCellEdit waits for the end of editing', async () => {
    const { host, Excel } = start();
    host.editMode = true;
    const done = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['后']];
      await context.sync();
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(host.workbook.sheets[0]?.rows).toEqual([]);
    host.editMode = false;
    await done;
    expect(host.workbook.sheets[0]?.rows[0]?.[0]?.value).toBe('后');
  });
});

// resource-limits-and-performance-optimization.md: 5 MB a request and a response, in Excel on the web only.
describe('payload limits', () => {
  const big = Array.from({ length: 3 }, () => ['x'.repeat(900_000), 'y'.repeat(900_000)]);
  const cases: ['web' | 'desktop', string][] = [['web', 'RequestPayloadSizeLimitExceeded'], ['desktop', 'none']];
  test.each(cases)('a request over 5 MB on %s: %s', async (platform, code) => {
    const { refusal } = start({ platform });
    expect(await refusal((_context, sheet) => void (sheet.getRange('A1:B3').values = big))).toBe(code);
  });

  test('a response over 5 MB on the web is refused with ResponsePayloadSizeLimitExceeded', async () => {
    const { run, refusal } = start({ platform: 'web' });
    const write = (row: number) =>
      run(async (context, sheet) => {
        sheet.getRange(`A${row}:B${row}`).values = [['x'.repeat(900_000), '字'.repeat(600_000)]];
        await context.sync();
      });
    await write(1);
    await write(2);
    await write(3);
    expect(await refusal((_context, sheet) => void sheet.getRange('A1:B3').load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
  });
});
