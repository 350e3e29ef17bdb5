import type { RecordCase, RuleCase } from '../ruleCases';

const talk: RecordCase = { 日期: '2022-03-01', 谈话类型: '谈心谈话', 谈话人: '陈局长', 谈话对象: '张三', 谈话记录: true };
const person: RecordCase = { 姓名: '张三', 部门: '造林科', 在岗: true };
const about = (谈话类型: string, more: RecordCase = {}): RecordCase => ({ ...talk, 谈话类型, ...more });

export const talkCases: readonly RuleCase[] = [
  { code: 'TALK-001', outcome: 'talked to himself', sheets: { talk: [{ ...talk, 谈话人: '张三' }] }, found: ['谈话台账!D2'] },
  { code: 'TALK-001', outcome: 'two people', sheets: { talk: [talk] }, found: [] },
  { code: 'TALK-002', outcome: 'one of two had a talk', sheets: { talk: [talk], roster: [person, { ...person, 姓名: '李四' }] }, found: ['人员名册!B3'] },
  { code: 'TALK-002', outcome: 'the talk was last year', sheets: { talk: [{ ...talk, 日期: '2021-12-01' }], roster: [person] }, found: ['人员名册!B2'] },
  { code: 'TALK-002', outcome: 'a talk of another kind', sheets: { talk: [about('提醒谈话')], roster: [person] }, found: ['人员名册!B2'] },
  { code: 'TALK-002', outcome: 'who is not in post is left out', sheets: { talk: [talk], roster: [person, { ...person, 姓名: '李四', 在岗: false }] }, found: [] },
  { code: 'TALK-002', outcome: 'without a roster nobody can tell', sheets: { talk: [talk] }, found: [] },
  { code: 'TALK-002', outcome: 'without the kind’s column nobody can tell', sheets: { talk: [talk], roster: [person] }, without: { talk: ['谈话类型'] }, found: [] },
  { code: 'TALK-003', outcome: 'a department head without a preventive talk', sheets: { talk: [talk], roster: [{ ...person, 部门负责人: true }] }, found: ['人员名册!B2'] },
  { code: 'TALK-003', outcome: 'the preventive talk was last year', sheets: { talk: [about('预防提醒谈话', { 日期: '2021-12-01' })], roster: [{ ...person, 部门负责人: true }] }, found: ['人员名册!B2'] },
  { code: 'TALK-003', outcome: 'every department head had one', sheets: { talk: [about('预防提醒谈话')], roster: [{ ...person, 部门负责人: true }, { ...person, 姓名: '李四' }] }, found: [] },
  { code: 'TALK-004', outcome: 'appointed in May without a talk', sheets: { talk: [talk], roster: [{ ...person, 任职日期: '2022-05-10' }] }, found: ['人员名册!B2'] },
  { code: 'TALK-004', outcome: 'appointed in January after a talk in December', sheets: { talk: [about('任前谈话', { 日期: '2021-12-28' })], roster: [{ ...person, 任职日期: '2022-01-04' }] }, found: [] },
  { code: 'TALK-004', outcome: 'appointed years ago', sheets: { talk: [talk], roster: [{ ...person, 任职日期: '2018-05-10' }] }, found: [] },
  { code: 'TALK-005', outcome: 'no record, or nothing entered', sheets: { talk: [talk, { ...talk, 谈话对象: '李四', 谈话记录: false }, { ...talk, 谈话对象: '王五', 谈话记录: undefined }] }, found: ['谈话台账!I3', '谈话台账!I4'] },
  { code: 'TALK-005', outcome: 'no column for it: said once', sheets: { talk: [talk, talk] }, without: { talk: ['谈话记录'] }, found: ['谈话台账!A1'] },
  { code: 'TALK-005', outcome: 'a record is kept', sheets: { talk: [talk] }, found: [] },
  { code: 'TALK-006', outcome: 'the same talk stands three times', sheets: { talk: [talk, talk, talk] }, found: ['谈话台账!A3', '谈话台账!A4'] },
  { code: 'TALK-006', outcome: 'another day, kind, or one of the two', sheets: { talk: [talk, { ...talk, 日期: '2022-03-02' }, about('提醒谈话'), { ...talk, 谈话人: '王副局长' }, { ...talk, 谈话对象: '李四' }] }, found: [] },
];
