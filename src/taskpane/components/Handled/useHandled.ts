import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { PANE_KEYS } from '../App/usePaneKeys';

/** Counted from the most that there was, so that what comes anew shows too. */
export function useHandled() {
  const words = useStrings();
  const actions = useActions();
  const most = usePane((state) => state.most);
  const done = usePane((state) => state.most - state.findings.length);
  return {
    words,
    done,
    most,
    text: words.findings.handled(done, most),
    keys: PANE_KEYS,
    previous: () => void actions.step(-1),
    next: () => void actions.step(1),
  };
}
