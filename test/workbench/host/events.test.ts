import { start, type Started } from './support';

interface Told {
  type: string;
  [key: string]: unknown;
}

/** Listens to the collection; `told` gets what the add-in hears. */
async function listen({ run }: Started, told: Told[]): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const hear = (event: object): Promise<void> => {
      told.push(JSON.parse(JSON.stringify(event)) as Told);
      return Promise.resolve();
    };
    worksheets.onChanged.add(hear);
    worksheets.onSelectionChanged.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onDeactivated.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    await context.sync();
  });
}

/** Events come after the answer, through promises of the runtime. */
async function settled({ host }: Started): Promise<void> {
  await host.settled();
  await new Promise((resolve) => setImmediate(resolve));
}

describe('events of the worksheet collection', () => {
  const first = '{00000001-0000-0000-0000-000000000000}';
  const added = '{00000002-0000-0000-0000-000000000000}';
  const changed = { type: 'WorksheetChanged', source: 'Local', worksheetId: first };
  // WorksheetChangedEventArgs: details for one cell only; triggerSource ThisLocalAddin for the add-in's own changes.
  const cases: [title: string, act: (started: Started) => Promise<unknown>, told: Told[]][] = [
    ['the user edits a cell', ({ host }) => host.user.edit('Sheet1', 'B2', '改'), [
      { ...changed, changeType: 'RangeEdited', address: 'B2', triggerSource: 'Unknown', details: { valueBefore: '', valueAfter: '改', valueTypeBefore: 'Empty', valueTypeAfter: 'String' } },
    ]],
    ['the user pastes a block', ({ host }) => host.user.paste('Sheet1', 'A1', [[1, 2], [3, 4]]), [{ ...changed, changeType: 'RangeEdited', address: 'A1:B2', triggerSource: 'Unknown' }]],
    ['the add-in writes', ({ run }) => run(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    }), [{ ...changed, changeType: 'RangeEdited', address: 'A1:B1', triggerSource: 'ThisLocalAddin' }]],
    ['the user inserts rows', ({ host }) => host.user.insertRows('Sheet1', '3:4'), [{ ...changed, changeType: 'RowInserted', address: '3:4', triggerSource: 'Unknown' }]],
    ['the add-in deletes cells', ({ run }) => run(async (context, sheet) => {
      sheet.getRange('A1').delete('Up');
      await context.sync();
    }), [{ ...changed, changeType: 'CellDeleted', address: 'A1', triggerSource: 'ThisLocalAddin', changeDirectionState: { deleteShiftDirection: 'Up' } }]],
    ['the user selects', ({ host }) => host.user.select('Sheet1', 'C3:D4'), [{ type: 'WorksheetSelectionChanged', address: 'C3:D4', worksheetId: first }]],
    // learn.microsoft.com/javascript/api/excel/excel.worksheetcollection, onSelectionChanged: “Occurs when the selection changes on any worksheet”, whoever changes it;
    // excel.worksheetselectionchangedeventargs: address, type, worksheetId; no source and no triggerSource.
    ['the add-in selects', ({ run }) => run(async (context, sheet) => {
      sheet.getRange('B2').select();
      await context.sync();
    }), [{ type: 'WorksheetSelectionChanged', address: 'B2', worksheetId: first }]],
    ['the user edits without going elsewhere: the selection stays', ({ host }) => host.user.edit('Sheet1', 'A1', ''), [
      { ...changed, changeType: 'RangeEdited', address: 'A1', triggerSource: 'Unknown', details: { valueBefore: '', valueAfter: '', valueTypeBefore: 'Empty', valueTypeAfter: 'Empty' } },
    ]],
    // excel.worksheetcollection, onActivated: “Occurs when any worksheet in the workbook is activated”; that is all that going to a sheet raises.
    ['the user adds a sheet and goes there', async ({ host }) => host.user.activate(await host.user.addSheet('乙')), [
      { type: 'WorksheetAdded', source: 'Local', worksheetId: added }, { type: 'WorksheetDeactivated', worksheetId: first }, { type: 'WorksheetActivated', worksheetId: added },
    ]],
    ['the user deletes a sheet', async ({ host }) => host.user.deleteSheet(await host.user.addSheet('乙')), [
      { type: 'WorksheetAdded', source: 'Local', worksheetId: added }, { type: 'WorksheetDeleted', source: 'Local', worksheetId: added },
    ]],
    ['a format is no change of the sheet', ({ run }) => run(async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = 'red';
      await context.sync();
    }), []],
  ];
  test.each(cases)('%s', async (_title, act, expected) => {
    const started = start();
    const told: Told[] = [];
    await listen(started, told);
    await act(started);
    await settled(started);
    expect(told).toEqual(expected);
  });

  test('Runtime.enableEvents switches them off', async () => {
    const started = start();
    const told: Told[] = [];
    await listen(started, told);
    await started.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await started.host.user.edit('Sheet1', 'A1', 1);
    await settled(started);
    expect(told).toEqual([]);
  });

  test('a removed handler hears nothing more', async () => {
    const started = start();
    const told: string[] = [];
    const handler = await started.run(async (context, sheet) => {
      sheet.load('id');
      await context.sync();
      const result = sheet.onChanged.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    await started.host.user.edit('Sheet1', 'A1', 1);
    await settled(started);
    await started.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await started.host.user.edit('Sheet1', 'A2', 1);
    await settled(started);
    expect(told).toEqual(['A1']);
  });

  // office-js#1760: quick edits are seen as one.
  test('late and coalesced: only the last of quick edits is told', async () => {
    const started = start({ events: { delay: 10_000, coalesce: true } });
    const told: Told[] = [];
    await listen(started, told);
    for (const address of ['A1', 'A2', 'A3']) await started.host.user.edit('Sheet1', address, 1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual([]);
    await settled(started);
    expect(told.map((event) => event['address'])).toEqual(['A3']);
  });

  test('event.getRange leads to the cells', async () => {
    const started = start();
    let read: unknown;
    const readCells = async (context: Excel.RequestContext, cells: Excel.Range): Promise<void> => {
      cells.load('values,address');
      await context.sync();
      read = [cells.address, cells.values];
    };
    await started.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        started.Excel.run((later) => readCells(later, event.getRangeOrNullObject(later))),
      );
      await context.sync();
    });
    await started.host.user.edit('Sheet1', 'B2', '改');
    await settled(started);
    await settled(started);
    expect(read).toEqual(['Sheet1!B2', [['改']]]);
  });
});

// Workbook.onSelectionChanged is of the first generation: it is not registered by a call.
test('the workbook’s own selection event', async () => {
  const started = start();
  let told = 0;
  await started.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      told++;
      return Promise.resolve();
    });
    await context.sync();
  });
  await started.host.user.select('Sheet1', 'B2');
  await settled(started);
  expect(told).toBe(1);
});

test('a calculator that fails is an error of the sync, not silence', async () => {
  const { refusal } = start({ calculator: { recalculate: () => Promise.reject(new Error('坏了')), dispose: () => undefined } });
  expect(await refusal((_context, sheet) => void (sheet.getRange('A1').formulas = [['=1+1']]))).toBe('GeneralException');
});

test('the page hears what changed, once per sync or user action, with its source', async () => {
  const { host, run } = start();
  const heard: unknown[] = [];
  const stop = host.onChange((changes, source) => heard.push([source, changes.map((change) => change.kind)]));
  await run(async (context, sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A1').format.fill.color = 'red';
    sheet.getRange('A1').conditionalFormats.add('Custom');
    await context.sync();
  });
  await host.user.edit('Sheet1', 'A2', 2);
  await host.user.sort('Sheet1', 'A1:A2', [{ key: 0, ascending: false }]);
  stop();
  await host.user.edit('Sheet1', 'A3', 3);
  expect(heard).toEqual([['ThisLocalAddin', ['values', 'format', 'marks']], ['Unknown', ['values']], ['Unknown', ['sorted']]]);
});

test('the user is refused what the sheet refuses', async () => {
  const { host, run } = start();
  await run(async (context, sheet) => {
    sheet.protection.protect();
    await context.sync();
  });
  await expect(host.user.edit('Sheet1', 'A1', 1)).rejects.toMatchObject({ code: 'AccessDenied' });
});
