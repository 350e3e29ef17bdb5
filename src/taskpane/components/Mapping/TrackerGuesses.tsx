import { trackerReasons } from '../../format/guessText';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { useTrackerName } from '../../hooks/useTrackerName';
import { Guesses } from './Guesses';

/** Which tracker the sheet most likely is. */
export function TrackerGuesses({ sheet }: { readonly sheet: string }) {
  const words = useStrings();
  const actions = useActions();
  const nameOf = useTrackerName();
  const questions = usePane((state) => state.known?.questions);
  const question = questions?.find((candidate) => candidate.kind === 'sheet' && candidate.sheet === sheet);
  if (question?.kind !== 'sheet') return null;
  return (
    <Guesses
      guesses={question.guesses.map(({ tracker, reasons }) => ({
        key: tracker,
        label: words.mapping.isTracker(nameOf(tracker)),
        why: trackerReasons(reasons, words),
        choose: () => void actions.chooseTracker(sheet, tracker),
      }))}
    />
  );
}
