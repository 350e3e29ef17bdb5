import { readFileSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { emptySheet, emptyWorkbook } from '../../src/workbench/host';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { report } from '../../src/workbench/headless/report';
import { commandLine } from './commandLine';

const CLEAN = 'assets/samples/林业局台账-2022上半年.xlsx';
const FLAWED = 'assets/samples/林业局台账-2022上半年-有问题.xlsx';
const WHEN = ['--period', '2022H1', '--today', '2022-07-05'];

const { run, fileOf, jsonOf, path } = commandLine(report);

describe('what cannot be done gets one sentence and status 2', () => {
  it.each([
    ['no workbook named', () => [], '没有给出要读的工作簿。'],
    ['a missing file', () => ['没有.xlsx'], '找不到文件 没有.xlsx。请检查路径和文件名。'],
    ['an empty file', () => [fileOf('空.xlsx', '')], '空.xlsx 是空文件（0 字节）。请换用完好的工作簿。'],
    ['a text file', () => [fileOf('文字.xlsx', '日期,学习类型')], '文字.xlsx 不是 .xlsx 工作簿。请在 Excel 中另存为“Excel 工作簿 (*.xlsx)”后再试。'],
    ['a damaged file', () => [fileOf('坏.xlsx', readFileSync(CLEAN).subarray(0, 9_000))], '坏.xlsx 已损坏，读不了。请在 Excel 中用“打开并修复”另存一份再试。'],
    ['a folder', () => [path()], '是文件夹，不是文件。'],
    ['a period that is none', () => [CLEAN, '--period', '2022H3'], '看不懂期间“2022H3”。请写成 2022、2022H1、2022Q2、2022-03、2022-01..2022-09，或用 .. 连接的两个日期。'],
    ['a day that is none', () => [CLEAN, '--today', '2022-02-30'], '看不懂日期“2022-02-30”。请写成 2022-07-05。'],
    ['an option that is none', () => [CLEAN, '--perod', '2022'], '看不懂这个命令'],
    ['two workbooks', () => [CLEAN, FLAWED], '一次只能读一个工作簿'],
    ['a result on the input itself', () => [CLEAN, '--out', CLEAN], '结果不能写到原工作簿'],
    ['a result on the input, which was reached by a link', () => {
      const file = fileOf('原表.xlsx', readFileSync(CLEAN));
      symlinkSync(file, path('链接.xlsx'));
      return [path('链接.xlsx'), '--out', file];
    }, '结果不能写到原工作簿'],
    ['a folder for the result that is not there', () => [CLEAN, ...WHEN, '--json', path('没有/a.json')], 'ENOENT'],
  ])('%s', async (_, args, sentence) => {
    const { status, err } = await run(...args());
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain('\n');
    expect(status).toBe(2);
  });

  it('a workbook without trackers names the sheets that it has', async () => {
    const stored = emptyWorkbook();
    const sheet = emptySheet('s1', '通讯录');
    sheet.rows = [[{ value: '姓名' }, { value: '电话' }], [{ value: '赵甲' }, { value: '1' }]];
    stored.sheets = [sheet];
    stored.activeSheetId = 's1';
    const { status, err } = await run(fileOf('别的.xlsx', await saveXlsx(stored)), ...WHEN);
    expect(err).toBe('没有在工作簿中认出台账，看到的工作表是：通讯录（不是台账）。请把工作表改成台账的名称（如“学习台账”），同一台账只留一张表，再试。\n');
    expect(status).toBe(2);
  });

  it('sheets that were not taken are named with the reason', async () => {
    const stored = emptyWorkbook();
    stored.sheets = ['学习台账', '学习登记表', '2021年会议台账', '谈话台账'].map((name, index) => {
      const sheet = emptySheet(`s${index}`, name);
      sheet.rows = [(index === 3 ? ['一', '二'] : ['日期', '学习类型', '会议类型', '组织单位']).map((value) => ({ value })), [{ value: 44_732 }]];
      return sheet;
    });
    stored.activeSheetId = 's0';
    const { status, err } = await run(fileOf('都没采用.xlsx', await saveXlsx(stored)), ...WHEN);
    expect(err).toContain('学习台账（与另一张表重名，需要选定）、学习登记表（与另一张表重名，需要选定）、2021年会议台账（属于其他年度）、谈话台账（没有找到表头）。请把工作表改成台账的名称（如“学习台账”），同一台账只留一张表，表头放在前 20 行以内，再试。');
    expect(status).toBe(2);
  });

  it('a workbook without a value says that it is empty', async () => {
    const { status, err } = await run(fileOf('空白.xlsx', await saveXlsx(emptyWorkbook())), ...WHEN);
    expect(err).toBe('工作簿是空的，没有可以校验的内容。请打开存有台账的工作簿。\n');
    expect(status).toBe(2);
  });
});

describe('the clean sample', () => {
  it('ends with 0 and leaves the input as it was', async () => {
    const before = readFileSync(CLEAN);
    const { status, out, err } = await run(CLEAN, ...WHEN, '--unit', '××林业局', '--out', path('结果.xlsx'), '--json', path('结果.json'));
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('期间  2022年上半年（2022-01-01 – 2022-06-30）');
    expect(readFileSync(CLEAN).equals(before)).toBe(true);
    expect(readdirSync(path()).sort()).toEqual(['结果.json', '结果.xlsx'].sort());

    const json = jsonOf(path('结果.json'));
    expect(json.period).toEqual({ start: '2022-01-01', end: '2022-06-30', label: '2022年上半年' });
    expect(json.trackers.map(({ id }) => id)).toEqual([
      'study', 'meeting', 'talk', 'roster', 'branch', 'fixed-asset', 'lease', 'research-fund', 'project', 'party-fund', 'procurement', 'works', 'inspection', 'rectification', 'case', 'visit', 'pledge',
      'risk-point', 'exam', 'publicity', 'regulation', 'task', 'integrity-opinion', 'natural-resource', 'petition', 'conduct', 'member-points',
    ]);
    const session = json.indicators.find(({ id }) => id === 'study.party-group');
    expect(session).toMatchObject({ label: '党组会议学习', unit: '次', value: 14, approximate: false });
    expect(session?.sources).toHaveLength(14);
    expect(session?.sources[0]).toMatch(/^学习台账!A\d+:M\d+$/);
    expect(json.report.map(({ heading }) => heading).filter((heading) => !heading.startsWith('（'))).toEqual(['', '一、主要工作开展情况', '二、存在的主要问题', '三、下一步工作打算', '']);

    // An independent reader finds the sheets behind the user's own.
    const book = read(readFileSync(path('结果.xlsx')));
    expect(book.SheetNames.slice(-4)).toEqual(['汇总表', '汇总图表', '问题清单', '文稿']);
    expect(book.SheetNames.slice(0, -4)).toEqual(read(before).SheetNames);
    for (const name of read(before).SheetNames) {
      const [was, is] = [read(before), book].map((one) => utils.sheet_to_json(one.Sheets[name] ?? {}, { header: 1 }));
      expect(is).toEqual(was);
    }
  });

  it('suggests the half-year of the data where no period is given', async () => {
    const { out } = await run(CLEAN, '--today', '2022-07-05');
    expect(out).toContain('期间  2022年上半年');
  });
});

it('the flawed sample ends with 1 and says what is wrong where', async () => {
  const { status, out } = await run(FLAWED, ...WHEN);
  expect(status).toBe(1);
  expect(out).toMatch(/错误 \d+ {2}风险 \d+ {2}提示 \d+/);
  expect(out).toContain('STUDY-001');
  expect(existsSync(path('结果.xlsx'))).toBe(false);
});

describe('the report', () => {
  it('is printed whole, the first one unless another is asked for', async () => {
    const { out } = await run(CLEAN, ...WHEN, '--unit', '××林业局');
    expect(out).toMatch(/\n××林业局2022年上半年党风廉政建设情况通报\n[^]+现将有关情况通报如下：\n\u3000\u3000一、[^]+\n\u3000\u3000（一）[^]+\n\u3000\u30001\.[^]+\n\u3000\u3000二、[^]+\n\u3000\u3000三、[^]+。\n$/);
    const other = await run(CLEAN, ...WHEN, '--report', 'inspection');
    expect([other.status, other.out.includes('\n2022年上半年监督检查工作汇报\n')]).toEqual([0, true]);
  });

  it('that nobody defined is refused, and those that there are are named', async () => {
    const { status, err } = await run(CLEAN, '--report', 'weekly');
    expect(err).toBe('没有文稿“weekly”。可选：integrity（党风廉政建设情况通报）、inspection（监督检查工作汇报）。\n');
    expect(status).toBe(2);
  });
});

it('speaks English when asked', async () => {
  const { out } = await run(CLEAN, ...WHEN, '--lang', 'en');
  expect(out).toContain('Period  first half of 2022');
});
