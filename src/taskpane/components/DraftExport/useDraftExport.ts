import { type MouseEvent, useCallback, useState } from 'react';
import type { ReportText } from '../../../model/report';
import { useActions, useBusy, useStrings } from '../../hooks/paneContext';
import { copyRich } from '../ActionBar/copyRich';
import { saveFile } from './saveFile';

export interface ExportEntry {
  readonly label: string;
  /** What it is for, in one line. */
  readonly hint?: string;
  readonly disabled: boolean;
  readonly run: () => void;
}

/** What the menu offers for a text, and whether it is open. */
export function useDraftExport(report: ReportText, isCopy: boolean) {
  const words = useStrings();
  const actions = useActions();
  const busy = useBusy();
  /** The button that opened it, while it is open. */
  const [opener, setOpener] = useState<HTMLElement>();
  const close = useCallback(() => {
    setOpener(undefined);
    opener?.focus();
  }, [opener]);
  const { rich, plain, word, wordHint, paragraphs, paragraphsHint, live, liveHint } = words.export;
  const entries: ExportEntry[] = [
    { label: rich, disabled: false, run: () => void actions.copyDraft(report, 'rich', copyRich) },
    { label: plain, disabled: false, run: () => void actions.copyDraft(report, 'plain', copyRich) },
    { label: word, hint: wordHint, disabled: busy, run: () => void actions.saveWord(report, saveFile) },
    { label: paragraphs, hint: paragraphsHint, disabled: busy, run: () => void actions.writeParagraphs(report) },
    // What was hidden would come back with the next change of a sheet.
    ...(isCopy ? [] : [{ label: live, hint: liveHint, disabled: busy, run: () => void actions.writeLiveDraft() }]),
    ...(isCopy ? [] : [{ label: words.export.publishing, hint: words.export.publishingHint, disabled: false, run: () => actions.showPage('publishing') }]),
  ];
  const toggle = ({ currentTarget }: MouseEvent<HTMLElement>) => setOpener(opener ? undefined : currentTarget);
  return { words, open: opener !== undefined, entries, close, toggle };
}
