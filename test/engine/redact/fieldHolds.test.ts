import { fieldHolds } from '../../../src/engine/redact/fieldHolds';
import { trackers } from '../../../src/trackers';

it('where the trackers have names, and of what', () => {
  const held = trackers.map(({ name, fields }) => [name, fields.flatMap((field) => (fieldHolds(field) === undefined ? [] : [`${field.name} ${fieldHolds(field) ?? ''}`]))] as const);
  expect(Object.fromEntries(held.filter(([, fields]) => fields.length > 0))).toEqual({
    学习台账: ['组织单位 unit', '主持人 person', '记录人 person'],
    会议台账: ['组织单位 unit', '记录人 person', '纪要文号 document'],
    谈话台账: ['谈话人 person', '谈话对象 person', '对象部门 unit'],
    人员名册: ['姓名 person', '部门 unit', '所属支部 unit'],
    党组织名册: ['党组织名称 unit', '书记 person', '党建指导员 person', '联络员 person', '监督员 person'],
    固定资产台账: ['使用部门 unit', '使用人 person', '存放地点 place'],
    资产出租台账: ['承租方 person-or-unit'],
    科研经费台账: ['报销人 person', '出差地点 place', '审批人 person'],
    科研项目台账: ['负责人 person'],
    党建经费台账: ['党组织名称 unit'],
    采购台账: ['申请部门 unit', '供应商 unit', '审批人 person'],
    工程项目台账: ['责任人 person'],
    监督检查台账: ['检查单位 unit', '被检查单位 unit'],
    问题整改台账: ['被查单位 unit', '责任人 person'],
    走访台账: ['带队领导 person', '对象名称 person-or-unit'],
    责任承诺台账: ['签订人 person', '部门 unit'],
    廉政风险点台账: ['部门 unit', '责任人 person'],
    宣传公开台账: ['审核人 person'],
    制度台账: ['文号 document', '主办部门 unit'],
    督办台账: ['责任单位 unit'],
    个人事项抽查台账: ['填报人 person'],
    调查监测台账: ['林场 unit', '调查人 person'],
    自然资源资产台账: ['责任单位 unit'],
    作风整治台账: ['责任单位 unit'],
    党员积分台账: ['党员 person'],
  });
});

it.each([
  ['a field of an own tracker, by its name', { name: '护林员', type: 'string' }, 'person'],
  ['what the definition says goes before the name', { name: '护林单位', type: 'string', holds: 'place' }, 'place'],
  ['allowed words are no names', { name: '责任单位', type: 'string', constraints: { enum: ['本局', '外单位'] } }, undefined],
  ['a number of people is none', { name: '调查人', type: 'integer' }, undefined],
] as const)('%s', (_, field, expected) => {
  expect(fieldHolds(field)).toBe(expected);
});
