import { useCallback, useEffect, useRef, useState } from 'react';
import { createHost, type Profile, type SimulatedExcel } from '../host';
import { type StoredWorkbook, WorkbookFileError } from '../host/store';
import { loadXlsx } from '../host/xlsx/loadXlsx';
import { saveXlsx } from '../host/xlsx/saveXlsx';
import { samples } from './samples';
import { strings, type Language } from './strings';

/** One run of the simulated Excel with one workbook in it; the pane in it starts afresh with each. */
export interface Session {
  readonly number: number;
  readonly host: SimulatedExcel;
}

export interface SessionControl {
  /** `undefined` until the first workbook is open. */
  readonly session: Session | undefined;
  readonly busy: boolean;
  readonly openFile: (file: File) => void;
  readonly openSample: (file: string) => void;
  /** The workbook as it stands, as an .xlsx file. */
  readonly save: () => Promise<File>;
}

/** Keeps the simulated Excel: a new one for each workbook, profile and language, as Excel would be started anew. */
export function useSession(profile: Profile, language: Language, onFailed: (sentence: string) => void): SessionControl {
  const [session, setSession] = useState<Session>();
  const [busy, setBusy] = useState(true);
  const [opened, setOpened] = useState<{ workbook: StoredWorkbook; fileName: string }>();
  const count = useRef(0);

  const open = useCallback(
    async (fileName: string, read: () => Promise<Uint8Array>) => {
      setBusy(true);
      try {
        setOpened({ workbook: await loadXlsx(await read()), fileName });
      } catch (error) {
        onFailed(openFailure(error, fileName, language));
        setBusy(false);
      }
    },
    [language, onFailed],
  );
  const openSample = useCallback((file: string) => void open(file, () => fetchSample(file)), [open]);

  // Excel opens a second window; here the new workbook takes the place of the present one.
  const onNewWindow = useCallback((file: Uint8Array | undefined) => void (file && open(strings[language].newWorkbook, () => Promise.resolve(file))), [language, open]);

  const [first] = samples;
  const started = useRef(false);
  useEffect(() => {
    if (started.current || first === undefined) return;
    started.current = true;
    openSample(first.file);
  }, [first, openSample]);

  useEffect(() => {
    if (opened === undefined) return;
    let host: SimulatedExcel | undefined;
    let left = false;
    void import('../host/formulas/univerCalculator').then(async ({ createUniverCalculator }) => {
      const calculator = await createUniverCalculator();
      if (left) {
        calculator.dispose();
        return;
      }
      host = createHost({ ...opened, profile, calculator, displayLanguage: language === 'zh' ? 'zh-CN' : 'en-US', onNewWindow });
      setSession({ number: ++count.current, host });
      setBusy(false);
    });
    return () => {
      left = true;
      host?.dispose();
    };
  }, [opened, profile, language, onNewWindow]);

  return {
    session,
    busy,
    openFile: (file) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    openSample,
    save: async () => {
      if (session === undefined) throw new Error('No workbook is open.');
      const { workbook, fileName } = session.host;
      const bytes = await saveXlsx(workbook);
      return new File([bytes.slice()], fileName.replace(/(\.\w+)?$/, '-台账通.xlsx'), { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
    },
  };
}

async function fetchSample(file: string): Promise<Uint8Array> {
  const response = await fetch(`assets/samples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new WorkbookFileError('missing', file);
  return new Uint8Array(await response.arrayBuffer());
}

function openFailure(error: unknown, fileName: string, language: Language): string {
  const text = strings[language];
  if (error instanceof WorkbookFileError) return text.fileErrors[error.code](fileName);
  return text.fileUnknown(fileName, error instanceof Error ? error.message : String(error));
}
