import { report } from '../../src/workbench/headless/report';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { dayAt } from '../model/dayAt';
import { sheetOf, workbookOf } from '../workbench/formulas/workbookOf';
import { commandLine } from './commandLine';

const { run, fileOf, jsonOf, path } = commandLine(report);

const HEADER = ['日期', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数', '佐证材料'];
const sessions = (days: readonly string[], came: string | number) => [HEADER, ...days.map((day) => [dayAt(day), '党组会议学习', '机关', `学习 ${day}`, 10, came, '有'])];

it('tells the year before in the terminal and in the JSON, where the workbook holds it', async () => {
  const input = fileOf('两年.xlsx', await saveXlsx(workbookOf([sheetOf('s1', '2021年学习台账', sessions(['2021-02-01', '2021-03-01'], '约8')), sheetOf('s2', '2022年学习台账', sessions(['2022-02-01', '2022-03-01', '2022-04-01'], 9))])));
  const json = path('两年.json');
  const { out } = await run(input, '--period', '2022H1', '--today', '2022-07-05', '--json', json);

  const line = (label: string) => out.split('\n').find((text) => text.includes(` ${label} `))?.replace(/ +/g, ' ');
  expect(line('党组会议学习')).toBe(' 学习台账 党组会议学习 3 次 （上年同期 2，+1）');
  expect(line('中心组学习')).toBe(' 学习台账 中心组学习 0 次 （上年同期 0，±0）');
  expect(line('参学人次')).toBe(' 学习台账 参学人次 27 人次 （上年同期 ≈ 16）');
  const { indicators } = jsonOf(json);
  const previous = (id: string) => indicators.find((indicator) => indicator.id === id)?.previous;
  expect(previous('study.party-group')).toEqual({ value: 2, approximate: false, sources: ["'2021年学习台账'!A2:G2", "'2021年学习台账'!A3:G3"] });
  expect(previous('study.attendances')).toMatchObject({ value: 16, approximate: true });
  expect(indicators.find(({ id }) => id === 'meeting.party-group')).not.toHaveProperty('previous');
});
