import { toolErrorText } from '../../../app/toolErrorText';
import { useActions, useBusy, useLanguage, usePane, useStrings } from '../../hooks/paneContext';

/** What the message lines say and do. */
export function useMessages() {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const failed = usePane((state) => state.failure);
  const noticed = usePane((state) => state.notice);
  const lastWrite = usePane((state) => state.lastWrite);
  const text = failed && toolErrorText(failed.error, language);
  const warns = noticed?.kind === 'not-copied' || noticed?.kind === 'word-not-saved' || noticed?.kind === 'marked' || noticed?.kind === 'definitions-broken' || noticed?.kind === 'file-unreadable';
  const quiet = noticed?.kind === 'cancelled' || noticed?.kind === 'no-finding' || noticed?.kind === 'no-next';
  return {
    words,
    busy: useBusy(),
    failure: failed && text && { title: words.failed[failed.attempt], message: text.message, next: text.next, code: words.errorCode(text.code) },
    notice: noticed && {
      text: words.notice(noticed),
      intent: warns ? ('warning' as const) : quiet ? ('info' as const) : ('success' as const),
      undo: noticed.undo && lastWrite !== undefined,
    },
    retry: () => void actions.retry(),
    undo: () => void actions.undo(),
    dismissFailure: actions.dismissFailure,
    dismissNotice: actions.dismissNotice,
  };
}
