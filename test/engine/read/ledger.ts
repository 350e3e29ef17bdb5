import type { Tracker } from '../../../src/model/tracker';

/** A small tracker with a field of every type, for the tests of reading. */
export const ledger: Tracker = {
  id: 'ledger',
  name: '测试台账',
  label: { zh: '测试台账', en: 'Ledger' },
  section: { zh: '测试', en: 'Test' },
  aliases: [],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', constraints: { required: true, past: true } },
    { name: '编号', type: 'string', constraints: { required: true } },
    { name: '类别', type: 'string', constraints: { required: true, enum: ['会议', '培训', '其他'] }, enumAliases: { 开会: '会议' } },
    { name: '次数', type: 'integer', unit: '次', constraints: { minimum: 0, maximum: 500 } },
    { name: '金额', type: 'number', unit: '元', constraints: { exclusiveMinimum: 0 } },
    { name: '月份', type: 'yearmonth' },
    { name: '完成', type: 'boolean' },
    { name: '备注说明', type: 'string' },
  ],
  primaryKey: ['编号'],
  rules: [],
  indicators: [],
};

export const HEADER = ledger.fields.map((field) => field.name);
