import type { Calculator } from '../../../src/workbench/host/calculator';
import { createUniverCalculator } from '../../../src/workbench/host/formulas/univerCalculator';
import type { StoredSheet, StoredValue, StoredWorkbook } from '../../../src/workbench/host/store';
import { sheetOf, workbookOf } from './workbookOf';

/** 2022-01-01, 2022-06-30 */
const FIRST = 44562;
const LAST = 44742;

const STUDY = sheetOf('study', '学习台账', [
  ['日期', '类型', '主题', '人数', '公开', '状态', '值'],
  [44566, '党组会议', '会议精神学习', 12, true, '已完成', 1],
  [44581, '中心组', '集中研讨', 8, false, null, '甲'],
  [44620, '党组会议', '部署会议', 15, true, '推进中', { error: '#N/A' }],
  [44651, '例会', '工作*安排', 20, true, '已完成', 0],
  [44742, '党组会议', '会议', 9, false, ' 已完成', true],
  [44743, '支部', null, 30, null, '已完成 ', null],
  ['2022.3.5', '支部', '研讨?', null, true, 'abc', '0'],
  [44742.5, '支部', 'ABC', 5.5, true, 'ABC', 3.5],
  [],
  [44561, '中心组', '学习会议', 1, null, '未启动', -2],
]);
const HOUSE = sheetOf('house', '房屋 (出租)', [
  ['编号', '部门', '面积', '租金'],
  ['L1', '甲部', 100.5, 2000],
  ['L2', '乙部', 200, '1500'],
  ['L1', '甲部', 50, 800],
  ['L3', "丙'部", null, 0],
]);
const PARAMETERS = sheetOf('parameters', '参数', [['单位', '林业局'], ['起', FIRST], ['止', LAST], ['类型', '党组会议'], ['空', null], ['阈', 9]]);

const S = "'学习台账'!";
const H = "'房屋 (出租)'!";
const P = '参数!';
const PERIOD = `${S}$A:$A,">="&${P}$B$2,${S}$A:$A,"<="&${P}$B$3`;

const FORMULAS: [string, StoredValue][] = [
  // conditions
  [`=COUNTIFS(${S}$B:$B,"党组会议")`, 3],
  [`=COUNTIFS(${S}$B$2:$B$100,"党组会议",${S}$A$2:$A$100,">="&${P}$B$2)`, 3],
  [`=COUNTIFS(${PERIOD})`, 5],
  [`=COUNTIFS(${S}$A:$A,">="&${P}$B$2,${S}$A:$A,"<"&${P}$B$3+1)`, 6],
  [`=COUNTIFS(${S}$A:$A,">="&DATE(2022,1,1),${S}$A:$A,"<"&DATE(2022,7,1))`, 6],
  [`=COUNTIFS(${S}$B:$B,${P}$B$4,${S}$D:$D,">"&${P}$B$6)`, 2],
  [`=COUNTIFS(${S}$D:$D,">=9",${S}$D:$D,"<=15")`, 3],
  [`=COUNTIFS(${S}$D:$D,9)`, 1],
  [`=COUNTIF(${S}$E:$E,TRUE)`, 5],
  [`=COUNTIF(${S}$E:$E,FALSE)`, 2],
  [`=COUNTIF(${S}$F:$F,"已完成")`, 2],
  [`=COUNTIF(${S}$F:$F,"abc")`, 2],
  [`=COUNTIF(${S}$F:$F,"已完成*")`, 3],
  [`=COUNTIF(${S}$C:$C,"*会议*")`, 4],
  [`=COUNTIF(${S}$C:$C,"会议*")`, 2],
  [`=COUNTIF(${S}$C:$C,"??")`, 2],
  [`=COUNTIF(${S}$C:$C,"?*")`, 9],
  [`=COUNTIF(${S}$C:$C,"*~**")`, 1],
  [`=COUNTIF(${S}$C:$C,"*~?")`, 1],
  [`=COUNTIFS(${S}$B:$B,"支部",${S}$C:$C,"")`, 1],
  [`=COUNTIFS(${S}$B:$B,"支部",${S}$C:$C,"<>")`, 2],
  [`=COUNTIFS(${S}$F:$F,"<>已完成",${S}$B:$B,"?*")`, 8],
  [`=COUNTIF(${S}$D$2:$D$11,"<>")`, 8],
  [`=COUNTIF(${S}$D$2:$D$11,"")`, 2],
  [`=COUNTIF(${S}$G:$G,"<1")`, 2],
  [`=SUMIFS(${S}$D:$D,${S}$B:$B,"党组会议",${PERIOD})`, 36],
  [`=SUMIF(${S}$B:$B,"支部",${S}$D:$D)`, 35.5],
  [`=SUMIFS(${H}$C:$C,${H}$B:$B,"丙'部")`, 0],
  [`=SUMIFS(${H}$D:$D,${H}$B:$B,"乙部")`, 0],
  [`=MAXIFS(${S}$D:$D,${S}$B:$B,"党组会议")`, 15],
  [`=MAXIFS(${S}$D:$D,${S}$B:$B,"没有")`, 0],
  [`=_xlfn.MINIFS(${S}$D:$D,${S}$B:$B,"党组会议")`, 9],
  // array constants
  [`=SUM(COUNTIFS(${S}$B:$B,{"党组会议","中心组"}))`, 5],
  [`=SUM(COUNTIFS(${S}$B:$B,{"党组会议";"中心组"},${PERIOD}))`, 4],
  [`=SUM(COUNTIFS(${S}$B:$B,{"党组会议","中心组"},${S}$E:$E,{TRUE;FALSE}))`, 4],
  [`=SUM(COUNTIFS(${S}$C:$C,{"*会议*","*研讨*"}))`, 6],
  [`=SUM(SUMIFS(${S}$D:$D,${S}$B:$B,{"党组会议","支部"}))`, 71.5],
  [`=SUMPRODUCT(SUMIFS(${S}$D:$D,${S}$B:$B,{"党组会议","支部"},${S}$A:$A,">="&${P}$B$2))`, 71.5],
  // SUMPRODUCT
  [`=SUMPRODUCT((${S}$B$2:$B$11="党组会议")*(${S}$D$2:$D$11>10))`, 2],
  [`=SUMPRODUCT(--(${S}$B$2:$B$11="党组会议"),${S}$D$2:$D$11)`, 36],
  [`=SUMPRODUCT(ISNUMBER(SEARCH("会议",${S}$C$2:$C$11))*${S}$D$2:$D$11)`, 37],
  [`=SUMPRODUCT((${H}$A$2:$A$5<>"")/COUNTIF(${H}$A$2:$A$5,${H}$A$2:$A$5&""))`, 3],
  [`=SUMPRODUCT((TRIM(${S}$F$2:$F$11)="已完成")*1)`, 4],
  [`=SUMPRODUCT((${S}$B:$B="党组会议")*1)`, 3],
  // plain functions
  [`=SUM(${S}$D:$D)`, 100.5],
  [`=MAX(${S}$D:$D)`, 30],
  [`=COUNTA(${S}$C:$C)`, 9],
  [`=ROUND(SUMIFS(${H}$C:$C,${H}$A:$A,"L1")/10000,4)`, 0.0151],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ABS(-3)', 3],
  [`=INDEX(${H}$C:$C,MATCH("L2",${H}$A:$A,0))`, 200],
  [`=SUBTOTAL(9,${S}$D$2:$D$11)`, 100.5],
  [`=IF(COUNTIFS(${S}$B:$B,"党组会议")>=3,"达标","未达标")`, '达标'],
  ['=IFERROR(1/0,"—")', '—'],
  [`=IF(${P}$B$5="","空","非空")`, '空'],
  ['=TEXT(44566,"yyyy年m月d日")', '2022年1月5日'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(0.256,"0.0%")', '25.6%'],
  ['=DATE(2022,14,1)', 44958],
  ['="甲"="甲"', true],
  ['=IF(TRUE,"")', ''],
  // links
  ["=HYPERLINK(\"#'学习台账'!A2:I11\",\"学习台账!A2:I11\")", '学习台账!A2:I11'],
  [`=HYPERLINK("#'学习台账'!A1","共"&COUNTIFS(${S}$B:$B,"党组会议")&"条")`, '共3条'],
  ['=HYPERLINK("#A1",12)', 12],
  // references
  [`=${P}Z99`, 0],
  [`=SUM(${P}Y99:Z120,1)`, 1],
  ['=sum(学习台账!d:d)', 100.5],
];

const ERRORS: [string, string][] = [
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['="甲"+1', '#VALUE!'],
  ['=没有这个函数(1)', '#NAME?'],
  [`=MATCH("没有",${H}$A:$A,0)`, '#N/A'],
  [`=IF(1=${S}G4,1,2)`, '#N/A'],
  ["=COUNTIFS('不存在'!$A:$A,\"x\")", '#REF!'],
  ['=SUM(#REF!)', '#REF!'],
  ["=SUM('学习台账'!#REF!)", '#REF!'],
];

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});
afterAll(() => calculator.dispose());

/** The formulas stand in column B of a sheet of their own. */
async function compute(formulas: readonly string[]): Promise<StoredSheet> {
  const summary = sheetOf('summary', '汇总表', formulas.map((f) => [null, { f }]));
  await calculator.recalculate(workbookOf([summary, STUDY, HOUSE, PARAMETERS]));
  return summary;
}

test('each formula has the value that Excel gives', async () => {
  const { rows } = await compute(FORMULAS.map(([formula]) => formula));
  expect(FORMULAS.map(([formula], row) => [formula, rows[row]?.[1]?.value, rows[row]?.[1]?.error])).toEqual(
    FORMULAS.map(([formula, value]) => [formula, value, undefined]),
  );
});

test('each fault is marked as an error with the text that Excel gives', async () => {
  const { rows } = await compute(ERRORS.map(([formula]) => formula));
  expect(ERRORS.map(([formula], row) => [formula, rows[row]?.[1]?.value, rows[row]?.[1]?.error])).toEqual(
    ERRORS.map(([formula, value]) => [formula, value, true]),
  );
});

test('formulas of formulas are computed in order, whatever their place', async () => {
  const { rows } = await compute(['=B2*2', '=B3+1', `=COUNTIFS(${S}$B:$B,"党组会议")`]);
  expect(rows.map((row) => row[1]?.value)).toEqual([8, 4, 3]);
});

test('a repaired formula loses its error mark', async () => {
  const sheet = sheetOf('s', 'S', [[{ f: '=1/0' }]]);
  const workbook = workbookOf([sheet]);
  await calculator.recalculate(workbook);
  const cell = sheet.rows[0]?.[0];
  if (cell !== undefined) cell.formula = '=1/4';
  await calculator.recalculate(workbook);
  expect(cell).toEqual({ value: 0.25, formula: '=1/4' });
});

test('defined names are followed', async () => {
  const sheet = sheetOf('s', 'S', [[{ f: '=COUNTIFS(类型列,"党组会议")+两倍' }]]);
  const workbook: StoredWorkbook = {
    ...workbookOf([sheet, STUDY]),
    names: [
      { name: '类型列', formula: '=学习台账!$B:$B', visible: true },
      { name: '两倍', formula: '=1+1', visible: true },
    ],
  };
  await calculator.recalculate(workbook);
  expect(sheet.rows[0]?.[0]?.value).toBe(5);
});

test('references to tables are followed, and to a table that is not there leave the value from the file', async () => {
  const formulas = [
    '=SUM(学习[人数])',
    '=COUNTIFS(学习[类型],"党组会议",学习[人数],">="&学习[[#This Row],[人数]])',
    '=学习[@人数]*2',
    '=ROWS(学习)',
    '=ROWS(学习[#All])',
    '=学习[[#Totals],[人数]]',
    '=学习[[#Headers],[人数]]',
    '=SUM(学习[[类型]:[人数]])',
    '="学习[人数]"',
  ];
  const data = sheetOf('d', '学 习', [
    ['类型', '人数'],
    ['党组会议', 3, ...formulas.map((f) => ({ f })), { f: '=SUM(没有[人数])', v: 7 }],
    ['支部', 4],
    ['合计', 7],
  ]);
  data.tables = [{ id: 't', name: '学习', area: { row: 0, column: 0, rows: 4, columns: 2 }, showHeaders: true, showTotals: true, hasFilter: true }];
  await calculator.recalculate(workbookOf([data]));
  expect(data.rows[1]?.slice(2).map((cell) => cell?.value)).toEqual([7, 1, 6, 2, 4, 7, '人数', 7, '学习[人数]', 7]);
});

test('SUBTOTAL leaves out rows that a filter hides', async () => {
  const data: StoredSheet = {
    ...sheetOf('d', 'D', [['数'], [1], [2], [4]]),
    hiddenRows: new Set([2]),
    autoFilter: { area: { row: 0, column: 0, rows: 4, columns: 1 }, active: true },
  };
  const sheet = sheetOf('s', 'S', [[{ f: '=SUBTOTAL(9,D!A2:A4)' }, { f: '=SUM(D!A2:A4)' }]]);
  await calculator.recalculate(workbookOf([sheet, data]));
  expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual([5, 7]);
});

test('a function that the engine lacks keeps the value from the file', async () => {
  const sheet = sheetOf('s', 'S', [[{ f: '=_xlfn.FROMTHEFUTURE(1)', v: 42 }, { f: '=A1+1' }]]);
  await calculator.recalculate(workbookOf([sheet]));
  expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual([42, 43]);
});

test('a workbook that counts from 1904 has the dates that Excel shows', async () => {
  const serial = 44562 - 1462;
  const formulas = ['=DATE(2022,1,1)', '=YEAR(A1)', '=TEXT(A1,"yyyy年m月d日")', '=TEXT(A1,"0")', '=EDATE(A1,1)', '=TEXT("无","yyyy")', '=COUNTIFS(A1:A2,">="&DATE(2022,1,1))', '=SUMPRODUCT((YEAR(A1:A2)=2022)*1)'];
  const sheet = sheetOf('s', 'S', [[serial, ...formulas.map((f) => ({ f }))], [serial - 1]]);
  await calculator.recalculate({ ...workbookOf([sheet]), date1904: true });
  expect(sheet.rows[0]?.slice(1).map((cell) => cell?.value)).toEqual([serial, 2022, '2022年1月1日', '43100', 43131, '无', 1, 1]);
});

describe('with dirty areas', () => {
  const area = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

  test('only formulas that can see the change are computed, through other formulas too', async () => {
    const data = sheetOf('d', 'D', [[1, 10], [2, 20]]);
    const sheet = sheetOf('s', 'S', [[{ f: '=SUM(D!A:A)', v: -1 }, { f: '=SUM(D!B:B)', v: -1 }, { f: '=A1*2', v: -1 }, { f: '=B1*2', v: -1 }]]);
    await calculator.recalculate(workbookOf([sheet, data]), [{ sheetId: 'd', area: area(1, 0) }]);
    expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual([3, -1, 6, -1]);
  });

  test('a formula just written is computed', async () => {
    const sheet = sheetOf('s', 'S', [[{ f: '=1+1' }, { f: '=2+2', v: -1 }]]);
    await calculator.recalculate(workbookOf([sheet]), [{ sheetId: 's', area: area(0, 0) }]);
    expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual([2, -1]);
  });
});

test('a lone cell far below, or far to the right, leaves the values of whole columns as they are', async () => {
  const data = sheetOf('d', 'D', [['类型', '数'], ['甲', 1], ['乙', 2], ['甲', 4]]);
  data.rows[1_048_575] = Object.assign([], { 16_383: { value: 'x' } });
  const formulas = ['=SUM(D!B:B)', '=COUNTIFS(D!A:A,"甲",D!B:B,">1")', '=SUMIFS(D!B:B,D!A:A,"甲")', '=SUMPRODUCT((D!A:A="甲")*1)', '=INDEX(D!B:B,MATCH("乙",D!A:A,0))', '=COUNTIF(D!XFD:XFD,"x")', '=SUM(D!C:D)', '=INDEX(D!B:B,9)'];
  const sheet = sheetOf('s', 'S', formulas.map((f) => [{ f }]));
  await calculator.recalculate(workbookOf([sheet, data]));
  expect(sheet.rows.map(([cell]) => cell?.value)).toEqual([7, 1, 5, 2, 2, 1, 0, 0]);
});

test('a second calculator works after the first was disposed of', async () => {
  const first = await createUniverCalculator();
  const formulas = () => workbookOf([sheetOf('s', 'S', [[{ f: '=HYPERLINK("#A1",SUM(1,2))' }]])]);
  await first.recalculate(formulas());
  first.dispose();
  const second = await createUniverCalculator();
  const workbook = formulas();
  await second.recalculate(workbook);
  second.dispose();
  expect(workbook.sheets[0]?.rows[0]?.[0]?.value).toBe(3);
});
