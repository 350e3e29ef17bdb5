import './page.css';
import { registerCommands } from '../commands';
import type { Definitions } from '../engine/types';
import { createExcelWorkbook } from '../excel';
import { hostLanguage } from './boot/hostLanguage';
import { mountPane } from './boot/mountPane';
import { showNoHostPage } from './boot/noHostPage';
import { createPaneStore } from './store/createPaneStore';
import { createThemeSource } from './theme/themeSource';

/** How long Excel may take to answer before the pane says so, in milliseconds. */
const PATIENCE = 12_000;

/** The composition root: waits for Excel, puts the parts together, and says so if Excel does not come. */
function start(root: HTMLElement): void {
  const browserLanguage = hostLanguage(navigator.language);
  if (typeof Office === 'undefined') {
    showNoHostPage(root, 'not-loaded', browserLanguage);
    return;
  }
  // Most of the pane's own words: on their way while Excel makes up its answer.
  const known = import('./composition/definitions').then(({ definitions }) => definitions, () => undefined);
  const timer = setTimeout(() => showNoHostPage(root, 'no-answer', browserLanguage), PATIENCE);
  void Office.onReady((info) => {
    clearTimeout(timer);
    if (info.host !== Office.HostType.Excel) showNoHostPage(root, 'outside', browserLanguage);
    else void known.then((definitions) => (definitions ? open(root, definitions) : showNoHostPage(root, 'incomplete', hostLanguage(Office.context.displayLanguage))));
  });
}

function open(root: HTMLElement, definitions: Definitions): void {
  const workbook = createExcelWorkbook({ excel: Excel, isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version) });
  const store = createPaneStore({ workbook, definitions, language: hostLanguage(Office.context.displayLanguage), now: () => new Date() });
  registerCommands({ store });
  void mountPane(root, store, createThemeSource(window, officeBackground));
}

/** Excel's background; older hosts tell none. */
function officeBackground(): string | undefined {
  // The typings promise a theme; hosts before 2019 and some on the web have none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor;
}

const root = document.getElementById('root');
if (root) start(root);
