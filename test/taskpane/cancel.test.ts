/** Cancel at any moment of anything that takes long, on the product's own adapter, the genuine office.js and the simulated Excel. */
import fc from 'fast-check';
import { isFixable } from '../../src/app/applyFixes';
import type { PaneStore } from '../../src/taskpane/store/createPaneStore';
import type { SimulatedExcel } from '../../src/workbench/host';
import { loadSample, SAMPLES } from '../support/openExcel';
import { openPane } from '../support/openPane';
import { soon, told } from '../support/soon';

interface Bench {
  readonly host: SimulatedExcel;
  readonly store: PaneStore;
  /** Called before each request to Excel; to be replaced. */
  onRequest: () => void;
}

/** Enough for work in several steps; all sheets would only take longer. */
const KEPT = /学习|谈话|会议|党员|固定资产/;

async function bench(): Promise<Bench> {
  const workbook = await loadSample(SAMPLES.flawed);
  workbook.sheets = workbook.sheets.filter(({ name }) => KEPT.test(name));
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  const { host, store } = openPane(workbook, { latency: 2 }, soon);
  const made: Bench = { host, store, onRequest: () => undefined };
  const handle = host.handle.bind(host);
  host.handle = (json) => {
    made.onRequest();
    return handle(json);
  };
  await store.actions.open();
  store.actions.setLive(false);
  await store.actions.check();
  return made;
}

const fixable = (store: PaneStore) => store.getState().findings.flatMap(({ finding }) => (isFixable(finding) ? [finding] : []));

const operations: readonly { readonly name: string; readonly prepare?: (store: PaneStore, host: SimulatedExcel) => Promise<unknown>; readonly act: (store: PaneStore) => Promise<boolean> }[] = [
  { name: 'a check', act: ({ actions }) => actions.check() },
  { name: 'marking', prepare: ({ actions }) => actions.setMarking(false), act: ({ actions }) => actions.setMarking(true) },
  { name: 'the summary', act: ({ actions }) => actions.writeSummary() },
  { name: 'the summary, replacing one', prepare: ({ actions }) => actions.writeSummary(), act: ({ actions }) => actions.writeSummary() },
  { name: 'the draft', act: ({ actions }) => actions.writeNarrative() },
  {
    name: 'new sheets',
    prepare: async ({ actions, getState }, host) => {
      const gone = ['talk', 'study'];
      for (const { id, sheet } of getState().result?.trackers ?? []) if (gone.includes(id)) await host.user.deleteSheet(sheet);
      await told(host);
      await actions.check();
      actions.pickTrackers(gone);
    },
    act: ({ actions }) => actions.addSheets(),
  },
  { name: 'a preview of fixes', act: (store) => store.actions.previewFixes(fixable(store)) },
  { name: 'fixes', prepare: (store) => store.actions.previewFixes(fixable(store)), act: ({ actions }) => actions.applyPreview() },
];

/** What a saved file would keep, without the numbers that nobody sees; as text, since it is long. */
function contents({ workbook }: SimulatedExcel): string {
  return textOf({
    sheets: workbook.sheets.map(({ id: _id, ...sheet }) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.map(({ id: _format, ...format }) => format),
      charts: sheet.charts?.map(({ id: _chart, ...chart }) => ({ ...chart, content: undefined })),
      tables: sheet.tables.map(({ id: _table, ...table }) => table),
      rows: sheet.rows.map((row) => row.map((cell) => cell && { ...cell, style: workbook.styles[cell.style ?? 0] })),
    })),
    settings: workbook.settings,
  });
}

const textOf = (value: unknown): string => JSON.stringify(value, (_, member: unknown) => (member instanceof Map ? [...(member as Map<unknown, unknown>)] : member instanceof Set ? [...(member as Set<unknown>)] : member));

/** All of the state that a person sees, but the line that says what was just done. */
const seen = (store: PaneStore) => {
  const { result, findings, stale, checkedAt, lastWrite, tab, page, preview, picked, filter, opened, failure, task } = store.getState();
  return { result, findings, stale, checkedAt, lastWrite, tab, page, preview, picked, filter, opened, failure, task };
};

/** What the workbook comes to; a check that was cancelled after the work itself is asked for again. */
async function whole({ host, store }: Bench): Promise<string> {
  if (store.getState().stale) await store.actions.check();
  return contents(host);
}

const moments = fc.record({ of: fc.constantFrom('request', 'change' as const), nth: fc.integer({ min: 1, max: 40 }) });

/** Requests that may still come after cancel was pressed: the one under way, and those that take back what was begun. */
const FEW = 8;

test.each(operations)('$name: done, or cancelled and all as before', async ({ prepare, act }) => {
  const fresh = async () => {
    const made = await bench();
    await prepare?.(made.store, made.host);
    return made;
  };
  const clean = await fresh();
  expect(await act(clean.store)).toBe(true);
  const complete = await whole(clean);

  let at: Bench | undefined;
  await fc.assert(
    fc.asyncProperty(moments, async ({ of, nth }) => {
      const { host, store } = (at ??= await fresh());
      const before = { workbook: contents(host), pane: seen(store) };
      let [count, requests] = [0, 0];
      let pressed = false;
      const pass = () => {
        if (++count !== nth) return;
        pressed = store.getState().task !== undefined;
        store.actions.cancel();
      };
      at.onRequest = () => {
        if (pressed) requests += 1;
        if (of === 'request') pass();
      };
      const stop = store.subscribe(() => of === 'change' && pass());
      const done = await act(store);
      stop();
      at.onRequest = () => undefined;
      const { notice } = store.getState();
      if (!done) {
        expect({ notice, workbook: contents(host), pane: seen(store) }).toEqual({ notice: { kind: 'cancelled', undo: false }, ...before });
        expect(requests).toBeLessThanOrEqual(FEW);
      } else {
        expect(await whole(at)).toEqual(complete);
        at = undefined;
      }
    }),
    { seed: 20220705, numRuns: 6, endOnFailure: true },
  );
}, 120_000);
