import { checkWorkbook, DEFAULT_SETTINGS, markFindings, writeNarrative, writeSummary } from '../src/app';
import { createExcelWorkbook } from '../src/excel/createExcelWorkbook';
import { parsePeriod } from '../src/model/period';
import { definitions } from '../src/workbench/definitions';
import { createHost } from '../src/workbench/host';
import { startOfficeInNode } from '../src/workbench/host/node';
import type { StoredWorkbook } from '../src/workbench/host/store';
import { makeWorkbook } from '../scripts/samples/makeWorkbook';
import { scenarioA } from '../scripts/samples/scenarioA';

/** Scenario A with a study sheet of so many rows. */
export function longWorkbook(rows: number): StoredWorkbook {
  const sheets = scenarioA();
  const study = sheets[0];
  if (!study) throw new Error('scenario A begins with study');
  const model = study.rows;
  study.rows = Array.from({ length: rows }, (_, index) => [...(model[index % model.length] ?? [])].map((cell, column) => (column === 3 ? `专题学习-${index}` : cell)));
  return makeWorkbook(sheets);
}

/** Requests and bytes of the whole job (check, mark, summary, draft) with a study sheet of so many rows. */
export async function benchJob(rows: number): Promise<{ rows: number; syncs: number; sentMB: number; receivedMB: number; seconds: number }> {
  const host = createHost({ workbook: longWorkbook(rows), profile: 'm365', platform: 'web' });
  const { Excel: excel, Office: office } = startOfficeInNode(host);
  const port = createExcelWorkbook({ excel, isSetSupported: (set, version) => office.context.requirements.isSetSupported(set, version) });
  const period = parsePeriod('2022H1');
  if (!period) throw new Error('2022H1 is a period');
  const begin = process.hrtime.bigint();
  const result = await checkWorkbook(port, definitions, { settings: DEFAULT_SETTINGS, today: period.end + 5, period, unitName: '××林业局' });
  const options = { language: 'zh', now: '2022-07-05' } as const;
  await markFindings(port, result);
  await writeSummary(port, definitions, result, options);
  await writeNarrative(port, definitions, result, options);
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const { syncs, sent, received } = host.counters;
  return { rows, syncs, sentMB: sent / 1e6, receivedMB: received / 1e6, seconds };
}
