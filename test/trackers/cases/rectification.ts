import type { RecordCase, RuleCase } from '../ruleCases';

const problem: RecordCase = {
  问题编号: 'WT01', 来源: '巡察', 被查单位: '青山林场', 问题描述: '制度不健全', 发现日期: '2022-02-01', 归属: '本单位', 责任人: '李', 责任层级: '科级', 整改期限: '2022-06-30', 完成日期: '2022-05-01', 状态: '已整改',
};
const open: RecordCase = { ...problem, 完成日期: undefined, 状态: '整改中' };

export const rectificationCases: readonly RuleCase[] = [
  { code: 'RECT-001', outcome: 'put right, but when?', sheets: { rectification: [{ ...problem, 完成日期: undefined }] }, found: ['问题整改台账!K2'] },
  { code: 'RECT-001', outcome: 'no column for the date: said once', sheets: { rectification: [problem, { ...problem, 问题编号: 'WT02' }] }, without: { rectification: ['完成日期'] }, found: ['问题整改台账!A1'] },
  { code: 'RECT-001', outcome: 'put right on a day, or still open', sheets: { rectification: [problem, open] }, found: [] },
  { code: 'RECT-002', outcome: 'put right the day before it was found', sheets: { rectification: [{ ...problem, 完成日期: '2022-01-31' }] }, found: ['问题整改台账!K2'] },
  { code: 'RECT-002', outcome: 'put right the same day', sheets: { rectification: [{ ...problem, 完成日期: '2022-02-01' }] }, found: [] },
  { code: 'RECT-003', outcome: 'open the day after its time', sheets: { rectification: [{ ...open, 状态: '未整改' }, open] }, today: '2022-07-01', found: ['问题整改台账!L2', '问题整改台账!L3'] },
  { code: 'RECT-003', outcome: 'open on the last day', sheets: { rectification: [open] }, today: '2022-06-30', found: [] },
  { code: 'RECT-003', outcome: 'put right late, handed over, or without a time', sheets: { rectification: [{ ...problem, 完成日期: '2022-07-02' }, { ...open, 状态: '已移交' }, { ...open, 整改期限: undefined }] }, found: [] },
  { code: 'RECT-004', outcome: 'at once, and yet not finished', sheets: { rectification: [{ ...open, 立行立改: true }] }, found: ['问题整改台账!L2'] },
  { code: 'RECT-004', outcome: 'at once, and finished; not at once', sheets: { rectification: [{ ...problem, 立行立改: true }, { ...open, 立行立改: false }] }, found: [] },
  { code: 'RECT-005', outcome: 'ours, and nobody answers for it', sheets: { rectification: [{ ...problem, 责任人: undefined }] }, found: ['问题整改台账!G2'] },
  { code: 'RECT-005', outcome: 'no column for who answers: said once', sheets: { rectification: [problem, open] }, without: { rectification: ['责任人'] }, found: ['问题整改台账!A1'] },
  { code: 'RECT-005', outcome: 'somebody else’s, or nobody says whose', sheets: { rectification: [{ ...problem, 归属: '移交', 责任人: undefined }, { ...problem, 归属: undefined, 责任人: undefined }] }, found: [] },
];
