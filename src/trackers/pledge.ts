import type { Tracker } from '../model/tracker';

/** 责任承诺台账: one record a paper that somebody signed. */
export const pledge = {
  id: 'pledge',
  name: '责任承诺台账',
  label: { zh: '责任承诺台账', en: 'Pledges' },
  section: { zh: '责任落实', en: 'Pledges' },
  aliases: ['责任状台账', '承诺书台账', '责任状签订台账', '承诺书签订台账', '廉政承诺台账', '党风廉政责任状台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['签订日期', '签订时间', '承诺日期', '签署日期', '时间'], constraints: { required: true, past: true } },
    {
      name: '类型', type: 'string', aliases: ['承诺类型', '承诺书类型', '责任类型', '类别'],
      constraints: { required: true, enum: ['党风廉政责任状', '廉政承诺书', '非工作时间自我约束承诺书', '任前承诺', '个人剖析材料'] },
      enumAliases: {
        责任状: '党风廉政责任状', 廉政责任状: '党风廉政责任状', 党风廉政建设责任状: '党风廉政责任状', 党风廉政建设责任书: '党风廉政责任状', 党风廉政责任书: '党风廉政责任状', 责任书: '党风廉政责任状',
        廉政承诺: '廉政承诺书', 廉洁承诺书: '廉政承诺书', 廉洁自律承诺书: '廉政承诺书', 自我约束承诺书: '非工作时间自我约束承诺书', 自我约束承诺: '非工作时间自我约束承诺书', 八小时外承诺书: '非工作时间自我约束承诺书',
        任前承诺书: '任前承诺', 任前廉政承诺: '任前承诺', 任前廉政承诺书: '任前承诺', 剖析材料: '个人剖析材料', 个人对照剖析材料: '个人剖析材料', 对照剖析材料: '个人剖析材料',
      },
    },
    { name: '签订人', type: 'string', aliases: ['承诺人', '签订人姓名', '签署人', '责任人', '姓名'], constraints: { required: true } },
    { name: '部门', type: 'string', aliases: ['所在部门', '科室', '所属部门', '单位'] },
  ],
  foreignKeys: [{ field: '签订人', reference: { tracker: 'roster', field: '姓名' } }],
  rules: [
    {
      code: 'PLEDGE-001', kind: 'coverage', severity: 'risk',
      of: { tracker: 'roster', field: '姓名', where: { field: '部门负责人', in: [true] } },
      by: { tracker: 'pledge', field: '签订人', where: { all: [{ field: '类型', in: ['党风廉政责任状'] }, { field: '日期', yearToDate: true }] } }, owner: '部门',
      message: { zh: '{sheet} {cell}：部门负责人{received}（{owner}）本年度没有签订党风廉政责任状的记录。', en: '{sheet} {cell}: department head {received} ({owner}) has signed no 党风廉政责任状 (responsibility statement) this year.' },
      hint: { zh: '已签而漏记的，在《{bySheet}》中补登记；未签的，尽快签订。', en: 'Enter it in {bySheet} if it was signed; otherwise have it signed soon.' },
      basis: { zh: '《党委（党组）落实全面从严治党主体责任规定》；部门负责人每年签订责任状为内部管理要求', en: 'Provisions on Party committees’ responsibility for Party discipline; department heads signing each year is an internal management rule' },
      problem: {
        title: '党风廉政责任状签订不全',
        text: '有{count}部门负责人本年度未签订党风廉政责任状',
        ownersText: '涉及{owners}',
        measureWord: '名',
        answer: '层层签订党风廉政建设责任状，部门负责人一个不漏，压实“一岗双责”',
      },
    },
    {
      code: 'PLEDGE-002', kind: 'coverage', severity: 'risk',
      of: { tracker: 'roster', field: '姓名', where: { field: '在岗', in: [true] } },
      by: { tracker: 'pledge', field: '签订人', where: { all: [{ field: '类型', in: ['非工作时间自我约束承诺书'] }, { field: '日期', yearToDate: true }] } }, owner: '部门',
      message: { zh: '{sheet} {cell}：{received}（{owner}）本年度没有签订非工作时间自我约束承诺书的记录。', en: '{sheet} {cell}: {received} ({owner}) has signed no 非工作时间自我约束承诺书 (pledge for time off work) this year.' },
      hint: { zh: '已签而漏记的，在《{bySheet}》中补登记；未签的，尽快签订。', en: 'Enter it in {bySheet} if it was signed; otherwise have it signed soon.' },
      basis: { zh: '内部管理要求：在岗人员每年签订非工作时间自我约束承诺书', en: 'Internal management rule: everyone in post signs the pledge for time off work each year' },
      problem: {
        title: '非工作时间监督约束存在盲区',
        text: '有{count}在岗人员本年度未签订非工作时间自我约束承诺书',
        ownersText: '涉及{owners}',
        measureWord: '名',
        answer: '组织在岗人员补签非工作时间自我约束承诺书，加强“八小时以外”的监督',
      },
    },
  ],
  indicators: [
    {
      id: 'pledge.responsibility', label: { zh: '党风廉政责任状', en: 'Responsibility statements' }, unit: '份',
      aliases: ['党风廉政建设责任状', '签订责任状', '签订党风廉政建设责任书', '党风廉政责任书', '廉政责任状', '党风廉政建设目标责任书'],
      measure: { aggregate: 'count', where: { field: '类型', in: ['党风廉政责任状'] } },
    },
    {
      id: 'pledge.responsibility-rate', label: { zh: '部门负责人责任状签订率', en: 'Department heads who signed one this year' }, unit: '%',
      aliases: ['责任状签订率', '签订率', '党风廉政责任状签订率', '责任书签订率'],
      measure: {
        aggregate: 'rate',
        part: {
          aggregate: 'count', tracker: 'roster',
          where: {
            all: [
              { field: '部门负责人', in: [true] },
              { field: '姓名', foundIn: { tracker: 'pledge', field: '签订人', where: { all: [{ field: '类型', in: ['党风廉政责任状'] }, { field: '日期', yearToDate: true }] } } },
            ],
          },
        },
        whole: { aggregate: 'count', tracker: 'roster', where: { field: '部门负责人', in: [true] } },
      },
      requirement: { label: { zh: '部门负责人全部签订', en: 'every department head' }, atLeast: 100 },
    },
    {
      id: 'pledge.integrity', label: { zh: '廉政承诺书', en: 'Integrity pledges' }, unit: '份',
      aliases: ['廉洁承诺书', '签订廉政承诺书', '廉洁从业承诺书', '廉洁自律承诺书', '党员干部廉政承诺书'],
      measure: { aggregate: 'count', where: { field: '类型', in: ['廉政承诺书'] } },
    },
    {
      id: 'pledge.self-restraint', label: { zh: '非工作时间自我约束承诺书', en: 'Pledges for time off work' }, unit: '份',
      aliases: ['自我约束承诺书', '八小时以外自我约束承诺书', '八小时外承诺书', '非工作时间承诺书'],
      measure: { aggregate: 'count', where: { field: '类型', in: ['非工作时间自我约束承诺书'] } },
      requirement: { label: { zh: '在岗人员全部签订', en: 'everyone in post' }, rule: 'PLEDGE-002' },
    },
    {
      id: 'pledge.pre-appointment', label: { zh: '任前承诺', en: 'Pre-appointment pledges' }, unit: '份',
      aliases: ['任前廉政承诺', '任前承诺书', '任职承诺书', '新任职干部廉政承诺'],
      measure: { aggregate: 'count', where: { field: '类型', in: ['任前承诺'] } },
    },
    {
      id: 'pledge.self-analysis', label: { zh: '个人剖析材料', en: 'Self-examinations' }, unit: '份',
      aliases: ['撰写个人剖析材料', '个人对照检查材料', '自我剖析材料', '党性分析材料', '剖析材料'],
      measure: { aggregate: 'count', where: { field: '类型', in: ['个人剖析材料'] } },
    },
  ],
  narrative: [
    {
      title: '坚持压实责任，签订责任承诺',
      clauses: [
        { text: '签订党风廉政责任状{count}', figures: { count: 'pledge.responsibility' }, compare: 'count' },
        { text: '部门负责人责任状签订率{rate}', figures: { rate: 'pledge.responsibility-rate' } },
        { text: '签订廉政承诺书{count}', figures: { count: 'pledge.integrity' }, joint: '；' },
        { text: '非工作时间自我约束承诺书{count}', figures: { count: 'pledge.self-restraint' } },
        { text: '任前承诺{count}', figures: { count: 'pledge.pre-appointment' } },
        { text: '撰写个人剖析材料{count}', figures: { count: 'pledge.self-analysis' }, joint: '；' },
      ],
    },
  ],
} as const satisfies Tracker;
