import type { Tracker } from '../model/tracker';

/** 制度台账: one record a regulation that was made, revised or abolished. */
export const regulation = {
  id: 'regulation',
  name: '制度台账',
  label: { zh: '制度台账', en: 'Regulations' },
  section: { zh: '制度建设', en: 'Regulations' },
  aliases: ['制度', '制度建设台账', '规章制度台账', '制度汇编台账', '制度制修订台账', '制度制定修订台账', '内部制度台账'],
  nature: 'flow',
  dateField: '印发日期',
  fields: [
    { name: '制度名称', type: 'string', aliases: ['名称', '制度', '规章制度名称', '文件名称', '制度标题'], constraints: { required: true } },
    { name: '类别', type: 'string', aliases: ['制度类别', '制度类型', '类型', '分类'], constraints: { required: true } },
    {
      name: '制修订', type: 'string', aliases: ['制修订情况', '制定修订', '制定或修订', '新订修订废止', '制修订类型', '状态'],
      constraints: { required: true, enum: ['新订', '修订', '废止'] },
      enumAliases: { 新制定: '新订', 制定: '新订', 新建: '新订', 新增: '新订', 新制订: '新订', 制订: '新订', 修改: '修订', 修正: '修订', 完善: '修订', 废除: '废止', 已废止: '废止', 宣布失效: '废止' },
    },
    { name: '印发日期', type: 'date', aliases: ['发布日期', '印发时间', '发文日期', '出台日期', '日期'], constraints: { required: true, past: true } },
    { name: '文号', type: 'string', aliases: ['发文字号', '文件号', '印发文号'] },
    { name: '主办部门', type: 'string', aliases: ['部门', '起草部门', '牵头部门', '责任部门', '制定部门', '主办科室'], constraints: { required: true } },
  ],
  primaryKey: ['制度名称'],
  rules: [],
  indicators: [
    { id: 'regulation.count', label: { zh: '制度', en: 'Regulations' }, unit: '项', aliases: ['制定修订和废止制度', '制度制修订', '规章制度', '制修订制度', '修订完善制度', '建立健全制度'], measure: { aggregate: 'count' } },
    {
      id: 'regulation.made', label: { zh: '其中新订', en: 'of which made' }, unit: '项',
      aliases: ['新订制度', '新制定', '新制定制度', '新建制度', '新增制度', '制定制度'],
      measure: { aggregate: 'count', where: { field: '制修订', in: ['新订'] } }, partOf: 'regulation.count',
    },
    {
      id: 'regulation.revised', label: { zh: '其中修订', en: 'of which revised' }, unit: '项',
      aliases: ['修订制度', '修改完善制度', '修改制度'],
      measure: { aggregate: 'count', where: { field: '制修订', in: ['修订'] } }, partOf: 'regulation.count',
    },
    {
      id: 'regulation.abolished', label: { zh: '其中废止', en: 'of which abolished' }, unit: '项',
      aliases: ['废止制度', '清理废止', '废止失效制度'],
      measure: { aggregate: 'count', where: { field: '制修订', in: ['废止'] } }, partOf: 'regulation.count',
    },
  ],
  narrative: [
    {
      title: '坚持建章立制，扎紧制度笼子',
      clauses: [
        {
          text: '制定、修订和废止制度共{count}',
          figures: { count: 'regulation.count' }, compare: 'count',
          parts: [
            { text: '其中新订{count}', figures: { count: 'regulation.made' } },
            { text: '修订{count}', figures: { count: 'regulation.revised' } },
            { text: '废止{count}', figures: { count: 'regulation.abolished' } },
          ],
        },
      ],
    },
  ],
} as const satisfies Tracker;
