import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import { HostError } from '../host/hostError';
import { CellMenu } from './CellMenu';
import { ChartStrip } from './charts/ChartStrip';
import { GridPanel } from './GridPanel';
import { PaneFrame } from './PaneFrame';
import { Ribbon } from './ribbon/Ribbon';
import type { RibbonControl } from './ribbon/readManifest';
import type { Settings } from './settings';
import { strings } from './strings';
import { TopBar } from './TopBar';
import { useManifest } from './useManifest';
import { usePane } from './usePane';
import { useShortcuts } from './useShortcuts';
import { useSession } from './useSession';

/** The workbench: a ribbon, a grid and the pane, around a simulated Excel. */
export function App({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [message, setMessage] = useState<string>();
  const [menu, setMenu] = useState<{ x: number; y: number }>();
  const [dragging, setDragging] = useState(false);
  const { language, theme, profile, paneWidth } = settings;
  const text = strings[language];

  const ribbon = useManifest(language);
  const { session, busy, openFile, openSample, save } = useSession(profile, language, setMessage);
  const pane = usePane(session, theme);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['theme'] = theme;
    document.title = text.title;
  }, [language, theme, text.title]);

  const onRefused = useCallback(
    (reason: unknown) => {
      if (reason === undefined) setMessage(text.notHere);
      else setMessage(text.refused(reason instanceof HostError ? reason.code : reason instanceof Error ? reason.message : ''));
    },
    [text],
  );
  const closeMenu = useCallback(() => setMenu(undefined), []);

  const link = useRef<HTMLAnchorElement>(null);
  const download = async (): Promise<void> => {
    const file = await save();
    const url = URL.createObjectURL(file);
    if (link.current) {
      link.current.href = url;
      link.current.download = file.name;
      link.current.click();
    }
    // The browser reads the file after the click; a minute is plenty.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };

  const press = (control: RibbonControl): void => {
    if (control.action.kind === 'pane') pane.show();
    else pane.press(control.id, control.action.name);
  };

  useShortcuts(ribbon?.shortcuts, session !== undefined && !busy, pane.press);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) openFile(file);
  };

  return (
    <div
      className="workbench"
      onDragEnter={(event) => event.dataTransfer.types.includes('Files') && setDragging(true)}
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={(event) => event.relatedTarget === null && setDragging(false)}
      onDrop={drop}
    >
      <TopBar
        settings={settings}
        fileName={session?.host.fileName ?? ''}
        busy={busy}
        onChange={(change) => setSettings((now) => ({ ...now, ...change }))}
        onFile={openFile}
        onSample={openSample}
        onDownload={() => void download()}
      />
      <div className="notice" role="note">
        {text.notice}
        <details>
          <summary>{text.differences}</summary>
          <ul>
            {text.differenceList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      </div>
      {ribbon && <Ribbon label={text.ribbon} tab={text.homeTab} groups={ribbon.groups} disabled={session === undefined || busy} onPress={press} />}
      <main className="main">
        {session && (
          <>
            <div className="sheet">
              <GridPanel key={session.number} label={text.grid} loading={text.gridLoading} host={session.host} language={language} dark={theme !== 'light'} onRefused={onRefused} onMenu={setMenu} />
              <ChartStrip host={session.host} label={text.charts} kept={text.chartKept} />
            </div>
            <PaneFrame
              title={ribbon?.name ?? text.pane}
              closeLabel={text.closePane}
              widthLabel={text.paneWidth}
              source={pane.source}
              width={paneWidth}
              open={pane.open}
              onWidth={(width) => setSettings((now) => ({ ...now, paneWidth: width }))}
              onClose={pane.hide}
            />
          </>
        )}
      </main>
      {menu && ribbon && <CellMenu label={text.cellMenu} controls={ribbon.cellMenu} at={menu} onPress={press} onClose={closeMenu} />}
      <div aria-live="polite">
        {busy && <div className="message">{text.busy}</div>}
        {message !== undefined && !busy && (
          <div className="message">
            <span>{message}</span>
            <button type="button" onClick={() => setMessage(undefined)}>
              {text.close}
            </button>
          </div>
        )}
      </div>
      {dragging && <div className="drop">{text.drop}</div>}
      <a ref={link} hidden />
    </div>
  );
}
