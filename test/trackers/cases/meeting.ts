import type { RecordCase, RuleCase } from '../ruleCases';

const meeting: RecordCase = { 日期: '2022-01-10', 会议类型: '局长办公会', 议题: '春季造林', 决策事项数: 3, 其中三重一大: 1, 主要负责人末位表态: true, 纪检列席: true };
const held = (会议类型: string, ...dates: string[]): RecordCase[] => dates.map((日期) => ({ ...meeting, 会议类型, 日期 }));
const monthly = ['2022-01-05', '2022-02-05', '2022-03-05', '2022-04-05', '2022-05-05', '2022-06-05'];

export const meetingCases: readonly RuleCase[] = [
  { code: 'MEET-001', outcome: 'more major matters than decisions', sheets: { meeting: [{ ...meeting, 其中三重一大: 4 }] }, found: ['会议台账!F2'] },
  { code: 'MEET-001', outcome: 'every decision a major matter', sheets: { meeting: [{ ...meeting, 其中三重一大: 3 }] }, found: [] },
  { code: 'MEET-002', outcome: 'the head did not speak last, attendance is not filled in', sheets: { meeting: [{ ...meeting, 主要负责人末位表态: false, 纪检列席: undefined }] }, found: ['会议台账!G2', '会议台账!H2'] },
  { code: 'MEET-002', outcome: 'no column for attendance: said once', sheets: { meeting: [meeting, meeting] }, without: { meeting: ['纪检列席'] }, found: ['会议台账!A1'] },
  { code: 'MEET-002', outcome: 'no column, but no major matter either', sheets: { meeting: [{ ...meeting, 其中三重一大: 0 }] }, without: { meeting: ['纪检列席'] }, found: [] },
  { code: 'MEET-002', outcome: 'both done', sheets: { meeting: [meeting] }, found: [] },
  { code: 'MEET-002', outcome: 'no major matter', sheets: { meeting: [{ ...meeting, 其中三重一大: 0, 主要负责人末位表态: false, 纪检列席: false }] }, found: [] },
  { code: 'MEET-003', outcome: 'no meeting in February and June', sheets: { meeting: held('党组会', '2022-01-05', '2022-03-05', '2022-04-05', '2022-05-05') }, found: ['会议台账!A1', '会议台账!A1'] },
  { code: 'MEET-003', outcome: 'group and committee in turn, every month', sheets: { meeting: [...held('党组会', ...monthly.slice(0, 3)), ...held('党委会', ...monthly.slice(3))] }, found: [] },
  { code: 'MEET-003', outcome: 'meetings of another kind only', sheets: { meeting: held('局长办公会', ...monthly) }, found: monthly.map(() => '会议台账!A1') },
  { code: 'MEET-004', outcome: 'none in the first quarter', sheets: { meeting: held('专题汇报会', '2022-04-05') }, found: ['会议台账!A1'] },
  { code: 'MEET-004', outcome: 'one a quarter', sheets: { meeting: held('专题汇报会', '2022-03-05', '2022-04-05') }, found: [] },
  { code: 'MEET-004', outcome: 'meetings of another kind only', sheets: { meeting: held('党组会', ...monthly) }, found: ['会议台账!A1', '会议台账!A1'] },
  { code: 'MEET-005', outcome: 'none in the half-year', sheets: { meeting: held('党组会', ...monthly) }, found: ['会议台账!A1'] },
  { code: 'MEET-005', outcome: 'one in the half-year', sheets: { meeting: held('工作推进会', '2022-05-20') }, found: [] },
  { code: 'MEET-005', outcome: 'due in the quarter that closes the half-year, held before it', sheets: { meeting: held('工作推进会', '2022-02-20') }, period: '2022Q2', found: [] },
  { code: 'MEET-006', outcome: 'no work review in the year', sheets: { meeting: held('民主生活会', '2022-01-20') }, period: '2022', today: '2023-01-05', found: ['会议台账!A1'] },
  { code: 'MEET-006', outcome: 'no democratic-life meeting in the year', sheets: { meeting: held('述职会', '2022-12-20') }, period: '2022', today: '2023-01-05', found: ['会议台账!A1'] },
  { code: 'MEET-006', outcome: 'both in the year', sheets: { meeting: [...held('民主生活会', '2022-01-20'), ...held('述职会', '2022-12-20')] }, period: '2022', today: '2023-01-05', found: [] },
  { code: 'MEET-006', outcome: 'the first half does not close the year', sheets: { meeting: [] }, found: [] },
  { code: 'MEET-007', outcome: 'the same meeting stands twice', sheets: { meeting: [meeting, meeting] }, found: ['会议台账!A3'] },
  { code: 'MEET-007', outcome: 'another agenda, or a meeting of another kind', sheets: { meeting: [meeting, { ...meeting, 议题: '森林防火' }, { ...meeting, 会议类型: '党组会' }] }, found: [] },
];
