import { createHost, installBrowserHost, type BrowserHost, type SimulatedExcel } from '../../../../src/workbench/host';

/** The page around the pane: it holds the host, and the pane's first script asks it to come in. */
declare global {
  interface Window {
    host: SimulatedExcel;
    pane: BrowserHost;
    joinWorkbench(pane: Window): void;
  }
}

window.host = createHost({ profile: 'm365', displayLanguage: 'zh-CN', fileName: '台账.xlsx' });
window.joinWorkbench = (pane) => {
  window.pane = installBrowserHost(pane, window.host, {
    theme: { bodyBackgroundColor: '#1F1F1F', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#2B2B2B', controlForegroundColor: '#F0F0F0' },
  });
};
const frame = document.createElement('iframe');
frame.src = 'pane.html';
document.body.append(frame);
