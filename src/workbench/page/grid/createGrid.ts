import { LocaleType, mergeLocales } from '@univerjs/core';
import { createUniver } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import type { SimulatedExcel } from '../../host';
import { GridView } from './GridView';
import { linkTarget } from './linkTarget';
import { sheetById } from './sheetById';
import { isForbidden, userEdit } from './userEdit';

export interface GridOptions {
  container: HTMLElement;
  host: SimulatedExcel;
  language: 'zh' | 'en';
  dark: boolean;
  /** The user asked for something that this grid does not do (`undefined`), or the simulated Excel refused it. */
  onRefused: (reason: unknown) => void;
}

/** What tells that it is the user who does something. */
const TOUCHES = ['pointerdown', 'keydown', 'beforeinput'] as const;

export interface Grid {
  setDark(dark: boolean): void;
  dispose(): void;
}

/**
 * Shows the host's workbook in a real grid. The host's workbook is the truth: the grid draws what is in it and hands
 * on what the user does; nothing is computed or kept here.
 */
export function createGrid({ container, host, language, dark, onRefused }: GridOptions): Grid {
  const locale = language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US;
  // Before Univer, which acts on some keys as soon as it hears them. What is written by hand or spoken comes without any.
  const touch = ({ target }: UIEvent): void => {
    if (target instanceof Node && container.contains(target)) view.touched = true;
  };
  for (const kind of TOUCHES) window.addEventListener(kind, touch, true);
  const { univer, univerAPI } = createUniver({
    locale,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionalZh), [LocaleType.EN_US]: mergeLocales(coreEn, conditionalEn) },
    darkMode: dark,
    presets: [
      UniverSheetsCorePreset({
        container,
        toolbar: false,
        contextMenu: false,
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
        disableAutoFocus: true,
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  const view = new GridView(univerAPI, host, locale);

  let asked: Promise<unknown> = Promise.resolve();
  const ask = (work: () => Promise<unknown>): void => {
    asked = asked.then(work).catch((error: unknown) => {
      onRefused(error);
      view.show();
    });
  };

  const { Event } = univerAPI;
  const listeners = [
    univerAPI.addEvent(Event.BeforeCommandExecute, (event) => {
      if (view.telling || !isForbidden(event.id)) return;
      event.cancel = true;
      onRefused(undefined);
    }),
    univerAPI.addEvent(Event.CommandExecuted, (event) => {
      if (view.telling || !view.touched) return;
      const edit = userEdit(event, host);
      if (edit !== undefined) ask(edit);
    }),
    univerAPI.addEvent(Event.SheetEditStarted, () => {
      host.editMode = true;
    }),
    univerAPI.addEvent(Event.SheetEditEnded, () => {
      host.editMode = false;
    }),
    univerAPI.addEvent(Event.CellClicked, ({ worksheet, row, column }) => {
      const target = linkTarget(sheetById(host.workbook, worksheet.getSheetId())?.rows[row]?.[column]);
      if (target !== undefined) ask(() => host.user.select(target.sheet ?? worksheet.getSheetId(), target.reference));
    }),
  ];
  const stopFollowing = host.onChange((changes) => view.follow(changes));
  view.show();

  return {
    setDark: (on) => univerAPI.toggleDarkMode(on),
    dispose() {
      stopFollowing();
      view.dispose();
      for (const listener of listeners) listener.dispose();
      for (const kind of TOUCHES) window.removeEventListener(kind, touch, true);
      host.editMode = false;
      univer.dispose();
    },
  };
}
