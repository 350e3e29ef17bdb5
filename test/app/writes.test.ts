/**
 * Whatever a user does is one write of the port, and each of those is all or none: `test/excel/faults.test.ts` walks every
 * request of every one of them. The draft's two go together: `draft.test.ts`.
 */
import { acceptFindings, addTrackerSheets, applyFixes, clearMarks, DEFAULT_SETTINGS, isFixable, markFindings, openCheck, type OpenCheck, rememberDefinitions, saveSettings, undoLastWrite, writeNarrative, writeSummary } from '../../src/app';
import { writeLiveDraft, writeParagraphs } from '../../src/app/exports';
import { publishingCopy, publishingWords, writePublishing } from '../../src/app/publishing';
import { reconcileText, writeReconciliation } from '../../src/app/reconcile';
import { DEFAULT_RULES } from '../../src/engine/redact/defaultRules';
import { spanOf } from '../../src/model/period';
import { definitions } from '../../src/workbench/definitions';
import type { WorkbookPort } from '../../src/workbook/port';
import { dayAt } from '../model/dayAt';
import { openExcel } from '../support/openExcel';
import { sheetOf, workbookOf } from '../workbench/formulas/workbookOf';

const today = dayAt('2022-07-05');
const options = { language: 'zh', now: '2022-07-05 09:30' } as const;
const HEADERS = ['日期', '学习类型', '组织单位', '学习主题', '第一议题', '集中研讨', '研讨材料', '学习法规', '应到人数', '实到人数', '佐证材料'];
/** The date is a text, which can be put right. */
const SESSION = ['2022.1.10', '党组会议学习', '机关', '学习', '否', '否', 0, 0, 10, 9, '有'];

const WRITES = ['writeSheets', 'addSheets', 'writeCells', 'undo', 'mark', 'clearMarks', 'remember', 'narrow', 'widen'] as const satisfies readonly (keyof WorkbookPort)[];

/** The port, and which of its writes were called. */
function counted(port: WorkbookPort): { port: WorkbookPort; calls: string[] } {
  const calls: string[] = [];
  const noted = Object.fromEntries(WRITES.map((name) => [name, (...given: readonly unknown[]): unknown => {
    calls.push(name);
    return Reflect.apply(port[name], port, given) as unknown; // typed `any`
  }]));
  return { port: Object.assign(Object.create(port) as WorkbookPort, noted), calls }; // the port itself is underneath
}

const copyOf = (open: OpenCheck) => publishingCopy(open.result.report, open.result, definitions, DEFAULT_RULES, publishingWords(open, definitions), 'zh');

it.each<[string, (port: WorkbookPort, open: OpenCheck) => Promise<unknown>, readonly string[]]>([
  ['marking', (port, { result }) => markFindings(port, result), ['mark']],
  ['clearing marks', (port) => clearMarks(port), ['clearMarks']],
  ['the summary', (port, { result }) => writeSummary(port, definitions, result, options), ['writeSheets']],
  ['the draft', (port, { result }) => writeNarrative(port, definitions, result, options), ['writeSheets', 'remember']],
  ['the live draft', (port, { result }) => writeLiveDraft(port, definitions, result, options), ['writeSheets']],
  ['a paragraph a row', (port, { result }) => writeParagraphs(port, result.report, options), ['writeSheets']],
  ['a publishing copy', (port, open) => writePublishing(port, definitions, open.result, copyOf(open), ['draft', 'summary', 'items'], options), ['writeSheets']],
  ['a checked text', (port, open) => writeReconciliation(port, definitions, reconcileText(open, definitions, '召开党组会议学习3次。', []), { ...options, source: '粘贴' }), ['writeSheets']],
  ['new sheets', (port) => addTrackerSheets(port, definitions, ['meeting', 'talk'], { settings: DEFAULT_SETTINGS, language: 'zh', today }), ['addSheets']],
  ['fixes', (port, { result }) => applyFixes(port, result.findings.filter(isFixable)), ['writeCells']],
  ['exceptions', (port, { result }) => saveSettings(port, { ...DEFAULT_SETTINGS, exceptions: acceptFindings([], result.findings, { reason: '已核实', by: '甲' }, today) }), ['remember']],
  ['own definitions', (port) => rememberDefinitions(port, [{ name: '苗木.json', text: '{}' }]), ['remember']],
  ['undo', async (port, { result }) => { await applyFixes(port, result.findings.filter(isFixable)); await undoLastWrite(port); }, ['writeCells', 'undo']],
])('%s', async (_name, act, expected) => {
  const { port, calls } = counted(openExcel(workbookOf([sheetOf('s', '学习台账', [HEADERS, SESSION])])).port);
  const period = spanOf(2022, 'half-year', 0);
  const open = await openCheck(port, definitions, { settings: DEFAULT_SETTINGS, today, unitName: '某局', ...(period && { period }) });
  expect([open.result.findings.some(isFixable), calls]).toEqual([true, []]);
  await act(port, open);
  expect(calls).toEqual(expected);
});
