import type { ReportText } from '../../model/report';
import { fileNameOf } from '../format/fileNameOf';
import { stamp } from './clock';
import type { ActionContext } from './actionContext';
import type { Session } from './createSession';
import { loadExports, loadWordWriter } from './loadApp';
import { languageOf, type Notice } from './paneState';
import type { TaskQueue } from './taskQueue';

/** What is put on the clipboard. */
export interface CopiedText {
  /** Absent: the plain text alone. */
  readonly html?: string;
  readonly text: string;
}

/** How the draft leaves the workbook. `report`: the draft, or its copy for publishing. */
export interface ExportActions {
  /** With its look, or the words alone; `copy` says whether the browser let it. */
  readonly copyDraft: (report: ReportText, form: 'rich' | 'plain', copy: (copied: CopiedText) => Promise<boolean>) => Promise<boolean>;
  /** Makes a Word file; `save` hands it over, and says whether this pane can. */
  readonly saveWord: (report: ReportText, save: (bytes: Uint8Array<ArrayBuffer>, fileName: string) => boolean) => Promise<boolean>;
  /** Writes 文稿（每段一行）. */
  readonly writeParagraphs: (report: ReportText) => Promise<boolean>;
  /** Writes 文稿（随台账更新）; checks first unless there is a result that still holds. */
  readonly writeLiveDraft: () => Promise<boolean>;
}

export function createExportActions({ workbook, now, getState, dispatch }: ActionContext, { freshResult, show }: Session, { run, fail }: TaskQueue): ExportActions {
  const writeOptions = (signal: AbortSignal) => ({
    language: languageOf(getState()),
    now: stamp(now()),
    signal,
    onProgress: (done: number, total: number) => dispatch({ type: 'progressed', progress: { phase: 'write', done, total } }),
  });

  async function written([sheet, ...others]: readonly string[]): Promise<Notice> {
    if (sheet === undefined) throw new RangeError('Nothing was written.');
    await show(() => workbook.reveal([{ sheet, firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }]));
    return { kind: 'text-written', sheets: [sheet, ...others], undo: true };
  }

  return {
    async copyDraft(report, form, copy) {
      const work = async (): Promise<Notice> => {
        const { countCharacters, plainText, richText } = await loadExports();
        const done = await copy({ text: plainText(report), ...(form === 'rich' && { html: richText(report) }) });
        return done ? { kind: 'draft-copied', form, characters: countCharacters(report), undo: false } : { kind: 'not-copied', undo: false };
      };
      // Not a task: browsers let a page copy only at once when somebody asks for it.
      try {
        const notice = await work();
        dispatch({ type: 'noticed', notice });
        return notice.kind === 'draft-copied';
      } catch (error) {
        fail('copy', work, error);
        return false;
      }
    },
    saveWord: (report, save) =>
      run('word', async () => {
        const { wordFile } = await loadWordWriter();
        const file = fileNameOf(report.title, 'docx');
        return save(await wordFile(report), file) ? { kind: 'word-saved', file, undo: false } : { kind: 'word-not-saved', undo: false };
      }),
    writeParagraphs: (report) =>
      run('paragraphs', async (signal) => {
        const { writeParagraphs } = await loadExports();
        return written((await writeParagraphs(workbook, report, writeOptions(signal))).sheets);
      }),
    writeLiveDraft: () =>
      run('live-draft', async (signal) => {
        const { writeLiveDraft } = await loadExports();
        const result = await freshResult(signal);
        return written((await writeLiveDraft(workbook, getState().definitions, result, writeOptions(signal))).sheets);
      }),
  };
}
