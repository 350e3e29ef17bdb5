import type { Measure } from '../../src/model/measure';
import { conditionWords } from './conditionWords';
import type { Writer } from './Writer';

/** How a figure comes out of the records: `合计“实到人数”（学习类型为党课）`. */
export function measureWords(measure: Measure, writer: Writer): string {
  const { say, sheet } = writer;
  if (measure.aggregate === 'rate') return say({ zh: `（${measureWords(measure.part, writer)}）÷（${measureWords(measure.whole, writer)}）×100%`, en: `(${measureWords(measure.part, writer)}) ÷ (${measureWords(measure.whole, writer)}) × 100 %` });
  const { tracker, where, scope } = measure;
  const place = tracker === undefined ? '' : say({ zh: `${sheet(tracker)}中`, en: ` in ${sheet(tracker)}` });
  const limits = [...(where ? [conditionWords(where, writer)] : []), ...(scope === undefined ? [] : [say(SCOPES[scope])])];
  const bracket = limits.length === 0 ? '' : say({ zh: `（${limits.join('；')}）`, en: ` (${limits.join('; ')})` });
  const what = whatWords(measure, writer);
  return say({ zh: `${place}${what}${bracket}`, en: `${what}${place}${bracket}` });
}

const SCOPES = {
  period: { zh: '只计报告期内', en: 'in the period only' },
  'until-end': { zh: '截至报告期末', en: 'up to the period\'s end' },
  state: { zh: '按表中现状', en: 'as the sheet stands' },
};

function whatWords(measure: Exclude<Measure, { aggregate: 'rate' }>, { say }: Writer): string {
  switch (measure.aggregate) {
    case 'count':
      return say({ zh: '记录数', en: 'number of records' });
    case 'sum':
      return measure.minus === undefined ? say({ zh: `合计${measure.field}`, en: `sum of ${measure.field}` }) : say({ zh: `合计（${measure.field}－${measure.minus}）`, en: `sum of (${measure.field} − ${measure.minus})` });
    case 'distinct':
      return say({ zh: `不同的${measure.field}个数`, en: `number of different ${measure.field}` });
    case 'mean':
      return say({ zh: `${measure.field}的平均数`, en: `mean of ${measure.field}` });
    case 'max':
      return say({ zh: `${measure.field}的最大值`, en: `largest ${measure.field}` });
    case 'mean-days':
      return say({ zh: `${measure.from}到${measure.to}的平均天数`, en: `mean days from ${measure.from} to ${measure.to}` });
  }
}
