/** A draft over the life of a workbook: the product's own adapter on the genuine office.js, and the simulated Excel. */
import { checkWorkbook, DEFAULT_SETTINGS, undoLastWrite, writeNarrative, type CheckResult } from '../../src/app';
import { decide, draftChanges, editDraft, loadDraft, outlineOf, redraft, saveDraft, settled, type DraftEdit } from '../../src/app/draft';
import { sentencesOf } from '../../src/engine/draft/outline';
import { textOf } from '../../src/engine/phrases';
import { spanOf } from '../../src/model/period';
import { definitions } from '../../src/workbench/definitions';
import { loadXlsx } from '../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { dayAt } from '../model/dayAt';
import { openExcel, type OpenedExcel } from '../support/openExcel';
import { sheetOf, type TestCell, workbookOf } from '../workbench/formulas/workbookOf';

const today = dayAt('2022-07-05');
const options = { language: 'zh', now: '2022-07-05 09:30' } as const;
const STUDY = ['日期', '学习类型', '组织单位', '学习主题', '第一议题', '集中研讨', '研讨材料', '学习法规', '应到人数', '实到人数', '佐证材料'];
const session = (date: string, kind: string): TestCell[] => [dayAt(date), kind, '机关', `学习 ${date}`, '否', '否', 0, 0, 10, 9, '有'];
const workbook = (): StoredWorkbook =>
  workbookOf([sheetOf('s', '学习台账', [STUDY, session('2022-01-10', '党组会议学习'), session('2022-02-10', '党组会议学习'), session('2022-03-10', '中心组学习'), session('2022-04-11', '机关职工例会')])]);

const PARTY = 'study/study.party-group';
const CENTRE = 'study/study.center-group';
const MEETING = 'study/study.staff-meeting';

interface Job extends OpenedExcel {
  check(): Promise<CheckResult>;
  edit(...edits: readonly DraftEdit[]): Promise<CheckResult>;
  make(): Promise<CheckResult & { readonly takenOver: number; readonly unlike: boolean }>;
}

function jobOn(stored: StoredWorkbook): Job {
  const opened = openExcel(stored);
  const { port } = opened;
  const period = spanOf(2022, 'half-year', 0);
  const check = () => checkWorkbook(port, definitions, { settings: { ...DEFAULT_SETTINGS, unitName: '某局' }, today, ...(period && { period }) });
  return {
    ...opened,
    check,
    async edit(...edits) {
      let result = await check();
      for (const edit of edits) {
        const changed = editDraft(result.draft.edits, outlineOf(result, definitions), edit);
        const draft = settled(result.draft, changed, 'id' in edit ? [edit.id] : [], outlineOf(result, definitions, changed), result.period.code);
        result = redraft(result, definitions, draft);
      }
      await saveDraft(port, result.reportId, result.draft);
      return result;
    },
    async make() {
      const { result, takenOver, unlike } = await writeNarrative(port, definitions, await check(), options);
      return { ...result, takenOver, unlike };
    },
  };
}

const lines = ({ report }: CheckResult) => report.sections.flatMap(({ paragraphs }) => paragraphs.map(textOf));
/** The paragraph about study sessions, without its number and title. */
const study = (result: CheckResult) => lines(result).find((line) => line.includes('2022年上半年，') && !line.startsWith('2022'))?.replace(/^.*?。/, '');
const changes = (result: CheckResult) =>
  draftChanges(outlineOf(result, definitions), result.draft.made, result.period.code)
    .filter(({ id }) => id.startsWith('study/'))
    .map(({ id, kind, before, after }) => [id, kind, before.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(''), after.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')]);

/** Types into 文稿 where a cell holds these words. */
async function retype({ host, port }: Job, words: string, typed: (old: string) => string): Promise<void> {
  const { sheets } = await port.survey();
  const sheet = sheets.find(({ own }) => own === 'draft');
  if (!sheet?.used) throw new Error('no draft');
  for await (const { firstRow, values } of port.read(sheet.id, { ...sheet.used, lastColumn: 1, firstColumn: 1 })) {
    const at = values.findIndex(([text]) => String(text).includes(words));
    if (at >= 0) return host.user.edit(sheet.name, `A${firstRow + at}`, typed(String(values[at]?.[0])));
  }
  throw new Error(`no cell has ${words}`);
}

it('keeps words that were edited, through the file, while figures follow the sheets', async () => {
  const job = jobOn(workbook());
  expect(study(await job.check())).toBe('2022年上半年，开展党组会议学习2次，理论学习中心组学习1次；召开机关职工例会1次。参学36人次，到会率90%。');
  const edited = '2022年上半年，党组带头学，组织会议学习2次，理论学习中心组学习1次。参学36人次，到会率90%。';
  expect(study(await job.edit({ kind: 'text', id: PARTY, text: '党组带头学，组织会议学习2次' }, { kind: 'switch', id: MEETING, on: false }))).toBe(edited);
  const again = jobOn(await loadXlsx(await saveXlsx(job.host.workbook)));
  expect(study(await again.check())).toBe(edited);
  await again.host.user.edit('学习台账', 'B5', '党组会议学习');
  expect(study(await again.check())).toBe('2022年上半年，党组带头学，组织会议学习3次，理论学习中心组学习1次。参学36人次，到会率90%。');
  await again.host.user.edit('学习台账', 'B2', '业务培训');
  await again.host.user.edit('学习台账', 'B3', '业务培训');
  await again.host.user.edit('学习台账', 'B5', '业务培训');
  expect(study(await again.check())).toBe('2022年上半年，理论学习中心组学习1次。参学36人次，到会率90%。');
});

it('tells what has changed since the draft was made, sentence by sentence, to accept or refuse', async () => {
  const job = jobOn(workbook());
  expect(changes(await job.make())).toEqual([]);
  await job.host.user.edit('学习台账', 'B4', '党组会议学习');
  await job.host.user.edit('学习台账', 'B5', '警示教育');
  const result = await job.check();
  expect(changes(result)).toEqual([
    [PARTY, 'figures', '开展党组会议学习[2次]', '开展党组会议学习[3次]'],
    [CENTRE, 'gone', '理论学习中心组学习1次', ''],
    [MEETING, 'gone', '召开机关职工例会1次', ''],
    ['study/study.warning-education', 'new', '', '开展警示教育1次'],
  ]);

  const outline = outlineOf(result, definitions);
  const all = draftChanges(outline, result.draft.made, result.period.code);
  const edits = decide(result.draft, all.map((change) => ({ change, accepted: change.id !== CENTRE && change.id !== 'study/study.warning-education' })), outline, result.period.code);
  const decided = redraft(result, definitions, settled(result.draft, edits, all.map(({ id }) => id), outlineOf(result, definitions, edits), result.period.code));
  expect(changes(decided)).toEqual([]);
  expect(study(decided)).toBe('2022年上半年，开展党组会议学习3次，理论学习中心组学习1次。参学36人次，到会率90%。');

  // What was refused stays, whatever the sheets say, until it is let go.
  await saveDraft(job.port, decided.reportId, decided.draft);
  expect(study(await job.check())).toBe(study(decided));
  expect(study(await job.edit({ kind: 'release', id: CENTRE }))).toBe('2022年上半年，开展党组会议学习3次。参学36人次，到会率90%。');
});

it('keeps changes open that nobody has looked at when the draft is made again', async () => {
  const job = jobOn(workbook());
  await job.make();
  await job.host.user.edit('学习台账', 'B4', '党组会议学习');
  const before = changes(await job.check());
  expect(changes(await job.make())).toEqual(before);
});

describe('words typed into 文稿', () => {
  it('become edits of their sentences, and figures in them follow', async () => {
    const job = jobOn(workbook());
    await job.make();
    await retype(job, '开展党组会议学习2次', (old) => old.replace('开展党组会议学习2次', '认真组织党组会议学习2次').replace('召开机关职工例会', '开好机关职工例会'));
    await job.host.user.edit('学习台账', 'B5', '党组会议学习');
    await job.host.user.edit('学习台账', 'B4', '机关职工例会');
    const made = await job.make();
    expect([made.takenOver, study(made)]).toEqual([2, '2022年上半年，认真组织党组会议学习3次；开好机关职工例会1次。参学36人次，到会率90%。']);
    expect((await job.make()).takenOver).toBe(0);
  });

  it('that were deleted stay away, and a new row becomes a sentence of the user’s own', async () => {
    const job = jobOn(workbook());
    await job.make();
    await retype(job, '开展党组会议学习2次', (old) => old.replace('，理论学习中心组学习1次', ''));
    const { sheets } = await job.port.survey();
    const name = sheets.find(({ own }) => own === 'draft')?.name ?? '';
    const rows = (sheets.find(({ own }) => own === 'draft')?.used?.lastRow ?? 0) + 1;
    await job.host.user.edit(name, `A${rows}`, '　　特此通报，请各单位认真落实。');
    const made = await job.make();
    expect([made.takenOver, study(made), lines(made).at(-1)?.endsWith('特此通报，请各单位认真落实。')]).toEqual([2, '2022年上半年，开展党组会议学习2次；召开机关职工例会1次。参学36人次，到会率90%。', true]);
  });

  it('have nothing to do with another text: it is said that they could not be taken over', async () => {
    const job = jobOn(workbook());
    await job.make();
    const { sheets } = await job.port.survey();
    const sheet = sheets.find(({ own }) => own === 'draft');
    for (let row = 1; row <= (sheet?.used?.lastRow ?? 0); row++) await job.host.user.edit(sheet?.name ?? '', `A${row}`, `另文${row}`);
    const made = await job.make();
    expect([made.takenOver, made.unlike, made.draft.edits]).toEqual([0, true, { sentences: {}, order: {}, own: [] }]);
    await undoLastWrite(job.port);
  });
});

it.each(['before', 'after'] as const)('sheet and memory go together: a fault %s any request leaves both as they were, or neither', async (when) => {
  const begun = async () => {
    const job = jobOn(workbook());
    await job.make();
    await retype(job, '党组会议学习', (old) => old.replace('党组会议学习', '党组专题学习'));
    return job;
  };
  const stateOf = async ({ host, port }: Job) => structuredClone({ draft: host.workbook.sheets.find(({ name }) => name === '文稿')?.rows, kept: await port.recall(), undo: port.lastWrite?.id });
  const clean = await begun();
  const asBefore = await stateOf(clean);
  await clean.make();
  const complete = await stateOf(clean);
  for (let sync = 1, fired = true; fired; sync++) {
    const job = await begun();
    const checked = await job.check();
    const start = job.host.counters.syncs;
    // As long as Excel fails at all: one fault is survived by asking again.
    for (let more = 0; more < 2; more++) job.host.failAt({ sync: sync + more, when });
    const failed = await writeNarrative(job.port, definitions, checked, options).then(() => false, () => true);
    fired = job.host.counters.syncs - start >= sync;
    job.host.clearFaults();
    const state = await stateOf(job);
    expect({ sync, failed, ...state }).toEqual({ sync, failed, ...(failed ? asBefore : complete) });
  }
}, 120_000);

it('counts what is not of its form as not kept', async () => {
  const job = jobOn(workbook());
  await job.port.remember({ 'draft integrity': '{"edits":{"sentences":{"a":3,"b":{"template":4,"off":true}},"order":{"p":[1]},"own":[{}]},"made":{"rows":3}}' });
  expect(await loadDraft(job.port, 'integrity')).toEqual({ edits: { sentences: { b: { off: true } }, order: {}, own: [] } });
  await job.port.remember({ 'draft integrity': 'x' });
  expect(sentencesOf(outlineOf(await job.check(), definitions)).some(({ edit }) => edit)).toBe(false);
});
