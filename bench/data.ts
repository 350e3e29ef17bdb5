import type { Place } from '../src/engine/types';
import type { Tracker } from '../src/model/tracker';

const nothing = { zh: '', en: '' };
const KINDS = ['专项调查', '差旅费', '会议费', '培训费', '材料费', '设备费'];
const STATES = ['在用', '闲置', '出租'];

/** Twelve columns of every type that the shared checks know, with an indicator of each shape. */
export const benchTracker: Tracker = {
  id: 'bench',
  name: '测试台账',
  label: { zh: '测试台账', en: 'Benchmark' },
  section: nothing,
  aliases: [],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '编号', type: 'string', constraints: { required: true } },
    { name: '日期', type: 'date', constraints: { required: true } },
    { name: '类别', type: 'string', constraints: { required: true, enum: KINDS } },
    { name: '人员', type: 'string', constraints: { required: true } },
    { name: '事由', type: 'string' },
    { name: '金额', type: 'number', unit: '元', constraints: { required: true, exclusiveMinimum: 0 } },
    { name: '应到', type: 'integer', constraints: { minimum: 1 } },
    { name: '实到', type: 'integer', constraints: { minimum: 0 } },
    { name: '记录', type: 'boolean' },
    { name: '开始', type: 'date' },
    { name: '结束', type: 'date' },
    { name: '状态', type: 'string', constraints: { enum: STATES } },
  ],
  rules: [
    { code: 'BENCH-001', kind: 'lessOrEqual', severity: 'error', left: '实到', right: '应到', message: nothing, hint: nothing, basis: nothing },
    { code: 'BENCH-002', kind: 'dateOrder', severity: 'error', fields: ['开始', '结束'], message: nothing, hint: nothing, basis: nothing },
  ],
  indicators: [
    { id: 'bench.count', label: nothing, unit: '笔', measure: { aggregate: 'count' } },
    { id: 'bench.amount', label: nothing, unit: '元', measure: { aggregate: 'sum', field: '金额', where: { field: '类别', in: ['差旅费'] } } },
    {
      id: 'bench.rate',
      label: nothing,
      unit: '%',
      measure: { aggregate: 'rate', part: { aggregate: 'sum', field: '实到' }, whole: { aggregate: 'sum', field: '应到' } },
    },
  ],
};

export type Row = (string | number | boolean)[];

/** Clean rows, the same for every run: a linear congruential generator, no clock. */
export function makeRows(count: number): Row[] {
  let seed = 20220630;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  const rows: Row[] = [];
  for (let index = 0; index < count; index++) {
    const start = 44562 + next(170);
    const due = 1 + next(60);
    rows.push([
      `PZ${index}`, start + next(10), KINDS[next(KINDS.length)] ?? '', `职工${next(300)}`, `外业调查第${next(40)}小班`, 1 + next(900_000) / 100,
      due, next(due + 1), next(2) === 0 ? '是' : '否', start, start + next(5), STATES[next(STATES.length)] ?? '',
    ]);
  }
  // As Excel hands them over: out of JSON, so that equal words are not one object.
  return JSON.parse(JSON.stringify(rows)) as Row[]; // what was just written
}

export const BLOCK_ROWS = 4_000;
export const HEADERS = benchTracker.fields.map((field) => field.name);

export function benchPlace(rows: number): Place {
  const used = { firstRow: 1, firstColumn: 1, lastRow: rows + 1, lastColumn: HEADERS.length };
  return {
    tracker: benchTracker,
    sheet: { id: 's1', name: benchTracker.name, visibility: 'visible', used, hiddenRows: 0, merged: [], head: [HEADERS] },
    headerRow: 1,
    lastHeaderRow: 1,
    columns: new Map(HEADERS.map((header, index) => [header, { position: index + 1, row: 1, header, scale: 1 }])),
    body: { ...used, firstRow: 2 },
    findings: [],
  };
}
