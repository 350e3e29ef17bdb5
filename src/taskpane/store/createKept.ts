import type * as App from '../../app';
import type { Settings, SurveyedWorkbook } from '../../app';
import type { ReadDefinition } from '../../app/definitions';
import type { Definitions } from '../../engine/types';
import type { ActionContext } from './actionContext';
import { todayOf } from './clock';
import { loadApp, loadDefinitionReader } from './loadApp';

/** What a person has chosen and defined, which the workbook keeps, and what its sheets are taken for. */
export interface Kept {
  readonly currentSettings: () => Promise<Settings>;
  /** Built-in and own definitions; reads those that the workbook keeps, once. */
  readonly currentDefinitions: () => Promise<Definitions>;
  /** Takes these own definitions, here and in the workbook. What was checked by others no longer holds. */
  readonly keepDefinitions: (own: readonly ReadDefinition[]) => Promise<void>;
  /** Changes the given members, here and in the workbook. `stale`: a result made before no longer holds. */
  readonly keep: (patch: Partial<Settings>, stale: boolean) => Promise<void>;
  /** Keeps what was said of a sheet, so that it is known under another name too. */
  readonly keepChoice: (sheet: string, patch: Pick<Partial<Settings>, 'choices' | 'columnChoices'>) => Promise<void>;
  /** Looks at the sheets. */
  readonly look: () => Promise<void>;
  /** Shows what was seen; what was said of a sheet is kept under the name that it has now. */
  readonly know: (known: SurveyedWorkbook) => Promise<void>;
}

export function createKept({ workbook, builtIn, now, getState, dispatch }: ActionContext): Kept {
  async function currentSettings(): Promise<Settings> {
    const known = getState().settings;
    if (known) return known;
    const { loadSettings } = await loadApp();
    const settings = await loadSettings(workbook);
    dispatch({ type: 'settings-changed', settings, stale: false });
    return settings;
  }

  async function keep(patch: Partial<Settings>, stale: boolean): Promise<void> {
    const { saveSettings } = await loadApp();
    await currentSettings();
    dispatch({ type: 'settings-changed', settings: await saveSettings(workbook, patch), stale });
  }

  async function currentDefinitions(): Promise<Definitions> {
    if (getState().own) return getState().definitions;
    const { recallDefinitions } = await loadApp();
    const kept = await recallDefinitions(workbook);
    // Most workbooks keep none, and then nothing more is loaded.
    take(kept.length > 0 ? (await loadDefinitionReader()).readKept(kept, builtIn) : [], await loadApp());
    return getState().definitions;
  }

  function take(own: readonly ReadDefinition[], { definitionsOf }: Pick<typeof App, 'definitionsOf'>): void {
    dispatch({ type: 'definitions-changed', own, definitions: definitionsOf(builtIn, own.flatMap(({ file }) => file ?? [])) });
  }

  async function keepDefinitions(own: readonly ReadDefinition[]): Promise<void> {
    const app = await loadApp();
    await app.rememberDefinitions(workbook, own.map(({ name, text }) => ({ name, text })));
    take(own, app);
  }

  async function look(): Promise<void> {
    const { surveyWorkbook } = await loadApp();
    const settings = await currentSettings();
    await know(await surveyWorkbook(workbook, await currentDefinitions(), { settings, today: todayOf(now()) }));
  }

  async function know(known: SurveyedWorkbook): Promise<void> {
    dispatch({ type: 'surveyed', known });
    const { choices, columnChoices, sheetIds } = known.settings;
    if (sheetIds !== getState().settings?.sheetIds) await keep({ choices, columnChoices, sheetIds }, false);
  }

  async function keepChoice(sheet: string, patch: Pick<Partial<Settings>, 'choices' | 'columnChoices'>): Promise<void> {
    const { sheetIds } = await currentSettings();
    const id = getState().known?.survey.sheets.find(({ name }) => name === sheet)?.id;
    await keep({ ...patch, ...(id !== undefined && { sheetIds: { ...sheetIds, [sheet]: id } }) }, true);
  }

  return { currentSettings, currentDefinitions, keepDefinitions, keep, keepChoice, look, know };
}
