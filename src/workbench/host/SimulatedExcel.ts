import { runBatch } from './batch';
import type { Calculator } from './calculator';
import { EventRegistry, eventsFor, type TriggerSource } from './events';
import { HostError } from './hostError';
import type { Counters, Fault, HostOptions } from './HostOptions';
import { Journal, type Change } from './journal';
import './objects';
import { Outbox } from './Outbox';
import { WEB_PAYLOAD_LIMIT, type Platform, type Profile } from './profile';
import { ActionType, DELAY_FOR_CELL_EDIT, PathType, type BatchResult, type BridgeRequest, type RequestBody } from './protocol';
import { emptyWorkbook } from './sheets';
import type { State } from './state';
import type { Area, StoredSheet, StoredWorkbook } from './store';
import { UserActions } from './UserActions';

/** Hears what changed, once per sync or user action. */
export type ChangeListener = (changes: readonly Change[], source: TriggerSource) => void;

/** Excel as the office.js runtime sees it, over a plain workbook. */
export class SimulatedExcel {
  readonly counters: Counters = { syncs: 0, requests: 0, lastActions: 0, received: 0, sent: 0 };
  /** What a person does in the grid. */
  readonly user: UserActions;
  /** Milliseconds that every sync takes. */
  latency: number;
  events: { delay: number; coalesce: boolean };
  private readonly state: State;
  private readonly calculator: Calculator | undefined;
  private readonly listeners = new Set<ChangeListener>();
  private readonly outbox = new Outbox();
  private faults: Fault[];
  private queue: Promise<unknown> = Promise.resolve();
  private editing = false;
  private whenEditEnds: (() => void)[] = [];
  private lastId: number;

  constructor(options: HostOptions = {}) {
    this.calculator = options.calculator;
    this.latency = options.latency ?? 0;
    this.faults = [...(options.faults ?? [])];
    this.events = { delay: options.events?.delay ?? 0, coalesce: options.events?.coalesce ?? false };
    const workbook = options.workbook ?? emptyWorkbook();
    this.lastId = firstFreeId(workbook);
    this.state = {
      workbook,
      profile: options.profile ?? 'ltsc2021',
      platform: options.platform ?? 'desktop',
      displayLanguage: options.displayLanguage ?? 'zh-CN',
      fileName: options.fileName ?? 'book.xlsx',
      journal: new Journal(),
      events: new EventRegistry(),
      references: new Map(),
      root: { type: 'Workbook' },
      calculationMode: 'Automatic',
      structurePassword: undefined,
      paneVisible: false,
      ribbonControls: new Map(),
      eventsEnabled: true,
      activate: (sheet) => this.activate(sheet),
      select: (sheet, area) => this.select(sheet, area),
      recalculate: (full) => this.recalculate(full),
      openWindow: options.onNewWindow ?? (() => undefined),
      newId: () => String(++this.lastId),
    };
    this.user = new UserActions(this.state, (action) => this.serially(action, 'Unknown'));
  }

  get workbook(): StoredWorkbook {
    return this.state.workbook;
  }

  get profile(): Profile {
    return this.state.profile;
  }

  get platform(): Platform {
    return this.state.platform;
  }

  get displayLanguage(): string {
    return this.state.displayLanguage;
  }

  get fileName(): string {
    return this.state.fileName;
  }

  /** Whether the add-in wants its pane to be seen: `Office.addin.showAsTaskpane` and `hide`. */
  get paneVisible(): boolean {
    return this.state.paneVisible;
  }

  set paneVisible(visible: boolean) {
    this.state.paneVisible = visible;
  }

  /** Ribbon controls that the add-in has switched on or off: `Office.ribbon.requestUpdate`. */
  get ribbonControls(): ReadonlyMap<string, boolean> {
    return this.state.ribbonControls;
  }

  /** Objects that the add-in keeps and has not given back: a leak if it grows. */
  get keptReferences(): number {
    return this.state.references.size;
  }

  /** While true every sync is refused with InvalidOperationInCellEditMode, or waits if it asked for that. */
  get editMode(): boolean {
    return this.editing;
  }

  set editMode(on: boolean) {
    this.editing = on;
    if (!on) for (const go of this.whenEditEnds.splice(0)) go();
  }

  /** Adds a fault; its count starts now. */
  failAt(fault: Fault): void {
    this.faults.push({ ...fault, sync: fault.sync + this.counters.syncs });
  }

  clearFaults(): void {
    this.faults = [];
  }

  /** @returns the function that removes the listener. */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Connects a bridge for events. @returns the function that disconnects it. */
  connect(send: (message: string) => void): () => void {
    return this.outbox.connect(send);
  }

  /** Opens another workbook in place, as if the file had been replaced; kept references go void. */
  open(workbook: StoredWorkbook, fileName = this.state.fileName): void {
    this.state.workbook = workbook;
    this.state.fileName = fileName;
    this.state.references.clear();
    this.lastId = Math.max(this.lastId, firstFreeId(workbook));
    this.state.journal.takeChanges();
    this.state.journal.takeDirty();
    for (const listener of this.listeners) listener([{ kind: 'workbook' }], 'Unknown');
  }

  /** Computes every formula, as after opening a file without cached values. */
  async calculate(): Promise<void> {
    await this.serially(() => this.recalculate(true), 'Unknown');
  }

  /** Answers one message of the RichApi bridge. */
  async handle(requestJson: string): Promise<string> {
    const request = JSON.parse(requestJson) as BridgeRequest; // sent by office.js, whose version is pinned
    const body = request.message.body ?? {};
    this.counters.requests++;
    this.counters.received += requestJson.length;
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    // Without an answer the runtime would wait for ever, whatever went wrong in here.
    const answer = await this.answer(request, body, requestJson).catch((error: unknown) => refusal('GeneralException', `The simulated Excel failed: ${String(error)}`));
    let text = JSON.stringify(answer);
    if (this.tooLarge(text)) text = JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'));
    const reply = JSON.stringify({ id: request.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: text } });
    this.counters.sent += reply.length;
    return reply;
  }

  /** `Office.context.document.settings`, which Excel keeps together with `workbook.settings`: key → JSON text. */
  documentSettings(): ReadonlyMap<string, string> {
    return this.state.workbook.settings;
  }

  writeDocumentSettings(settings: ReadonlyMap<string, string>): void {
    this.state.workbook.settings = new Map(settings);
  }

  /** Resolves when no sync and no event is under way. */
  async settled(): Promise<void> {
    await this.queue;
    this.outbox.deliver();
    await Promise.resolve();
  }

  dispose(): void {
    this.outbox.dispose();
    this.calculator?.dispose();
    this.listeners.clear();
  }

  private async answer(request: BridgeRequest, body: RequestBody, requestJson: string): Promise<BatchResult> {
    if (request.message.url.split('?')[0] !== 'ProcessQuery') return refusal('ApiNotFound', `The simulated Excel does not answer ${request.message.url}.`);
    // Excel.run gives its references back in a sync of its own; office.js repeats it for seconds when it fails.
    if (onlyReleases(body)) return this.serially(() => runBatch(this.state, body), 'ThisLocalAddin');
    const number = ++this.counters.syncs;
    this.counters.lastActions = body.Actions?.length ?? 0;
    if (this.tooLarge(requestJson)) return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    if (this.editing) {
      if ((request.flags & DELAY_FOR_CELL_EDIT) === 0) return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
      await new Promise<void>((resolve) => this.whenEditEnds.push(resolve));
    }
    const fault = this.takeFault(number);
    const error = fault && new HostError(fault.code ?? 'GeneralException', fault.message ?? 'There was an internal error while processing the request.');
    if (fault?.when === 'before' && error) return refusal(error.code, error.message);
    const result = await this.serially(
      () => runBatch(this.state, body, fault?.when === 'middle' && error ? { afterActions: fault.afterActions ?? 0, error } : undefined),
      'ThisLocalAddin',
    );
    return fault?.when === 'after' && error ? refusal(error.code, error.message) : result;
  }

  private takeFault(number: number): Fault | undefined {
    const index = this.faults.findIndex((fault) => fault.sync === number);
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }

  private tooLarge(json: string): boolean {
    return this.platform === 'web' && json.length > WEB_PAYLOAD_LIMIT / 4 && byteLength(json) > WEB_PAYLOAD_LIMIT;
  }

  /** One thing at a time; afterwards formulas are computed and everybody who listens is told. */
  private serially<T>(action: () => T | Promise<T>, source: TriggerSource): Promise<T> {
    const run = async (): Promise<T> => {
      try {
        const result = await action();
        if (this.state.calculationMode !== 'Manual') await this.recalculate(false);
        return result;
      } finally {
        this.announce(source);
      }
    };
    const done = this.queue.then(run);
    this.queue = done.catch(() => undefined);
    return done;
  }

  private async recalculate(full: boolean): Promise<void> {
    const { journal, workbook } = this.state;
    if (!full && !journal.needsCalculation) return;
    const dirty = full ? (journal.takeDirty(), undefined) : journal.takeDirty();
    for (const { sheetId, area } of (await this.calculator?.recalculate(workbook, dirty)) ?? []) journal.add({ kind: 'calculated', sheetId, area });
  }

  private announce(source: TriggerSource): void {
    const changes = this.state.journal.takeChanges();
    if (changes.length === 0) return;
    for (const listener of this.listeners) listener(changes, source);
    if (!this.state.eventsEnabled) return;
    this.outbox.post(changes.flatMap((change) => eventsFor(change, source, this.state.events)), this.events);
  }

  private activate(sheet: StoredSheet): void {
    const { workbook, journal } = this.state;
    const before = workbook.activeSheetId;
    if (before === sheet.id) return;
    workbook.activeSheetId = sheet.id;
    workbook.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    if (workbook.sheets.some((s) => s.id === before)) journal.add({ kind: 'deactivated', sheetId: before });
    journal.add({ kind: 'activated', sheetId: sheet.id });
  }

  private select(sheet: StoredSheet, area: Area): void {
    this.activate(sheet);
    this.state.workbook.selection = { ...area };
    this.state.journal.add({ kind: 'selection', sheetId: sheet.id, area: { ...area } });
  }
}

/** A simulated Excel with a workbook in it. */
export const createHost = (options: HostOptions = {}): SimulatedExcel => new SimulatedExcel(options);

const refusal = (code: string, message: string): BatchResult => ({ Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: '', ActionIndex: -1 } });

const onlyReleases = (body: RequestBody): boolean => {
  const actions = body.Actions ?? [];
  return actions.some((a) => a.Name === '_RemoveReference') && actions.every((a) => a.Name === '_RemoveReference' || (a.ActionType === ActionType.instantiate && body.ObjectPaths?.[String(a.ObjectPathId)]?.ObjectPathType === PathType.global));
};

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Ids of ours are numbers; files bring their own, which must not come again. */
function firstFreeId(workbook: StoredWorkbook): number {
  const ids = workbook.sheets.flatMap((s) => [s.id, ...s.tables.map((t) => t.id), ...s.conditionalFormats.map((c) => c.id)]);
  return ids.reduce((highest, id) => Math.max(highest, ...(id.match(/\d+/g) ?? []).map(Number).filter((n) => n < 1e9)), workbook.sheets.length);
}
