import { NO_EDITS } from '../../../src/model/draft';
import type { CheckResult } from '../../../src/app/checkResult';
import type { Definitions } from '../../../src/engine/types';
import { parseIsoDay } from '../../../src/model/day';
import type { Figure } from '../../../src/model/figure';
import type { Finding } from '../../../src/model/finding';
import { parsePeriod } from '../../../src/model/period';
import { definitionsWith, indicator } from '../../engine/figureTrackers';

const count = { aggregate: 'count' } as const;
const label = (zh: string, en: string) => ({ zh, en });

export const definitions: Definitions = definitionsWith({
  meeting: [
    indicator('m.count', '次', count, { label: label('党组会', 'Party group meetings'), requirement: { label: label('按月召开', 'every month'), atLeast: 6 } }),
    indicator('m.cost', '元', count, { label: label('会议费', 'Cost') }),
    indicator('m.rate', '%', count, { label: label('列席率', 'Attendance') }),
  ],
  asset: [indicator('a.count', '件', count, { label: label('资产', 'Assets') })],
});

const area = (sheet: string, firstRow: number, lastRow: number) => ({ sheet, firstRow, lastRow, firstColumn: 1, lastColumn: 8 });

export const figures: readonly Figure[] = [
  { id: 'm.count', tracker: 'meeting', unit: '次', value: 5, sources: [area('会议台账', 3, 5), area('会议台账', 8, 9)], formula: `COUNTIFS('会议台账'!$A:$A,">="&{start},'会议台账'!$A:$A,"<="&{end})`, met: false },
  { id: 'm.cost', tracker: 'meeting', unit: '元', value: 1234.5, sources: [area('会议台账', 3, 3)], formulaObstacle: 'untidy-cells', approximate: 'over' },
  { id: 'm.rate', tracker: 'meeting', unit: '%', value: 200 / 3, sources: [area('会议台账', 3, 9), area('人员名册', 2, 4)], formulaObstacle: 'shape', met: true },
  { id: 'a.count', tracker: 'asset', unit: '件', value: null, reason: 'tracker-missing', sources: [], formulaObstacle: 'no-figure' },
];

export const finding = (more: Partial<Finding> = {}): Finding => ({
  code: 'FIELD-REQUIRED', severity: 'error', tracker: 'meeting', at: { sheet: '会议台账', row: 4, column: 2 }, field: '类型', received: '', expected: '党组会、党委会', values: {}, inPeriod: true, ...more,
});

export function checkResultOf(more: Partial<CheckResult> = {}): CheckResult {
  const period = parsePeriod('2022H1');
  const today = parseIsoDay('2022-07-05');
  if (!period || today === undefined) throw new Error('bad test data');
  return {
    period,
    unitName: '某林业局',
    today,
    parameters: {},
    trackers: [{ id: 'meeting', sheet: '会议台账', records: 7 }],
    notTaken: [],
    missing: ['asset'],
    findings: [],
    excepted: [],
    figures,
    charts: [],
    reportId: 'r',
    report: { title: '某林业局2022年上半年情况通报', sections: [], complete: true },
    draft: { edits: NO_EDITS },
    rules: 12,
    ...more,
  };
}
